import { expect, test } from 'vitest';
import { judgeTargets, onTime, targetInForce } from '../../src/evaluate/targets.ts';
import type { Reading } from '../../src/model/report.ts';
import { parseTarget } from '../../src/model/target.ts';
import type { Metric, Target } from '../../src/model/types.ts';

const target = (more: Partial<Target>): Target => ({ ...parseTarget('<= 100', { unit: 's' }), ...more }) as Target;

test.each<[string, readonly Partial<Target>[], number | undefined]>([
  ['of two without a day the last', [{}, {}], 1],
  ['of two that began on one day the last', [{ since: '2025-01-01' }, { since: '2025-01-01' }], 1],
  ['one that begins today', [{}, { since: '2025-03-01' }], 1],
  ['not one that begins tomorrow', [{}, { since: '2025-03-02' }], 0],
  ['one that is due today', [{}, { due: '2025-03-01' }], 1],
  ['of two to come on one day the first', [{ due: '2025-04-01' }, { due: '2025-04-01' }], 0],
  ['of two to come the earlier one', [{ due: '2025-05-01' }, { due: '2025-04-01' }], 1],
  ['to come, and not even begun', [{ since: '2025-03-02' }], undefined],
  ['to come, and begun today', [{ since: '2025-03-01', due: '2025-04-01' }], 0],
  ['replaced today', [{ until: '2025-03-01' }], undefined],
  ['replaced tomorrow', [{ until: '2025-03-02' }], 0],
])('in force is %s', (_, targets, place) => {
  const all = targets.map(target);
  expect(targetInForce(all, '2025-03-01')).toBe(place === undefined ? undefined : all[place]);
});

test.each<[string, Partial<Target>, string, string, boolean | undefined]>([
  ['measured on its due date', { due: '2025-02-01' }, '2025-02-01', 'met', true],
  ['measured a day later', { due: '2025-02-01' }, '2025-02-02', 'met', undefined],
  ['due today', { due: '2025-03-01' }, '2025-02-02', 'met', true],
  ['due tomorrow', { due: '2025-03-02' }, '2025-02-02', 'pending', undefined],
  ['in force from tomorrow', { since: '2025-03-02' }, '2025-02-02', 'pending', undefined],
  ['in force from today', { since: '2025-03-01' }, '2025-02-02', 'met', undefined],
  ['replaced today', { due: '2025-02-01', until: '2025-03-01' }, '2025-02-01', 'not-applicable', true],
  ['replaced on its due date', { due: '2025-02-01', until: '2025-02-01' }, '2025-02-01', 'not-applicable', undefined],
  ['replaced the day after', { due: '2025-02-01', until: '2025-02-02' }, '2025-02-01', 'not-applicable', true],
])('%s', (_, more, date, outcome, wasOnTime) => {
  const metric = { id: 'boil', unit: 's', better: 'lower', targets: [target(more)] } as unknown as Metric;
  const unknown = { code: 'never-measured', text: 'never measured' } as const;
  const counted = reading(date);
  const [result] = judgeTargets(metric, { readings: () => [counted], counted, unknown }, '2025-03-01');
  const kept = onTime(metric, target(more), { readings: () => [counted], unknown }, '2025-03-01');
  expect([result?.outcome, kept]).toEqual([outcome, wasOnTime]);
});

function reading(date: string): Reading {
  const plain = { source: 'shop', subject: 'kettle', conditions: {}, basis: 'measured', dated: 'measured', standing: 'admissible' };
  return { id: date, date, number: 80, text: '80 s', ...plain } as unknown as Reading;
}
