import { formatDay } from '../../model/calendar.ts';
import { asksForLess, strictness } from '../../model/strictness.ts';
import { betterUnder } from '../../model/target.ts';
import type { Day, Release, Target } from '../../model/types.ts';
import { type Advice, count } from './advice.ts';
import { type FrameworkView, ofCriterion, type PlacedCheck } from './view.ts';

/**
 * A release may ask for less than the metric on the way to it: that is a stage. It contradicts where it points the other way, where it asks
 * for more than the metric ever does, where the last release or one that is due on a day asks for less than the metric does by then, and
 * where a later release asks for less than an earlier one.
 */
export const contradictingCriterion: Advice = {
  name: 'contradicting-criterion',
  headline: (number) => `${count(number, 'criterion contradicts', 'criteria contradict')} the target of the metric, or an earlier release`,
  hint: 'let the last release ask for what the metric asks for, and no release for less than the one before it, or say in a note why',
  check: (view) => {
    const last = view.scorecard.releases.at(-1);
    const earlier = new Map<string, PlacedCheck>();
    return view.checks.flatMap((check) => {
      const before = earlier.get(check.metric.id);
      const message = contradiction(check, last, view) ?? (before && lessThanBefore(check, before, view));
      if (!before || !asksForLess(check.target, before.target)) earlier.set(check.metric.id, check);
      return message === undefined ? [] : [ofCriterion(check.placed, message, check.at)];
    });
  },
};

function contradiction({ metric, target, placed }: PlacedCheck, last: Release | undefined, { words }: FrameworkView): string | undefined {
  const { release } = placed;
  const { targets } = metric;
  const asked = `asks for ${metric.title} ${words(target, metric)}`;
  const opposite = targets.find((one) => isOpposite(one, target));
  if (opposite) return `it ${asked}, whose own target points the other way: ${words(opposite, metric)}`;
  if (targets.length > 0 && targets.every((one) => strictness(target, one) === 1))
    return `it ${asked}, more than the metric itself ever asks for: ${words(strictest(targets), metric)}`;
  const day = target.due ?? release.due ?? release.released;
  const own = ownTarget(targets, day, release === last);
  if (!own || strictness(target, own) !== -1) return undefined;
  const itself = `the metric itself for ${words(own, metric)}`;
  return day && own.due ? `by ${formatDay(day)} it ${asked}, ${itself}` : `${release.title} is the last release and ${asked}, ${itself}`;
}

function isOpposite(one: Target, other: Target): boolean {
  const [a, b] = [betterUnder(one), betterUnder(other)];
  return a !== undefined && b !== undefined && a !== b;
}

/**
 * The target that the metric has on the day of the release: the last that is due by then. Of an undated release nothing is known but that
 * the last one comes behind every stage: then it is the least that the metric ever asks for.
 */
function ownTarget(targets: readonly Target[], day: Day | undefined, isLast: boolean): Target | undefined {
  const dated = targets.filter(({ due, since }) => (due ?? since) !== undefined);
  const byThen = day === undefined ? [] : dated.filter(({ due = '', since = '' }) => due <= day && since <= day);
  if (byThen.length > 0) return byThen.at(-1);
  if (!isLast || (day !== undefined && dated.length > 0)) return undefined;
  return targets.reduce<Target | undefined>((least, one) => (least && strictness(one, least) !== -1 ? least : one), undefined);
}

function strictest(targets: readonly Target[]): Target {
  return targets.reduce((most, one) => (strictness(one, most) === 1 ? one : most));
}

function lessThanBefore({ placed, metric, target }: PlacedCheck, before: PlacedCheck, { words }: FrameworkView): string | undefined {
  const earlier = before.placed.release;
  if (earlier === placed.release || !asksForLess(target, before.target)) return undefined;
  return `it asks for ${metric.title} ${words(target, metric)}, ${earlier.title} before it for ${words(before.target, metric)}`;
}
