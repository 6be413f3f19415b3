import { expect, test } from 'vitest';
import { difference, formatQuantity, parseAmount, unitFactor } from '../../src/model/quantity.ts';

test.each([
  ['5M', 5_000_000, ''],
  ['1.5K', 1500, ''],
  ['0.1 ms', 0.1, 'ms'],
  ['100MB', 100, 'MB'],
  ['$10K', 10_000, 'USD'],
  ['99.99 %', 99.99, '%'],
  ['100K a month', 100_000, 'a month'],
  ['1 week', 1, 'weeks'],
  ['24 hours', 24, 'h'],
  ['1,234', 1234, ''],
  ['0.3M', 300_000, ''],
])('%s is %d %s', (text, number, unit) => {
  expect(parseAmount(text)).toEqual({ number, unit });
});

test('what is no amount is not read', () => {
  expect(['A+', '', 'five', '1..2', '1_000', '-5'].map(parseAmount)).toEqual(Array(6).fill(undefined));
});

test.each([
  [1576, 'req/s', false, '1,576 req/s'],
  [5_000_000, 'req/s', true, '5M req/s'],
  [45_012.67, 'req/s', false, '45,012.67 req/s'],
  [999_600, 'req/s', true, '1M req/s'],
  [1000, 'stars', true, '1K stars'],
  [20.73, '%', false, '20.73 %'],
  [99.988, '%', false, '99.988 %'],
  [99.999_71, '%', false, '99.99971 %'],
  [99, '%', false, '99 %'],
  [99.999_71, 'points', false, '100 points'],
  [5.777_123, '%', false, '5.777 %'],
  [0.1, 'ms', true, '0.1 ms'],
  [1_000_000, 'USD', true, '$1M'],
  [-1500, 'USD', false, '-$1,500'],
  [20, 'x', false, '20x'],
  [3, 'rank', false, '#3'],
  [0, 'findings', false, '0 findings'],
  [123_456_789.25, 'req/s', false, '123,456,789.25 req/s'],
])('%d %s, compact %s, reads %s', (value, unit, compact, expected) => {
  expect(formatQuantity(value, unit, { compact })).toBe(expected);
});

test('units convert within their dimension only', () => {
  expect([
    unitFactor('s', 'ms'),
    unitFactor('hours', 'h'),
    unitFactor('GB', 'MB'),
    unitFactor('ms', 'MB'),
    unitFactor('USD', 'EUR'),
    unitFactor('toString', 'constructor'),
  ]).toEqual([1000, 1, 1000, undefined, undefined, undefined]);
});

test.each([
  [12.3, 12.1, 0.2],
  [0.3, 0.1, 0.2],
  [1_000_000.3, 1_000_000.1, 0.2],
  [5, 5, 0],
  [0, 0, 0],
  [1e15, 1, 999_999_999_999_999],
  [0.0003, 0.0001, 0.0002],
  [-1.1, 2.2, -3.3],
])('%d less %d is %d, without the dust of binary fractions', (one, other, expected) => {
  expect(difference(one, other)).toBe(expected);
});
