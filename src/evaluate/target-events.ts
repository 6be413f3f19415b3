/** When targets came into force or fell due. */

import { revisionWords } from '../model/pace-words.ts';
import { asSentence } from '../model/phrases.ts';
import type { Event, MetricResult, TargetResult } from '../model/report.ts';
import { formatTarget } from '../model/target-words.ts';
import type { Day } from '../model/types.ts';
import type { EventView } from './events.ts';
import { indicators } from './tally.ts';

/** One event for each; where the outcome turned on the day on which a target fell due, that event has said it. */
export function targetEvents({ scorecard, asOf, metrics }: EventView, outcomes: readonly Event[]): readonly Event[] {
  const turned = new Set(outcomes.filter(({ subject }) => !subject).map(({ date, metric }) => `${date} ${metric}`));
  const own = indicators(metrics.filter(({ id }) => !id.includes('/')));
  return own.flatMap((metric) =>
    metric.targets.flatMap((target) => {
      const goal = formatTarget(target, metric, scorecard.subjects.find(({ id }) => id === target.relativeTo)?.title);
      const { due, since } = target;
      const begun = since && since <= asOf ? [told(metric, goal, since, `${begins(target)}. ${asSentence(target.reason ?? '')}`)] : [];
      const isGone = target.until !== undefined && due !== undefined && target.until <= due;
      const isTold = !due || due > asOf || isGone || turned.has(`${due} ${metric.id}`);
      return isTold ? begun : [...begun, told(metric, goal, due, `fell due, and ${kept(target)}.`)];
    }),
  );
}

function told({ id, title }: MetricResult, goal: string, date: Day, text: string): Event {
  const about = `${title} ${goal}`;
  return { date, kind: 'target', about, metric: id, text: `${about}: ${text.trimEnd()}` };
}

/** `in force from now on`, or what it was before: `loosened: was ≥ 5K, due 10 January 2026`. */
function begins(target: TargetResult): string {
  return revisionWords(target) ?? 'in force from now on';
}

function kept({ onTime }: TargetResult): string {
  return onTime === undefined ? 'no value by then can judge it' : onTime ? 'was kept' : 'was not kept';
}
