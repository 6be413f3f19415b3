/** the-benchmarker/web-frameworks: one snapshot for each run, at 64 connections. */
import type { AuthoredSnapshot, Reading } from '../../../src/schemas/authored.ts';
import { numberIn, type Row } from '../csv.ts';
import type { Converted } from '../snapshot-text.ts';
import { bySubject, RECORDED, runsOf } from './subjects.ts';
import { breakOf, faultOf, remarkOn } from './the-benchmarker-marks.ts';

const REPOSITORY = 'the-benchmarker/web-frameworks';

/** Metric to column. */
const COLUMNS = {
  'requests-per-second': 'requests_per_s',
  'p50-response-time': 'p50_ms',
  'p99-response-time': 'p99_ms',
  'average-latency': 'avg_latency_ms',
};

/** The machine of the first runs, whose results leave it out; the README of the same commits names it. */
const MACHINE = 'AMD FX-8320E Eight-Core Processor';

/** All runs of the table. */
export function theBenchmarker(rows: readonly Row[]): readonly Converted[] {
  const runs = runsOf(
    rows.filter((row) => row.concurrency === '64'),
    'run_updated_at',
  );
  const days = Map.groupBy(runs, ([time]) => dayOf(time));
  return runs.map(([time, own]) => {
    const day = dayOf(time);
    const label = (days.get(day)?.length ?? 0) > 1 ? `-${time.slice(11, 16).replace(':', '')}` : '';
    return { id: `the-benchmarker/${day}${label}`, data: snapshot(day, time, own) };
  });
}

function dayOf(time: string): string {
  if (!time.endsWith(' UTC')) throw new Error(`not in UTC: ${time}`);
  return time.slice(0, 10);
}

function snapshot(date: string, time: string, rows: readonly Row[]): AuthoredSnapshot {
  const [first] = rows as [Row];
  const commit = first.commit as string;
  const reason = breakOf(date);
  return {
    date,
    recorded: RECORDED,
    title: `Results of ${date}, ${time.slice(11, 16)} UTC, at 64 connections`,
    url: `https://github.com/${REPOSITORY}/commit/${commit}`,
    basis: 'independent',
    note: noteOn(first, date),
    citation: { title: 'data.json', repository: REPOSITORY, commit, path: 'data.json' },
    conditions: { concurrency: 64, scenario: 'three-routes', machine: first.cpu_name || MACHINE },
    ...(reason ? { breaks: Object.fromEntries(Object.keys(COLUMNS).map((metric) => [metric, reason])) } : {}),
    versions: bySubject(rows, ([row]) => row.framework_version as string),
    subjects: bySubject(rows, ([row, ...more], subject) => {
      if (more.length > 0) throw new Error(`${subject} stands twice in ${time}`);
      return Object.fromEntries(Object.entries(COLUMNS).map(([metric, column]) => [metric, figureOf(row, column, metric, date)]));
    }),
  };
}

function figureOf(row: Row, column: string, metric: string, date: string): number | Reading {
  const value = numberIn(row, column);
  const refuted = faultOf(date, row.framework as string, metric);
  return refuted ? { value, refuted } : value;
}

function noteOn(row: Row, date: string): string {
  const python = row.language_version ? `Python ${row.language_version}` : 'The results leave out the version of Python';
  const kernel = row.os_release ? `, Linux ${row.os_release}.` : '.';
  const machine = row.cpu_name ? [] : ['The README of the same commit names the machine.'];
  return [`${python}${kernel}`, ...machine, ...remarkOn(date)].join(' ');
}
