import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { expect, test } from 'vitest';
import { reportSchema } from '../../scripts/report-schema.ts';
import { type Export, exportsOf, textOf } from '../../src/exports/index.ts';
import { judge } from '../evaluate/small.ts';
import { judged } from '../flagship/flagship.ts';

const report = judged('2026-11-22');
const files = new Map(exportsOf(report).map((file) => [file.path, textOf(file)]));

test('the Report keeps to its published schema', () => {
  const validate = new Ajv2020({ strict: false, allErrors: true }).compile(JSON.parse(files.get('schemas/report.json') as string));
  expect([validate(JSON.parse(files.get('report.json') as string)), validate.errors]).toEqual([true, null]);
  expect(validate({ ...JSON.parse(files.get('report.json') as string), score: 0.5 })).toBe(false);
});

test('the published schema is the one that the types give', () => {
  expect(JSON.parse(readFileSync(new URL('../../src/schemas/report.json', import.meta.url), 'utf8'))).toEqual(JSON.parse(reportSchema()));
});

test('the published schema describes every type and every field', () => {
  const schema = JSON.parse(reportSchema()) as Described;
  const types = [['Report', schema], ...Object.entries(schema.$defs ?? {})] as const;
  const bare = types.flatMap(([name, type]) => [
    ...(type.description ? [] : [name]),
    ...Object.entries(type.properties ?? {}).flatMap(([field, { description }]) => (description ? [] : [`${name}.${field}`])),
  ]);
  expect(bare).toEqual([]);
});

test('every metric has its own files, and nothing is published twice', () => {
  const paths = exportsOf(report).map(({ path }) => path);
  expect(new Set(paths).size).toBe(paths.length);
  expect(report.metrics.flatMap(({ id }) => [`metrics/${id}.json`, `metrics/${id}.csv`]).filter((path) => !files.has(path))).toEqual([]);
});

test('the Report in pieces is the JSON of the whole', () => {
  expect(files.get('report.json') === `${JSON.stringify({ $schema: 'schemas/report.json', ...report }, null, 1)}\n`).toBe(true);
});

test('every observation is one row', () => {
  const metrics = report.metrics.flatMap((one) => [one, ...one.parts]);
  const readings = metrics.flatMap((one) => [...one.readings, ...one.others]);
  const rows = (files.get('observations.csv') as string).split('\r\n');
  expect(rows.length).toBe(readings.length + 2);
});

test('a metric as CSV, whole', () => {
  const evidence = { title: 'a log', url: 'https://example.org/log', copy: 'data/evidence/log.txt', expires: '2025-12-31' };
  const snapshots = {
    'lab/2025-02-01': { basis: 'independent' as const, version: '1.2', evidence, values: { boil: { value: 90, spread: 2, samples: 5 } } },
    'shop/2025-01-05': { basis: 'claimed' as const, conditions: { fill: 'half' }, values: { boil: { below: 60, note: 'on the box' } } },
  };
  const small = judge({ metrics: { boil: { target: '< 100 s' } }, snapshots }, '2025-03-01');
  const file = exportsOf(small).find(({ path }) => path === 'metrics/boil.csv') as Export;
  expect(textOf(file).split('\r\n')).toEqual([
    'metric,subject,date,dated,value,low,high,below,above,unit,text,basis,standing,why,conditions,spread,samples,duration,source,snapshot,version,url,evidence_url,evidence_copy,evidence_expires,recorded,note',
    'boil,kettle,2025-02-01,measured,90,,,,,s,90 s,independent,counted,,,2,5,,lab,lab/2025-02-01,1.2,,https://example.org/log,data/evidence/log.txt,2025-12-31,2025-02-01,',
    'boil,kettle,2025-01-05,measured,,,,60,,s,below 60 s,claimed,claimed,,fill=half,,,,shop,shop/2025-01-05,,,,,,2025-01-05,on the box',
    '',
  ]);
});

test('the figures of another subject as CSV, with the version that its snapshot states for it', () => {
  const run = { basis: 'measured' as const, version: '1.2', versions: { pot: '0.9' }, values: { boil: 90 } };
  const small = judge(
    { metrics: { boil: {} }, snapshots: { 'lab/2025-02-01': { ...run, subjects: { pot: { boil: 80 }, pan: { boil: 70 } } } } },
    '2025-03-01',
  );
  const csvs = new Map(exportsOf(small).map((file) => [file.path, textOf(file)]));
  const row = (subject: string, value: number, version: string) =>
    `boil,${subject},2025-02-01,measured,${value},,,,,s,${value} s,measured,${subject === 'kettle' ? 'counted' : 'admissible'},,,,,,lab,lab/2025-02-01,${version},,,,,2025-02-01,`;
  const body = (path: string) => csvs.get(path)?.split('\r\n').slice(1, -1);
  expect(body('metrics/boil/pot.csv')).toEqual([row('pot', 80, '0.9')]);
  expect(body('metrics/boil/pan.csv')).toEqual([row('pan', 70, '')]);
  expect(body('metrics/boil.csv')?.toSorted()).toEqual([row('kettle', 90, '1.2'), row('pan', 70, ''), row('pot', 80, '0.9')]);
  expect([...csvs.keys()].filter((path) => path.includes('kettle'))).toEqual([]);
});

interface Described {
  readonly description?: string;
  readonly properties?: Readonly<Record<string, { readonly description?: string }>>;
  readonly $defs?: Readonly<Record<string, Described>>;
}
