/** An authored release becomes a Release: each criterion with the clause that decides it. */
import type {
  Check as AuthoredCheck,
  Clause as AuthoredClause,
  Criterion as AuthoredCriterion,
  AuthoredRelease,
} from '../schemas/authored.ts';
import type { Authored } from './authored-set.ts';
import { buildTarget } from './build-metric.ts';
import { parseDuration } from './calendar.ts';
import type { Clause, Criterion, Day, Duration, Metric, Release, Window } from './types.ts';

/** Links one release; the file has passed the rules. `metrics` includes the parts of share sets. */
export function buildRelease(file: Authored<AuthoredRelease>, metrics: ReadonlyMap<string, Metric>): Release {
  const { data, id } = file;
  const criterion = (one: AuthoredCriterion): Criterion => ({
    id: `${id}/${one.id}`,
    title: one.title,
    text: one.text,
    note: one.note,
    demand: one.demand ?? 'must',
    notApplicable: one['not-applicable'] ?? 'freely',
    evidence: one.evidence ?? 'named',
    url: one.url,
    clause: buildClause(one, metrics, data.released),
  });
  const all = data.groups.reduce((sum, { criteria }) => sum + criteria.length, 0);
  return {
    id,
    title: data.title,
    order: data.order,
    summary: data.summary,
    due: data.due,
    released: data.released,
    citation: data.citation,
    groups: data.groups.map((group) => ({
      title: group.title,
      weight: group.weight ?? (100 * group.criteria.length) / all,
      criteria: group.criteria.map(criterion),
    })),
  };
}

function buildClause(
  authored: AuthoredClause | AuthoredCriterion,
  metrics: ReadonlyMap<string, Metric>,
  released: Day | undefined,
): Clause {
  if (authored.check) {
    const metric = metrics.get(authored.check.metric) as Metric;
    return { kind: 'check', metric: metric.id, target: buildTarget(authored.check, metric, released), window: buildWindow(authored.check) };
  }
  if (authored.release) return { kind: 'release', release: authored.release };
  const kind = authored.all ? 'all' : authored.any ? 'any' : undefined;
  if (!kind) return { kind: 'attest' };
  return { kind, clauses: (authored[kind] ?? []).map((clause) => buildClause(clause, metrics, released)) };
}

function buildWindow({ for: length, runs }: AuthoredCheck): Window | undefined {
  if (length !== undefined) return { kind: 'for', length: parseDuration(length) as Duration };
  return runs === undefined ? undefined : { kind: 'runs', count: runs };
}
