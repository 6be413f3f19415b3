/** What people meant where they wrote no plain number and no plain day. */
import { expect, test } from 'vitest';
import { dayMeant, whyNoDay } from '../../src/model/day-meant.ts';
import { numberMeant } from '../../src/model/number-meant.ts';

test.each([
  ['6123', '6123, without quotes'],
  ['“6123”', '6123, without quotes'],
  ['45,012.67', '45012.67, without separators'],
  ['1,234,567', '1234567, without separators'],
  ['45 012', '45012, without separators'],
  ['1_000', '1000, without separators'],
  ['40,5', '40.5, with a point'],
  ['45K', '45000, in full'],
  ['1.1 M', '1100000, in full'],
  ['2bn', '2000000000, in full'],
  ['2 million', '2000000, in full'],
  ['1.5 thousand', '1500, in full'],
  ['2 Mio', undefined],
  ['2 million req/s', undefined],
  ['12.5 %', '12.5, without its unit'],
  ['40 ms', '40, without its unit'],
  ['$1000', '1000, without its unit'],
  ['~40', '40, and say "about" in a `note`'],
  ['0040', '40, without zeros in front'],
  ['+5', '5, without +'],
  ['45,012', undefined],
  ['12:30', undefined],
  ['1.234.567', undefined],
  ['0x1f', undefined],
  ['many', undefined],
  ['40-50', undefined],
  ['4 of 5', undefined],
  ['', undefined],
])('the number %j means %s', (text, meant) => {
  const found = numberMeant(text);
  expect(found && `${found.number}, ${found.without}`).toBe(meant);
});

test.each([
  ['11/20/2026', '2026-11-20'],
  ['20/11/2026', '2026-11-20'],
  ['20.11.2026', '2026-11-20'],
  ['2.1.2026', '2026-01-02'],
  ['2026-1-2', '2026-01-02'],
  ['2026/11/20', '2026-11-20'],
  ['20261120', '2026-11-20'],
  ['2026-11-20T10:00:00Z', '2026-11-20'],
  ['2026–11–20', '2026-11-20'],
  ['2026−11−20', '2026-11-20'],
  ['20 November 2026', '2026-11-20'],
  ['Nov. 2, 2026', '2026-11-02'],
  ['2 Noon 2026', undefined],
  ['11/12/2026', undefined],
  ['31.11.2026', undefined],
  ['2026-11-20', undefined],
  ['yesterday', undefined],
])('the day %j means %s', (text, meant) => {
  expect(dayMeant(text)).toBe(meant);
});

test.each([
  ['2026-11-31', '2026-11 has 30 days'],
  ['2026-02-29', '2026-02 has 28 days'],
  ['2024-02-30', '2024-02 has 29 days'],
  ['2026-13-01', 'a year has the months 01 to 12'],
  ['2026-01-00', '2026-01 has 31 days'],
])('%s is no day, since %s', (day, why) => {
  expect(whyNoDay(day)).toBe(why);
});
