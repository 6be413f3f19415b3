/** Everything that is known about each metric, derived metrics computed on the way. */
import type { Reading } from '../model/report.ts';
import type { Day, Metric, Scorecard } from '../model/types.ts';
import type { FormulaView } from './answers.ts';
import { type Derived, derive } from './derive.ts';
import { countedReading } from './metric.ts';
import { factsOf, readings } from './readings.ts';
import type { SeriesBreak } from './trend.ts';

/** What is known about one metric. */
export interface Entry {
  /** All subjects, newest first, the derived one in front. */
  readonly readings: readonly Reading[];
  /** The same, by subject. */
  readonly bySubject: ReadonlyMap<string, readonly Reading[]>;
  /** What its formula did not find. */
  readonly missing?: string;
  /** Oldest first. */
  readonly breaks: readonly SeriesBreak[];
}

/** For a subject, what is known about a metric: what formulas compute is computed for that subject. */
export type Register = (subject: string) => (metric: string) => Entry;

/** Looks up what is known; each is worked out once. The rules have refused formulas that go in a circle. */
export function register(scorecard: Scorecard, metrics: readonly Metric[], asOf: Day): Register {
  const everything = factsOf(scorecard);
  const byId = new Map(metrics.map((one) => [one.id, one]));
  const breaks = breaksByMetric(scorecard);
  const stated = once((id): Entry => {
    const all = readings(byId.get(id) as Metric, everything, scorecard.scoreFrom);
    return { readings: all, bySubject: Map.groupBy(all, (one) => one.subject), breaks: breaks.get(id) ?? [] };
  });
  return (subject) => {
    const entry = once((id): Entry => {
      const metric = byId.get(id) as Metric;
      return metric.formula ? withDerived(stated(id), derive(metric, view), subject) : stated(id);
    });
    const view: FormulaView = {
      subject,
      peer: subject !== scorecard.subject.id,
      metrics: byId,
      subjectTitle: (id) => scorecard.subjects.find((one) => one.id === id)?.title ?? id,
      readings: (id) => entry(id).readings,
      counted: (id) => countedReading(byId.get(id) as Metric, entry(id).bySubject.get(subject) ?? [], asOf),
    };
    return entry;
  };
}

/** Remembers what it was asked before. */
function once(compute: (id: string) => Entry): (id: string) => Entry {
  const entries = new Map<string, Entry>();
  return (id) => {
    const found = entries.get(id) ?? compute(id);
    entries.set(id, found);
    return found;
  };
}

function withDerived(stated: Entry, derived: Derived, subject: string): Entry {
  if ('missing' in derived) return { ...stated, missing: derived.missing };
  const own = [derived.reading, ...(stated.bySubject.get(subject) ?? [])];
  return { ...stated, readings: [derived.reading, ...stated.readings], bySubject: new Map([...stated.bySubject, [subject, own]]) };
}

function breaksByMetric({ snapshots }: Scorecard): ReadonlyMap<string, readonly SeriesBreak[]> {
  const all = snapshots.flatMap((one) =>
    Object.entries(one.breaks).map(([metric, reason]) => ({ metric, date: one.date, reason, source: one.source.id })),
  );
  return Map.groupBy(all, (one) => one.metric);
}
