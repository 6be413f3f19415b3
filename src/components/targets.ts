/** What the table of a metric's targets says of each, besides the promise and its outcome. */

import { FEWEST_POINTS } from '../evaluate/slope.ts';
import { formatDay } from '../model/calendar.ts';
import { keptWords, paceWords, projectionWords, revisionWords } from '../model/pace-words.ts';
import { asSentence, capital } from '../model/phrases.ts';
import type { MetricResult, Report, TargetResult } from '../model/report.ts';
import { promised } from '../model/target-words.ts';
import type { Day } from '../model/types.ts';
import { subjectTitle } from './compare/view.ts';

/** What it demands besides a value, and where it came from, one line each. */
export function demandsOf(target: TargetResult, report: Pick<Report, 'subjects'>): readonly string[] {
  return [
    target.sustained && `sustained for ${target.sustained.text}`,
    target.basis && `needs a value that is ${target.basis}`,
    target.relativeTo && `relative to ${subjectTitle(report, target.relativeTo)}`,
    target.since && `since ${formatDay(target.since)}`,
    revisionWords(target),
    target.reason && asSentence(target.reason),
  ].filter((text): text is string => text !== undefined);
}

/** How it is going while it is pending, and what became of it once it was due, one line each. */
export function courseOf(target: TargetResult): readonly string[] {
  const { pace } = target;
  const lines = [
    keptWords(target),
    pace && paceWords(pace, FEWEST_POINTS),
    pace?.projection && pace.state !== 'too-few-points' ? projectionWords(pace.projection) : undefined,
  ];
  return lines.filter((text) => text !== undefined).map(capital);
}

/** `loosened on 1 March 2026: was ≤ 2 %`: that its goalposts moved, beside the target itself; nothing where they did not. */
export function moved({ revises, since }: Pick<TargetResult, 'revises' | 'since'>): string | undefined {
  return revisionWords({ revises })?.replace(':', since ? ` on ${formatDay(since)}:` : ':');
}

/** The targets of the metrics that a release checks which took the place of others by a day, in the order of the metrics. */
export function movedPromises(
  metrics: readonly MetricResult[],
  release: string,
  asOf: Day,
): readonly { readonly metric: MetricResult; readonly text: string }[] {
  return metrics
    .filter(({ usedBy }) => usedBy.some((criterion) => criterion.startsWith(`${release}/`)))
    .flatMap((metric) =>
      metric.targets
        .filter(({ revises, since }) => revises !== undefined && since !== undefined && since <= asOf)
        .map((target) => ({
          metric,
          text: `${capital(moved(target) ?? '')}, now ${promised(target, metric)}. ${asSentence(target.reason ?? '')}`,
        })),
    );
}
