import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { expect, test } from 'vitest';
import { reportSchema } from '../../scripts/report-schema.ts';
import { exportsOf } from '../../src/exports/index.ts';
import { judge } from '../evaluate/small.ts';
import { judged } from '../flagship/flagship.ts';

const report = judged('2026-11-22');
const files = new Map(exportsOf(report).map(({ path, text }) => [path, text]));

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

test('every observation is one row', () => {
  const metrics = report.metrics.flatMap((one) => [one, ...one.parts]);
  const readings = metrics.flatMap((one) => [...one.readings, ...one.others]);
  const rows = (files.get('observations.csv') as string).split('\r\n');
  expect(rows.length).toBe(readings.length + 2);
});

test('a metric as CSV, whole', () => {
  const snapshots = {
    'lab/2025-02-01': { basis: 'independent' as const, version: '1.2', values: { boil: { value: 90, spread: 2, samples: 5 } } },
    'shop/2025-01-05': { basis: 'claimed' as const, conditions: { fill: 'half' }, values: { boil: { below: 60, note: 'on the box' } } },
  };
  const small = judge({ metrics: { boil: { target: '< 100 s' } }, snapshots }, '2025-03-01');
  expect(
    exportsOf(small)
      .find(({ path }) => path === 'metrics/boil.csv')
      ?.text.split('\r\n'),
  ).toEqual([
    'metric,subject,date,dated,value,low,high,below,above,unit,text,basis,standing,why,conditions,spread,samples,duration,source,snapshot,version,url,recorded,note',
    'boil,kettle,2025-02-01,measured,90,,,,,s,90 s,independent,counted,,,2,5,,lab,lab/2025-02-01,1.2,,2025-02-01,',
    'boil,kettle,2025-01-05,measured,,,,60,,s,below 60 s,claimed,claimed,,fill=half,,,,shop,shop/2025-01-05,,,2025-01-05,on the box',
    '',
  ]);
});

interface Described {
  readonly description?: string;
  readonly properties?: Readonly<Record<string, { readonly description?: string }>>;
  readonly $defs?: Readonly<Record<string, Described>>;
}
