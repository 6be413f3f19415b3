import { expect, test } from 'vitest';
import { readTyped } from '../../src/model/typed-value.ts';

const REQUESTS = { unit: 'req/s' };
const GRADE = { unit: 'grade', scale: ['A+', 'A', 'B'] };

test.for([
  ['45012.67', { value: 45012.67 }],
  [' 0 ', { value: 0 }],
  ['-3', { value: -3 }],
  ['0.1', { value: 0.1 }],
  ['5000-15000', { low: 5000, high: 15000 }],
  ['5 - 10', { low: 5, high: 10 }],
  ['5 to 10', { low: 5, high: 10 }],
  ['5–10', { low: 5, high: 10 }],
  ['-10--5', { low: -10, high: -5 }],
  ['< 100', { below: 100 }],
  ['<100', { below: 100 }],
  ['below 100', { below: 100 }],
  ['> 5', { above: 5 }],
  ['above 5', { above: 5 }],
  ['failed: 7 of 7 runs failed', { failed: '7 of 7 runs failed' }],
  ['failed the server stopped', { failed: 'the server stopped' }],
] as const)('%s is read', ([written, reading]) => {
  expect(readTyped(written, REQUESTS)).toEqual(reading);
});

test.for([
  ['45,012.67', 'write 45012.67'],
  ['45,012', 'write 45012, or 45.012 if the comma is a decimal one'],
  ['45K', 'write 45000'],
  ['5M', 'write 5000000'],
  ['1 234', 'write 1234'],
  ['1_000', 'write 1000'],
  ['.5', 'write 0.5'],
  ['007', 'write 7'],
  ['+5', 'write 5'],
  ['1e5', 'write 100000'],
  ['45012 RPS', 'write 45012, without the unit: the value is in req/s'],
  ['17.3 %', 'it is in %, and the value is in req/s'],
  ['$10K', 'it is in USD, and the value is in req/s'],
  ['<= 5', 'a bound is written < 100 or > 100'],
  ['≥ 5', 'a bound is written < 100 or > 100'],
] as const)('%s is no plain number: %s', ([written, hint]) => {
  expect(readTyped(written, REQUESTS)).toEqual({ error: `"${written}" is no plain number: ${hint}` });
});

test.for([
  ['45.012,67', REQUESTS, otherwise('45.012,67')],
  ['many', REQUESTS, otherwise('many')],
  ['', REQUESTS, otherwise('')],
  ['1.234.567', REQUESTS, otherwise('1.234.567')],
  ['17.3 %', { unit: '%' }, '"17.3 %" is no plain number: write 17.3, without the unit: the value is in %'],
  ['120 ms', { unit: 's' }, '"120 ms" is no plain number: write 0.12, without the unit: the value is in s'],
  ['10-5', REQUESTS, '"10-5" is no range: write the smaller number first'],
  ['5-5', REQUESTS, '"5-5" is no range: write the smaller number first'],
  ['failed', REQUESTS, 'a measurement that failed says why: "failed: the server stopped"'],
  ['failed: ', REQUESTS, 'a measurement that failed says why: "failed: the server stopped"'],
  ['9007199254740993', REQUESTS, '9007199254740993 is too large to be kept exactly'],
  ['1-9007199254740993', REQUESTS, '9007199254740993 is too large to be kept exactly'],
  ['5.1', { unit: 'stars', maximum: 5 }, '5.1 is above the maximum of 5: look at the unit and the point'],
  ['C', GRADE, '"C" is no step of the scale: write one of A+, A, B'],
  ['a', GRADE, '"a" is no step of the scale: write A'],
  ['5', GRADE, '"5" is no step of the scale: write one of A+, A, B'],
] as const)('%s is refused', ([written, metric, error]) => {
  expect(readTyped(written, metric)).toEqual({ error });
});

test('a step of a scale is a word, and the best that the unit allows is allowed', () => {
  expect(readTyped('A+', GRADE)).toEqual({ value: 'A+' });
  expect(readTyped('5', { unit: 'stars', maximum: 5 })).toEqual({ value: 5 });
});

function otherwise(written: string): string {
  return `"${written}" is no plain number: write digits with a point and nothing else, such as 45012.67, a range 5-10, a bound < 100, or failed: why; the value is in req/s`;
}
