/** What formulas can ask, answered from what is known; each answer notes the readings that it used. */
import { NoData } from '../model/formula.ts';
import { differing } from '../model/observed.ts';
import type { Reading } from '../model/report.ts';
import type { Basis, Day, Metric } from '../model/types.ts';
import { isAdmissible } from './readings.ts';
import type { MetricCourse } from './regressions.ts';

/** What a formula can see. */
export interface FormulaView {
  /** The id of the subject for which the formula is computed. */
  readonly subject: string;
  /** Whether that is another than the own subject of the scorecard. */
  readonly peer: boolean;
  /** All metrics by id, the parts of share sets too. */
  readonly metrics: ReadonlyMap<string, Metric>;
  /** A subject's title by its id. */
  readonly subjectTitle: (id: string) => string;
  /** A category's title by its id. */
  readonly categoryTitle: (id: string) => string;
  /** Every reading of a metric, of all subjects, newest first; derived ones are computed on the way. */
  readonly readings: (metric: string) => readonly Reading[];
  /** Those of that subject. */
  readonly own: (metric: string) => readonly Reading[];
  /** The newest of those that passes. */
  readonly newest: (metric: string, passes: (one: Reading) => boolean) => Reading | undefined;
  /** Whether any reading of a metric, of all subjects, has ever been of that basis. */
  readonly isEver: (metric: string, basis: Basis) => boolean;
  /** The counted reading of that subject. */
  readonly counted: (metric: string) => Reading | undefined;
  /** The series of that subject under a metric, and where they got worse or better for good. */
  readonly course: (metric: string) => MetricCourse;
  /** The day as of which it is computed. */
  readonly asOf: Day;
}

function take(reading: Reading, used: Reading[]): number {
  used.push(reading);
  return reading.number as number;
}

/** A metric's title by its id. */
export function title(view: FormulaView, metric: string): string {
  return view.metrics.get(metric)?.title ?? metric;
}

/** The counted value of the own subject. */
export function ownValue(view: FormulaView, metric: string, used: Reading[]): number {
  const value = view.counted(metric);
  if (value?.number === undefined) throw new NoData(`no value of ${title(view, metric)} counts`);
  return take(value, used);
}

/** The mean over the other subjects beside the own counted value. */
export function others(view: FormulaView, metric: string, used: Reading[]): number {
  const own = view.counted(metric);
  const beside = own ? admissible(view, metric).filter((one) => one.subject !== view.subject && isSideBySide(one, own)) : [];
  if (beside.length === 0)
    throw new NoData(`no run has ${title(view, metric)} of another subject beside that of ${view.subjectTitle(view.subject)}`);
  const subjects = [...Map.groupBy(beside, (one) => one.subject).values()];
  return mean(subjects.map((readings) => mean(readings.map((one) => take(one, used)))));
}

/** Of the same run, and not under other conditions. */
function isSideBySide(one: Reading, other: Reading): boolean {
  return one.snapshot === other.snapshot && differing(one.conditions, other.conditions) === undefined;
}

function admissible(view: FormulaView, metric: string): readonly Reading[] {
  return view.readings(metric).filter((one) => isAdmissible(one) && one.number !== undefined);
}

/** Of the newest run that has both; where it has them under several conditions, of the least favourable pair. */
export function ratio(view: FormulaView, metric: string, subject: string, used: Reading[]): number {
  const known = view.readings(metric).filter((one) => (isAdmissible(one) || one.standing === 'expired') && one.number !== undefined);
  const theirs = Map.groupBy(
    known.filter((one) => one.subject === subject),
    (one) => one.snapshot,
  );
  const own = known.filter((one) => one.subject === view.subject);
  const pairs = own.flatMap((one) =>
    (theirs.get(one.snapshot) ?? []).filter((other) => isSideBySide(one, other)).map((other) => [one, other] as const),
  );
  const [first] = pairs;
  if (!first) throw new NoData(`no run has ${view.subjectTitle(view.subject)} and ${view.subjectTitle(subject)} side by side`);
  // As with single values, no older run takes the place of one whose evidence has expired.
  const unproven = first.find(({ standing }) => standing === 'expired');
  if (unproven) throw new NoData(`the newest run is unproven: ${unproven.why}`);
  const sign = view.metrics.get(metric)?.better === 'lower' ? -1 : 1;
  const [one, other] = pairs
    .filter(([{ snapshot }]) => snapshot === first[0].snapshot)
    .reduce((worst, pair) => (sign * (over(pair) - over(worst)) < 0 ? pair : worst));
  return take(one, used) / take(other, used);
}

function over([one, other]: readonly [Reading, Reading]): number {
  return (one.number as number) / (other.number as number);
}

/** Mean over the groups of the sample standard deviation over the mean, in percent; a group is what shares the condition's value. */
export function repeatability(view: FormulaView, metric: string, condition: string, used: Reading[]): number {
  const own = admissible(view, metric).filter((one) => one.subject === view.subject && Object.hasOwn(one.conditions, condition));
  const groups = [...Map.groupBy(own, (one) => one.conditions[condition]).values()].filter((group) => group.length > 1);
  if (groups.length === 0) throw new NoData(`nothing of ${title(view, metric)} was run twice`);
  return mean(groups.map((group) => relativeDeviation(group.map((one) => take(one, used)))));
}

/** Sample standard deviation over the mean, in percent. 9.12 and 9.24: 0.92. */
function relativeDeviation(values: readonly number[]): number {
  const centre = mean(values);
  const squares = values.reduce((sum, value) => sum + (value - centre) ** 2, 0);
  return (Math.sqrt(squares / (values.length - 1)) / Math.abs(centre)) * 100;
}

/** The mean. */
export function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** Of the newest snapshot that has several: the deviation between runs that differ in the condition and in nothing else, the mean over such sets. */
export function variance(view: FormulaView, metric: string, condition: string, used: Reading[]): number {
  const own = admissible(view, metric).filter((one) => one.subject === view.subject && Object.hasOwn(one.conditions, condition));
  for (const run of Map.groupBy(own, (one) => one.snapshot).values()) {
    const sets = [...Map.groupBy(run, (one) => otherwise(one, condition)).values()].filter((set) => valuesOf(set, condition) > 1);
    if (sets.length > 0) return mean(sets.map((set) => relativeDeviation(set.map((one) => take(one, used)))));
  }
  throw new NoData(`no run of ${title(view, metric)} has several values of ${condition}`);
}

/** How many values of a condition there are among readings. */
function valuesOf(readings: readonly Reading[], condition: string): number {
  return new Set(readings.map((one) => one.conditions[condition])).size;
}

/** The conditions of a reading without one of them. */
function otherwise({ conditions }: Reading, condition: string): string {
  const others = Object.entries(conditions).filter(([name]) => name !== condition);
  return JSON.stringify(others.sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** The newest of each, where nothing else that both state differs. */
export function beside(view: FormulaView, metric: string, condition: string, one: string, other: string, used: Reading[]): number {
  const own = admissible(view, metric).filter(({ subject }) => subject === view.subject);
  const under = (value: string) => own.filter(({ conditions }) => String(conditions[condition]) === value);
  const [first] = under(one);
  if (!first) throw new NoData(`${title(view, metric)} has no value under ${condition} ${one}`);
  const { [condition]: _, ...rest } = first.conditions;
  const second = under(other).find(({ conditions: { [condition]: _own, ...stated } }) => differing(stated, rest) === undefined);
  if (!second) throw new NoData(`${title(view, metric)} has no value under ${condition} ${other}`);
  const [top, bottom] = view.metrics.get(metric)?.better === 'lower' ? [second, first] : [first, second];
  if (bottom.number === 0) throw new NoData(`${title(view, metric)} is 0 under ${condition} ${bottom === first ? one : other}`);
  return (take(top, used) / take(bottom, used)) * 100;
}

/** Metrics with at least one figure that still stands, and those of them that somebody else has measured. */
export function verified(view: FormulaView, category: string, used: Reading[]): number {
  const stands = (one: Reading) => one.number !== undefined && !['retracted', 'corrected'].includes(one.standing);
  const isProven = (one: Reading) => one.basis === 'independent' && isAdmissible(one) && stands(one);
  const stated = [...view.metrics.values()]
    .filter((metric) => metric.category === category && !metric.supporting && !metric.formula)
    .flatMap(({ id }) => {
      const newest = view.newest(id, stands);
      return newest ? [{ newest, isProven: view.isEver(id, 'independent') && view.newest(id, isProven) !== undefined }] : [];
    });
  if (stated.length === 0) throw new NoData('no figure has been stated');
  // A count over the register can be repeated by anybody, however its figures are founded.
  used.push(...stated.map(({ newest }) => ({ ...newest, basis: 'measured' as const, dated: 'measured' as const })));
  const independent = stated.filter((one) => one.isProven);
  return (independent.length / stated.length) * 100;
}
