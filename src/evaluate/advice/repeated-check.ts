import type { AdviceFinding } from '../../model/report.ts';
import { type Advice, count } from './advice.ts';
import { type FrameworkView, ofCriterion, type PlacedCheck } from './view.ts';

/** One figure that is met or missed twice weighs twice. */
export const repeatedCheck: Advice = {
  name: 'repeated-check',
  headline: (number) =>
    `${count(number, 'criterion is', 'criteria are')} decided by what another criterion of the release asks for already`,
  hint: 'let each criterion of a release ask for something of its own, or leave one of the two out',
  check: ({ checks, words }) => {
    const byAsked = Map.groupBy(checks, ({ placed, metric, target }) =>
      JSON.stringify([placed.release.id, metric.id, words(target, metric)]),
    );
    return [...byAsked.values()].flatMap(([first, ...others]) => others.flatMap((one) => repeated(one, first as PlacedCheck, words)));
  },
};

function repeated(one: PlacedCheck, first: PlacedCheck, words: FrameworkView['words']): readonly AdviceFinding[] {
  if (one.placed.criterion === first.placed.criterion) return [];
  const { title } = first.placed.criterion;
  return [
    ofCriterion(
      one.placed,
      `it asks for ${one.metric.title} ${words(one.target, one.metric)}, as the criterion "${title}" does already`,
      one.at,
    ),
  ];
}
