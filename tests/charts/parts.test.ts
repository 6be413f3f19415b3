import { expect, test } from 'vitest';
import { type Part, partText } from '../../src/charts/parts.ts';

test.each<[number, Part, string]>([
  [1, 'ratio', '1.00x'],
  [0.9334, 'ratio', '0.93x'],
  [12.34, 'ratio', '12.3x'],
  [29.1384, 'share', '29.1 %'],
  [5.02, 'share', '5.0 %'],
  [0.764, 'share', '0.8 %'],
  [0.0412, 'share', '0.0412 %'],
  [4, 'rank', '#4'],
])('%d as a %s is %s', (number, part, text) => {
  expect(partText(number, part)).toBe(text);
});
