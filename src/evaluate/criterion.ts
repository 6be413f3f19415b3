/** Criteria of releases: three-valued gates over checks and attestations. */
import { addDuration, formatDay } from '../model/calendar.ts';
import type { ClauseResult, MetricResult, Outcome, Reason } from '../model/report.ts';
import { formatTarget } from '../model/target.ts';
import type { Attestation, Clause, Day, Metric, Release } from '../model/types.ts';
import { deciding, judgeTarget } from './targets.ts';
import { unknownReason } from './unknown.ts';

/** What criteria are decided by. */
export interface CriterionView {
  readonly asOf: Day;
  readonly release: Release;
  readonly metrics: ReadonlyMap<string, Metric>;
  readonly results: ReadonlyMap<string, MetricResult>;
  /** The newest attestation of the criterion that was known. */
  readonly attestation?: Attestation;
  readonly subjectTitle: (id: string) => string;
}

/** Decides one clause and all within it. */
export function decide(clause: Clause, view: CriterionView): ClauseResult {
  switch (clause.kind) {
    case 'check':
      return check(clause, view);
    case 'attest':
      return attest(view);
    default: {
      const clauses = clause.clauses.map((one) => decide(one, view));
      const { outcome, decisive } = clause.kind === 'all' ? all(clauses) : any(clauses);
      const text = clauses.map((one) => one.text).join(clause.kind === 'all' ? ' and ' : ' or ');
      const reasons = decisive.flatMap((one) => (one.reason ? [one.reason] : []));
      return { kind: clause.kind, outcome, reason: joined(reasons), text, clauses, value: decisive.find((one) => one.value)?.value };
    }
  }
}

interface Combined {
  readonly outcome: Outcome;
  /** The clauses that made it so. */
  readonly decisive: readonly ClauseResult[];
}

/** One missed makes it missed, else one unknown unknown, else one pending pending, else it is met. */
function all(clauses: readonly ClauseResult[]): Combined {
  return first(clauses, ['missed', 'unknown', 'pending', 'met', 'not-applicable']);
}

/** One met makes it met, else one unknown unknown, else one pending pending, else it is missed. */
function any(clauses: readonly ClauseResult[]): Combined {
  return first(clauses, ['met', 'unknown', 'pending', 'missed', 'not-applicable']);
}

function first(clauses: readonly ClauseResult[], order: readonly Outcome[]): Combined {
  const outcome = order.find((one) => clauses.some((clause) => clause.outcome === one)) as Outcome;
  return { outcome, decisive: clauses.filter((clause) => clause.outcome === outcome) };
}

function joined(reasons: readonly Reason[]): Reason | undefined {
  const [reason] = reasons;
  return reason && { code: reason.code, text: [...new Set(reasons.map((one) => one.text))].join('; ') };
}

function check(clause: Extract<Clause, { kind: 'check' }>, view: CriterionView): ClauseResult {
  const metric = view.metrics.get(clause.metric) as Metric;
  const result = view.results.get(clause.metric) as MetricResult;
  const { target } = clause;
  const goal = formatTarget(target, metric, target.relativeTo && view.subjectTitle(target.relativeTo));
  const demands = [target.sustained && `for ${target.sustained.text}`, target.within && `within ${target.within.text}`, target.basis];
  const text = [`${metric.title} ${goal}`, ...demands.filter(Boolean)].join(', ');
  const base = { kind: 'check', metric: metric.id, target, text, clauses: [] } as const;
  if (target.within && !view.release.released)
    return {
      ...base,
      outcome: 'pending',
      reason: { code: 'not-released', text: `${target.within.text} count from the release, which is not dated` },
    };
  const readings = inTime(result, target.due);
  const value = deciding(metric, target, readings, view.asOf);
  const verdict = judgeTarget(metric, target, { readings, unknown: whyUnknown(result) }, view.asOf);
  const decided: Reason | undefined = value && { code: 'decided', text: `${value.text}, ${value.basis}` };
  return { ...base, outcome: verdict.outcome, reason: verdict.reason ?? decided, value };
}

/** What has to be reached by a day is judged by what was measured by then. */
function inTime(result: MetricResult, due: Day | undefined) {
  return due ? result.readings.filter((one) => one.date <= due) : result.readings;
}

function whyUnknown(result: MetricResult): Reason {
  return result.reason?.code === 'not-computable' ? result.reason : unknownReason(result.readings, undefined);
}

function attest(view: CriterionView): ClauseResult {
  const { attestation, asOf } = view;
  const base = { kind: 'attest', text: 'attested by a person, with evidence', clauses: [] } as const;
  if (!attestation) return { ...base, outcome: 'unknown', reason: { code: 'not-attested', text: 'nobody has attested it' } };
  if (attestation.until && attestation.until < asOf)
    return {
      ...base,
      outcome: 'unknown',
      attestation,
      reason: { code: 'expired', text: `the attestation expired on ${formatDay(addDuration(attestation.until, DAY))}` },
    };
  const reason: Reason = { code: 'decided', text: `attested by ${attestation.by}, ${formatDay(attestation.date)}` };
  return { ...base, outcome: attestation.outcome, attestation, reason };
}

const DAY = { text: '1 day', count: 1, unit: 'day' } as const;
