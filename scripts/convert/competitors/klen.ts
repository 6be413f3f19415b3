/** klen/py-frameworks-bench: one snapshot for each run, with its four scenarios as conditions. */
import type { AuthoredSnapshot, Reading } from '../../../src/schemas/authored.ts';
import { numberIn, type Row } from '../csv.ts';
import type { Converted } from '../snapshot-text.ts';
import { bySubject, RECORDED, runsOf } from './subjects.ts';

const REPOSITORY = 'klen/py-frameworks-bench';

/** Metric to column. */
const COLUMNS = { 'requests-per-second': 'requests_per_s', 'p50-response-time': 'p50_ms', 'average-latency': 'avg_ms' };

const COMPLETED = 'No rate: the source heads this column "Requests completed", in three runs of 15 seconds each.';

/** Runs in which at least half of all its frameworks move one way by more than a quarter. */
const BREAKS: Readonly<Record<string, string>> = {
  '2021-05-10': 'All frameworks answer about 1.3 times as many requests; the source names two processors for its machines, and no reason.',
  '2021-05-17': 'All frameworks answer about a third fewer requests; the source names two processors for its machines, and no reason.',
  '2021-05-31': 'All frameworks answer about 1.5 times as many requests; the source names two processors for its machines, and no reason.',
};

/** All runs of the table. */
export function klen(rows: readonly Row[]): readonly Converted[] {
  return runsOf(rows, 'date').map(([date, own]) => ({ id: `klen-py-frameworks-bench/${date}`, data: snapshot(date, own) }));
}

function snapshot(date: string, rows: readonly Row[]): AuthoredSnapshot {
  const [{ commit, source_path: path }] = rows as [Row];
  const reason = BREAKS[date];
  return {
    date,
    recorded: RECORDED,
    title: `Results of ${date}`,
    url: `https://github.com/${REPOSITORY}/blob/${commit}/${path}`,
    basis: 'independent',
    note: 'The scenario "composite" is computed by the source from the other three: its latencies are the means of theirs.',
    citation: { title: `Results of ${date}`, repository: REPOSITORY, commit, path },
    conditions: { concurrency: 64, machine: 'GitHub Actions runner with 2 cores' },
    ...(reason ? { breaks: Object.fromEntries(Object.keys(COLUMNS).map((metric) => [metric, reason])) } : {}),
    versions: bySubject(rows, ([row]) => row.version as string),
    subjects: bySubject(rows, (own) =>
      Object.fromEntries(Object.entries(COLUMNS).map(([metric, column]) => [metric, own.map((row) => reading(row, column))])),
    ),
  };
}

function reading(row: Row, column: string): Reading {
  const scenario = row.scenario as string;
  const isCount = scenario === 'composite' && column === 'requests_per_s';
  return { value: numberIn(row, column), conditions: { scenario }, ...(isCount ? { refuted: COMPLETED } : {}) };
}
