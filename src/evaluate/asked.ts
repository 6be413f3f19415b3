/** The part of a scorecard that its releases ask about: to judge them, nothing else has to be judged. */
import { categoriesIn, inputsOf } from '../model/formula.ts';
import type { Clause, Metric, Scorecard } from '../model/types.ts';

/** The scorecard with the metrics that criteria check, those that formulas of these read, and their observations. */
export function askedByReleases(scorecard: Scorecard): Scorecard {
  const asked = withInputs(scorecard.releases.flatMap(checked), scorecard.metrics);
  const metrics = scorecard.metrics.filter(({ id }) => asked.has(id));
  const snapshots = scorecard.snapshots.map((snapshot) => ({
    ...snapshot,
    observations: snapshot.observations.filter(({ metric }) => asked.has(whole(metric))),
  }));
  return { ...scorecard, metrics, snapshots, categories: [], dashboards: [], comparisons: [] };
}

/** Ids of the metrics that a release checks, share sets as a whole. */
function checked({ groups }: Scorecard['releases'][number]): readonly string[] {
  return groups.flatMap(({ criteria }) => criteria.flatMap(({ clause }) => checkedIn(clause)));
}

function checkedIn(clause: Clause): readonly string[] {
  if (clause.kind === 'check') return [whole(clause.metric)];
  return clause.kind === 'attest' ? [] : clause.clauses.flatMap(checkedIn);
}

function withInputs(ids: readonly string[], metrics: readonly Metric[]): ReadonlySet<string> {
  const byId = new Map(metrics.map((one) => [one.id, one]));
  const asked = new Set<string>();
  const ask = (id: string): void => {
    if (asked.has(id)) return;
    asked.add(id);
    const formula = byId.get(id)?.formula ?? '';
    for (const input of inputsOf(formula)) ask(whole(input));
    for (const category of categoriesIn(formula)) for (const one of metrics) if (one.category === category) ask(one.id);
  };
  for (const id of ids) ask(id);
  return asked;
}

/** The metric to which a part of a share set belongs, or the metric itself. */
function whole(id: string): string {
  return id.split('/')[0] as string;
}
