/** Subjects that are held against the same targets as the own one; every number is worked out by hand. */
import { expect, test } from 'vitest';
import type { MetricResult, Report, Score } from '../../src/model/report.ts';
import { judge, one, type Small } from './small.ts';

const kettle = { title: 'Kettle' };
const pot = { title: 'Pot', judged: true };
const pan = { title: 'Pan' };
const subjects = { kettle, pot, pan };

const kitchen: Small = {
  subjects,
  categories: { speed: { title: 'Speed', weight: 60 }, quiet: { title: 'Quiet', weight: 40 } },
  metrics: {
    boiling: { target: '<= 2', order: 1 },
    pouring: { target: '<= 3', order: 2 },
    silence: { category: 'quiet', unit: 'points', target: '>= 10' },
    colour: { category: 'quiet', unit: 'points', supporting: true, target: '>= 1' },
  },
  snapshots: {
    'lab/2025-03-01': {
      basis: 'independent',
      values: { boiling: 2, silence: 5 },
      subjects: { pot: { boiling: 4, pouring: 3, colour: 0 }, pan: { boiling: 1 } },
    },
  },
};

test('each judged subject has a score, a tally and its categories, the own subject first', () => {
  expect(judge(kitchen, '2025-04-01').peers).toEqual([
    {
      subject: 'kettle',
      // Speed: 1 and 0 to 1, so 0.5 to 1. Quiet: 0.5. 0.6 * 0.5 + 0.4 * 0.5 = 0.5; 0.6 + 0.2 = 0.8.
      score: score(0.5, 0.8, 0.7),
      tally: { total: 3, met: 1, missed: 1, pending: 0, unknown: 1, notApplicable: 0, stale: 0 },
      categories: [
        { category: 'speed', score: score(0.5, 1, 0.5) },
        { category: 'quiet', score: score(0.5, 0.5, 1) },
      ],
    },
    {
      subject: 'pot',
      // Speed: 2 of 4 is 0.5, and 1, so 0.75. Quiet: nothing known. 0.6 * 0.75 = 0.45; 0.45 + 0.4 = 0.85.
      score: score(0.45, 0.85, 0.6),
      tally: { total: 3, met: 1, missed: 1, pending: 0, unknown: 1, notApplicable: 0, stale: 0 },
      categories: [
        { category: 'speed', score: score(0.75, 0.75, 1) },
        { category: 'quiet', score: score(0, 1, 0) },
      ],
    },
  ]);
});

test('what a peer comes to is what it would come to as the own subject', () => {
  const report = judge(kitchen, '2025-04-01');
  const run = { basis: 'independent', values: { boiling: 4, pouring: 3, colour: 0 } } as const;
  const alone = judge({ ...kitchen, subjects: { kettle }, snapshots: { 'lab/2025-03-01': run } }, '2025-04-01');
  expect(report.peers[1]).toEqual({
    subject: 'pot',
    score: alone.score,
    tally: alone.promises,
    categories: alone.categories.map(({ id, score }) => ({ category: id, score })),
  });
});

test('without a judged subject there are no peers', () => {
  expect(judge({ ...kitchen, subjects: { kettle, pot: pan, pan } }, '2025-04-01').peers).toEqual([]);
});

test('the field says the outcome of a judged subject, and of no other', () => {
  const report = judge(kitchen, '2025-04-01');
  expect(fieldOf(one(report, 'boiling'))).toEqual([
    ['pot', '4 s', 'missed', undefined],
    ['pan', '1 s', undefined, undefined],
  ]);
});

test('a judged subject needs the basis that the target demands', () => {
  const report = judge(
    {
      subjects,
      metrics: { boiling: { targets: [{ target: '<= 2', basis: 'independent' }] } },
      snapshots: { 'shop/2025-03-01': { basis: 'reported', subjects: { pot: { boiling: 1 } } } },
    },
    '2025-04-01',
  );
  expect(fieldOf(one(report, 'boiling'))).toEqual([
    ['pot', '1 s', 'unknown', '1 s is only reported, the target asks for an independent one'],
  ]);
  expect(report.peers[1]?.score).toEqual(score(0, 1, 0));
});

test('a formula is worked out for the peer, from its own values', () => {
  const report = judge(
    {
      subjects,
      metrics: {
        boiling: { order: 1, supporting: true },
        twice: { order: 2, formula: 'value("boiling") * 2.0', target: '<= 5' },
        lead: { order: 3, unit: 'x', formula: 'value("boiling") / others("boiling")', target: '<= 1' },
      },
      snapshots: {
        'lab/2025-03-01': { basis: 'independent', values: { boiling: 2 }, subjects: { pot: { boiling: 4 }, pan: { boiling: 6 } } },
      },
    },
    '2025-04-01',
  );
  // Kettle: 4 s of 5, and 2 over the mean of 4 and 6. Pot: 8 s of 5 is 0.625, and 4 over the mean of 2 and 6 is 1.
  expect([report.score, report.peers[1]?.score]).toEqual([score(1, 1, 1), score(0.8125, 0.8125, 1)]);
  expect(one(report, 'twice').others).toEqual([]);
});

test('a share set is one weight for a peer too', () => {
  const parts = { tea: { title: 'Tea', share: 60 }, coffee: { title: 'Coffee', share: 40 } };
  const report = judge(
    {
      subjects,
      metrics: { use: { unit: '%', parts, tolerance: 5 } },
      snapshots: { 'lab/2025-03-01': { basis: 'measured', subjects: { pot: { 'use/tea': 60, 'use/coffee': 20 } } } },
    },
    '2025-04-01',
  );
  // Tea is met, coffee at half its share.
  expect(report.peers.map(({ score, tally }) => [score, tally.met, tally.missed, tally.unknown])).toEqual([
    [score(0, 1, 0), 0, 0, 2],
    [score(0.75, 0.75, 1), 1, 1, 0],
  ]);
});

test('a category that stands aside has a score of its own and no part in that of the whole', () => {
  const report = judge(
    {
      ...kitchen,
      categories: { speed: { title: 'Speed', weight: 100 }, quiet: { title: 'Quiet', weight: 0, aside: 'Last year' } },
    },
    '2025-04-01',
  );
  const quiet = (subject: string) => report.peers.find((peer) => peer.subject === subject)?.categories[1]?.score;
  expect([report.score, report.peers[1]?.score]).toEqual([score(0.5, 1, 0.5), score(0.75, 0.75, 1)]);
  expect([report.categories[1]?.score, quiet('kettle')]).toEqual([score(0.5, 0.5, 1), score(0.5, 0.5, 1)]);
});

test('what is not promised to anybody has no part in the score of a peer, and a category counts however little it weighs', () => {
  const report = judge(
    {
      ...kitchen,
      categories: { speed: { title: 'Speed', weight: 99 }, quiet: { title: 'Quiet', weight: 1 } },
      metrics: { ...kitchen.metrics, whistle: { order: 3 } },
    },
    '2025-04-01',
  );
  expect([report.score, report.peers[1]?.score]).toEqual([score(0.5, 0.995, 0.505), score(0.7425, 0.7525, 0.99)]);
});

test('fifty subjects under ninety metrics are all judged', () => {
  const names = Array.from({ length: 50 }, (_, index) => `pot-${index}`);
  const ids = Array.from({ length: 90 }, (_, index) => `metric-${index}`);
  const values = Object.fromEntries(ids.map((id) => [id, 3]));
  const report: Report = judge(
    {
      subjects: { kettle, ...Object.fromEntries(names.map((name) => [name, pot])) },
      metrics: Object.fromEntries(ids.map((id) => [id, { target: '<= 2' }])),
      snapshots: { 'lab/2025-03-01': { basis: 'measured', values, subjects: Object.fromEntries(names.map((name) => [name, values])) } },
    },
    '2025-04-01',
  );
  expect(report.peers.map(({ tally }) => tally.missed)).toEqual(Array(51).fill(90));
});

function score(low: number, high: number, coverage: number): Score {
  return { low, high, coverage };
}

function fieldOf({ field }: MetricResult) {
  return field.map(({ subject, value, outcome, reason }) => [subject, value?.text, outcome, reason?.text]);
}
