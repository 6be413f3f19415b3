import { expect, test } from 'vitest';
import { attainment, type Scale } from '../../src/evaluate/scoring.ts';
import { parseTarget } from '../../src/model/target.ts';
import type { Target } from '../../src/model/types.ts';

const GRADES = ['A+', 'A', 'B', 'C', 'D'];

test.each<[string, number, Scale, number]>([
  ['>= B', 2, { unit: 'grade', scale: GRADES }, 1],
  ['>= B', 3, { unit: 'grade', scale: GRADES }, 0.5],
  ['>= A', 3, { unit: 'grade', scale: GRADES }, 0.333333333333333],
  ['>= 99 %', 98, { unit: '%' }, 0.5],
  ['>= 98 %', 49, { unit: '%' }, 0.5],
  ['>= 99', 49.5, { unit: 'points' }, 0.5],
  ['<= 4 s', 5, { unit: 's' }, 0.8],
  ['= 4', 5, { unit: 'days' }, 0.8],
  ['= #3', 1, { unit: 'rank' }, 0.333333333333333],
  ['= #3', 4, { unit: 'rank' }, 0.75],
  ['= B', 0, { unit: 'grade', scale: GRADES }, 0.5],
  ['= B', 3, { unit: 'grade', scale: GRADES }, 0.5],
  ['= D', 4, { unit: 'grade', scale: GRADES }, 1],
  ['= D', 3, { unit: 'grade', scale: GRADES }, 0],
  ['> 95 %', 95, { unit: '%' }, 0.999_999],
])('%s at %d attains', (text, value, metric, expected) => {
  expect(attainment(value, parseTarget(text, metric) as Target, metric)).toBe(expected);
});
