/** Three changes of the flagship, read as a maintainer would read them; each adds up. */
import { describe, expect, test } from 'vitest';
import { diffMarkdown } from '../../src/exports/impact/markdown.ts';
import { diffPage } from '../../src/exports/impact/page.ts';
import { pairsOf } from '../../src/exports/impact/pictures.ts';
import { sectionsOf } from '../../src/exports/impact/sections.ts';
import type { Impact } from '../../src/model/impact.ts';
import { faultsOf } from '../exports/impact/page-faults.ts';
import { golden } from '../golden.ts';
import { changed, LOWERED, RETRACTED, STRONGER } from './change.ts';

const ENDS = ['low', 'high', 'coverage'] as const;

describe.each(Object.entries({ stronger: STRONGER, lowered: LOWERED, retracted: RETRACTED }))('%s', (name, change) => {
  const { diff, sides } = changed(change);
  const impact = diff.impact as Impact;

  test('reads well', () => golden('flagship/diff', `${name}.md`, diffMarkdown(diff)));

  test('the moves of each score add up to its change, and the whole to its categories', () => {
    for (const { from, to, moves } of [impact.whole, ...impact.categories])
      for (const end of ENDS) expect(Math.abs(sum(moves.map((move) => move[end])) - (to[end] - from[end]))).toBeLessThan(1e-9);
    for (const end of ENDS) {
      const weighed = impact.categories.map(({ id, from, to }) => ((to[end] - from[end]) * weightOf(id)) / 100);
      expect(sum(weighed)).toBeCloseTo(impact.whole.to[end] - impact.whole.from[end], 9);
    }
  });

  test('its scores are those of the two Reports', () => {
    for (const end of ENDS) {
      expect(impact.whole.from[end]).toBeCloseTo(sides.from.report.score[end], 12);
      expect(impact.whole.to[end]).toBeCloseTo(sides.to.report.score[end], 12);
    }
  });

  test('what the headline counts is what is listed', () => {
    const [score, ...clauses] = diff.headline.replace(/\.$/, '').split('; ');
    expect([score, ...clauses]).toEqual(EXPECTED[name as keyof typeof EXPECTED].headline);
    const listed = Object.fromEntries(sectionsOf(impact).map(({ title, lines }) => [title, lines.length]));
    expect(listed).toEqual(EXPECTED[name as keyof typeof EXPECTED].listed);
  });

  test('its page stands alone and draws each metric before and after', () => {
    const page = diffPage(diff, pairsOf(impact, sides), { css: '', hash: 'sha256-' });
    expect(faultsOf(page)).toEqual([]);
    expect(page.match(/<svg class="drawing narrow"/g)).toHaveLength(2 * impact.metrics.length);
  });

  const weightOf = (id: string) => sides.to.scorecard.categories.find((one) => one.id === id)?.weight ?? 0;
});

const EXPECTED = {
  stronger: {
    headline: [
      'The proven part rises from 2 to 3, the possible part from 94 to 95 of 100, through new values',
      'Unit Test Coverage is now met, was missed',
      'one criterion is newly met',
      'one independent figure more on Unit Test Coverage',
    ],
    listed: { Metrics: 1, Releases: 1, Criteria: 1, 'New evidence': 1, 'What the scorecard is made of': 1, Files: 2 },
  },
  lowered: {
    headline: [
      'The proven part rises from 2 to 3 of 100, through targets that were changed',
      'the target of Unit Test Coverage is loosened',
    ],
    listed: { Metrics: 1, 'Targets that moved': 1, Files: 1 },
  },
  retracted: {
    headline: ['The score does not move: 2 to 94 of 100', 'a claim on Requests per Second (RPS) is retracted'],
    listed: { 'Evidence that no longer holds': 1, Files: 1 },
  },
} as const;

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
