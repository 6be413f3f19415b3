/** Everything that is known about each metric, derived metrics computed on the way. */
import type { Reading } from '../model/report.ts';
import type { Day, Metric, Scorecard } from '../model/types.ts';
import type { FormulaView } from './answers.ts';
import { type Derived, derive } from './derive.ts';
import { countedReading } from './metric.ts';
import { once } from './once.ts';
import { type Common, commonOf, factsOf, readings } from './readings.ts';
import { courseOfMetric } from './regressions.ts';
import type { Run, SeriesBreak } from './series.ts';

/** What is known about one metric. */
export interface Entry {
  /** All subjects, newest first, the derived one in front. */
  readonly readings: () => readonly Reading[];
  /** Those of one subject. */
  readonly of: (subject: string) => readonly Reading[];
  /** The newest of one subject that passes. */
  readonly newest: (subject: string, passes: (one: Reading) => boolean) => Reading | undefined;
  /** What its formula did not find. */
  readonly missing?: string;
  /** Oldest first. */
  readonly breaks: readonly SeriesBreak[];
  /** What is true of all that is stated of it. */
  readonly common: Common;
  /** The newest points of a subject, on a day of the past, where all of it is one series. */
  readonly run?: (subject: string) => Run | undefined;
}

/** For a subject, what is known about a metric: what formulas compute is computed for that subject. */
export type Register = (subject: string) => (metric: string) => Entry;

/** What was stated about a metric; nothing that a formula gives. */
export type Stated = (metric: string) => Entry;

/** Everything that was stated, as it stands on a day; each metric is worked out once. */
export function statedIn(scorecard: Scorecard, metrics: ReadonlyMap<string, Metric>, asOf: Day): Stated {
  const everything = factsOf(scorecard);
  const breaks = breaksByMetric(scorecard);
  return once((id) => {
    const all = readings(metrics.get(id) as Metric, everything, { scoreFrom: scorecard.scoreFrom, asOf });
    const common = commonOf(id, everything);
    // Nearly always all are of one subject, and need not be kept twice.
    const bySubject =
      common.bySubject.size > 1 ? Map.groupBy(all, (one) => one.subject) : new Map([...common.bySubject.keys()].map((id) => [id, all]));
    const of = (subject: string) => bySubject.get(subject) ?? [];
    return { readings: () => all, of, newest: (subject, passes) => of(subject).find(passes), breaks: breaks.get(id) ?? [], common };
  });
}

/** Looks up what is known; each formula is computed once. The rules have refused formulas that go in a circle. */
export function register(
  scorecard: Pick<Scorecard, 'subject' | 'subjects' | 'categories'>,
  byId: ReadonlyMap<string, Metric>,
  stated: Stated,
  asOf: Day,
): Register {
  return (subject) => {
    const derived = once((id) => withDerived(stated(id), derive(byId.get(id) as Metric, view), subject));
    const entry = (id: string) => (byId.get(id)?.formula ? derived(id) : stated(id));
    const own = (id: string) => entry(id).of(subject);
    const view: FormulaView = {
      subject,
      peer: subject !== scorecard.subject.id,
      metrics: byId,
      subjectTitle: (id) => scorecard.subjects.find((one) => one.id === id)?.title ?? id,
      readings: (id) => entry(id).readings(),
      own,
      newest: (id, passes) => entry(id).newest(subject, passes),
      isEver: (id, basis) => entry(id).common.bases.has(basis),
      course: once((id) => {
        const known = entry(id);
        const run = known.run?.(subject);
        const { isOneSeries = false } = known.common.bySubject.get(subject) ?? {};
        return courseOfMetric(byId.get(id) as Metric, { readings: run ? [] : known.of(subject), breaks: known.breaks, isOneSeries, run });
      }),
      asOf,
      categoryTitle: (id) => scorecard.categories.find((one) => one.id === id)?.title ?? id,
      counted: (id) => countedReading(byId.get(id) as Metric, own(id), asOf),
    };
    return entry;
  };
}

function withDerived(stated: Entry, derived: Derived, subject: string): Entry {
  if ('missing' in derived) return { ...stated, missing: derived.missing };
  const { reading } = derived;
  const of = (who: string) => (who === subject ? [reading, ...stated.of(who)] : stated.of(who));
  return { ...stated, readings: () => [reading, ...stated.readings()], of, newest: (who, passes) => of(who).find(passes) };
}

/** The breaks of each metric's series, oldest first. */
export function breaksByMetric({ snapshots }: Scorecard): ReadonlyMap<string, readonly SeriesBreak[]> {
  const all = snapshots.flatMap((one) =>
    Object.entries(one.breaks).map(([metric, reason]) => ({ metric, date: one.date, reason, source: one.source.id })),
  );
  return Map.groupBy(all, (one) => one.metric);
}
