/** Another state of a random scorecard: what somebody might have changed between two commits. */
import type { AuthoredRun, AuthoredSet } from '../../../src/model/authored-set.ts';
import type { AuthoredMetric, AuthoredScorecard } from '../../../src/schemas/authored.ts';
import type { Chance } from './chance.ts';
import { LAST_DAY } from './days.ts';
import { metricOf, targetsOf, YARDSTICKS, type Yardstick } from './metrics.ts';
import type { Drawn } from './scorecards.ts';
import { snapshotsOf } from './snapshots.ts';

/** Targets, weights, formulas, categories and the basis from which values are scored changed, metrics and data added, data retracted. */
export function changed({ set, made, random }: Drawn): AuthoredSet {
  const [category, extra] = random.maybe(40) ? ['new', true] : [Object.keys(set.scorecard.data.categories)[0] as string, false];
  const added = random.maybe(60) ? [metricOf('added', category, made, random)] : [];
  const metrics = set.metrics.map((file) => (random.maybe(40) ? { ...file, data: altered(file.data, random) } : file));
  const runs = snapshotsOf([...made, ...added], random.int(4), random).map(renamed);
  const [struck] = random.shuffled(set.snapshots);
  const retracts = struck && random.maybe(60) ? [retracting(struck)] : [];
  const header = extra && added.length > 0 ? reweighed(set.scorecard.data) : set.scorecard.data;
  return {
    ...set,
    scorecard: { ...set.scorecard, data: random.maybe(30) ? { ...header, 'score-from': 'measured' } : header },
    metrics: [
      ...metrics,
      ...(extra || added.length > 0 ? added : []).map(({ id, data }) => ({ id, path: `data/metrics/${id}.json`, data })),
    ],
    snapshots: [...set.snapshots, ...runs, ...retracts],
  };
}

function altered(data: AuthoredMetric, random: Chance): AuthoredMetric {
  const way = random.int(5);
  const kind: Yardstick | undefined = Object.values(YARDSTICKS).find(({ unit }) => unit === data.unit);
  if (way === 0) return { ...data, weight: random.pick([1, 2, 7]) };
  if (way === 1) return { ...data, supporting: data.supporting ? undefined : true } as AuthoredMetric;
  if (way === 2 && data.formula) return { ...data, formula: `(${data.formula}) * 2` };
  if (way === 3) return { ...data, conditions: { mode: 'warm' } };
  if (data.parts || !kind) return { ...data, ...(data.parts && { tolerance: 20 }) };
  const { target: _t, targets: _s, ...rest } = data;
  return { ...rest, ...targetsOf(kind, random) };
}

function reweighed(data: AuthoredScorecard): AuthoredScorecard {
  const halved = Object.entries(data.categories).map(([id, one]) => [id, { ...one, weight: one.weight / 2 }]);
  return { ...data, categories: { ...Object.fromEntries(halved), new: { title: 'New', weight: 50 } } };
}

function renamed(run: AuthoredRun): AuthoredRun {
  const id = `${run.id}-changed`;
  return { ...run, id, path: `data/snapshots/${id}.json` };
}

function retracting(about: AuthoredRun): AuthoredRun {
  const id = `press/${LAST_DAY}-retracts`;
  const date = about.data.date ?? about.data.published ?? about.data.seen;
  const data = { date: date as string, recorded: LAST_DAY, retracts: [{ snapshot: about.id, reason: 'it was wrong' }] };
  return { id, path: `data/snapshots/${id}.json`, source: 'press', data };
}
