/** The worked examples of the methodology page, worked out from the numbers that it prints, with arithmetic of its own. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { calculate, digitOf, numberOf, sumsIn } from './arithmetic.ts';

const printed = (file: string) => readFileSync(file, 'utf8').replaceAll(/\s+/g, ' ');
const example = readFileSync('content/pages/worked-example.mdx', 'utf8');
const pace = printed('src/components/method/Pace.astro');
const moves = printed('src/components/method/Moves.astro');
const goalposts = printed('src/components/method/Goalposts.astro');

test.each([
  ['1 + 2 × 3', 7],
  ['(1 + 2) × 3 / 6', 1.5],
  ['√(9 × 4) − 1', 5],
  ['5,000 / 10 - 1.5', 498.5],
])('the calculator: %s is %d', (sum, result) => {
  expect(calculate(sum)).toBe(result);
});

test('the calculator finds sums, and no number that is merely said', () => {
  expect(sumsIn('so (1 + 2) / 2 = 1.5, and n = 4; 7 = 7, 1 × 2 = −2')).toEqual([
    { sum: '(1 + 2) / 2', result: '1.5' },
    { sum: '1 × 2', result: '−2' },
  ]);
});

test.each([
  ['the score by hand', example.replaceAll('|', ';'), 40],
  ['pace', pace, 6],
  ['moves', moves, 8],
  ['goalposts', goalposts, 2],
])('every sum of %s comes out, to the last digit or one beside it', (_, text, fewest) => {
  const sums = sumsIn(text);
  expect(sums.length).toBeGreaterThanOrEqual(fewest);
  expect(sums.filter(({ sum, result }) => Math.abs(calculate(sum) - numberOf(result)) > digitOf(result) * 1.01)).toEqual([]);
});

test('of the printed figures of a metric the four steps choose the one that is said to count', () => {
  const admissible = rowsOf('One metric').filter(([, , , standing]) => standing === 'counted' || standing === 'admissible');
  expect(admissible.every(([date]) => date?.endsWith('October 2025'))).toBe(true);
  const best = admissible.filter(([, , basis]) => basis === 'measured');
  const newest = best.toSorted((a, b) => Number.parseInt(b[0] as string, 10) - Number.parseInt(a[0] as string, 10))[0];
  expect(newest?.[1]).toBe('20.73 %');
  expect(newest?.[3]).toBe('counted');
  expect(rowsOf('What is known', 1).map((row) => row[1])).toContain('20.73 %');
});

test('the deviations follow from the printed runs, and their mean from them', () => {
  const rows = rowsOf('What is known').map((row) => row.map(numberOf));
  const runs = rows.slice(0, -1);
  for (const [, fast = 0, slow = 0, deviation] of runs)
    expect(((slow - fast) / Math.SQRT2 / ((slow + fast) / 2)) * 100).toBeCloseTo(deviation as number, 3);
  expect(runs.reduce((sum, row) => sum + (row[3] as number), 0) / runs.length).toBeCloseTo(rows.at(-1)?.[3] as number, 4);
});

test('what is attained follows from the printed rule', () => {
  for (const [, , , rule = '', attained = ''] of rowsOf('What is known', 1))
    expect(Math.abs((rule === 'missed' ? 0 : calculate(rule)) - numberOf(attained))).toBeLessThan(1e-6);
});

test.each(['14 October 2025', '22 November 2026'])('on %s the whole and the release are the sums of what stands above them', (day) => {
  const [categories, whole, release] = [rowsOf(day), rowsOf(day, 1), rowsOf(day, 2)];
  for (const table of [whole, release])
    for (const end of [1, 2, 3]) {
      const column = table.map((row) => row[end] as string);
      const total = column.slice(0, -1).reduce((sum, cell) => sum + resultOf(cell), 0);
      expect(Math.abs(total - numberOf((column.at(-1) as string).replace(' %', '')))).toBeLessThan(3e-6);
    }
  for (const [row, [, ...ends]] of categories.entries())
    for (const [end, cell] of ends.entries()) expect(whole[row]?.[end + 1]).toContain(`× ${resultText(cell)} =`);
});

test('between the two days the whole moved by what is said to have moved it', () => {
  const [before, after] = ['14 October 2025', '22 November 2026'].map((day) => rowsOf(day, 1).at(-1)?.slice(1).map(numberOf));
  const [[, , ...ends]] = rowsOf('What moved') as [string[]];
  for (const [end, cell] of ends.entries())
    expect(Math.abs((after?.[end] as number) - (before?.[end] as number) - resultOf(cell))).toBeLessThan(2e-6);
});

/** The rows of a table below a heading of the worked example, without its header. */
function rowsOf(heading: string, index = 0): readonly string[][] {
  const [, chapter = ''] = example.split(`## ${heading}`);
  const tables = (chapter.split('\n## ')[0] as string).split(/\n{2,}/).filter((block) => block.startsWith('|'));
  const lines = (tables[index] as string).trim().split('\n').slice(2);
  return lines.map((line) =>
    line
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim()),
  );
}

function resultText(cell: string): string {
  return cell.split('=').at(-1)?.trim() as string;
}

function resultOf(cell: string): number {
  return numberOf(resultText(cell));
}
