import { evaluate } from '../../src/evaluate/evaluate.ts';
import type { AuthoredSet } from '../../src/model/authored-set.ts';
import { build } from '../../src/model/build.ts';
import type { MetricResult, Report } from '../../src/model/report.ts';
import type { Scorecard } from '../../src/model/types.ts';
import type { AuthoredDecision, AuthoredMetric, AuthoredRelease, AuthoredScorecard, AuthoredSnapshot } from '../../src/schemas/authored.ts';

/** The parts of a small scorecard, each by its id. */
export interface Small {
  readonly metrics: Readonly<Record<string, Partial<AuthoredMetric>>>;
  /** Ids are `<source>/<name>`; the date is the name's first ten characters and also the day of recording. */
  readonly snapshots?: Readonly<Record<string, Partial<AuthoredSnapshot>>>;
  readonly releases?: Readonly<Record<string, Partial<AuthoredRelease>>>;
  readonly decisions?: Readonly<Record<string, AuthoredDecision>>;
  readonly dashboards?: AuthoredScorecard['dashboards'];
  readonly comparisons?: AuthoredScorecard['comparisons'];
  readonly subjects?: AuthoredScorecard['subjects'];
  readonly categories?: AuthoredScorecard['categories'];
}

/** Judges a small scorecard about a kettle, baseline 2025-01-01; one category and no judged subjects unless it says so. */
export function judge(small: Small, asOf: string, knownBy?: string): Report {
  return evaluate(linked(small), { asOf, knownBy });
}

/** A small scorecard before it is judged. */
export function linked(small: Small): Scorecard {
  return build(authored(small));
}

/** The only metric's result, or the named one's. */
export function one(report: Report, id = report.metrics[0]?.id): MetricResult {
  return report.metrics.find((metric) => metric.id === id) as MetricResult;
}

function authored({ metrics, snapshots = {}, releases = {}, decisions = {}, ...header }: Small): AuthoredSet {
  const files = <A, B>(folder: string, entries: Readonly<Record<string, A>>, complete: (data: A, id: string) => B) =>
    Object.entries(entries).map(([id, data]) => ({ id, path: `data/${folder}/${id}.yaml`, data: complete(data, id) }));
  const runs = files('snapshots', snapshots, (data, id) => ({
    recorded: dayOf(id),
    ...(data.seen || data.published ? {} : { date: dayOf(id) }),
    ...data,
  }));
  const sources = [...new Set(runs.map((run) => run.id.split('/')[0] as string))];
  return {
    scorecard: { id: 'scorecard', path: 'data/scorecard.yaml', data: { ...SCORECARD, ...header } },
    metrics: files('metrics', metrics, (data) => ({ title: 'Boiling', unit: 's', category: 'speed', ...data })),
    sources: sources.map((id) => ({ id, path: `data/sources/${id}.yaml`, data: { title: id, independent: id === 'lab' } })),
    snapshots: runs.map((run) => ({ ...run, source: run.id.split('/')[0] as string })),
    releases: files('releases', releases, (data) => ({ title: 'First', order: 1, groups: [], ...data })),
    decisions: files('decisions', decisions, (data) => data),
    pages: [],
    reviews: [],
  };
}

function dayOf(id: string): string {
  return (id.split('/')[1] as string).slice(0, 10);
}

const SCORECARD = {
  title: 'Kettle',
  summary: 'A kettle.',
  subject: 'kettle',
  publisher: { title: 'Nobody', relation: 'independent' as const },
  baseline: { date: '2025-01-01', reason: 'the first kettle' },
  methodology: 1 as const,
  'score-from': 'reported' as const,
  subjects: { kettle: { title: 'Kettle' }, pot: { title: 'Pot' }, pan: { title: 'Pan' } },
  categories: { speed: { title: 'Speed', weight: 100 } },
};
