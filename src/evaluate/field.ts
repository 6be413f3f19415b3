/** Other subjects under a metric: the value of each that counts, its age, and how it moved within its own series. */
import type { FieldResult, Reading } from '../model/report.ts';
import type { Day, Metric, Scorecard } from '../model/types.ts';
import { choose } from './choose.ts';
import { freshness } from './freshness.ts';
import type { SeriesBreak } from './series.ts';
import type { Stand } from './stand.ts';
import { trend } from './trend.ts';

/** What is known of the field. */
export interface FieldFacts {
  /** The readings of a subject, newest first. */
  readonly of: (subject: string) => readonly Reading[];
  /** Breaks of the series, oldest first. */
  readonly breaks: readonly SeriesBreak[];
}

/** How a subject stands under the metric; nothing for one that is not judged. */
export type StandOf = (subject: string) => Stand | undefined;

/** Every other subject of which something is known, in the order of the scorecard; the judged ones with their outcome. */
export function field(
  metric: Metric,
  { of, breaks }: FieldFacts,
  standOf: StandOf,
  { subject, subjects }: Pick<Scorecard, 'subject' | 'subjects'>,
  asOf: Day,
): readonly FieldResult[] {
  return subjects.flatMap(({ id }): FieldResult[] => {
    const own = of(id);
    if (id === subject.id || own.length === 0) return [];
    const judged = standOf(id);
    const value = judged ? judged.value : choose(own, metric, asOf);
    return [
      {
        subject: id,
        value: value && { ...value, standing: 'counted' },
        readings: own.length,
        freshness: freshness(value, metric.cadence, asOf),
        trend: trend(value, own, breaks, metric),
        outcome: judged?.outcome,
        reason: judged?.reason,
      },
    ];
  });
}
