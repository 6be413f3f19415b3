/** Everything that is known about each metric, derived metrics computed on the way. */
import type { Reading } from '../model/report.ts';
import type { Day, Metric, Scorecard } from '../model/types.ts';
import type { FormulaView } from './answers.ts';
import { derive } from './derive.ts';
import { countedReading } from './metric.ts';
import { factsOf, readings } from './readings.ts';
import type { SeriesBreak } from './trend.ts';

/** What is known about one metric. */
export interface Entry {
  /** All subjects, newest first, the derived one in front. */
  readonly readings: readonly Reading[];
  /** What its formula did not find. */
  readonly missing?: string;
  /** Oldest first. */
  readonly breaks: readonly SeriesBreak[];
}

/** Looks up what is known about a metric; each is worked out once. The rules have refused formulas that go in a circle. */
export function register(scorecard: Scorecard, metrics: readonly Metric[], asOf: Day): (id: string) => Entry {
  const everything = factsOf(scorecard);
  const byId = new Map(metrics.map((one) => [one.id, one]));
  const breaks = breaksByMetric(scorecard);
  const entries = new Map<string, Entry>();
  const view: FormulaView = {
    subject: scorecard.subject.id,
    metrics: byId,
    subjectTitle: (id) => scorecard.subjects.find((one) => one.id === id)?.title ?? id,
    readings: (id) => entry(id).readings,
    counted: (id) => countedReading(byId.get(id) as Metric, entry(id).readings, scorecard.subject.id, asOf),
  };
  const compute = (metric: Metric): Entry => {
    const stated = readings(metric, everything, scorecard.scoreFrom);
    const own = { breaks: breaks.get(metric.id) ?? [] };
    if (!metric.formula) return { ...own, readings: stated };
    const derived = derive(metric, view);
    if ('missing' in derived) return { ...own, readings: stated, missing: derived.missing };
    return { ...own, readings: [derived.reading, ...stated] };
  };
  const entry = (id: string): Entry => {
    const found = entries.get(id) ?? compute(byId.get(id) as Metric);
    entries.set(id, found);
    return found;
  };
  return entry;
}

function breaksByMetric({ snapshots }: Scorecard): ReadonlyMap<string, readonly SeriesBreak[]> {
  const all = snapshots.flatMap((one) =>
    Object.entries(one.breaks).map(([metric, reason]) => ({ metric, date: one.date, reason, source: one.source.id })),
  );
  return Map.groupBy(all, (one) => one.metric);
}
