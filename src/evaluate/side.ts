/** A scorecard at one moment, to be held against another. */
import type { Metric, Scorecard } from '../model/types.ts';
import type { Past, Then } from './past.ts';
import type { Stand } from './stand.ts';

/** A scorecard at a moment. */
export interface Side {
  /** What was promised, and how it is weighed. */
  readonly scorecard: Scorecard;
  /** What can be asked of its past. */
  readonly past: Past;
  /** The day, and what was known. */
  readonly then: Then;
  /** How the own subject stood under a metric at that moment. */
  readonly stand: (metric: Metric) => Stand;
}

/** A scorecard at a moment; each metric is judged once. */
export function sideAt(scorecard: Scorecard, past: Past, then: Then): Side {
  const stood = new Map<string, Stand>();
  const stand = (metric: Metric): Stand => {
    const known = stood.get(metric.id) ?? past.standThen(metric, scorecard.subject.id, then);
    stood.set(metric.id, known);
    return known;
  };
  return { scorecard, past, then, stand };
}

/** The metrics that are scored at that moment. */
export function scoredAt({ scorecard, stand }: Side): readonly Metric[] {
  const isScored = (metric: Metric) => metric.parts.length > 0 || stand(metric).target !== undefined;
  return scorecard.metrics.filter((one) => one.category !== undefined && !one.supporting && !one.northStar && isScored(one));
}
