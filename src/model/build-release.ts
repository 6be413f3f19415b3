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
import { linkRevisions } from './revisions.ts';
import { formatTarget } from './target-words.ts';
import type { Check, Clause, Criterion, Day, Duration, Metric, Release, Target, Window } from './types.ts';

/** Links one release; the file has passed the rules. `metrics` includes the parts of share sets. */
export function buildRelease(file: Authored<AuthoredRelease>, metrics: ReadonlyMap<string, Metric>): Release {
  const { data, id, path } = file;
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
    path,
  };
}

function buildClause(
  authored: AuthoredClause | AuthoredCriterion,
  metrics: ReadonlyMap<string, Metric>,
  released: Day | undefined,
): Clause {
  if (authored.check) {
    const metric = metrics.get(authored.check.metric) as Metric;
    const targets = buildTargets(authored.check, metric, released);
    return { kind: 'check', metric: metric.id, targets, window: buildWindow(authored.check) };
  }
  if (authored.release) return { kind: 'release', release: authored.release };
  const kind = authored.all ? 'all' : authored.any ? 'any' : undefined;
  if (!kind) return { kind: 'attest', independent: authored.attest === 'independent' };
  return { kind, clauses: (authored[kind] ?? []).map((clause) => buildClause(clause, metrics, released)) };
}

/** A target of the list says what is its own; the rest is that of the check. */
function buildTargets(check: AuthoredCheck, metric: Metric, released: Day | undefined): Check['targets'] {
  const { basis, sustained, within } = check;
  const authored = check.targets ?? [{ target: check.target as string }];
  const list = authored.map((one) => ({ target: buildTarget({ basis, sustained, within, ...one }, metric, released) }));
  const isRevised = list.length > 1;
  return linkRevisions(
    isRevised ? list.map(({ target }) => ({ target: { ...target, text: inFull(target, metric) } })) : list,
    metric,
  ) as Check['targets'];
}

/** What is asked with all that it demands, since any of it may be what was changed: `≥ 1M req/s for 4 hours, independent`. */
function inFull(target: Target, metric: Metric): string {
  const held = target.sustained ? ` for ${target.sustained.text}` : '';
  return `${formatTarget(target, metric)}${held}${target.basis ? `, ${target.basis}` : ''}`;
}

function buildWindow({ for: length, runs }: AuthoredCheck): Window | undefined {
  if (length !== undefined) return { kind: 'for', length: parseDuration(length) as Duration };
  return runs === undefined ? undefined : { kind: 'runs', count: runs };
}
