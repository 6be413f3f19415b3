/** The score of the built methodology page, added up again from what it prints. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { calculate, digitOf, numberOf, sumsIn } from '../pages/arithmetic.ts';

type Row = readonly string[];

/** What a printed end of six or four digits may be off by. */
const NEAR = 1e-4;

describe.each(['plain', 'tiny'] as const)('of the site %s', (name) => {
  const html = readFileSync(join(inject('sites')[name].folder, 'methodology/index.html'), 'utf8');
  const known = rowsOf(html, 'What is known');
  const sums = rowsOf(html, 'Each category, and the whole');
  const [whole, categories] = [sums.at(-1) as Row, sums.slice(0, -1)];
  const even = known[0]?.length === 6;

  test('every sum that is written out comes out, to the last digit or one beside it', () => {
    const sums = sumsIn(textOf(html.replaceAll(/<\/t[dh]>/g, ';')));
    expect(sums.length).toBeGreaterThan(20);
    expect(sums.filter(({ sum, result }) => !(Math.abs(calculate(sum) - numberOf(result)) <= digitOf(result) * 1.01))).toEqual([]);
  });

  test('each category is what its known metrics bring, over what is scored', () => {
    expect(categories.length).toBeGreaterThan(0);
    for (const [title, , scored = '', count, low = '', high = '', coverage = ''] of categories) {
      const own = known.filter((row) => row[1] === title);
      const weight = Number(/weight ([\d.]+)/.exec(scored)?.[1] ?? scored);
      const total = (end: number) => own.reduce((sum, row) => sum + weightOf(row, even) * numberOf(row.at(end) as string), 0);
      const open = weight - own.reduce((sum, row) => sum + weightOf(row, even), 0);
      expect([title, own.length]).toEqual([title, Number(count)]);
      expect(Math.abs(first(low) - total(-2) / weight)).toBeLessThan(NEAR);
      expect(Math.abs(first(high) - (total(-1) + open) / weight)).toBeLessThan(NEAR);
      if (own.every((row) => row[even ? 2 : 3] !== 'parts'))
        expect(Math.abs(first(coverage) - (weight - open) / weight)).toBeLessThan(NEAR);
      for (const cell of [low, high, coverage]) {
        const [end = 0, over = 0, by = 0] = (cell.match(/[\d.]+/g) ?? []).map(Number);
        expect(Math.abs(end - over / by)).toBeLessThan(NEAR);
      }
    }
  });

  test('the whole is the categories by their weights', () => {
    const weights = categories.map((row) => Number.parseFloat(row[1] as string));
    for (const end of [-3, -2, -1]) {
      const mean = categories.reduce((sum, row, index) => sum + (weights[index] as number) * first(row.at(end) as string), 0);
      expect(Math.abs(numberOf(whole.at(end) as string) - mean / weights.reduce((a, b) => a + b, 0))).toBeLessThan(NEAR);
    }
  });

  test('the points add up as they are printed, and stand on the front page as they stand here', () => {
    const points = rowsOf(html, 'The 100 points');
    const printed = points.map((row) => row.slice(2).map(first));
    const exact = points.map((row) => row.slice(2).map((cell) => numberOf(cell.split(' ')[1] as string)));
    const [all, parts] = [printed.at(-1) as readonly number[], printed.slice(0, -1)];
    expect([0, 1, 2].map((at) => sumOf(parts.map((row) => row[at] as number)))).toEqual(all);
    expect(printed.map(sumOf)).toEqual(points.map((row) => Number.parseFloat(row[1] as string)));
    expect(printed.flatMap((row, at) => row.filter((one, kind) => Math.abs(one - (exact[at]?.[kind] as number)) >= 1))).toEqual([]);
    expect((exact.at(-1) as readonly number[])[0]).toBeCloseTo(numberOf(whole.at(-3) as string) * 100, 1);

    const front = readFileSync(join(inject('sites')[name].folder, 'index.html'), 'utf8');
    const rows = [...textOf(front).matchAll(/(\d+) proven (\d+) open (\d+) lost/g)].map((row) => row.slice(1).map(Number));
    expect(rows).toEqual(printed);
    expect(textOf(front)).toContain(`${all[0]} proven ${all[1]} still open ${all[2]} lost`);
  });
});

function sumOf(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0);
}

function weightOf(row: Row, even: boolean): number {
  return even ? 1 : Number(row[2]);
}

/** The cells of a table with that caption, row by row, without its header; a small figure is parted by a space. */
function rowsOf(html: string, caption: string): readonly Row[] {
  const tables = html.match(/<table[\s\S]*?<\/table>/g) ?? [];
  const table = tables.find((one) => textOf(/<caption[^>]*>([\s\S]*?)<\/caption>/.exec(one)?.[1] ?? '') === caption) as string;
  const rows = table.match(/<tr[\s\S]*?<\/tr>/g) ?? [];
  return rows.slice(1).map((row) => [...row.matchAll(/<t[hd][^>]*>([\s\S]*?)<\/t[hd]>/g)].map(([, cell = '']) => textOf(cell)));
}

function textOf(html: string): string {
  return html
    .replaceAll(/<[^>]+>/g, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim();
}

/** The end itself, before the sum that gave it. */
function first(cell: string): number {
  return numberOf(cell.split(' ')[0] as string);
}
