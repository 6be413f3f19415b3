/** When promises turned: each event is held against whole judgements of that day and of the day before. */
import { expect, test } from 'vitest';
import { evaluate } from '../../src/evaluate/evaluate.ts';
import { addDuration } from '../../src/model/calendar.ts';
import type { Report } from '../../src/model/report.ts';
import { pipeline } from '../../src/pipeline.ts';
import { judge, type Small } from './small.ts';

const told = (small: Small, asOf = '2026-12-31', kinds = ['outcome', 'target']) =>
  judge(small, asOf)
    .events.filter(({ kind }) => kinds.includes(kind))
    .map(({ date, text }) => `${date} ${text}`);
const run = (boil: number | object, more: object = {}) => ({ basis: 'measured' as const, values: { boil: boil as number }, ...more });

test('nothing is told of what never turned', () => {
  expect(told({ metrics: { boil: { target: '< 100 s' }, free: {} } })).toEqual([]);
  expect(told({ metrics: { boil: {} }, snapshots: { 'shop/2025-01-15': run(90) } })).toEqual([]);
});

test('values turn an outcome on their day', () => {
  const snapshots = { 'shop/2025-01-15': run(120), 'shop/2025-01-16': run(110), 'shop/2025-01-17': run(90) };
  expect(told({ metrics: { boil: { target: '< 100 s' } }, snapshots })).toEqual([
    '2025-01-17 Boiling: met, was missed. 90 s, against < 100 s.',
    '2025-01-15 Boiling: missed, was unknown. 120 s, against < 100 s.',
  ]);
  expect(told({ metrics: { boil: { target: '< 100 s' } }, snapshots }, '2025-01-16')).toHaveLength(1);
});

test('a remark turns it on the day from which the remark holds', () => {
  const snapshots = {
    'shop/2025-01-15': run(90),
    'shop/2025-01-20': { retracts: [{ snapshot: 'shop/2025-01-15', reason: 'the lid was off' }] },
  };
  expect(told({ metrics: { boil: { target: '< 100 s' } }, snapshots })).toEqual([
    '2025-01-20 Boiling: unknown, was met. Retracted (the lid was off).',
    '2025-01-15 Boiling: met, was unknown. 90 s, against < 100 s.',
  ]);
});

test('due days pass: the first turns the outcome, a later one is told as the target that it is', () => {
  const targets = [
    { target: '< 100 s', within: '1 month' },
    { target: '< 90 s', within: '2 months' },
    { target: '< 80 s', within: '3 months' },
  ];
  expect(told({ metrics: { boil: { targets } } })).toEqual([
    '2025-04-01 Boiling < 80 s: fell due, and no value by then can judge it.',
    '2025-03-01 Boiling < 90 s: fell due, and no value by then can judge it.',
    '2025-02-01 Boiling: unknown, was pending. Due 1 February 2025, never measured.',
  ]);
  expect(told({ metrics: { boil: { targets } }, snapshots: { 'shop/2025-01-15': run(85) } })).toEqual([
    '2025-04-01 Boiling: missed, was met. 85 s, against < 80 s, due that day.',
    '2025-03-01 Boiling < 90 s: fell due, and was kept.',
    '2025-02-01 Boiling: met, was pending. 85 s, against < 100 s, due that day.',
  ]);
  expect(told({ metrics: { boil: { targets } }, snapshots: { 'shop/2025-01-15': run(120) } }).slice(0, 2)).toEqual([
    '2025-04-01 Boiling < 80 s: fell due, and was not kept.',
    '2025-03-01 Boiling < 90 s: fell due, and was not kept.',
  ]);
});

test('a target that comes into force is told with its reason, and what it turns', () => {
  const targets = [{ target: '< 100 s' }, { target: '< 60 s', since: '2025-03-01', reason: 'the new kettle' }];
  expect(told({ metrics: { boil: { targets } }, snapshots: { 'shop/2025-01-15': run(90) } })).toEqual([
    '2025-03-01 Boiling: missed, was met. 90 s, against < 60 s.',
    '2025-03-01 Boiling < 60 s: tightened: was < 100 s. The new kettle.',
    '2025-01-15 Boiling: met, was unknown. 90 s, against < 100 s.',
  ]);
});

test('where a value grows stale and another counts in its place, that is said; where both are, the better founded counts again', () => {
  const metrics = { boil: { target: '< 100 s', cadence: 'monthly' as const } };
  const snapshots = { 'lab/2025-01-10': run(90, { basis: 'independent' }), 'shop/2025-03-01': run(120) };
  expect(told({ metrics, snapshots })).toEqual([
    '2025-05-02 Boiling: met, was missed. 90 s, against < 100 s. The value before, 120 s, grew stale.',
    '2025-03-11 Boiling: missed, was met. 120 s, against < 100 s. The value before, 90 s, grew stale.',
    '2025-01-10 Boiling: met, was unknown. 90 s, against < 100 s.',
  ]);
});

test('what is only computed turns with what it is computed from', () => {
  const metrics = { boil: {}, twice: { title: 'Twice', formula: '2.0 * value("boil")', target: '< 200 s' } };
  expect(told({ metrics, snapshots: { 'shop/2025-01-15': run(120), 'shop/2025-01-20': run(90) } })).toEqual([
    '2025-01-20 Twice: met, was missed. 180 s, against < 200 s.',
    '2025-01-15 Twice: missed, was unknown. 240 s, against < 200 s.',
  ]);
});

test('supporting metrics and north stars do not turn, and a share set turns by its parts', () => {
  const parts = { tea: { title: 'Tea', share: 60 }, milk: { title: 'Milk', share: 40 } };
  const metrics: Small['metrics'] = {
    boil: { target: '< 100 s', supporting: true },
    use: { title: 'Use', unit: '%', tolerance: 5, parts },
  };
  const snapshots = { 'shop/2025-01-15': { basis: 'measured' as const, values: { boil: 90, 'use/tea': 60, 'use/milk': 20 } } };
  expect(told({ metrics, snapshots })).toEqual([
    '2025-01-15 Tea: met, was unknown. 60 %, against 60 % ± 5.',
    '2025-01-15 Milk: missed, was unknown. 20 %, against 40 % ± 5.',
  ]);
});

test('subjects that are held against the same targets turn beside the own one', () => {
  const subjects = { kettle: { title: 'Kettle' }, pot: { title: 'Pot', judged: true }, pan: { title: 'Pan' } };
  const snapshots = {
    'lab/2025-01-15': { basis: 'measured' as const, values: { boil: 120 }, subjects: { pot: { boil: 90 }, pan: { boil: 80 } } },
  };
  expect(told({ metrics: { boil: { target: '< 100 s' } }, snapshots, subjects })).toEqual([
    '2025-01-15 Boiling: missed, was unknown. 120 s, against < 100 s.',
    '2025-01-15 Boiling, Pot: met, was unknown. 90 s, against < 100 s.',
  ]);
  const { events } = judge({ metrics: { boil: { target: '< 100 s' } }, snapshots, subjects }, '2026-12-31');
  expect(events.filter(({ kind }) => kind === 'outcome').map(({ subject }) => subject)).toEqual([undefined, 'pot']);
});

test('of a long history the newest days are followed', () => {
  const days = Array.from({ length: 40 }, (_, index) => addDuration('2025-01-01', { text: '', count: index, unit: 'day' }));
  const snapshots = Object.fromEntries(days.map((day, index) => [`shop/${day}`, run(index % 2 ? 90 : 120)]));
  const events = told({ metrics: { boil: { target: '< 100 s' } }, snapshots });
  expect([events.length, events.at(-1)]).toEqual([24, '2025-01-17 Boiling: missed, was met. 120 s, against < 100 s.']);
});

test('two values of a day are one day, and what a formula does not read hides nothing of what it reads', () => {
  const days = Array.from({ length: 26 }, (_, index) => addDuration('2025-01-01', { text: '', count: index, unit: 'day' }));
  const twice = Object.fromEntries(
    days.slice(0, 20).flatMap((day, index) => ['a', 'b'].map((name) => [`shop/${day}-${name}`, run(index < 2 ? 120 : 90)])),
  );
  expect(told({ metrics: { boil: { target: '< 100 s' } }, snapshots: twice })).toEqual([
    '2025-01-03 Boiling: met, was missed. 90 s, against < 100 s.',
    '2025-01-01 Boiling: missed, was unknown. 120 s, against < 100 s.',
  ]);
  const metrics = { boil: {}, noise: {}, twice: { title: 'Twice', formula: '2.0 * value("boil")', target: '< 200 s' } };
  const noisy = days.map((day) => [`shop/${day}-noise`, { basis: 'measured' as const, values: { noise: 1 } }]);
  const snapshots = { 'shop/2024-12-20': run(120), 'shop/2024-12-22': run(90), ...Object.fromEntries(noisy) };
  expect(told({ metrics, snapshots })).toEqual([
    '2024-12-22 Twice: met, was missed. 180 s, against < 200 s.',
    '2024-12-20 Twice: missed, was unknown. 240 s, against < 200 s.',
  ]);
});

test('where a value of the day counts, nothing is said of the one before, which grew stale on that day', () => {
  const metrics = { boil: { target: '< 100 s', cadence: 'daily' as const } };
  expect(told({ metrics, snapshots: { 'shop/2025-01-01': run(90), 'shop/2025-01-04': run(120) } }, '2025-01-05')).toEqual([
    '2025-01-04 Boiling: missed, was met. 120 s, against < 100 s.',
    '2025-01-01 Boiling: met, was unknown. 90 s, against < 100 s.',
  ]);
});

test.for([
  ['tests/fixtures/tiny', '2026-11-24', 40],
  ['tests/fixtures/wpt-interop', '2025-03-01', 12],
] as const)('in %s every event is what whole judgements of the two days say', ([root, asOf, most]) => {
  const read = pipeline(root, { asOf });
  if ('problems' in read) throw new Error(`refused: ${read.problems[0]?.message}`);
  const reports = new Map<string, Report>();
  const on = (day: string) => {
    const report = reports.get(day) ?? evaluate(read.scorecard, { asOf: day });
    reports.set(day, report);
    return report;
  };
  const turned = read.report.events.filter(({ kind }) => kind === 'outcome' || kind === 'criterion').slice(0, most);
  expect(turned.length).toBeGreaterThan(10);
  const wrong = turned.filter(({ date, judged, metric, subject, criterion }) => {
    const outcome = (day: string) => outcomeOf(on(day), metric, subject, criterion);
    const before = addDuration(date, { text: '', count: 1, unit: 'day' }, -1);
    const [from, to] = [outcome(before), outcome(date)];
    return from !== (from && judged?.from) || to !== (to && judged?.to);
  });
  expect(wrong).toEqual([]);
});

/** Nothing of another subject before anything is known of it. */
function outcomeOf(report: Report, metric?: string, subject?: string, criterion?: string): string | undefined {
  const criteria = report.releases.flatMap(({ groups }) => groups.flatMap((group) => group.criteria));
  if (criterion) return criteria.find(({ id }) => id === criterion)?.outcome;
  const result = report.metrics.flatMap((one) => [one, ...one.parts]).find(({ id }) => id === metric);
  if (!subject) return result?.outcome;
  return result?.field.find((one) => one.subject === subject)?.outcome;
}
