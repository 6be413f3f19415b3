/** The letters of a picture as outlines, from the type that the pages ship: no font of the machine is asked. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { create, type Font, type Glyph } from 'fontkitten';
import type { Polygon } from './fill.ts';
import { SIGNS } from './signs.ts';

/** A typeface, in its regular weight: that is how the outlines stand in the files. */
export type Face = 'serif' | 'sans';

const FAMILIES = {
  serif: { name: 'newsreader', scripts: ['latin', 'latin-ext', 'vietnamese'] },
  sans: { name: 'inter', scripts: ['latin', 'latin-ext', 'greek', 'cyrillic', 'vietnamese', 'greek-ext', 'cyrillic-ext'] },
} as const;

/** A letter for a size of 1: how far it takes the pen, and its outline. */
interface Letter {
  readonly advance: number;
  readonly outline: readonly Polygon[];
}

const NOTHING: Letter = { advance: 0, outline: [] };

/** A curve of a letter becomes so many straight lines. */
const PIECES = 6;

const fonts = new Map<string, Font>();
const letters = new Map<string, Letter>();
const files = createRequire(import.meta.url);

/** The letter of a character. What the serif lacks comes from the sans; what nobody has is nothing at all, and no box. */
export function letterOf(character: string, face: Face): Letter {
  const key = `${face} ${character}`;
  const known = letters.get(key);
  if (known) return known;
  const letter = find(character, face) ?? (face === 'serif' ? find(character, 'sans') : undefined) ?? SIGNS[character] ?? NOTHING;
  letters.set(key, letter);
  return letter;
}

/** How wide a text is at a size of 1. */
export function widthOf(text: string, face: Face): number {
  let width = 0;
  for (const character of text) width += letterOf(character, face).advance;
  return width;
}

/** Each script has a file of its own, read when the first of its letters is asked for. */
function find(character: string, face: Face): Letter | undefined {
  const point = character.codePointAt(0) as number;
  for (const script of FAMILIES[face].scripts) {
    const font = fontOf(face, script);
    if (font.hasGlyphForCodePoint(point)) return drawn(font.glyphForCodePoint(point), font.unitsPerEm);
  }
  return undefined;
}

function fontOf(face: Face, script: string): Font {
  const { name } = FAMILIES[face];
  const path = `@fontsource-variable/${name}/files/${name}-${script}-wght-normal.woff2`;
  const known = fonts.get(path);
  if (known) return known;
  const font = create(readFileSync(files.resolve(path)));
  if (font.isCollection) throw new Error(`a collection of fonts: ${path}`);
  fonts.set(path, font);
  return font;
}

/** In its file y grows upwards, on a sheet downwards. */
function drawn({ advanceWidth, path }: Glyph, em: number): Letter {
  const outline: number[][] = [];
  for (const { command, args } of path.commands) {
    const ends = args.map((value: number, i: number) => (i % 2 === 0 ? value / em : -value / em));
    if (command === 'moveTo') outline.push([]);
    const line = outline.at(-1);
    if (line && command !== 'closePath') line.push(...curve(line, ends));
  }
  return { advance: advanceWidth / em, outline };
}

/** From the last corner of the line through the control points to the end: straight, quadratic or cubic. */
function curve(line: readonly number[], ends: readonly number[]): readonly number[] {
  if (ends.length < 4) return ends;
  const points = [...line.slice(-2), ...ends];
  const axis = (from: number) => points.filter((_, i) => i % 2 === from);
  const [xs, ys] = [axis(0), axis(1)];
  return Array.from({ length: PIECES }, (_, i) => (i + 1) / PIECES).flatMap((t) => [along(xs, t), along(ys, t)]);
}

/** De Casteljau: between neighbours again and again, until one is left. */
function along(numbers: readonly number[], t: number): number {
  let rest = numbers;
  while (rest.length > 1) rest = rest.slice(1).map((end, i) => (rest[i] as number) * (1 - t) + end * t);
  return rest[0] as number;
}
