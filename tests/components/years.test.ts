import { expect, test } from 'vitest';
import { yearsOf } from '../../src/components/years.ts';
import { metric, reading } from '../charts/sample.ts';

const could = { standing: 'admissible' as const };

test('a row a year, and another where the conditions broke', () => {
  const result = metric('requests', {
    readings: [
      reading(9000, '2025-03-01', { source: 'bench' }),
      reading(300, '2024-12-01', { ...could, source: 'bench' }),
      reading(100, '2024-11-01', { ...could, source: 'bench' }),
      reading(20, '2024-08-01', { ...could, source: 'bench' }),
      reading(1500, '2024-03-02', { ...could, source: 'bench' }),
      reading(999_999, '2024-03-01', { standing: 'refuted', source: 'bench' }),
      reading(2000, '2023-03-01', { ...could, source: 'bench' }),
    ],
    breaks: [
      { date: '2024-07-15', reason: 'new machine', source: 'bench' },
      { date: '2024-10-01', reason: 'another', source: 'bench' },
      { date: '2023-01-05', reason: 'of somebody else', source: 'other' },
    ],
  });
  expect(yearsOf(result)).toEqual([
    {
      source: 'bench',
      told: {},
      years: [
        { year: '2025', part: undefined, count: 1, least: '9,000', median: '9,000', most: '9,000' },
        { year: '2024', part: 'from 1 Oct', count: 2, least: '100', median: '100', most: '300' },
        { year: '2024', part: '15 Jul to 30 Sep', count: 1, least: '20', median: '20', most: '20' },
        { year: '2024', part: 'until 14 Jul', count: 1, least: '1,500', median: '1,500', most: '1,500' },
        { year: '2023', part: undefined, count: 1, least: '2,000', median: '2,000', most: '2,000' },
      ],
    },
  ]);
});

test('what one run has several of is never one range', () => {
  const result = metric('requests', {
    readings: [
      reading(50, '2025-01-02', { snapshot: 'klen/a', source: 'klen', conditions: { scenario: 'html', machine: 'b' } }),
      reading(5, '2025-01-02', { ...could, snapshot: 'klen/a', source: 'klen', conditions: { scenario: 'upload', machine: 'b' } }),
      reading(40, '2025-01-01', { ...could, snapshot: 'klen/b', source: 'klen', conditions: { scenario: 'html', machine: 'a' } }),
    ],
  });
  expect(yearsOf(result).map(({ told, years }) => [told, years.map(({ count, least, most }) => [count, least, most])])).toEqual([
    [{ scenario: 'html' }, [[2, '40', '50']]],
    [{ scenario: 'upload' }, [[1, '5', '5']]],
  ]);
});

test('grades are told as grades', () => {
  const result = metric('grade', {
    unit: 'grade',
    scale: ['A', 'B'],
    readings: [reading(1, '2025-01-02'), reading(0, '2025-01-01', could)],
  });
  expect(yearsOf(result)[0]?.years).toEqual([{ year: '2025', part: undefined, count: 2, least: 'A', median: 'A', most: 'B' }]);
});
