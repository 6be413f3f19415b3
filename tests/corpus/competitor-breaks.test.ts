/** Series break where the numbers of all frameworks of a source move together, by the criteria that the conversion states. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { type Row, rowsOf } from './tables.ts';

test('at each break of the first benchmark a quarter of its frameworks moves by a quarter, in the medians of three runs', () => {
  const runs = runsOf(
    rowsOf('web-frameworks.csv').filter((row) => row.concurrency === '64'),
    (row) => (row.run_updated_at as string).slice(0, 10),
    (row) => row.framework as string,
  );
  const moved = (column: string) => runs.flatMap((run, index) => (index > 1 && shareMoved(runs, index, column) >= 0.25 ? [run.day] : []));
  const breaks = breaksOf('the-benchmarker');
  const all = new Set(['requests_per_s', 'p50_ms', 'p99_ms', 'avg_latency_ms'].flatMap(moved));
  expect(breaks.filter((day) => !all.has(day))).toEqual([]);
  // The medians of the runs beside a break reach across it; no other run moves the throughput of so many.
  const days = runs.map((run) => run.day);
  const beside = breaks.flatMap((day) => [-1, 0, 1].map((step) => days[days.indexOf(day) + step]));
  expect(moved('requests_per_s').filter((day) => !beside.includes(day))).toEqual([]);
});

test('at each break of the second at least half of all rates move one way by a quarter from run to run, and nowhere else', () => {
  const runs = runsOf(
    rowsOf('klen-py-frameworks-bench.csv').filter((row) => row.scenario !== 'composite'),
    (row) => row.date as string,
    (row) => `${row.framework} ${row.scenario}`,
  );
  const moved = runs.filter((run, index) => {
    const ratios = ratiosOf(runs.slice(index - 1, index), [run], 'requests_per_s');
    return [ratios.filter((one) => one > 1.25), ratios.filter((one) => one < 0.8)].some(
      (ones) => ones.length * 2 >= ratios.length && index > 0,
    );
  });
  expect(moved.map((run) => run.day)).toEqual(breaksOf('klen-py-frameworks-bench'));
});

interface Run {
  readonly day: string;
  readonly rows: ReadonlyMap<string, Row>;
}

function runsOf(rows: readonly Row[], dayOf: (row: Row) => string, nameOf: (row: Row) => string): readonly Run[] {
  return [...Map.groupBy(rows, (row) => row.run_updated_at ?? dayOf(row)).values()].map((own) => ({
    day: dayOf(own[0] as Row),
    rows: new Map(own.map((row) => [nameOf(row), row])),
  }));
}

function shareMoved(runs: readonly Run[], index: number, column: string): number {
  const ratios = ratiosOf(runs.slice(Math.max(0, index - 3), index), runs.slice(index, index + 3), column);
  return ratios.filter((one) => one > 1.25 || one < 0.8).length / ratios.length;
}

/** Median after over median before, of everything that the first run after and at least one before have. */
function ratiosOf(before: readonly Run[], after: readonly Run[], column: string): readonly number[] {
  const valuesOf = (runs: readonly Run[], name: string) => runs.flatMap(({ rows }) => Number(rows.get(name)?.[column] ?? 0) || []);
  return [...(after[0]?.rows.keys() ?? [])].flatMap((name) => {
    const [old, now] = [median(valuesOf(before, name)), median(valuesOf(after, name))];
    return old && now ? [now / old] : [];
  });
}

function median(numbers: readonly number[]): number | undefined {
  const sorted = numbers.toSorted((a, b) => a - b);
  const middle = (sorted.length - 1) / 2;
  return sorted.length === 0 ? undefined : ((sorted[Math.floor(middle)] as number) + (sorted[Math.ceil(middle)] as number)) / 2;
}

/** The days on which the series of a source break. */
function breaksOf(source: string): readonly string[] {
  const folder = path.resolve(import.meta.dirname, '../../data/snapshots', source);
  const files = readdirSync(folder).map((name) => JSON.parse(readFileSync(path.join(folder, name), 'utf8')));
  return files
    .filter((one) => one.breaks)
    .map((one) => one.date)
    .sort();
}
