import { expect, test } from 'vitest';
import { FEW, hasSubjectPages, isLong, newestOf, readingHref, readingsOf, subjectHref, valuesHref } from '../../src/components/values.ts';
import type { MetricResult, Reading } from '../../src/model/report.ts';
import { metric, reading } from '../charts/sample.ts';

const many = (count: number, subject = 'covet') =>
  Array.from({ length: count }, () => reading(1, '2025-01-01', { subject, standing: 'admissible' }));

function with_(own: number, others: number): MetricResult {
  const field = others > 0 ? [{ subject: 'beta', readings: others, freshness: { state: 'none' as const }, trend: {} }] : [];
  return metric('stars', { readings: many(own), others: many(others, 'beta'), field });
}

test.each([
  [3, 0, false, false, 3, '/metrics/stars/#values', undefined],
  [3, FEW - 3, false, false, FEW, '/metrics/stars/#values', undefined],
  [3, FEW, true, false, FEW + 3, '/metrics/stars/values/', undefined],
  [3, FEW + 1, false, true, 3, '/metrics/stars/#values', '/metrics/stars/beta/'],
  [FEW + 1, 1, true, false, FEW + 2, '/metrics/stars/values/', undefined],
  [FEW + 1, FEW + 1, true, true, FEW + 1, '/metrics/stars/values/', '/metrics/stars/beta/'],
])('%d own values and %d of others', (own, others, long, pages, shown, values, page) => {
  const result = with_(own, others);
  expect([isLong(result), hasSubjectPages(result), readingsOf(result).length, valuesHref(result), subjectHref(result, 'beta')]).toEqual([
    long,
    pages,
    shown,
    values,
    page,
  ]);
});

test('a reading is found on the page where it stands', () => {
  const hrefs = (result: MetricResult) => [...result.readings.slice(0, 1), ...result.others.slice(0, 1)].map((one) => path(result, one));
  expect(hrefs(with_(1, 1))).toEqual(['/metrics/stars/', '/metrics/stars/']);
  expect(hrefs(with_(1, FEW))).toEqual(['/metrics/stars/values/', '/metrics/stars/values/']);
  expect(hrefs(with_(1, FEW + 1))).toEqual(['/metrics/stars/', '/metrics/stars/beta/']);
  expect(hrefs(with_(FEW + 1, FEW + 1))).toEqual(['/metrics/stars/values/', '/metrics/stars/beta/']);
});

test('the own subject has no page beside the one of the metric', () => {
  expect(subjectHref(with_(1, FEW + 1), 'covet')).toBe(undefined);
});

test('what others measured of the parts of a share set stands with the parts', () => {
  const set = metric('mix', { parts: [metric('mix/north', { readings: many(1), others: many(2, 'beta') })] });
  expect(readingsOf(set).map(({ subject }) => subject)).toEqual(['covet', 'beta', 'beta']);
});

test('the newest are shown, and the one that counts', () => {
  const counted = { ...(many(1)[0] as Reading), standing: 'counted' as const };
  const result = metric('stars', { readings: [...many(FEW + 5), counted] });
  expect([newestOf(result).length, newestOf(result).at(-1)?.standing]).toEqual([FEW + 1, 'counted']);
});

function path(result: MetricResult, one: Reading): string {
  return readingHref(result, one).split('#')[0] as string;
}
