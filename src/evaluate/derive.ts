/** Derived metrics: a formula over what is known becomes a reading, or says why it cannot. */
import { evaluateFormula, type FormulaLookup, NoData } from '../model/formula.ts';
import { exact } from '../model/quantity.ts';
import type { Reading } from '../model/report.ts';
import type { Basis, Metric } from '../model/types.ts';
import { BASES, formatReading } from './readings.ts';

/** What a formula can see. */
export interface FormulaView {
  readonly subject: string;
  /** All metrics by id, the parts of share sets too. */
  readonly metrics: ReadonlyMap<string, Metric>;
  readonly subjectTitle: (id: string) => string;
  /** Every reading of a metric, of all subjects, newest first; derived ones are computed on the way. */
  readonly readings: (metric: string) => readonly Reading[];
  /** The counted reading of the own subject. */
  readonly counted: (metric: string) => Reading | undefined;
}

/** A derived reading, or why there is none. */
export type Derived = { readonly reading: Reading } | { readonly missing: string };

/**
 * Computes a derived metric. Its basis is the weakest of its inputs', its date the newest's. All that is missing is told at once.
 */
export function derive(metric: Metric, view: FormulaView): Derived {
  const used: Reading[] = [];
  const missing: string[] = [];
  let number: number;
  try {
    number = exact(evaluateFormula(metric.formula as string, lookup(view, used, missing)));
  } catch (error) {
    if (!(error instanceof NoData)) throw error;
    missing.push(...(missing.length === 0 ? [error.message] : []));
    number = 0;
  }
  if (missing.length > 0) return { missing: [...new Set(missing)].join('; ') };
  return { reading: derivedReading(metric, view.subject, number, used) };
}

function derivedReading(metric: Metric, subject: string, number: number, used: readonly Reading[]): Reading {
  const newest = used.reduce((best, one) => (one.date > best.date ? one : best), used[0] as Reading);
  const bases = used.map((one) => BASES.indexOf(one.basis));
  const bare = {
    id: `derived#${metric.id}`,
    snapshot: newest.snapshot,
    source: newest.source,
    metric: metric.id,
    subject,
    date: newest.date,
    dated: newest.dated,
    recorded: used.reduce((latest, one) => (one.recorded > latest ? one.recorded : latest), newest.recorded),
    basis: BASES[Math.min(...bases)] as Basis,
    value: number,
    conditions: {},
  };
  return { ...bare, standing: 'admissible', number, text: formatReading(bare, metric), derivedFrom: used.map((one) => one.id) };
}

/** Answers with 1 where something is missing, so that the formula runs on and everything that is missing is gathered. */
function lookup(view: FormulaView, used: Reading[], missing: string[]): FormulaLookup {
  const answer = (question: () => number) => {
    try {
      return question();
    } catch (error) {
      if (!(error instanceof NoData)) throw error;
      missing.push(error.message);
      return 1;
    }
  };
  return {
    value: (metric) => answer(() => take(ownValue(view, metric), used)),
    others: (metric) => answer(() => mean(sideBySide(view, metric).map((one) => take(one, used)))),
    ratio: (metric, subject) => answer(() => ratio(view, metric, subject, used)),
    repeatability: (metric, condition) => answer(() => repeatability(view, metric, condition, used)),
    verified: (category) => answer(() => verified(view, category, used)),
  };
}

function take(reading: Reading, used: Reading[]): number {
  used.push(reading);
  return reading.number as number;
}

function title(view: FormulaView, metric: string): string {
  return view.metrics.get(metric)?.title ?? metric;
}

function ownValue(view: FormulaView, metric: string): Reading {
  const value = view.counted(metric);
  if (value?.number === undefined) throw new NoData(`${title(view, metric)} is not known`);
  return value;
}

/** The others' admissible values from the snapshot that the own counted value is from. */
function sideBySide(view: FormulaView, metric: string): readonly Reading[] {
  const own = view.counted(metric);
  const others = own ? admissible(view, metric).filter((one) => one.subject !== view.subject && one.snapshot === own.snapshot) : [];
  if (others.length === 0) throw new NoData(`no run has another subject's ${title(view, metric)} beside its own`);
  return others;
}

function admissible(view: FormulaView, metric: string): readonly Reading[] {
  return view.readings(metric).filter((one) => (one.standing === 'admissible' || one.standing === 'counted') && one.number !== undefined);
}

function ratio(view: FormulaView, metric: string, subject: string, used: Reading[]): number {
  const theirs = new Map(admissible(view, metric).map((one) => [`${one.subject} ${one.snapshot}`, one]));
  const own = admissible(view, metric).find((one) => one.subject === view.subject && theirs.has(`${subject} ${one.snapshot}`));
  if (!own) throw new NoData(`no run has ${view.subjectTitle(view.subject)} and ${view.subjectTitle(subject)} side by side`);
  return take(own, used) / take(theirs.get(`${subject} ${own.snapshot}`) as Reading, used);
}

/** Mean over the groups of the sample standard deviation over the mean, in percent; a group is what shares the condition's value. */
function repeatability(view: FormulaView, metric: string, condition: string, used: Reading[]): number {
  const own = admissible(view, metric).filter((one) => one.subject === view.subject && one.conditions[condition] !== undefined);
  const groups = [...Map.groupBy(own, (one) => one.conditions[condition]).values()].filter((group) => group.length > 1);
  if (groups.length === 0) throw new NoData(`nothing of ${title(view, metric)} was run twice`);
  return mean(groups.map((group) => relativeDeviation(group.map((one) => take(one, used)))));
}

/** Sample standard deviation over the mean, in percent. 9.12 and 9.24: 0.92. */
function relativeDeviation(values: readonly number[]): number {
  const centre = mean(values);
  const squares = values.reduce((sum, value) => sum + (value - centre) ** 2, 0);
  return (Math.sqrt(squares / (values.length - 1)) / centre) * 100;
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** Metrics with at least one figure that still stands, and those of them that somebody else has measured. */
function verified(view: FormulaView, category: string, used: Reading[]): number {
  const stands = (one: Reading) =>
    one.subject === view.subject && one.number !== undefined && !['retracted', 'corrected'].includes(one.standing);
  const stated = [...view.metrics.values()]
    .filter((metric) => metric.category === category && !metric.supporting && !metric.formula)
    .map((metric) => view.readings(metric.id).filter(stands))
    .filter((readings) => readings.length > 0);
  if (stated.length === 0) throw new NoData('no figure has been stated');
  // A count over the register can be repeated by anybody, however its figures are founded.
  used.push(...stated.map((readings) => ({ ...(readings[0] as Reading), basis: 'measured' as const })));
  const independent = stated.filter((readings) => readings.some((one) => one.basis === 'independent' && isAdmissible(one)));
  return (independent.length / stated.length) * 100;
}

function isAdmissible(one: Reading): boolean {
  return one.standing === 'admissible' || one.standing === 'counted';
}
