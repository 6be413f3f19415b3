import { expect, test } from 'vitest';
import { parseDuration } from '../../src/model/calendar.ts';
import { asksForLess, strictness } from '../../src/model/strictness.ts';
import { isThreshold, parseTarget, shareTarget } from '../../src/model/target.ts';
import type { Basis, Target } from '../../src/model/types.ts';

test.for([
  ['>= 5', '>= 4', 1],
  ['>= 5', '>= 5', 0],
  ['>= 4', '>= 5', -1],
  ['> 5', '>= 5', 1],
  ['>= 5', '> 5', -1],
  ['> 5', '> 5', 0],
  ['< 15', '< 10', -1],
  ['< 10', '< 15', 1],
  ['<= 10', '< 10', -1],
  ['< 10', '<= 10', 1],
  ['= 0', '< 5', 1],
  ['<= 5', '= 0', -1],
  ['= 0', '= 0', 0],
  ['>= 5', '<= 5', undefined],
  ['= 5', '>= 5', undefined],
  ['>= 5', '= 5', undefined],
] as const)('%s beside %s: %s', ([one, other, expected]) => {
  expect(strictness(target(one), target(other))).toBe(expected);
});

test.for([
  [{ scale: ['A', 'B', 'C'] }, 'B', 'A', -1],
  [{ scale: ['A', 'B', 'C'] }, 'A', 'B', 1],
  [{ unit: 'rank' }, 'Top 3', '#1', -1],
  [{ unit: 'x' }, '4x pot', '20x pot', -1],
  [{ unit: 'x' }, '4x pot', '20x pan', undefined],
] as const)('of %j: %s beside %s: %s', ([metric, one, other, expected]) => {
  expect(strictness(target(one, {}, metric), target(other, {}, metric))).toBe(expected);
});

test('shares are to be hit from both sides', () => {
  expect(strictness(shareTarget(40, 5), shareTarget(30, 5))).toBeUndefined();
});

test.for([
  ['less', '>= 4', {}, '>= 5', {}, true],
  ['more', '>= 6', {}, '>= 5', {}, false],
  ['the same', '>= 5', {}, '>= 5', {}, false],
  ['no order', '<= 5', {}, '>= 5', {}, false],
  ['a weaker basis', '>= 5', { basis: 'measured' }, '>= 5', { basis: 'independent' }, true],
  ['no basis', '>= 5', {}, '>= 5', { basis: 'measured' }, true],
  ['the same basis', '>= 5', { basis: 'measured' }, '>= 5', { basis: 'measured' }, false],
  ['a stronger basis', '>= 5', { basis: 'independent' }, '>= 5', { basis: 'measured' }, false],
  ['a shorter time', '>= 5', { sustained: '1 hour' }, '>= 5', { sustained: '4 hours' }, true],
  ['no time', '>= 5', {}, '>= 5', { sustained: '4 hours' }, true],
  ['the same time', '>= 5', { sustained: '60 minutes' }, '>= 5', { sustained: '1 hour' }, false],
  ['a longer time', '>= 5', { sustained: '5 hours' }, '>= 5', { sustained: '4 hours' }, false],
  ['a weaker basis for longer', '>= 5', { sustained: '5 hours' }, '>= 5', { basis: 'measured' }, false],
  ['a shorter time on a stronger basis', '>= 5', { basis: 'measured' }, '>= 5', { sustained: '4 hours' }, false],
  ['more on a weaker basis', '>= 6', {}, '>= 5', { basis: 'independent' }, false],
] as const)('%s', ([, one, demand, other, before, expected]) => {
  expect(asksForLess(target(one, demand), target(other, before))).toBe(expected);
});

function target(text: string, { basis, sustained }: { basis?: Basis; sustained?: string } = {}, metric: object = {}): Target {
  const threshold = parseTarget(text, { unit: '', ...metric });
  if (!isThreshold(threshold)) throw new Error(threshold.error);
  return { ...threshold, text, basis, sustained: sustained === undefined ? undefined : parseDuration(sustained) };
}
