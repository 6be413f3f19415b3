/** Every figure of the tables is in data/, and nothing else is; what is marked as false is listed here, and nothing else is marked. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { convert } from '../../scripts/convert/competitors.ts';
import { type Row, rowsOf, tables } from './tables.ts';

const root = path.resolve(import.meta.dirname, '../..');

/** Source, table, metric to column. */
const SOURCES = {
  'the-benchmarker': [
    'web-frameworks.csv',
    {
      'requests-per-second': 'requests_per_s',
      'p50-response-time': 'p50_ms',
      'p99-response-time': 'p99_ms',
      'average-latency': 'avg_latency_ms',
    },
  ],
  'klen-py-frameworks-bench': [
    'klen-py-frameworks-bench.csv',
    { 'requests-per-second': 'requests_per_s', 'p50-response-time': 'p50_ms', 'average-latency': 'avg_ms' },
  ],
  'best-of-web-python': [
    'adoption-best-of-web-python.csv',
    { 'github-stars': 'stars', 'github-forks': 'forks', 'github-contributors': 'contributors' },
  ],
} as const satisfies Record<string, readonly [string, Readonly<Record<string, string>>]>;

const TEN = ['aiohttp', 'blacksheep', 'django', 'falcon', 'fastapi', 'flask', 'litestar', 'robyn', 'sanic', 'starlette'];

const snapshots = readSnapshots();

describe.each(Object.entries(SOURCES))('%s', (source, [table, columns]) => {
  const rows = rowsOf(table).filter((row) => TEN.includes(row.framework as string) && (row.concurrency ?? '64') === '64');
  const own = snapshots.filter((one) => one.source === source);

  test('has every figure of its table, and no other', () => {
    const theirs = rows.flatMap((row) =>
      Object.entries(columns).map(([metric, column]) => line(row, metric, Math.round(Number(row[column]) * 1e6) / 1e6)),
    );
    const ours = own.flatMap((one) => figuresOf(one).map(({ text }) => text));
    expect(ours.length).toBeGreaterThan(1000);
    expect(ours.sort()).toEqual(theirs.sort());
  });

  test('cites the document of each row', () => {
    for (const row of rows) {
      const { citation, url } = own.find((one) => nameOf(row) === one.name) as Snapshot;
      if (row.commit) expect(citation.commit).toBe(row.commit);
      if (row.source_path) expect(citation.path).toBe(row.source_path);
      expect(url).toContain(citation.commit);
    }
  });
});

test('what is marked as false is known to be, and nothing else is marked', () => {
  const marked = snapshots.flatMap((one) => figuresOf(one).flatMap(({ text, refuted }) => (refuted ? [{ ...one, text }] : [])));
  const runs = rowsOf('web-frameworks.csv').filter((row) => row.concurrency === '64' && TEN.includes(row.framework as string));
  const expected = runs.flatMap((row) =>
    Object.entries(SOURCES['the-benchmarker'][1]).flatMap(([metric, column]) => {
      const value = Math.round(Number(row[column]) * 1e6) / 1e6;
      return isFalse(row, value, runs) ? [line(row, metric, value)] : [];
    }),
  );
  const counts = rowsOf('klen-py-frameworks-bench.csv').filter(
    (row) => row.scenario === 'composite' && TEN.includes(row.framework as string),
  );
  const composite = counts.map((row) => line(row, 'requests-per-second', Number(row.requests_per_s)));
  expect(marked.map((one) => one.text).sort()).toEqual([...expected, ...composite].sort());
  expect(expected).toHaveLength(58);
});

test("the second source's composite is a count: the three rates times 15 seconds", () => {
  const rows = rowsOf('klen-py-frameworks-bench.csv');
  for (const runs of Map.groupBy(rows, (row) => `${row.date} ${row.framework}`).values()) {
    const rates = runs.filter((row) => row.scenario !== 'composite').map((row) => Number(row.requests_per_s));
    const count = Number(runs.find((row) => row.scenario === 'composite')?.requests_per_s);
    expect(count).toBe(rates.reduce((sum, rate) => sum + rate) * 15);
  }
});

test('the conversion gives the committed files, byte for byte', () => {
  const texts = convert(tables);
  expect([...texts.keys()].sort()).toEqual(snapshots.map((one) => `${one.source}/${one.name}.json`).sort());
  for (const one of snapshots) expect(one.file).toBe(texts.get(`${one.source}/${one.name}.json`));
});

interface Reading {
  readonly value: number;
  readonly conditions?: Readonly<Record<string, string>>;
  readonly refuted?: string;
}

interface Snapshot {
  readonly source: string;
  readonly name: string;
  readonly file: string;
  readonly url: string;
  readonly citation: { readonly commit: string; readonly path: string };
  readonly versions?: Readonly<Record<string, string>>;
  readonly subjects: Readonly<Record<string, Readonly<Record<string, number | Reading | readonly Reading[]>>>>;
}

/**
 * A measurement is false where it was not taken, where all responses were errors, where it lasted too short for what it sums up, where
 * its times are out of order, or where it repeats an earlier run.
 */
function isFalse(row: Row, value: number, runs: readonly Row[]): boolean {
  const [duration, errors, requests] = ['duration_s', 'http_errors', 'total_requests'].map((column) => Number(row[column])) as [
    number,
    number,
    number,
  ];
  const isWhole = duration === 0 || Math.abs(duration - 15.1) < 0.2;
  const isRefused = requests > 0 && errors > requests / 2;
  const repeats = runs.some((one) => (one.run_updated_at as string) < (row.run_updated_at as string) && isSame(one, row));
  return value === 0 || !isWhole || isRefused || !isOrdered(row) || repeats;
}

const TIMES = ['min_latency_ms', 'p50_ms', 'p75_ms', 'p90_ms', 'p99_ms', 'p99999_ms', 'max_latency_ms'];

/** Whether each time is at least the one before it; a 0 is none. */
function isOrdered(row: Row): boolean {
  const times = TIMES.map((column) => Number(row[column])).filter((time) => time > 0);
  return times.every((time, index) => index === 0 || time >= (times[index - 1] as number));
}

function isSame(one: Row, other: Row): boolean {
  return ['framework', 'requests_per_s', 'p50_ms', 'p99_ms', 'avg_latency_ms'].every((column) => one[column] === other[column]);
}

/** The name of the file in which a row is to be found; of two runs of a day each has its time in it. */
function nameOf(row: Row): string {
  const run = row.run_updated_at ?? (row.date as string);
  return run.slice(0, 10) + (run.startsWith('2022-01-02 ') ? `-${run.slice(11, 13)}${run.slice(14, 16)}` : '');
}

/** A figure in one line. */
function line(row: Row, metric: string, value: number): string {
  const version = row.framework_version ?? row.version;
  return [nameOf(row), row.framework, version, metric, row.scenario, value].filter((part) => part !== undefined).join(' ');
}

function figuresOf({ name, versions, subjects }: Snapshot) {
  return Object.entries(subjects).flatMap(([subject, metrics]) =>
    Object.entries(metrics).flatMap(([metric, value]) =>
      [value].flat().map((one) => {
        const { value: number, conditions, refuted } = typeof one === 'number' ? { value: one } : (one as Reading);
        const parts = [name, subject, versions?.[subject], metric, conditions?.scenario, number];
        return { text: parts.filter((part) => part !== undefined).join(' '), refuted };
      }),
    ),
  );
}

function readSnapshots(): readonly Snapshot[] {
  return Object.keys(SOURCES).flatMap((source) => {
    const folder = path.join(root, 'data/snapshots', source);
    return readdirSync(folder).map((name) => {
      const file = readFileSync(path.join(folder, name), 'utf8');
      return { ...JSON.parse(file), source, name: name.replace(/\.json$/, ''), file };
    });
  });
}
