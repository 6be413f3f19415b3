import { expect, test } from 'vitest';
import { textWidth } from '../../src/charts/text-width.ts';

test.for([
  ['what does not show', '\u2068\u200f\u2069', 0],
  ['a mark on its letter', 'שָׁ', 0.58],
  ['wide letters', '性能', 2],
  ['a picture', '🚀', 1.3],
  ['digits', '10', 1.3],
] as const)('%s takes its room', ([, text, width]) => {
  expect(textWidth(text, 1)).toBeCloseTo(width, 5);
});
