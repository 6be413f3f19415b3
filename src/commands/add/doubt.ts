/** What is in doubt about a figure that is well formed: whether it says a second time what was said, and whether it lies too far from the last one. */

import { withoutIsolates } from '../../model/direction.ts';
import { closest, jumpWords, spanOf } from '../../model/jump.ts';
import { sameConditions } from '../../model/observed.ts';
import type { Metric, Observation, Scorecard } from '../../model/types.ts';
import type { Facts } from './facts.ts';

/** Why somebody has to say more before a figure is written. */
export type Doubt = Told & ({ readonly kind: 'repeated'; readonly snapshot: string } | { readonly kind: 'jump' });

/** How it is told. */
interface Told {
  /** What is in doubt; one sentence. */
  readonly says: string;
  /** What to do about it by options; one sentence, without a full stop. */
  readonly hint: string;
}

/** What is in doubt about a figure that is well formed: that it is the second of its kind and day, or far from the last. */
export function doubtIn({ metric, corrects, reading, of }: Facts, id: string, before: Scorecard, after: Scorecard): Doubt | undefined {
  const one = after.observations(metric).find(({ snapshot }) => snapshot === id);
  if (!one) throw new Error(`the figure is not in its own file: ${id}`);
  const series = seriesBefore(before, one).filter(({ snapshot }) => snapshot !== corrects?.snapshot);
  const other = repeated(series, one);
  if (other) {
    const { snapshot, text, date } = other;
    const says = `${snapshot} says already that ${metric} was ${text} on ${date}, of the same subject and under the same conditions.`;
    return { kind: 'repeated', says, hint: `If that is wrong, correct it: --corrects ${snapshot} --reason "why it was wrong"`, snapshot };
  }
  const far = reading.confirm === undefined ? leap(series, one, of) : undefined;
  return far === undefined
    ? undefined
    : { kind: 'jump', says: `${far}.`, hint: 'Look at the unit and at the point; if it is right, say why: --confirm "why it is right"' };
}

/** Of the same metric, subject, source and conditions, all that is not taken back or replaced; oldest first. */
function seriesBefore(scorecard: Scorecard, one: Observation): readonly Observation[] {
  const gone = scorecard.snapshots.flatMap(({ remarks }) => remarks.filter(({ kind }) => kind !== 'disputes'));
  return scorecard
    .observations(one.metric)
    .filter(
      (other) =>
        other.id !== one.id &&
        other.source === one.source &&
        other.subject === one.subject &&
        sameConditions(other.conditions, one.conditions) &&
        !gone.some(({ target, metrics }) => target === other.snapshot && (metrics?.includes(one.metric) ?? true)),
    );
}

/** What says of the same day the same, where something does. */
function repeated(series: readonly Observation[], { date }: Observation): Observation | undefined {
  return series.findLast((other) => other.date === date);
}

/** Why a figure lies so far from the last one of its series, or the first from the next, that it looks like a slip; undefined where it does not. */
function leap(series: readonly Observation[], one: Observation, { scale }: Metric): string | undefined {
  const numbered = series.filter((other) => spanOf(other) !== undefined);
  const other = numbered.findLast(({ date }) => date <= one.date) ?? numbered[0];
  const [own, known] = [spanOf(one), other && spanOf(other)];
  if (scale || !own || !known || !other) return undefined;
  const words = jumpWords(...closest(known, own));
  return words && withoutIsolates(`${one.text} is ${words} the ${other.text} of ${other.date} in ${other.snapshot}`);
}
