/** The example of moves on the methodology page: its parts add up as printed, and are those that the program finds. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { attribute } from '../../src/evaluate/attribution.ts';
import { metricsOf, pastOf } from '../../src/evaluate/past.ts';
import { statedIn } from '../../src/evaluate/register.ts';
import { sideAt } from '../../src/evaluate/side.ts';
import { CAUSES } from '../../src/model/move-words.ts';
import type { Cause, Score } from '../../src/model/report.ts';
import { scorecardOf } from '../evaluate/small.ts';
import { numberOf, sumsIn } from '../pages/arithmetic.ts';

const page = readFileSync('src/components/method/Moves.astro', 'utf8').replaceAll(/\s+/g, ' ');
const rows = [...page.matchAll(/\['([^']+)', CAUSES(?:\.|\[')([\w-]+)(?:'\])?, '([^']+)', '([^']+)', '([^']+)', '([^']+)'\]/g)].map(
  ([, metric = '', cause = '', step = '', ...ends]) => ({ metric, cause, step, ends: ends.map(numberOf) as [number, number, number] }),
);
const together = [...(/<tfoot>.*<\/tfoot>/.exec(page)?.[0] ?? '').matchAll(/>\+([\d.]+)</g)].map(([, text]) => Number(text));

test('the printed parts add up to the printed whole, and lead from the first score to the second', () => {
  expect(rows.length).toBe(3);
  expect([0, 1, 2].map((end) => Number(rows.reduce((sum, { ends }) => sum + (ends[end] as number), 0).toFixed(6)))).toEqual(together);
  const [low, high, known, score] = sumsIn(page)
    .slice(-4)
    .map(({ result }) => numberOf(result));
  expect([0.3, 0.8, 0.5].map((before, end) => Number((before + (together[end] as number)).toFixed(6)))).toEqual([low, high, known]);
  expect([low, high]).toEqual([score, score]);
});

test('a step of a metric counts by its share, one half', () => {
  for (const { step, ends } of rows.slice(0, 2))
    expect(ends.slice(0, 2)).toEqual([0.075, 0.075].map((half) => (half * Number(step.split('= ')[1])) / 0.15));
  expect(rows[2]?.ends).toEqual([1 / 2, 0, 1 / 2]);
});

test('the program finds the same parts, by the same causes', () => {
  const since = { target: '>= 80', since: '2026-06-01', reason: 'one quay is closed' };
  const run = (values: Readonly<Record<string, number>>) => ({ basis: 'independent' as const, values });
  const scorecard = scorecardOf({
    metrics: {
      ships: { title: 'Ships a day', unit: 'ships', targets: [{ target: '>= 100' }, since] },
      noise: { title: 'Noise at night', unit: 'dB', target: '<= 50' },
    },
    snapshots: { 'lab/2026-05-15': run({ ships: 60 }), 'lab/2026-06-15': run({ ships: 72, noise: 40 }) },
  });
  const past = pastOf(scorecard, statedIn(scorecard, metricsOf(scorecard), '2026-06-30'));
  const { whole } = attribute(sideAt(scorecard, past, { asOf: '2026-05-31' }), sideAt(scorecard, past, { asOf: '2026-06-30' }));
  const titles = new Map(scorecard.metrics.map(({ id, title }) => [id, title]));
  const found = whole.moves.map(({ metric = '', cause, ...ends }) => told(titles.get(metric) as string, cause, ends));
  expect(found.sort()).toEqual(
    rows.map(({ metric, cause, ends: [low, high, coverage] }) => told(metric, cause, { low, high, coverage })).sort(),
  );
  expect([whole.from, whole.to].map(({ low, high, coverage }) => [low, high, coverage])).toEqual([
    [0.3, 0.8, 0.5],
    [0.95, 0.95, 1],
  ]);
});

function told(metric: string, cause: string, { low, high, coverage }: Score): string {
  const round = (share: number) => Number(share.toFixed(9));
  return `${metric}, ${CAUSES[cause as Cause]}: ${round(low)} ${round(high)} ${round(coverage)}`;
}
