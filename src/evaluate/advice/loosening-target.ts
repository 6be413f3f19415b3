import { formatDay } from '../../model/calendar.ts';
import type { AdviceFinding } from '../../model/report.ts';
import { asksForLess } from '../../model/strictness.ts';
import type { Metric, Target } from '../../model/types.ts';
import { type Advice, count } from './advice.ts';
import { type FrameworkView, ofMetric } from './view.ts';

/** Who waits for the later day has kept the promise with less. */
export const looseningTarget: Advice = {
  name: 'loosening-target',
  headline: (number) => `${count(number, 'target asks', 'targets ask')} for less at a later time than at an earlier one`,
  hint: 'ask at least as much of the later time, or say in the note of the metric why less is enough by then',
  check: (view) => view.scorecard.metrics.flatMap((metric) => loosenings(metric, view)),
};

/** Each target against the one that came into force before it. */
function loosenings(metric: Metric, { words }: FrameworkView): readonly AdviceFinding[] {
  const inTime = metric.targets.map((target, index) => ({ target, index, start: startOf(target) }));
  inTime.sort((a, b) => (a.start === b.start ? a.index - b.index : a.start < b.start ? -1 : 1));
  return inTime.flatMap(({ target, index, start }, position) => {
    const before = inTime[position - 1];
    if (!before || before.start === start || !asksForLess(target, before.target)) return [];
    const asked = `it asks for ${words(before.target, metric)} ${when(before.target)}, and for less ${when(target)}: ${words(target, metric)}`;
    const reason = target.reason ? ` (the reason given: ${target.reason})` : '';
    return [ofMetric(metric, ['targets', index, 'target'], `${asked}${reason}`)];
  });
}

/** The day from which a target decides. */
function startOf({ due = '', since = '' }: Target): string {
  return due > since ? due : since;
}

function when({ within, due = '', since = '' }: Target): string {
  if (since > due) return `from ${formatDay(since)} on`;
  return within ? `within ${within.text}` : 'at first';
}
