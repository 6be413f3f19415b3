import { expect, test } from 'vitest';
import { evaluate } from '../../src/evaluate/evaluate.ts';
import { addDuration, daysBetween } from '../../src/model/calendar.ts';
import type { ReleaseResult } from '../../src/model/report.ts';
import { pipeline } from '../../src/pipeline.ts';
import type { Criterion } from '../../src/schemas/authored.ts';
import { judge, type Small } from './small.ts';

const last = ({ history }: ReleaseResult) => history.at(-1);

test.each([
  ['tests/fixtures/tiny', '2026-05-01'],
  ['tests/fixtures/judged-windows', '2026-02-20'],
  ['tests/fixtures/judged-burn-up', '2026-11-20'],
  ['.', '2026-11-24'],
])('the history of each release in %s is what the whole, judged on each of its days, gives', (root, asOf) => {
  const result = pipeline(root, { asOf, knownBy: asOf });
  if ('problems' in result) throw new Error(`${root} was refused`);
  for (const { id, history } of result.report.releases)
    for (const [index, { date, score, tally, turned }] of history.entries()) {
      const whole = evaluate(result.scorecard, { asOf: date, knownBy: asOf }).releases.find((one) => one.id === id);
      expect([id, date, score, { ...tally, stale: whole?.tally.stale }]).toEqual([id, date, whole?.score, whole?.tally]);
      if (index > 0 && date < asOf) expect([id, date, turned]).not.toEqual([id, date, []]);
    }
});

test('between the days of a history nothing changes', () => {
  const root = 'tests/fixtures/judged-burn-up';
  const result = pipeline(root, { asOf: '2026-11-20' });
  if ('problems' in result) throw new Error(`${root} was refused`);
  const [{ history }] = result.report.releases as readonly [ReleaseResult];
  const first = history[0]?.date as string;
  const days = Array.from({ length: daysBetween(first, '2026-11-20') / 5 }, (_, index) =>
    addDuration(first, { text: '', count: 5 * index + 3, unit: 'day' }),
  );
  for (const day of days) {
    const [then] = evaluate(result.scorecard, { asOf: day }).releases as readonly [ReleaseResult];
    const point = history.findLast(({ date }) => date <= day);
    expect([day, last(then)?.score, last(then)?.tally]).toEqual([day, point?.score, point?.tally]);
  }
});

const film = (outcome: 'met' | 'missed', note?: string) => ({
  attestations: [{ criterion: 'first/it', outcome, by: 'Ann', note, evidence: { title: 'a film' } }],
});

function historyOf(criteria: readonly Partial<Criterion>[], snapshots: Small['snapshots']) {
  const all = criteria.map((one) => ({ title: 'It', text: 'it holds', ...one })) as [Criterion, ...Criterion[]];
  const releases = { first: { groups: [{ title: 'All', weight: 100, criteria: all }] } };
  const [release] = judge({ metrics: { boil: {}, cool: {} }, releases, snapshots }, '2025-12-31').releases;
  return (release as ReleaseResult).history.map(({ date, score, turned }) => [date, score.low, score.high, turned.length]);
}

test('what is excused turns a release, though it stays missed', () => {
  const snapshots = { 'shop/2025-02-01': film('missed'), 'shop/2025-02-10': film('missed', 'there is no stove') };
  expect(historyOf([{ id: 'it', attest: true, demand: 'should' }], snapshots)).toEqual([
    ['2025-02-01', 0, 0, 1],
    ['2025-02-10', 1, 1, 1],
    ['2025-12-31', 1, 1, 0],
  ]);
});

test('it tells of 366 days at most, the newest', () => {
  const days = Array.from({ length: 17 * 23 }, (_, index) => addDuration('2024-01-01', { text: '', count: index, unit: 'day' }));
  const snapshots = days.map((day, index) => [
    `shop/${day}`,
    { attestations: [{ ...film(Math.floor(index / 17) % 2 ? 'missed' : 'met').attestations[0], criterion: `first/c${index % 17}` }] },
  ]);
  const criteria = Array.from({ length: 17 }, (_, index) => ({ id: `c${index}`, attest: true as const }));
  const history = historyOf(criteria, Object.fromEntries(snapshots));
  expect([days.at(-1), history.length, history[0]?.[0], history.at(-1)?.[0]]).toEqual(['2025-01-25', 366, days.at(-365), '2025-12-31']);
});

test('where two have turned often it begins where both begin to be known', () => {
  const run = (day: number) => ({ basis: 'measured' as const, values: { boil: day % 2 === 0 ? 80 : 120, cool: day % 2 === 0 ? 80 : 120 } });
  const only = (day: number, metric: 'boil' | 'cool') => ({ ...run(day), values: { [metric]: run(day).values[metric] } });
  const runs = Array.from({ length: 30 }, (_, index) => [
    `shop/2025-03-${String(index + 1).padStart(2, '0')}`,
    index < 26 ? run(index + 1) : only(index + 1, 'boil'),
  ]);
  const criteria: Partial<Criterion>[] = ['cool', 'boil'].map((metric) => ({ id: metric, check: { metric, target: '< 100 s' } }));
  const history = (criteria: readonly Partial<Criterion>[]) => historyOf(criteria, Object.fromEntries(runs))[0];
  expect([history(criteria), history(criteria.toReversed())]).toEqual([
    ['2025-03-07', 0, 0, 2],
    ['2025-03-07', 0, 0, 2],
  ]);
});

test('of two that begin on other days the later counts, whichever stands first', () => {
  const verdicts = (criterion: string, days: readonly number[]) =>
    days.map((day, index) => ({ ...film(index % 2 ? 'missed' : 'met').attestations[0], criterion: `first/${criterion}`, day }));
  const [daily, odd] = [Array.from({ length: 24 }, (_, index) => 10 + index), Array.from({ length: 24 }, (_, index) => 9 + 2 * index)];
  const day = (number: number) => addDuration('2025-01-01', { text: '', count: number - 1, unit: 'day' });
  const snapshots = [...verdicts('daily', daily), ...verdicts('odd', odd)].map(({ day: number, ...one }) => [
    `${one.criterion.slice(6)}/${day(number)}`,
    { attestations: [one] },
  ]);
  const criteria = ['daily', 'odd'].map((id) => ({ id, attest: true as const }));
  const begins = (criteria: readonly Partial<Criterion>[]) => historyOf(criteria, Object.fromEntries(snapshots))[0]?.[0];
  expect([begins(criteria), begins(criteria.toReversed())]).toEqual(['2025-01-10', '2025-01-10']);
});

test('it begins where all that has turned often begins to be known', () => {
  const run = (day: number) => ({ basis: 'measured' as const, values: { boil: day % 2 === 0 ? 80 : 120 } });
  const runs = Object.fromEntries(
    Array.from({ length: 30 }, (_, index) => [`shop/2025-03-${String(index + 1).padStart(2, '0')}`, run(index + 1)]),
  );
  const criteria: Partial<Criterion>[] = [
    { id: 'it', attest: true },
    { id: 'fast', check: { metric: 'boil', target: '< 100 s' } },
  ];
  const history = historyOf(criteria, { ...runs, 'shop/2025-02-01': film('met') });
  expect([history[0], history.length]).toEqual([['2025-03-07', 0.5, 0.5, 1], 25]);
});
