import { list } from '../../model/phrases.ts';
import { type Advice, count } from './advice.ts';
import { ofCriterion, type PlacedCheck } from './view.ts';

/** What nobody measures can only stay unknown. What a formula gives, and what its parts say, need not be fed. */
export const unfedCriterion: Advice = {
  name: 'unfed-criterion',
  headline: (number) => `${count(number, 'criterion waits', 'criteria wait')} for a metric that no source has ever fed`,
  hint: 'say with the metric who is to measure it and how, and add a source that does',
  check: ({ scorecard, checks }) => {
    const unfed = checks.filter(
      ({ metric: { id, formula, parts } }) => formula === undefined && parts.length === 0 && !scorecard.isObserved(id),
    );
    return [...Map.groupBy(unfed, ({ placed }) => placed.criterion.id).values()].map((own) => {
      const [first] = own as [PlacedCheck];
      const titles = [...new Set(own.map(({ metric }) => metric.title))];
      return ofCriterion(first.placed, `no source has ever given ${list(titles)} of ${scorecard.subject.title}`, first.at);
    });
  },
};
