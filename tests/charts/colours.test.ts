/** The colours of pictures are those of the style sheets. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { DARK_PAPER, LIGHT } from '../../src/charts/colours.ts';

test('pictures, icons and the frame of the browser have the colours of the pages', () => {
  const [light = '', dark = ''] = readFileSync('src/styles/tokens.css', 'utf8').split('prefers-color-scheme: dark');
  const colourIn = (text: string, name: string) => new RegExp(`--${name}: (#[0-9a-f]{6})`).exec(text)?.[1];
  expect(Object.fromEntries(Object.keys(LIGHT).map((name) => [name, colourIn(light, name)]))).toEqual(LIGHT);
  expect(colourIn(dark, 'paper')).toBe(DARK_PAPER);
});
