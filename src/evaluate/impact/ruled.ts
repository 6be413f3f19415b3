/** The rules of what a scorecard is made of, in words. */
import type { Cadence, Clause, Conditions, Scorecard } from '../../model/types.ts';

/** Something with its rules in words, each by its name as people write it. */
export interface Ruled {
  /** Its id. */
  readonly id: string;
  /** Its name for readers. */
  readonly title: string;
  /** What it goes by; undefined where nothing is said. */
  readonly rules: Readonly<Record<string, string | undefined>>;
}

/** What has rules, from what all of it goes by to what is shown. */
export const RULED = ['scorecard', 'category', 'metric', 'release', 'criterion', 'source', 'subject', 'comparison'] as const;

/** All of a kind with their rules. */
export const rulesOf: Readonly<Record<(typeof RULED)[number], (scorecard: Scorecard) => readonly Ruled[]>> = {
  scorecard: (scorecard) =>
    ruled([{ id: 'scorecard', title: scorecard.title }], () => ({
      'score-from': scorecard.scoreFrom,
      methodology: String(scorecard.methodology),
      baseline: scorecard.baseline.date,
      subject: scorecard.subject.id,
      publisher: scorecard.publisher.relation,
    })),
  category: (scorecard) => ruled(scorecard.categories, ({ weight, aside }) => ({ weight: String(weight), aside })),
  metric: (scorecard) =>
    ruled(
      scorecard.metrics.flatMap((one) => [one, ...one.parts]),
      (metric) => ({
        category: metric.category,
        unit: metric.unit,
        scale: metric.scale?.join(', '),
        maximum: numberOf(metric.maximum),
        better: metric.better,
        weight: String(metric.weight),
        conditions: conditionsOf(metric.conditions),
        cadence: cadenceOf(metric.cadence),
        formula: metric.formula,
        supporting: yes(metric.supporting),
        'north-star': yes(metric.northStar),
      }),
    ),
  release: (scorecard) =>
    ruled(scorecard.releases, ({ due, released, groups }) => ({
      due,
      released,
      weights: groups.map(({ title, weight }) => `${title} ${Math.round(weight * 10) / 10} %`).join(', '),
    })),
  criterion: (scorecard) =>
    ruled(
      scorecard.releases.flatMap(({ groups }) =>
        groups.flatMap(({ title, criteria }) => criteria.map((one) => ({ ...one, group: title }))),
      ),
      ({ group, demand, notApplicable, evidence, clause }) => ({
        group,
        demand,
        'not-applicable': notApplicable,
        evidence,
        check: clauseWords(clause),
      }),
    ),
  source: (scorecard) =>
    ruled(scorecard.sources, ({ independent, cadence }) => ({ independent: yes(independent), cadence: cadenceOf(cadence) })),
  subject: (scorecard) => ruled(scorecard.subjects, ({ judged }) => ({ judged: yes(judged) })),
  comparison: (scorecard) =>
    ruled(
      scorecard.comparisons.map((one) => ({ ...one, title: one.question })),
      ({ metrics, relativeTo, conditions, shows }) => ({
        metrics: metrics.join(', '),
        'relative-to': relativeTo,
        conditions: conditionsOf(conditions),
        shows,
      }),
    ),
};

function ruled<T extends { readonly id: string; readonly title?: string }>(
  all: readonly T[],
  rules: (one: T) => Ruled['rules'],
): readonly Ruled[] {
  return all.map((one) => ({ id: one.id, title: one.title ?? one.id, rules: rules(one) }));
}

function yes(is: boolean | undefined): string {
  return is ? 'yes' : 'no';
}

function numberOf(value: number | undefined): string | undefined {
  return value === undefined ? undefined : String(value);
}

function conditionsOf(conditions: Conditions): string | undefined {
  const words = Object.entries(conditions).map(([name, value]) => `${name} ${value}`);
  return words.length === 0 ? undefined : words.sort().join(', ');
}

/** `sprint (14 days)` */
function cadenceOf(cadence: Cadence | undefined): string | undefined {
  return cadence && (cadence.name === cadence.length.text ? cadence.name : `${cadence.name} (${cadence.length.text})`);
}

/** What decides a criterion; the targets of its checks are told by themselves. */
function clauseWords(clause: Clause): string {
  if (clause.kind === 'check') return `the value of ${clause.metric}`;
  if (clause.kind === 'attest') return clause.independent ? 'the word of somebody independent' : 'the word of somebody';
  if (clause.kind === 'release') return `the release ${clause.release}`;
  return `${clause.kind === 'all' ? 'all' : 'any'} of (${clause.clauses.map(clauseWords).join('; ')})`;
}
