import { describe, expect, test } from 'vitest';
import { choicesOf, ordersOf, type RowFacts, rowFacts } from '../../src/components/row-facts.ts';
import type { MetricResult } from '../../src/model/report.ts';

describe('a row is known by', () => {
  test.each([
    [
      {
        outcome: 'missed',
        value: { basis: 'measured', date: '2025-10-12' },
        owner: 'QA',
        indicator: 'lagging',
        freshness: { state: 'stale' },
      },
      { status: 'missed', owner: 'QA', basis: 'measured', indicator: 'lagging', age: 'stale', date: '2025-10-12' },
    ],
    [
      { outcome: 'unknown', reason: { code: 'only-claimed' } },
      { status: 'claimed', owner: 'none', basis: 'claimed', indicator: 'none', age: 'none', date: undefined },
    ],
    [
      { outcome: 'unknown', reason: { code: 'never-measured' } },
      { status: 'unknown', owner: 'none', basis: 'none', indicator: 'none', age: 'none', date: undefined },
    ],
    [
      { outcome: 'not-applicable' },
      { status: 'untargeted', owner: 'none', basis: 'none', indicator: 'none', age: 'none', date: undefined },
    ],
  ])('%o', (given, facts) => {
    const metric = { freshness: { state: 'none' }, targets: [{}], conditions: {}, readings: [], ...given };
    expect(rowFacts(metric as unknown as MetricResult)).toEqual(facts);
  });
});

test('there is a list for what differs, with what is there, and owners by their names', () => {
  const rows = [row({ owner: 'QA', basis: 'measured' }), row({ owner: 'Lab', basis: 'none' }), row({ basis: 'measured' })];
  expect(choicesOf(rows)).toEqual([
    {
      name: 'owner',
      label: 'Owner',
      options: [
        { value: 'Lab', label: 'Lab' },
        { value: 'QA', label: 'QA' },
        { value: 'none', label: 'none named' },
      ],
    },
    {
      name: 'basis',
      label: 'Basis',
      options: [
        { value: 'measured', label: 'measured' },
        { value: 'none', label: 'no value' },
      ],
    },
  ]);
});

test('every age can be chosen where anything can grow old', () => {
  const choice = choicesOf([row({ age: 'fresh' }), row({ age: 'fresh' })]);
  expect(choice.map(({ name, options }) => [name, options.map(({ value }) => value)])).toEqual([
    ['age', ['stale', 'overdue', 'fresh', 'none']],
  ]);
});

test('there is an order by what differs', () => {
  const rows = [row({ owner: 'QA', status: 'met', date: '2026-01-01' }), row({ owner: 'Lab' })];
  expect(ordersOf(rows, choicesOf(rows))).toEqual([
    { value: 'status', label: 'status, missed first', order: 'missed|unknown|claimed|pending|met|untargeted' },
    { value: 'age', label: 'age, oldest first' },
    { value: 'owner', label: 'owner', order: 'Lab|QA' },
  ]);
  expect(ordersOf([row({}), row({})], [])).toEqual([]);
});

function row(given: Partial<RowFacts>): RowFacts {
  return { status: 'unknown', owner: 'none', basis: 'none', indicator: 'none', age: 'none', ...given };
}
