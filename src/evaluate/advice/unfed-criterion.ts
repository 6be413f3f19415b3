import { list } from '../../model/phrases.ts';
import type { Scorecard } from '../../model/types.ts';
import { type Advice, count } from './advice.ts';
import { ofCriterion, type PlacedCheck } from './view.ts';

/** What nobody measures can only stay unknown. What a formula gives, and what its parts say, need not be fed. */
export const unfedCriterion: Advice = {
  name: 'unfed-criterion',
  headline: (number) => `${count(number, 'criterion waits', 'criteria wait')} for a metric that no source has ever fed`,
  hint: 'say with the metric who is to measure it and how, and add a source that does',
  check: ({ scorecard, checks }) => {
    const fed = fedMetrics(scorecard, new Set(checks.map(({ metric }) => metric.id)));
    const unfed = checks.filter(({ metric }) => !fed.has(metric.id) && metric.formula === undefined && metric.parts.length === 0);
    return [...Map.groupBy(unfed, ({ placed }) => placed.criterion.id).values()].map((own) => {
      const [first] = own as [PlacedCheck];
      const titles = [...new Set(own.map(({ metric }) => metric.title))];
      return ofCriterion(first.placed, `no source has ever given ${list(titles)} of ${scorecard.subject.title}`, first.at);
    });
  },
};

/** Of the metrics that are asked for, those of which anything was said of the own subject, if only that the measurement failed. */
function fedMetrics({ observations, subject }: Scorecard, asked: ReadonlySet<string>): ReadonlySet<string> {
  return new Set([...asked].filter((id) => observations(id).some((one) => one.subject === subject.id)));
}
