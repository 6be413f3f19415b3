/** When criteria of releases came to be judged otherwise, and when releases came out or fell due. */
import { revisionWords } from '../model/pace-words.ts';
import { asSentence } from '../model/phrases.ts';
import type { CriterionResult, Event } from '../model/report.ts';
import { promised } from '../model/target-words.ts';
import type { Criterion, Day, Metric, Release, Target } from '../model/types.ts';
import type { EventView } from './events.ts';
import { checksOf } from './turns.ts';

/** One event for each day on which a criterion is judged otherwise than on the day before. */
export function criterionEvents({ courses }: EventView): readonly Event[] {
  return courses.flatMap(({ release, before, days }) =>
    days.flatMap(({ date, result }, index) => {
      const was = days[index - 1]?.result ?? before;
      return result.outcome === was.outcome ? [] : [changed(release, was, result, date)];
    }),
  );
}

function changed(release: Release, was: CriterionResult, now: CriterionResult, date: Day): Event {
  const about = `${release.title}, ${now.title}`;
  const judged = { from: was.outcome, to: now.outcome, reason: now.reason?.code };
  const text = `${about}: ${now.word}, was ${was.word}. ${asSentence(now.reason?.text ?? '')}`.trimEnd();
  return { date, kind: 'criterion', about, criterion: now.id, release: release.id, judged, text };
}

/** One event for each day on which what a criterion asks was changed: `First, It: Boiling ≤ 120 s from now on, loosened: was ≤ 100 s. Reason.` */
export function goalpostEvents({ scorecard, asOf, past }: EventView): readonly Event[] {
  return scorecard.releases.flatMap((release) =>
    release.groups.flatMap(({ criteria }) =>
      criteria.flatMap((criterion) =>
        checksOf(criterion.clause).flatMap(({ metric, targets }) =>
          targets
            .filter(({ revises, since = '' }) => revises && since <= asOf)
            .map((target) => moved(release, criterion, past.metrics.get(metric) as Metric, target)),
        ),
      ),
    ),
  );
}

function moved(release: Release, { id, title }: Criterion, metric: Metric, target: Target): Event {
  const about = `${release.title}, ${title}`;
  const text = `${about}: ${metric.title} ${promised(target, metric)} from now on, ${revisionWords(target)}. ${asSentence(target.reason ?? '')}`;
  return { date: target.since as Day, kind: 'target', about, criterion: id, release: release.id, text };
}

/** A release came out on its day; it fell due with so many of its criteria met. */
export function releaseEvents({ scorecard, past, asOf }: EventView): readonly Event[] {
  return scorecard.releases.flatMap((release) => {
    const { id, title, due, released } = release;
    const told = (date: Day, text: string): Event => ({ date, kind: 'release', about: title, release: id, text: `${title}: ${text}` });
    const tally = (day: Day) => past.releases(day)(id).tally;
    return [
      ...(due && due <= asOf ? [told(due, `it fell due, with ${tally(due).met} of ${tally(due).total} criteria met.`)] : []),
      ...(released && released <= asOf
        ? [told(released, `it was released, with ${tally(released).met} of ${tally(released).total} criteria met.`)]
        : []),
    ];
  });
}
