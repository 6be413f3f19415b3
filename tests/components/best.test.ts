import { expect, test } from 'vitest';
import { bestOf } from '../../src/components/best.ts';
import { metric, reading } from '../charts/sample.ts';

const could = { standing: 'admissible' as const, source: 'bench' };
const newest = reading(300, '2025-03-01', { source: 'bench' });
const readings = [
  newest,
  reading(400, '2025-02-01', could),
  reading(900, '2024-01-01', could),
  reading(5000, '2023-12-01', { ...could, standing: 'refuted' }),
  reading(7000, '2023-11-01', { ...could, source: 'another' }),
  reading(undefined, '2023-10-01', { ...could, standing: 'failed' }),
];
const broken = [{ date: '2024-07-15', reason: 'new machine', source: 'bench' }];

test('the best is of runs that ask the same, and says where the conditions broke', () => {
  const anchor = (index: number) => `#v-audit-${readings[index]?.date}-sample.${readings[index]?.id.split('.').at(-1)}`;
  const seen = metric('requests', { value: newest, readings, breaks: broken });
  expect(bestOf(seen)).toEqual({
    text: '900 on 1 January 2024',
    href: anchor(2),
    after: '; the conditions have broken since, so the two do not compare',
  });
  expect(bestOf({ ...seen, breaks: [] })).toEqual({ text: '900 on 1 January 2024', href: anchor(2), after: '' });
  expect(bestOf({ ...seen, readings: readings.slice(0, 2) })).toEqual({ text: '400 on 1 February 2025', href: anchor(1), after: '' });
});

test('where the newest is the best, or less is better and it is the least, there is nothing to tell', () => {
  expect(bestOf(metric('requests', { value: newest, readings, better: 'lower' }))).toBeUndefined();
  expect(bestOf(metric('requests', { value: newest, readings: [newest] }))).toBeUndefined();
  expect(bestOf(metric('requests', { readings }))).toBeUndefined();
});
