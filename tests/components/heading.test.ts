import { expect, test } from 'vitest';
import { headingAnchor, headingAnchors } from '../../src/components/heading.ts';

test.each([
  ['Core Performance KPIs', 'core-performance-kpis'],
  ['  Zuverlässigkeit & Co. ', 'zuverlassigkeit-co'],
  ['性能', 'section'],
])('%s is %s', (text, anchor) => {
  expect(headingAnchor(text)).toBe(anchor);
});

test('a heading that comes twice gets a number', () => {
  expect(headingAnchors(['Notes', 'Other', 'Notes', 'notes!'])).toEqual(['notes', 'other', 'notes-2', 'notes-3']);
});
