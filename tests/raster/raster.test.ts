/** Drawings to pixels: shares of pixels, and the same bytes each time. */
import { inflateSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { drawing, node, stroke, words } from '../../src/charts/node.ts';
import { ICON_WIDTH, icon } from '../../src/exports/icon.ts';
import { canvas, PAPER, SHADES, tint } from '../../src/raster/canvas.ts';
import { fill } from '../../src/raster/fill.ts';
import { letterOf, widthOf } from '../../src/raster/fonts.ts';
import { picture } from '../../src/raster/index.ts';
import { paint } from '../../src/raster/paint.ts';
import { circle, courses, dashes, strokes } from '../../src/raster/path.ts';

describe('a shape takes of each pixel the share that it covers', () => {
  test.for([
    ['two whole pixels', [1, 1, 3, 1, 3, 2, 1, 2], [0, 0, 0, 0, 0, 6, 6, 0, 0, 0, 0, 0]],
    ['half of each', [1, 1, 3, 1, 3, 1.5, 1, 1.5], [0, 0, 0, 0, 0, 3, 3, 0, 0, 0, 0, 0]],
    ['across the border of pixels', [0.5, 0, 1.5, 0, 1.5, 1, 0.5, 1], [3, 3, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0]],
    ['a triangle over two pixels', [0, 0, 2, 0, 0, 1], [5, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0]],
    ['over the edge of the sheet', [-5, -5, 1, -5, 1, 9, -5, 9], [6, 0, 0, 0, 6, 0, 0, 0, 6, 0, 0, 0]],
    ['beside the sheet', [5, 0, 6, 0, 6, 1, 5, 1], [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0]],
  ] as const)('%s', ([, corners, pixels]) => {
    const sheet = canvas(4, 3);
    fill(sheet, [corners], 0);
    expect([...sheet.pixels]).toEqual(pixels);
  });

  test('a hole runs the other way round', () => {
    const sheet = canvas(3, 3);
    fill(
      sheet,
      [
        [0, 0, 3, 0, 3, 3, 0, 3],
        [1, 1, 1, 2, 2, 2, 2, 1],
      ],
      0,
    );
    expect([...sheet.pixels]).toEqual([6, 6, 6, 6, 0, 6, 6, 6, 6]);
  });
});

test('the paper takes away, and of two inks the one that covers more stays', () => {
  const sheet = canvas(1, 1);
  const after = (ink: number, share: number) => {
    tint(sheet, 0, ink, share);
    return sheet.pixels[0];
  };
  expect([after(0, 0.5), after(0, 0.5), after(1, 0.25), after(1, 1), after(PAPER, 0.5), after(PAPER, 1)]).toEqual([3, 5, 5, 12, 9, 0]);
});

test('a path is read with large and small letters, and nothing but straight lines', () => {
  const place = { x: 10, y: 0, scale: 2 };
  expect(courses('M1 1h2v1H0zM5,5l-.5.5L6 6', place)).toEqual([
    { points: [12, 2, 16, 2, 16, 4, 10, 4], closed: true },
    { points: [20, 10, 19, 11, 22, 12], closed: false },
  ]);
  expect(() => courses('M0 0C1 1 2 2 3 3', place)).toThrow('a path of a picture holds straight lines only: C');
});

test('dashes follow the line round its bends', () => {
  expect(dashes({ points: [0, 0, 3, 0, 3, 3], closed: false }, 2, 2).map(({ points }) => points)).toEqual([
    [0, 0, 2, 0],
    [3, 1, 3, 3],
  ]);
});

test('a stroke and its joints run the same way round as a circle', () => {
  const shapes = [...strokes({ points: [0, 0, 9, 0, 9, 9, 0, 0], closed: false }, 4), circle(0, 0, 5)];
  expect(shapes.map((corners) => Math.sign(area(corners)))).toEqual(shapes.map(() => 1));
});

test('letters come from the shipped type, signs that it lacks from here, and nothing is drawn as a box', () => {
  const widths = (text: string) => [...text].map((letter) => [letterOf(letter, 'serif').advance > 0, letterOf(letter, 'sans').advance > 0]);
  expect(widths('aŁΨи≥≤→')).toEqual(Array.from({ length: 7 }, () => [true, true]));
  expect(letterOf('م', 'serif')).toEqual({ advance: 0, outline: [] });
  expect(widthOf('nn', 'sans')).toBeCloseTo(2 * letterOf('n', 'sans').advance);
});

test('a drawing within another is placed and scaled', () => {
  const inner = node('svg', { viewBox: '0 0 4 4', x: 2, y: 1, width: 2, height: 2 }, [
    node('rect', { class: 'solid', x: 0, y: 0, width: 4, height: 2 }),
  ]);
  expect([...paint(drawing(4, 3, [inner])).pixels]).toEqual([0, 0, 0, 0, 0, 0, 6, 6, 0, 0, 0, 0]);
});

test('a picture is a PNG with a palette, and the same bytes each time', () => {
  const drawn = drawing(40, 20, [words('≥ 5', 20, 15, 'quiet', 'middle'), stroke(0, 2, 40, 2, 'dashed')]);
  const bytes = Buffer.from(picture(drawn, 2));
  expect(bytes.equals(picture(drawn, 2))).toBe(true);
  expect(bytes.subarray(1, 4).toString()).toBe('PNG');
  expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20), bytes[24], bytes[25]]).toEqual([80, 40, 8, 3]);
  const rows = inflateSync(dataOf(bytes));
  expect(rows.length).toBe(81 * 40);
  expect(Math.max(...rows)).toBeLessThanOrEqual(8 * SHADES);
});

test('the icon keeps its middle free of nothing and its edge free of everything', () => {
  const { width, pixels } = paint(icon(), 180 / ICON_WIDTH);
  expect(width).toBe(180);
  expect(pixels.subarray(0, 180 * 30).every((pixel) => pixel === 0)).toBe(true);
  expect(pixels.some((pixel) => pixel === SHADES)).toBe(true);
});

function area(corners: readonly number[]): number {
  let sum = 0;
  for (let i = 0; i < corners.length; i += 2) {
    const next = (i + 2) % corners.length;
    sum += (corners[i] as number) * (corners[next + 1] as number) - (corners[next] as number) * (corners[i + 1] as number);
  }
  return sum;
}

/** The compressed rows of a PNG. */
function dataOf(bytes: Buffer): Buffer {
  const at = bytes.indexOf('IDAT');
  return bytes.subarray(at + 4, at + 4 + bytes.readUInt32BE(at - 4));
}
