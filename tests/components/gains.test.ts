import { expect, test } from 'vitest';
import { lastWords, shortWay, stepsOf, stepWords, wayWords } from '../../src/components/gains.ts';
import type { CriterionResult, Gain, ReleaseResult } from '../../src/model/report.ts';

const NBSP = '\u00a0';

/** A release of which some criteria stand in the way, each with its weight in percent; nothing is met. */
function release(id: string, weights: readonly number[], more: Partial<ReleaseResult> = {}): ReleaseResult {
  const criteria = weights.map((weight, index) => ({ id: `${id}/${index}`, title: `No. ${index}`, weight }) as CriterionResult);
  const score = (low: number) => ({ low: low / 100, high: 1, coverage: 0 });
  const gains = criteria.map(({ id: criterion, weight }, index) => ({
    criterion,
    score: score(weight),
    reached: score(weights.slice(0, index + 1).reduce((sum, one) => sum + one, 0)),
    ready: weights.length === 1,
    frees: [],
  }));
  const blockers = criteria.map((one) => one.id);
  return {
    id,
    title: id.toUpperCase(),
    groups: [{ criteria }],
    gains,
    blockers,
    path: blockers,
    score: score(0),
    ...more,
  } as unknown as ReleaseResult;
}

test('how far it is', () => {
  const [one, two] = [release('a', [100]), release('b', [60, 40])];
  const waiting = release('c', [50, 50], { path: ['a/0', 'b/0', 'b/1', 'c/1'] });
  const only = release('d', [100], { path: ['a/0'] });
  expect([one, two, waiting, only].map((each) => wayWords(each, [one, two, waiting, only]))).toEqual([
    'A is ready as soon as this one is met.',
    'B is ready when these two are met.',
    'C is ready when four criteria are met: one of its own, one of A and two of B.',
    'D is ready when one criterion is met: one of A.',
  ]);
});

test('what each step adds', () => {
  const steps = stepsOf(release('b', [60, 25, 7.5]));
  expect([0, 1, 2].map((index) => stepWords(steps, index, 0))).toEqual([
    `: from 0 to 60${NBSP}%`,
    `; with those above, 85${NBSP}%`,
    `; with those above, 92.5${NBSP}%`,
  ]);
});

test('the last step makes it ready, and frees what waits for it', () => {
  const [one, waiting] = [release('a', [100]), release('c', [50, 50])];
  const gain = (frees: readonly string[], ready = true) => ({ ...(one.gains[0] as Gain), ready, frees });
  expect([gain([]), gain(['c/0']), gain(['c/0', 'c/1']), gain([], false)].map((each) => lastWords(each, one, [one, waiting]))).toEqual([
    'A is then ready.',
    'A is then ready, and No. 0 of C is met too.',
    'A is then ready, and No. 0 of C and No. 1 of C are met too.',
    undefined,
  ]);
});

test('in few words', () => {
  expect(
    [release('a', [100]), release('b', [60, 40]), release('c', [50, 50]), release('d', []), release('f', [40, 40, 20])].map(shortWay),
  ).toEqual([
    'one to go',
    `two to go, the heaviest No. 0 with 60${NBSP}%`,
    'two to go',
    undefined,
    `three to go; two of them weigh 40 % each`,
  ]);
});
