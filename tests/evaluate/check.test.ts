/** Checks whose target was changed. */
import { expect, test } from 'vitest';
import type { AuthoredRelease, Check, Criterion } from '../../src/schemas/authored.ts';
import { judge, type Small } from './small.ts';

const run = (boil: number, basis: 'measured' | 'reported' = 'measured') => ({ basis, values: { boil } });
const CHANGED: Partial<Check> = {
  targets: [
    { target: '<= 100 s' },
    { target: '<= 120 s', since: '2025-03-03', reason: 'the stove is small' },
    { target: '<= 110 s', since: '2025-05-01', reason: 'the stove is new' },
  ],
};

function judged(check: Partial<Check>, snapshots: Small['snapshots'], asOf: string, release: Partial<AuthoredRelease> = {}) {
  const criteria = [{ id: 'it', title: 'It', text: 'it holds', check: { metric: 'boil', ...check } }] as Criterion[];
  const releases = { first: { groups: [{ title: 'All', weight: 100, criteria }], ...release } };
  return judge({ metrics: { boil: { cadence: 'daily' } }, releases, snapshots }, asOf);
}

function clause(...args: Parameters<typeof judged>) {
  const found = judged(...args).releases[0]?.groups[0]?.criteria[0]?.clause;
  return [found?.outcome, found?.text, found?.revised?.map(({ revises }) => `${revises?.kind} than ${revises?.text}`)];
}

test('the target counts that is in force on the day, and the page knows what it replaced', () => {
  const on = (asOf: string) => clause(CHANGED, { 'shop/2025-01-02': run(115) }, asOf);
  expect([on('2025-03-02'), on('2025-03-03'), on('2025-04-30'), on('2025-05-01')]).toEqual([
    ['missed', 'Boiling ≤ 100 s', undefined],
    ['met', 'Boiling ≤ 120 s', ['looser than ≤ 100 s']],
    ['met', 'Boiling ≤ 120 s', ['looser than ≤ 100 s']],
    ['missed', 'Boiling ≤ 110 s', ['looser than ≤ 100 s', 'stricter than ≤ 120 s']],
  ]);
});

test('changes tell what was changed, and what it turned', () => {
  const told = judged(CHANGED, { 'shop/2025-01-02': run(115) }, '2025-06-01')
    .events.filter(({ criterion }) => criterion)
    .map(({ date, kind, text }) => `${date} ${kind}: ${text}`);
  expect(told).toEqual([
    '2025-05-01 criterion: First, It: not met, was met. 115 s, measured.',
    '2025-05-01 target: First, It: Boiling ≤ 110 s from now on, tightened: was ≤ 120 s. The stove is new.',
    '2025-03-03 criterion: First, It: met, was not met. 115 s, measured.',
    '2025-03-03 target: First, It: Boiling ≤ 120 s from now on, loosened: was ≤ 100 s. The stove is small.',
    '2025-01-02 criterion: First, It: not met, was unknown. 115 s, measured.',
  ]);
});

test('a change to come is not told, and does not count', () => {
  const report = judged(CHANGED, {}, '2025-03-02');
  expect(report.events.filter(({ kind }) => kind === 'target')).toEqual([]);
});

test('to do without a basis or a time is looser', () => {
  const check: Partial<Check> = {
    basis: 'measured',
    sustained: '4 hours',
    targets: [
      { target: '<= 100 s' },
      { target: '<= 100 s', basis: 'reported', since: '2025-03-03', reason: 'so it is' },
      { target: '<= 100 s', sustained: '1 hour', since: '2025-04-03', reason: 'so it is' },
    ],
  };
  expect(clause(check, {}, '2025-05-01')).toEqual([
    'unknown',
    'Boiling ≤ 100 s for 1 hour, measured',
    ['looser than ≤ 100 s for 4 hours, measured', 'other than ≤ 100 s for 4 hours, reported'],
  ]);
});

test('before the first of them is in force it is pending', () => {
  const targets: Check['targets'] = [
    { target: '<= 100 s', since: '2025-02-01' },
    { target: '<= 120 s', since: '2025-03-03', reason: 'the stove is small' },
  ];
  const first = (asOf: string, more: Partial<Check> = {}) =>
    judged({ targets, ...more }, { 'shop/2025-01-02': run(100) }, asOf).releases[0]?.groups[0]?.criteria[0]?.reason?.text;
  expect([first('2025-01-31'), first('2025-02-01'), first('2025-01-31', { runs: 2 }), first('2025-02-01', { runs: 2 })]).toEqual([
    'in force from 1 February 2025',
    '100 s, measured',
    'in force from 1 February 2025',
    '1 of 2 runs',
  ]);
});

test('what is in force and not due yet is pending until then', () => {
  const targets: Check['targets'] = [
    { target: '<= 100 s', since: '2025-02-01' },
    { target: '<= 120 s', since: '2025-06-01', reason: 'the stove is small' },
  ];
  const on = (asOf: string) =>
    judged({ targets, within: '2 months', runs: 2 }, {}, asOf, { released: '2025-01-01' }).releases[0]?.groups[0]?.criteria[0]?.reason
      ?.text;
  expect([on('2025-01-31'), on('2025-02-01'), on('2025-03-01')]).toEqual([
    'in force from 1 February 2025',
    'due 1 March 2025',
    'never measured',
  ]);
});

test('what was due before it was changed keeps the verdict of its day', () => {
  const on = (asOf: string) => clause({ ...CHANGED, within: '1 month' }, { 'shop/2025-01-02': run(115) }, asOf, { released: '2025-01-01' });
  expect([on('2025-02-01'), on('2025-06-01')]).toEqual([
    ['missed', 'Boiling ≤ 100 s within 1 month of the release', undefined],
    ['missed', 'Boiling ≤ 100 s within 1 month of the release', undefined],
  ]);
});

test('a window is judged by the target of its last day', () => {
  const snapshots = Object.fromEntries([10, 12, 14, 16, 18, 20].map((day) => [`shop/2025-03-${day}`, run(115)]));
  const targets: Check['targets'] = [{ target: '<= 100 s' }, { target: '<= 120 s', since: '2025-03-18', reason: 'the stove is small' }];
  const told = judged({ targets, for: '7 days' }, snapshots, '2025-04-30').events.filter(({ kind }) => kind === 'criterion');
  expect(told.map(({ date, judged: turn }) => [date, turn?.from, turn?.to]).reverse()).toEqual([
    ['2025-03-10', 'unknown', 'missed'],
    ['2025-03-18', 'missed', 'met'],
    ['2025-03-23', 'met', 'unknown'],
  ]);
});
