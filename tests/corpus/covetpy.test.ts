/** Every figure of the corpus is in data/, under the right metric, basis, date and document; nothing was added to it. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { ALLOWED, type Basis, BESIDE, benchmarks, COMPUTED, KEPT, NOTHING, TWICE, team, type Value } from './covetpy-rows.ts';

const root = path.resolve(import.meta.dirname, '../..');
const corpus = path.resolve(root, '../shared/corpus/covetpy/measurements.csv');

const snapshots = readSnapshots();

test.each(KEPT)('%s stands in %s as %s, %s', (_row, snapshot, metric, basis, values) => {
  const readings = readingsOf(snapshot, metric).filter((one) => one.basis === basis);
  for (const value of values) expect(readings.map((one) => one.value)).toContainEqual(value);
});

test.each(TWICE)('%s: %s was timed in two documents', (_row, benchmark, first, second) => {
  expect(timeOf(benchmarks, benchmark)).toEqual([first]);
  expect(timeOf(team, benchmark)).toEqual([second]);
});

test.each(Object.entries(NOTHING))('%s: no document says anything about %s', (_row, metric) => {
  expect([...snapshots.keys()].filter((id) => readingsOf(id, metric).length > 0)).toEqual([]);
});

test('the computed row has a formula and no authored figure', () => {
  expect(parse(readFileSync(path.join(root, `data/metrics/${COMPUTED.C57}.yaml`), 'utf8')).formula).toBe('verified("performance")');
  expect([...snapshots.keys()].filter((id) => readingsOf(id, COMPUTED.C57).length > 0)).toEqual([]);
});

test('nothing was added that no row or its document states', () => {
  const rows = KEPT.flatMap(([, id, metric, , values]) => values.map((value) => `${id} ${metric} ${JSON.stringify(value)}`));
  const times = TWICE.flatMap(([, , a, b]) => [`${benchmarks} microbenchmark-time ${a}`, `${team} microbenchmark-time ${b}`]);
  expect(everything().sort()).toEqual([...rows, ...times, ...BESIDE].sort());
});

test('the audit of the same day disputes the load test, and nothing else of that document', () => {
  const disputed = [...snapshots.values()].flatMap((one) => one.disputes ?? []);
  expect(disputed.map((one) => one.snapshot)).toEqual([benchmarks, benchmarks]);
  expect(disputed.flatMap((one) => one.metrics).sort()).toEqual([
    'error-rate',
    'framework-core-memory',
    'p50-response-time',
    'p99-response-time',
    'peak-performance',
    'sustained-throughput',
  ]);
});

describe('against the corpus itself', () => {
  const rows = readCsv(readFileSync(corpus, 'utf8'));
  const row = (id: string) => rows.find((one) => one.id === id) as Row;

  test('every row is accounted for, once', () => {
    const mine = [...KEPT.map(([id]) => id), ...TWICE.map(([id]) => id), ...Object.keys(COMPUTED), ...Object.keys(NOTHING)];
    expect(mine.sort()).toEqual(rows.map((one) => one.id).sort());
  });

  test.each(KEPT)('%s has the value, date and document of its row', (id, snapshot, _metric, _basis, values) => {
    expect(values).toEqual(valuesIn(row(id)));
    const file = snapshots.get(snapshot) as Snapshot;
    expect(file.date ?? '').toBe(row(id).date);
    expect(`${file.citation.repository}@${file.citation.commit}:${file.citation.path}`).toBe(row(id).source);
  });

  test.each(KEPT)('%s has a basis that its class allows', (id, _snapshot, _metric, basis) => {
    expect(ALLOWED[row(id).evidence]).toContain(basis);
  });

  test.each(TWICE)('%s deviates as its row says', (id, _benchmark, first, second) => {
    const deviation = (Math.abs(first - second) / Math.SQRT2 / ((first + second) / 2)) * 100;
    expect(deviation.toFixed(1)).toBe(row(id).value);
  });
});

interface Authored {
  readonly value?: number;
  readonly low?: number;
  readonly high?: number;
  readonly below?: number;
  readonly failed?: string;
  readonly basis?: Basis;
  readonly refuted?: string;
  readonly conditions?: Readonly<Record<string, string>>;
}

interface Snapshot {
  readonly date?: string;
  readonly recorded: string;
  readonly basis: Basis;
  readonly citation: { readonly repository: string; readonly commit: string; readonly path: string };
  readonly values: Readonly<Record<string, number | Authored | readonly Authored[]>>;
  readonly disputes?: readonly { readonly snapshot: string; readonly metrics: readonly string[] }[];
}

interface Row {
  readonly id: string;
  readonly date: string;
  readonly value: string;
  readonly evidence: string;
  readonly source: string;
}

function readSnapshots(): ReadonlyMap<string, Snapshot> {
  const folder = path.join(root, 'data/snapshots');
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => /^covetpy-.*\.yaml$/.test(file));
  return new Map(
    files.map((file) => [file.replaceAll('\\', '/').slice(0, -'.yaml'.length), parse(readFileSync(path.join(folder, file), 'utf8'))]),
  );
}

function authored(snapshot: string, metric: string): readonly Authored[] {
  const value = snapshots.get(snapshot)?.values[metric];
  return value === undefined ? [] : [value].flat().map((one) => (typeof one === 'number' ? { value: one } : (one as Authored)));
}

function readingsOf(snapshot: string, metric: string) {
  const { basis } = snapshots.get(snapshot) as Snapshot;
  return authored(snapshot, metric).map((one) => ({ value: stated(one), basis: one.refuted ? 'refuted' : (one.basis ?? basis) }));
}

function timeOf(snapshot: string, benchmark: string) {
  return authored(snapshot, 'microbenchmark-time')
    .filter((one) => one.conditions?.benchmark === benchmark)
    .map((one) => one.value);
}

function stated(one: Authored): Value {
  if (one.failed) return 'failed';
  if (one.below !== undefined) return { below: one.below };
  return one.value ?? { low: one.low as number, high: one.high as number };
}

/** Every figure that was recorded with the corpus, as `snapshot metric value`; what is added later is no row of it. */
function everything(): string[] {
  const recorded = [...snapshots].filter(([, snapshot]) => snapshot.recorded === '2026-11-22');
  return recorded.flatMap(([id, snapshot]) =>
    Object.keys(snapshot.values).flatMap((metric) => authored(id, metric).map((one) => `${id} ${metric} ${JSON.stringify(stated(one))}`)),
  );
}

/** `5000-15000`, `<5`, `12 -> 15`, `6.3/10`, `669`; what could not be measured has failed, whatever its value says. */
function valuesIn({ value, evidence }: Row): readonly Value[] {
  if (evidence === 'not-measurable') return ['failed'];
  const mark = /^([\d.]+)\/(\d+)/.exec(value);
  if (mark) return [Number(((Number(mark[1]) / Number(mark[2])) * 100).toPrecision(4))];
  const range = /^(\d+)-(\d+)$/.exec(value);
  if (range) return [{ low: Number(range[1]), high: Number(range[2]) }];
  // The document says "<100ms startup"; the row keeps the number.
  if (value === '100') return [{ below: 100 }];
  return value.startsWith('<') ? [{ below: Number(value.slice(1)) }] : value.split(' -> ').map(Number);
}

function readCsv(text: string): readonly Row[] {
  const [names, ...lines] = text.trim().split(/\r?\n/).map(fields) as [string[], ...string[][]];
  return lines.map((line) => Object.fromEntries(names.map((name, index) => [name, line[index] ?? ''])) as unknown as Row);
}

function fields(line: string): string[] {
  return [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map((match) => match[1]?.replaceAll('""', '"') ?? match[2] ?? '');
}
