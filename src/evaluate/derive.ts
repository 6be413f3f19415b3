/** Derived metrics: a formula over what is known becomes a reading, or says why it cannot. */

import { BASES } from '../model/basis.ts';
import { evaluateFormula, type FormulaLookup, NoData } from '../model/formula.ts';
import { formatObserved } from '../model/observed.ts';
import { exact } from '../model/quantity.ts';
import type { Reading } from '../model/report.ts';
import type { Basis, Metric } from '../model/types.ts';
import { beside, type FormulaView, others, ownValue, ratio, repeatability, variance, verified } from './answers.ts';
import { debt, escaped, improved, resolution } from './shift-answers.ts';

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
  if (missing.length > 0) return { missing: [...new Set(missing)].join(', and ') };
  return { reading: derivedReading(metric, view, number, used) };
}

function derivedReading(metric: Metric, { subject, peer }: FormulaView, number: number, used: readonly Reading[]): Reading {
  const newest = used.reduce((best, one) => (one.date > best.date ? one : best), used[0] as Reading);
  const bases = used.map((one) => BASES.indexOf(one.basis));
  const bare = {
    id: `derived#${metric.id}${peer ? `@${subject}` : ''}`,
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
  return { ...bare, standing: 'admissible', number, text: formatObserved(bare, metric), derivedFrom: used.map((one) => one.id) };
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
    value: (metric) => answer(() => ownValue(view, metric, used)),
    others: (metric) => answer(() => others(view, metric, used)),
    ratio: (metric, subject) => answer(() => ratio(view, metric, subject, used)),
    repeatability: (metric, condition) => answer(() => repeatability(view, metric, condition, used)),
    verified: (category) => answer(() => verified(view, category, used)),
    debt: (category) => answer(() => debt(view, category, used)),
    resolution: (category) => answer(() => resolution(view, category, used)),
    escaped: (category) => answer(() => escaped(view, category, used)),
    improved: (category, span) => answer(() => improved(view, category, span, used)),
    variance: (metric, condition) => answer(() => variance(view, metric, condition, used)),
    beside: (metric, condition, one, other) => answer(() => beside(view, metric, condition, one, other, used)),
  };
}
