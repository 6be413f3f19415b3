/** Rules of judging, and decisions, that a change alters: whoever reads it sees at once that not only figures differ. */
import type { RuleImpact } from '../../model/impact.ts';
import type { Cadence, Clause, Conditions, Scorecard } from '../../model/types.ts';
import { decisionImpacts } from './decisions.ts';
import type { Sides } from './judged-side.ts';

/** Kind by kind, from what all of it goes by to single decisions; what changes in the same way for several of a kind is told once. */
export function ruleImpacts({ from, to }: Sides): readonly RuleImpact[] {
  const [before, after] = [rulesOf(from.scorecard), rulesOf(to.scorecard)];
  return KINDS.flatMap((kind) => {
    const old = new Map(before[kind].map((one) => [one.id, one]));
    const pairs = after[kind].flatMap((now) => {
      const past = old.get(now.id);
      return past ? [{ past, now }] : [];
    });
    return together(kind, pairs.flatMap(moved));
  }).concat(decisionImpacts(from.scorecard, to.scorecard));
}

const KINDS = ['scorecard', 'category', 'metric', 'release', 'criterion', 'source', 'subject', 'comparison'] as const;

/** The names, as people write them, of what is told as a rule and so not as a description. */
export function ruleFields(scorecard: Scorecard, kind: string): ReadonlySet<string> {
  const all = rulesOf(scorecard) as Readonly<Record<string, readonly Ruled[]>>;
  return new Set((all[kind] ?? []).flatMap(({ rules }) => Object.keys(rules)));
}

/** Something with its rules in words, each by its name as people write it. */
interface Ruled {
  readonly id: string;
  readonly title: string;
  readonly rules: Readonly<Record<string, string | undefined>>;
}

function rulesOf(scorecard: Scorecard): Readonly<Record<(typeof KINDS)[number], readonly Ruled[]>> {
  const { id: subject } = scorecard.subject;
  const ruled = <T extends { readonly id: string; readonly title?: string }>(all: readonly T[], rules: (one: T) => Ruled['rules']) =>
    all.map((one): Ruled => ({ id: one.id, title: one.title ?? one.id, rules: rules(one) }));
  return {
    scorecard: ruled([{ id: 'scorecard', title: scorecard.title }], () => ({
      'score-from': scorecard.scoreFrom,
      methodology: String(scorecard.methodology),
      baseline: scorecard.baseline.date,
      subject,
      publisher: scorecard.publisher.relation,
    })),
    category: ruled(scorecard.categories, ({ weight, aside }) => ({ weight: String(weight), aside })),
    metric: ruled(
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
    release: ruled(scorecard.releases, ({ due, released, groups }) => ({
      due,
      released,
      weights: groups.map(({ title, weight }) => `${title} ${Math.round(weight * 10) / 10} %`).join(', '),
    })),
    criterion: ruled(
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
    source: ruled(scorecard.sources, ({ independent, cadence }) => ({ independent: yes(independent), cadence: cadenceOf(cadence) })),
    subject: ruled(scorecard.subjects, ({ judged }) => ({ judged: yes(judged) })),
    comparison: ruled(
      scorecard.comparisons.map((one) => ({ ...one, title: one.question })),
      ({ metrics, relativeTo, conditions, shows }) => ({
        metrics: metrics.join(', '),
        'relative-to': relativeTo,
        conditions: conditionsOf(conditions),
        shows,
      }),
    ),
  };
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

/** One rule of one thing. */
type Moved = Omit<RuleImpact, 'kind' | 'of'> & { readonly one: RuleImpact['of'][number] };

function moved({ past, now }: { readonly past: Ruled; readonly now: Ruled }): readonly Moved[] {
  const { id, title } = now;
  return Object.keys(now.rules)
    .filter((field) => past.rules[field] !== now.rules[field])
    .map((field) => ({ one: { id, title }, field, ...sides(past.rules[field], now.rules[field]) }));
}

function sides(was: string | undefined, now: string | undefined): Pick<RuleImpact, 'was' | 'now'> {
  return { ...(was !== undefined && { was }), ...(now !== undefined && { now }) };
}

function together(kind: RuleImpact['kind'], all: readonly Moved[]): readonly RuleImpact[] {
  const alike = Map.groupBy(all, ({ field, was, now }) => JSON.stringify([field, was, now]));
  return [...alike.values()].map((own) => {
    const { one: _one, ...rule } = own[0] as Moved;
    return { kind, of: own.map(({ one }) => one), ...rule };
  });
}
