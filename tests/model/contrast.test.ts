import { expect, test } from 'vitest';
import { contrast, mix, nearestPassing, ratioWords } from '../../src/model/contrast.ts';
import { HOUSE, tooClose } from '../../src/model/palette.ts';

test.each([
  ['#000000', '#ffffff', '21.00:1'],
  ['#ffffff', '#000000', '21.00:1'],
  ['#767676', '#ffffff', '4.54:1'],
  ['#777777', '#ffffff', '4.47:1'],
  ['#0000ff', '#ffffff', '8.59:1'],
  ['#abcdef', '#ABCDEF', '1.00:1'],
])('%s on %s: %s', (one, other, words) => {
  expect(ratioWords(contrast(one, other))).toBe(words);
});

test.each([
  ['#000000', '#ffffff', 0.5, '#808080'],
  ['#1f4e9c', '#fbfaf6', 0, '#fbfaf6'],
  ['#1f4e9c', '#fbfaf6', 1, '#1f4e9c'],
  ['#000000', '#0a0b0c', 0.5, '#050606'],
])('%s over %s by %d is %s', (one, other, part, painted) => {
  expect(mix(one, other, part)).toBe(painted);
});

test.each([
  ['a little darker', '#777777', '#ffffff', 4.5, '#767676'],
  ['a little lighter', '#777777', '#000000', 4.8, '#797979'],
  ['whichever way is shorter', '#808080', '#808080', 3, '#373737'],
  ['nowhere', '#808080', '#808080', 9, undefined],
])('the nearest colour that passes: %s', (_, colour, ground, least, found) => {
  expect(nearestPassing(colour, (one) => contrast(one, ground) >= least)).toBe(found);
});

test('the house can be read', () => {
  expect([...tooClose(HOUSE.light), ...tooClose(HOUSE.dark)]).toEqual([]);
});
