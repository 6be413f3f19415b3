/**
 * What is still open in a judged scorecard, and what may become of it. A completion adds admissible values of metrics that have none,
 * attests criteria that are open, and decides what is pending as on its due date, today. Nothing that is known may rest on what it adds: a new
 * value of a metric that a formula has used, or a criterion has been decided by, is no completion but news. Of what is pending with a
 * value, the value may get better, since its interval begins at what it attains.
 */
import type { AuthoredRun, AuthoredSet } from '../../../src/model/authored-set.ts';
import { addDuration, parseDuration } from '../../../src/model/calendar.ts';
import { inputsOf } from '../../../src/model/formula.ts';
import type { ClauseResult, CriterionResult, MetricResult, Report } from '../../../src/model/report.ts';
import type { Duration, Target } from '../../../src/model/types.ts';
import type { AuthoredRelease, Clause, Criterion, Value } from '../../../src/schemas/authored.ts';
import { attestedIn } from './releases.ts';

/** A metric of which a value may be added. */
export interface Free {
  readonly result: MetricResult;
  /** It is pending with a value, which may only get better. */
  readonly valued: boolean;
}

/** What may be completed. */
export interface Open {
  readonly metrics: readonly Free[];
  /** Criteria that somebody may attest. */
  readonly attested: readonly string[];
}

/** All metrics, the parts of share sets too. */
export function everyMetric({ metrics }: Report): readonly MetricResult[] {
  return metrics.flatMap((one) => [one, ...one.parts]);
}

/** All criteria. */
export function everyCriterion({ releases }: Pick<Report, 'releases'>): readonly CriterionResult[] {
  return releases.flatMap(({ groups }) => groups.flatMap(({ criteria }) => criteria));
}

/** The clauses of a criterion that are no gates. */
export function leafClauses(clause: ClauseResult): readonly ClauseResult[] {
  return clause.clauses.length > 0 ? clause.clauses.flatMap(leafClauses) : [clause];
}

/** Whether it may still turn out either way. */
export function isOpen({ outcome }: { readonly outcome: string }): boolean {
  return outcome === 'unknown' || outcome === 'pending';
}

/** What is open in a Report. */
export function openIn(set: AuthoredSet, report: Report): Open {
  const criteria = everyCriterion(report);
  const attested = new Set(attestedIn(set.releases));
  const metrics = everyMetric(report).filter((one) => !one.formula && one.parts.length === 0 && isFree(one, report));
  return {
    metrics: metrics.map((result) => ({ result, valued: result.target?.attainment !== undefined })),
    attested: criteria.filter((one) => attested.has(one.id) && isOpen(one)).map(({ id }) => id),
  };
}

/** Whether no score, no formula and no criterion rests on what is known of a metric. */
function isFree(metric: MetricResult, report: Report): boolean {
  if (metric.outcome === 'met' || metric.outcome === 'missed') return false;
  const formulas = restingOn(metric, report);
  if (formulas.some((one) => one.readings.some(({ derivedFrom }) => derivedFrom))) return false;
  const ids = new Set([metric.id, ...formulas.map(({ id }) => id)]);
  const checks = (one: CriterionResult) => leafClauses(one.clause).filter((clause) => ids.has(clause.metric ?? ''));
  return everyCriterion(report).every((one) => isOpen(one) || one.waiver || checks(one).every(isOpen));
}

/** The metrics with a formula that reads a metric, or reads one that does; what asks a whole category reads all of it. */
function restingOn({ id, category }: MetricResult, report: Report): readonly MetricResult[] {
  const reads = ({ formula }: MetricResult) =>
    formula !== undefined && (inputsOf(formula).includes(id) || formula.includes(`("${category}")`));
  const direct = report.metrics.filter((one) => one.id !== id && reads(one));
  return direct.flatMap((one) => [one, ...(inputsOf(one.formula ?? '').length > 0 ? restingOn(one, report) : [])]);
}

/** The scorecard as if all that is pending fell due on that day. */
export function settled(set: AuthoredSet, report: Report, asOf: string): AuthoredSet {
  const results = new Map(report.metrics.map((one) => [one.id, one]));
  const metrics = set.metrics.map((file) => {
    const { outcome, targets = [] } = results.get(file.id) as MetricResult;
    const target = outcome === 'pending' && file.data.targets?.[targets.findIndex(({ inForce }) => inForce)];
    if (!target) return file;
    const { within: _w, since: _s, replaces: _r, ...today } = target;
    return { ...file, data: { ...file.data, targets: [today] as [typeof today] } };
  });
  return { ...set, metrics, releases: set.releases.map((file) => ({ ...file, data: dueOn(file.data, asOf) })) };
}

function dueOn(release: AuthoredRelease, asOf: string): AuthoredRelease {
  const { due, released = '9999' } = release;
  const past = (within: string) => released <= asOf && addDuration(released, parseDuration(within) as Duration) <= asOf;
  const now = <T extends Clause | Criterion>(clause: T): T => ({
    ...clause,
    ...(clause.check?.within && !past(clause.check.within) && { check: { ...clause.check, within: undefined } }),
    ...(clause.all && { all: clause.all.map(now) }),
    ...(clause.any && { any: clause.any.map(now) }),
  });
  const groups = release.groups.map((group) => ({ ...group, criteria: group.criteria.map(now) }));
  return { ...release, groups, ...(due && due > asOf && { due: asOf }) } as AuthoredRelease;
}

/** A run of the independent lab on a day that says so of metrics. */
export function told(values: Readonly<Record<string, number | string>>, date: string, label: string): AuthoredRun {
  const id = `lab/${date}-${label}`;
  const entries = Object.entries(values).map(([metric, value]): [string, Value] => [metric, { value, duration: '2 years' }]);
  const data = { date, recorded: date, basis: 'independent' as const, values: Object.fromEntries(entries) };
  return { id, path: `data/snapshots/${id}.json`, source: 'lab', data };
}

/** Verdicts of the independent lab on criteria. */
export function attesting(verdicts: Readonly<Record<string, 'met' | 'missed' | 'not-applicable'>>, date: string): AuthoredRun {
  const attestations = Object.entries(verdicts).map(([criterion, outcome]) => ({
    criterion,
    outcome,
    by: 'Bob',
    evidence: { title: 'it' },
  }));
  return { id: `lab/${date}-zz`, path: `data/snapshots/lab/${date}-zz.json`, source: 'lab', data: { date, recorded: date, attestations } };
}

const FAR = 1e18;

/** A value that keeps a target, whatever it is. */
export function best(target: Target | undefined, { scale }: Pick<MetricResult, 'scale'>): number | string {
  if (scale) return scale[0] as string;
  if (!target) return 1;
  const { comparator, value, kind } = target;
  if (kind === 'rank') return 1;
  if (comparator === '=' || comparator === 'share' || kind === 'zero') return value;
  return comparator.startsWith('<') ? value / 2 : 2 * value + 1;
}

/** A value of which nothing is attained, or so little that nobody can tell it from nothing. */
export function worst(target: Target | undefined, { scale, unit }: Pick<MetricResult, 'scale' | 'unit'>): number | string {
  if (scale) return scale.at(-1) as string;
  if (!target || target.comparator.startsWith('<') || target.kind === 'rank') return FAR;
  if (target.kind === 'zero') return 1;
  return unit === '%' && target.comparator !== 'share' ? -FAR : 0;
}
