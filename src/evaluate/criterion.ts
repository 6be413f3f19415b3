/** Criteria of releases: three-valued gates over checks and attestations. */
import { formatDay } from '../model/calendar.ts';
import type { ClauseResult, Outcome, Reading, Reason, ReleaseVerdict } from '../model/report.ts';
import type { Attestation, Clause, Day, Metric, Release } from '../model/types.ts';
import { check } from './check.ts';
import { endOf, expiredWords, hasExpired } from './expiry.ts';
import type { SeriesBreak } from './series.ts';

/** What criteria are decided by. */
export interface CriterionView {
  /** The day as of which it is judged. */
  readonly asOf: Day;
  /** The release that it belongs to. */
  readonly release: Release;
  /** All metrics by id, the parts of share sets too. */
  readonly metrics: ReadonlyMap<string, Metric>;
  /** Another release on that day, judged, by its id. */
  readonly judged: (release: string) => ReleaseVerdict;
  /** The own readings of a metric, newest first. */
  readonly readings: (metric: string) => readonly Reading[];
  /** What a metric's formula did not find. */
  readonly missing: (metric: string) => string | undefined;
  /** Breaks of a metric's series, oldest first. */
  readonly breaks: (metric: string) => readonly SeriesBreak[];
  /** The attestation of the criterion that holds. */
  readonly attestation?: Attestation;
  /** A subject's title by its id. */
  readonly subjectTitle: (id: string) => string;
}

/** Decides one clause and all within it. */
export function decide(clause: Clause, view: CriterionView): ClauseResult {
  switch (clause.kind) {
    case 'check':
      return check(clause, view);
    case 'attest':
      return attest(clause, view);
    case 'release':
      return ready(view.judged(clause.release));
    default: {
      const clauses = clause.clauses.map((one) => decide(one, view));
      const { outcome, decisive } = clause.kind === 'all' ? all(clauses) : any(clauses);
      const text = clauses.map((one) => within(one, clause.kind)).join(clause.kind === 'all' ? ' and ' : ' or ');
      const value = decisive.find((one) => one.value)?.value;
      return { kind: clause.kind, outcome, reason: joined(decisive, view), text, clauses, value };
    }
  }
}

/** Several clauses together. */
export interface Combined {
  /** Of all clauses together. */
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

function first<T extends { readonly outcome: Outcome }>(
  clauses: readonly T[],
  order: readonly Outcome[],
): { outcome: Outcome; decisive: readonly T[] } {
  const outcome = order.find((one) => clauses.some((clause) => clause.outcome === one)) as Outcome;
  return { outcome, decisive: clauses.filter((clause) => clause.outcome === outcome) };
}

/** "A or B" within "and" is bracketed. */
function within({ kind, text }: ClauseResult, outer: ClauseResult['kind']): string {
  return (kind === 'all' || kind === 'any') && kind !== outer ? `(${text})` : text;
}

/** Why several clauses decided: each reason once, with the metrics that it is about. */
function joined(clauses: readonly ClauseResult[], view: CriterionView): Reason | undefined {
  const reasoned = clauses.flatMap(({ reason, metric }) => (reason ? [{ reason, title: metric && view.metrics.get(metric)?.title }] : []));
  const texts = [...Map.groupBy(reasoned, (one) => one.reason.text)].map(([text, about]) => {
    const titles = about.flatMap(({ title }) => title ?? []);
    return titles.length > 0 ? `${titles.join(', ')}: ${text}` : text;
  });
  const code = reasoned[0]?.reason.code;
  return code && { code, text: texts.join('; ') };
}

function attest({ independent }: Extract<Clause, { kind: 'attest' }>, view: CriterionView): ClauseResult {
  const { attestation, asOf } = view;
  const whom = independent ? 'somebody independent' : 'a person';
  const base = { kind: 'attest', independent, text: `attested by ${whom}, with evidence`, clauses: [] } as const;
  if (!attestation) return { ...base, outcome: 'unknown', reason: { code: 'not-attested', text: 'nobody has attested it' } };
  const end = endOf(attestation);
  if (end && hasExpired(end.until, asOf))
    return { ...base, outcome: 'unknown', attestation, reason: { code: 'expired', text: expiredWords(end.what, end.until) } };
  const { by, date, note } = attestation;
  // As with values: who is too near to show that it is met can still show that it is missed.
  if (independent && !attestation.independent && attestation.outcome !== 'missed')
    return { ...base, outcome: 'unknown', attestation, reason: { code: 'too-weak', text: `${by} is not independent of the subject` } };
  const why = attestation.outcome !== 'met' && note ? `: ${note}` : '';
  const reason: Reason = { code: 'decided', text: `attested by ${by}, ${formatDay(date)}${why}` };
  return { ...base, outcome: attestation.outcome, attestation, reason };
}

/** A release that has to be ready: what stands in its way decides, what is missed first. */
function ready({ id, title, groups, blockers }: ReleaseVerdict): ClauseResult {
  const base = { kind: 'release', release: id, text: `${title} is ready`, clauses: [] } as const;
  if (blockers.length === 0) return { ...base, outcome: 'met', reason: { code: 'decided', text: base.text } };
  const open = groups.flatMap(({ criteria }) => criteria.filter(({ blocks }) => blocks));
  const { outcome } = first(open, ['missed', 'unknown', 'pending']);
  const many = blockers.length === 1 ? 'one criterion stands' : `${blockers.length} criteria stand`;
  return { ...base, outcome, reason: { code: 'not-ready', text: `${title} is not ready: ${many} in its way` } };
}
