/** Colours as the style sheets have them: every pair that is used can be read, and nothing is written in what is meant for marks. */
import { globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { HOUSE, ROLES } from '../../src/model/palette.ts';

type Colours = Readonly<Record<string, string>>;

const css = readFileSync('src/styles/tokens.css', 'utf8');
const light = rolesOf(css.slice(0, css.indexOf('@media')));
const schemes = {
  light,
  dark: { ...light, ...rolesOf(blockOf('(prefers-color-scheme: dark)')) },
  print: { ...light, ...rolesOf(blockOf('print')) },
} as const;

/** What words are written in, and what is only drawn: glyphs, axes, hatching, lines of others, and the lines under links. */
const TEXT = ['ink', 'soft', 'met', 'missed', 'pending', 'target'];
const DRAWN = ['unknown', ...TEXT];

/** What they stand on: paper; `:target` (base.css). */
const GROUNDS: Readonly<Record<string, (colours: Colours) => readonly number[]>> = {
  paper: ({ paper = '' }) => rgb(paper),
  'the tint of what an address points to': ({ paper = '', target = '' }) => over(target, paper, 0.09),
};

describe.each(Object.entries(schemes))('%s', (_, colours) => {
  test.each(Object.entries(GROUNDS))('text has 4.5:1 and marks have 3:1 on %s', (_, ground) => {
    const on = ground(colours);
    expect(TEXT.filter((role) => ratio(rgb(colours[role] as string), on) < 4.5)).toEqual([]);
    expect(DRAWN.filter((role) => ratio(rgb(colours[role] as string), on) < 3)).toEqual([]);
  });

  test('every role has a colour', () => {
    expect(ROLES.filter((role) => !/^#[0-9a-f]{6}$/.test(colours[role] ?? ''))).toEqual([]);
  });
});

test('the rule of themes knows the colours of the house', () => {
  expect(schemes.light).toEqual(HOUSE.light);
  expect(schemes.dark).toEqual(HOUSE.dark);
});

test('where colours are forced, every role is one of the system', () => {
  const forced = rolesOf(blockOf('(forced-colors: active)'));
  expect(Object.keys(forced).sort()).toEqual([...ROLES].sort());
  expect(new Set(Object.values(forced))).toEqual(new Set(['Canvas', 'CanvasText', 'color-mix(in srgb, CanvasText 40%, Canvas)']));
});

test('the tint is the one that was computed with', () => {
  expect(readFileSync('src/styles/base.css', 'utf8')).toContain('color-mix(in srgb, var(--target) 9%, transparent)');
});

test('words are written in the colours of text, and colours stand among the tokens only', () => {
  const written = sheets().flatMap(({ path, text }) =>
    [...text.matchAll(/(?:^|[;{\s])color:\s*([^;]+);/g)].map(([, value = '']) => [path, value.trim()] as const),
  );
  const fine = new RegExp(`^(inherit|currentcolor|transparent|[A-Z]\\w+|var\\(--(${TEXT.join('|')}|paper)\\))$`, 'i');
  expect(written.filter(([, value]) => !fine.test(value))).toEqual([]);
  const drawn = sheets().flatMap(({ path, text }) =>
    [...text.matchAll(/([^{}]*\btext\b[^{}]*)\{[^}]*fill: var\(--(unknown|rule)\)/g)].map(([, name]) => [path, name]),
  );
  expect(drawn).toEqual([]);
  expect(
    sheets()
      .filter(({ path, text }) => !path.endsWith('tokens.css') && /#[0-9a-f]{3,8}\b(?=[^{}]*;)|\brgba?\(|\bhsla?\(/i.test(text))
      .map(({ path }) => path),
  ).toEqual([]);
});

test('type and space are as they were settled', () => {
  const both = css + readFileSync('src/styles/space.css', 'utf8');
  const px = (name: string) => Number(new RegExp(`--${name}:[^;]*?([\\d.]+)rem\\)?;`).exec(both)?.[1]) * 16;
  expect(['display', 'heading', 'lead', 'body', 'note', 'fine'].map(px)).toEqual([46, 26, 18, 15, 13, 12]);
  expect(['half', 'gap', 'gap-2', 'gap-3', 'gap-4', 'gap-6', 'gap-8', 'gap-12'].map(px)).toEqual([4, 8, 16, 24, 32, 48, 64, 96]);
});

test('a page has every token that its sheets use', () => {
  const common = listed('src/styles/common.css');
  const lacking = globSync('src/styles/pages/*.css').flatMap((path) => {
    const text = common + listed(path);
    const used = new Set([...text.matchAll(/var\((--[\w-]+)\)/g)].map(([, name]) => name as string));
    return [...used].filter((name) => !text.includes(`${name}:`)).map((name) => `${path} ${name}`);
  });
  expect(lacking).toEqual([]);
});

test('the formula knows black on white, and a grey that just passes', () => {
  expect(ratio(rgb('#000000'), rgb('#ffffff'))).toBe(21);
  expect(ratio(rgb('#767676'), rgb('#ffffff')).toFixed(2)).toBe('4.54');
  expect(ratio(rgb('#777777'), rgb('#ffffff')).toFixed(2)).toBe('4.48');
});

/** WCAG 2.2, "contrast ratio" (https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio): (L1 + 0.05) / (L2 + 0.05), the lighter one above. */
function ratio(one: readonly number[], other: readonly number[]): number {
  const [a, b] = [luminance(one), luminance(other)];
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
}

/** WCAG 2.2, "relative luminance" (https://www.w3.org/TR/WCAG22/#dfn-relative-luminance). */
function luminance(channels: readonly number[]): number {
  const [r = 0, g = 0, b = 0] = channels.map((channel) =>
    channel / 255 <= 0.04045 ? channel / 255 / 12.92 : ((channel / 255 + 0.055) / 1.055) ** 2.4,
  );
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function rgb(hex: string): readonly number[] {
  return [hex.slice(1, 3), hex.slice(3, 5), hex.slice(5, 7)].map((pair) => Number.parseInt(pair, 16));
}

function over(hex: string, under: string, part: number): readonly number[] {
  const below = rgb(under);
  return rgb(hex).map((channel, index) => channel * part + (below[index] ?? 0) * (1 - part));
}

/** What stands in an `@media` of tokens.css. */
function blockOf(query: string): string {
  const start = css.indexOf(`@media ${query} {`);
  return css.slice(start, css.indexOf('\n}', start));
}

function rolesOf(text: string): Colours {
  const all = [...text.matchAll(/--([\w-]+): ([^;]+);/g)].map(([, name = '', value = '']) => [name, value] as const);
  return Object.fromEntries(all.filter(([name]) => ROLES.some((role) => role === name)));
}

/** A list of sheets with all that it imports. */
function listed(path: string): string {
  return readFileSync(path, 'utf8').replaceAll(/@import "([^"]+)";/g, (_, name: string) => listed(join(dirname(path), name)));
}

function sheets(): readonly { readonly path: string; readonly text: string }[] {
  return globSync('src/styles/*.css').map((path) => ({ path, text: readFileSync(path, 'utf8').replace(/\/\*[\s\S]*?\*\//g, '') }));
}
