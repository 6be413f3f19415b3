/** Completions of what is open: some by chance, and those that reach the ends of each interval. */
import type { AuthoredSet } from '../../../src/model/authored-set.ts';
import { inputsOf } from '../../../src/model/formula.ts';
import type { CriterionResult, MetricResult, Report } from '../../../src/model/report.ts';
import type { Target } from '../../../src/model/types.ts';
import type { Chance } from './chance.ts';
import { attesting, best, everyMetric, type Free, isOpen, leafClauses, openIn, settled, told, worst } from './completions.ts';
import { daysAfter } from './days.ts';

const TRIES = 3;
const OUTCOMES = ['met', 'missed', 'not-applicable'] as const;
/** The longest window that a criterion asks for, and one day more. */
const WINDOW = 81;

/** Some completions of what is open, each of a part of it. */
export function completionsOf(set: AuthoredSet, report: Report, asOf: string, random: Chance): readonly AuthoredSet[] {
  const { metrics, attested } = openIn(set, report);
  const today = settled(set, report, asOf);
  return Array.from({ length: TRIES }, (_, index) => {
    const base = index === 0 ? set : today;
    const values = random.some(metrics, 70).map(({ result, valued }): [string, number | string] => {
      const { target } = result;
      return [
        result.id,
        valued ? best(target, result) : random.pick([best(target, result), worst(target, result), result.scale?.[1] ?? 50]),
      ];
    });
    const verdicts = random.some(attested, 70).map((id) => [id, random.pick(OUTCOMES)] as const);
    return {
      ...base,
      snapshots: [...base.snapshots, told(Object.fromEntries(values), asOf, 'done'), attesting(Object.fromEntries(verdicts), asOf)],
    };
  });
}

/** A completion by which one end of an interval is reached. */
export interface End {
  /** As scores are named. */
  readonly name: string;
  readonly end: 'low' | 'high';
  readonly completed: AuthoredSet;
}

/** What reaches the ends of those intervals in which no two unknowns are one. */
export function endsOf(set: AuthoredSet, report: Report, asOf: string): readonly End[] {
  if (set.snapshots.some(({ data }) => (data.date ?? data.published ?? data.seen) === asOf)) return [];
  const today = settled(set, report, asOf);
  const { metrics, attested } = openIn(set, report);
  const free = new Map(metrics.map((one) => [one.result.id, one]));
  const ends = (name: string, values: Extremes | undefined, verdicts: readonly string[] = [], days = 1) =>
    (['low', 'high'] as const).flatMap((end): readonly End[] => {
      if (!values) return [];
      const chosen = Object.fromEntries(
        [...values].flatMap(([id, extremes]) => (extremes[end] === undefined ? [] : [[id, extremes[end]]])),
      );
      const runs = Array.from({ length: days }, (_, back) => told(chosen, daysAfter(asOf, -back), 'done'));
      const said = attesting(Object.fromEntries(verdicts.map((id) => [id, end === 'high' ? ('met' as const) : ('missed' as const)])), asOf);
      return [{ name, end, completed: { ...today, snapshots: [...today.snapshots, ...runs, said] } }];
    });
  const scored = report.metrics.filter((one) => one.scored);
  const counted = report.categories.filter(({ weight }) => weight > 0).map(({ id }) => id);
  return [
    ...ends(
      'the whole',
      extremesOf(
        scored.filter(({ category }) => counted.includes(category ?? '')),
        free,
        report,
      ),
    ),
    ...report.categories.flatMap(({ id }) =>
      ends(
        `category ${id}`,
        extremesOf(
          scored.filter(({ category }) => category === id),
          free,
          report,
        ),
      ),
    ),
    ...report.releases.flatMap(({ id, groups }) => {
      const open = groups.flatMap(({ criteria }) => criteria).filter(isOpen);
      const hasWindow = open.some(({ clause }) => leafClauses(clause).some(({ window }) => window));
      const said = open.map((one) => one.id).filter((one) => attested.includes(one));
      return ends(`release ${id}`, extremesOfCriteria(open, free, attested), said, hasWindow ? WINDOW : 1);
    }),
  ];
}

/** By metric, the values that reach the ends; undefined where what is known already does. */
type Extremes = ReadonlyMap<string, { readonly low: number | string | undefined; readonly high: number | string | undefined }>;

/** Undefined where two metrics share an unknown, or something is open that a value cannot close. */
function extremesOf(scored: readonly MetricResult[], free: ReadonlyMap<string, Free>, report: Report): Extremes | undefined {
  if (scored.length === 0) return undefined;
  const leaves = scored.flatMap((one) => (one.parts.length > 0 ? one.parts : [one])).filter(({ score }) => score.low < score.high);
  const entries = leaves.map((leaf) => {
    if (!leaf.formula) return [leaf.id, extremes(leaf, free.get(leaf.id), 1)] as const;
    const [id = ''] = inputsOf(leaf.formula);
    const input = everyMetric(report).find((one) => one.id === id);
    const isTwice = leaf.formula.endsWith('* 2') && input?.target === undefined;
    return [id, isTwice ? extremes(leaf, free.get(id), 2) : undefined] as const;
  });
  return unshared(entries);
}

function extremes(
  { target, unit, scale }: Pick<MetricResult, 'unit' | 'scale'> & { readonly target?: Target | undefined },
  own: Free | undefined,
  times: number,
) {
  if (!own) return undefined;
  const divided = (value: number | string) => (typeof value === 'number' ? value / times : value);
  return { low: own.valued ? undefined : divided(worst(target, { unit, scale })), high: divided(best(target, { scale })) };
}

function unshared(entries: readonly (readonly [string, ReturnType<typeof extremes>])[]): Extremes | undefined {
  const found = entries.filter((entry): entry is [string, NonNullable<ReturnType<typeof extremes>>] => entry[1] !== undefined);
  const all = new Map(found);
  return all.size === entries.length ? all : undefined;
}

/** A suggestion that is missed has been considered, so its low end is reached by nothing; what has to be reached by a past day is over. */
function extremesOfCriteria(
  open: readonly CriterionResult[],
  free: ReadonlyMap<string, Free>,
  attested: readonly string[],
): Extremes | undefined {
  if (open.length === 0 || open.some(({ demand }) => demand === 'suggested')) return undefined;
  const clauses = open.flatMap((one) => leafClauses(one.clause).filter((clause) => clause.kind !== 'attest' || !attested.includes(one.id)));
  if (clauses.some(({ target }) => target?.due || target?.within)) return undefined;
  return unshared(
    clauses.map(({ metric = '', target }) => {
      const own = free.get(metric);
      return [metric, own && extremes({ ...own.result, target }, { ...own, valued: false }, 1)] as const;
    }),
  );
}
