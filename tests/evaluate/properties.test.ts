/**
 * What has to hold of every scorecard, held on hundreds of small random ones. The seeds are fixed, so a failure names the seed that shows it;
 * `tests/evaluate/properties/` makes the scorecards, and shows that they pass the rules.
 */
import { expect, test } from 'vitest';
import { attribute, type Side, sideAt } from '../../src/evaluate/attribution.ts';
import { evaluate } from '../../src/evaluate/evaluate.ts';
import { ALWAYS, knownAt } from '../../src/evaluate/known.ts';
import { monthsOf } from '../../src/evaluate/months.ts';
import { metricsOf, pastOf, type Then } from '../../src/evaluate/past.ts';
import { once, statedIn } from '../../src/evaluate/register.ts';
import type { AuthoredRun, AuthoredSet } from '../../src/model/authored-set.ts';
import { build } from '../../src/model/build.ts';
import type { Attribution, PastVerdict, Report, Score } from '../../src/model/report.ts';
import type { Scorecard } from '../../src/model/types.ts';
import { changed } from './properties/changed.ts';
import { openIn } from './properties/completions.ts';
import { dayIn, daysAfter } from './properties/days.ts';
import { completionsOf, endsOf } from './properties/ends.ts';
import { attestationsOf, decisionsOf } from './properties/releases.ts';
import { drawn, reviewOf } from './properties/scorecards.ts';
import { snapshotsOf, someValue } from './properties/snapshots.ts';

const CASES = 150;
const DUST = 1e-9;

const seeds = (first: number) => Array.from({ length: CASES }, (_, index) => first + index);
const judged = (set: AuthoredSet, asOf: string, knownBy?: string) => evaluate(build(set), { asOf, ...(knownBy && { knownBy }) });
const withRuns = (set: AuthoredSet, ...runs: readonly AuthoredRun[]): AuthoredSet => ({ ...set, snapshots: [...set.snapshots, ...runs] });

/** Every score of a Report by its name. */
function scoresOf({ score, categories, releases }: Report): ReadonlyMap<string, Score> {
  const named = (kind: string, all: readonly { readonly id: string; readonly score: Score }[]) =>
    all.map(({ id, score }) => [`${kind} ${id}`, score] as const);
  return new Map([['the whole', score], ...named('category', categories), ...named('release', releases)]);
}

/** The scores of the second that lie outside those of the first. */
function outside(before: Report, after: Report): readonly unknown[] {
  const then = scoresOf(after);
  return [...scoresOf(before)].flatMap(([name, { low, high }]) => {
    const now = then.get(name) as Score;
    return now.low < low - DUST || now.high > high + DUST ? [[name, { low, high }, now]] : [];
  });
}

test('the interval contains what any completion of the unknowns gives, and both ends are reached', () => {
  const reached = new Map<string, number>();
  for (const seed of seeds(0)) {
    const { set, random } = drawn(seed);
    const asOf = dayIn(random);
    const report = judged(set, asOf);
    for (const completed of completionsOf(set, report, asOf, random))
      expect([seed, asOf, outside(report, judged(completed, asOf))]).toEqual([seed, asOf, []]);
    for (const { name, end, completed } of endsOf(set, report, asOf)) {
      const score = scoresOf(judged(completed, asOf)).get(name) as Score;
      expect([seed, asOf, name, end, score[end]]).toEqual([
        seed,
        asOf,
        name,
        end,
        expect.closeTo(scoresOf(report).get(name)?.[end] as number, 9),
      ]);
      const before = scoresOf(report).get(name) as Score;
      if (before.low === before.high) continue;
      const kind = `${name.split(' ')[0]} ${end}`;
      reached.set(kind, (reached.get(kind) ?? 0) + 1);
    }
  }
});

test('a value of an unknown metric never widens an interval', () => {
  let added = 0;
  for (const seed of seeds(1000)) {
    const { set, made, random } = drawn(seed);
    const asOf = dayIn(random);
    const report = judged(set, asOf);
    const values = new Map(made.flatMap((one) => Object.entries(one.values)));
    for (const { result } of openIn(set, report).metrics.filter(({ valued }) => !valued)) {
      const date = dayIn(random, undefined, asOf);
      const basis = random.pick(['claimed', 'reported', 'measured', 'independent'] as const);
      const value = someValue(values.get(result.id) ?? [], ['claimed', 'independent'], random);
      const id = `lab/${date}-new`;
      const run = {
        id,
        path: `data/snapshots/${id}.json`,
        source: 'lab',
        data: { date, recorded: date, basis, values: { [result.id]: value } },
      };
      expect([seed, asOf, run, outside(report, judged(withRuns(set, run), asOf))]).toEqual([seed, asOf, run, []]);
      added += 1;
    }
  }
  expect(added).toBeGreaterThan(200);
});

test('the order of files changes nothing', () => {
  for (const seed of seeds(2000)) {
    const { set, random } = drawn(seed);
    const asOf = dayIn(random);
    const { scorecard, ...lists } = set;
    const shuffled = Object.fromEntries(Object.entries(lists).map(([name, files]) => [name, random.shuffled<unknown>(files)]));
    expect([seed, judged({ scorecard, ...shuffled } as unknown as AuthoredSet, asOf)]).toEqual([seed, judged(set, asOf)]);
  }
});

test('what is dated or recorded later changes nothing', () => {
  for (const seed of seeds(3000)) {
    const { set, made, random } = drawn(seed);
    const asOf = dayIn(random);
    const after = [daysAfter(asOf, 1), '2025-12-31'] as const;
    const later: AuthoredSet = {
      ...withRuns(set, ...snapshotsOf(made, 4, random, after), ...attestationsOf(set.releases, random, after)),
      decisions: [...set.decisions, ...decisionsOf(made, set.releases, random, after)],
      reviews: [...set.reviews, reviewOf('later', random, after)],
    };
    expect([seed, judged(later, asOf)]).toEqual([seed, judged(set, asOf)]);
    const late = snapshotsOf(made, 4, random, ['2025-01-01', asOf]).map((run) => ({ ...run, data: { ...run.data, recorded: after[1] } }));
    expect([seed, judged(withRuns(set, ...late), asOf, asOf)]).toEqual([seed, judged(set, asOf, asOf)]);
  }
});

test('the parts of a score change add up to the change, from one day to another', () => {
  for (const seed of seeds(4000)) {
    const { set, random } = drawn(seed);
    const scorecard = build(set);
    const [first, second] = [dayIn(random), dayIn(random)].sort() as [string, string];
    const [from, to] = [{ asOf: first }, { asOf: second }].map((then) => sideOf(scorecard, then, second)) as [Side, Side];
    const change = attribute(from, to);
    expect([seed, first, second, unexplained(change, evaluate(scorecard, { asOf: first }), evaluate(scorecard, { asOf: second }))]).toEqual(
      [seed, first, second, []],
    );
    expect([seed, movesOf(attribute(to, sideOf(build(set), { asOf: second }, second)))]).toEqual([seed, []]);
  }
});

test('and from one state of a scorecard to another', () => {
  const causes = new Map<string, number>();
  for (const seed of seeds(5000)) {
    const one = drawn(seed);
    const other = changed(one);
    const { random } = one;
    const [first, second] = [dayIn(random), dayIn(random)].sort() as [string, string];
    for (const [before, after] of [
      [one.set, other],
      [other, one.set],
    ] as const) {
      const [old, now] = [build(before), build(after)];
      const change = attribute(sideOf(old, { asOf: first }, second), sideOf(now, { asOf: second }, second));
      expect([seed, first, second, unexplained(change, evaluate(old, { asOf: first }), evaluate(now, { asOf: second }))]).toEqual([
        seed,
        first,
        second,
        [],
      ]);
      for (const { cause } of change.whole.moves) causes.set(cause, (causes.get(cause) ?? 0) + 1);
    }
  }
});

test('each past month end is judged as the whole is', () => {
  for (const seed of seeds(6000)) {
    const { set, random } = drawn(seed);
    const scorecard = build(set);
    const asOf = dayIn(random);
    const knownBy = random.maybe(30) ? dayIn(random) : ALWAYS;
    for (const { date, now, then } of monthsOf(scorecard, { asOf, knownBy })) {
      const recorded = date < knownBy ? date : knownBy;
      expect([seed, asOf, knownBy, date, now]).toEqual([seed, asOf, knownBy, date, told(evaluate(scorecard, { asOf: date, knownBy }))]);
      expect([seed, asOf, knownBy, date, then ?? now]).toEqual([
        seed,
        asOf,
        knownBy,
        date,
        told(evaluate(scorecard, { asOf: date, knownBy: recorded })),
      ]);
    }
  }
});

test('the history of each release is what the whole gives on each of its days, and between them nothing turns', () => {
  for (const seed of seeds(7000)) {
    const { set, random } = drawn(seed);
    const scorecard = build(set);
    const asOf = dayIn(random);
    const whole = once((day) => evaluate(scorecard, { asOf: day }).releases);
    for (const { id, history } of whole(asOf)) {
      const on = (day: string) => whole(day).find((one) => one.id === id);
      const between = dayIn(random, history[0]?.date, asOf);
      const point = history.findLast(({ date }) => date <= between);
      for (const [day, told] of [[between, point], ...history.map((one) => [one.date, one] as const)] as const)
        expect([seed, asOf, id, day, told?.score, told?.tally]).toEqual([seed, asOf, id, day, on(day)?.score, on(day)?.tally]);
    }
  }
});

/** A scorecard at a moment, with its past as it is known on the later day of two. */
function sideOf(everything: Scorecard, then: Then, latest: string): Side {
  const scorecard = knownAt(everything, latest);
  return sideAt(scorecard, pastOf(scorecard, statedIn(scorecard, metricsOf(scorecard), latest)), then);
}

const ENDS = ['low', 'high', 'coverage'] as const;

/** Where the moves do not lead from the one score to the other, or these are not those of the Reports. */
function unexplained({ whole, categories }: Attribution, before: Report, after: Report): readonly unknown[] {
  const [old, now] = [scoresOf(before), scoresOf(after)];
  const all = [{ ...whole, name: 'the whole' }, ...categories.map((one) => ({ ...one, name: `category ${one.id}` }))];
  return all.flatMap(({ name, from, to, moves }) =>
    ENDS.flatMap((end) => {
      const sum = moves.reduce((total, move) => total + move[end], from[end]);
      const off = [sum - to[end], from[end] - (old.get(name)?.[end] ?? from[end]), to[end] - (now.get(name)?.[end] ?? to[end])];
      return off.some((one) => !(Math.abs(one) < DUST)) ? [[name, end, off, moves]] : [];
    }),
  );
}

function movesOf({ whole, categories }: Attribution) {
  return [whole, ...categories].flatMap(({ moves }) => moves);
}

/** What a month tells of a Report. */
function told({ score, promises, categories, releases, metrics }: Report): PastVerdict {
  const kpis = metrics.filter(({ supporting }) => !supporting).flatMap((one) => (one.parts.length > 0 ? one.parts : [one]));
  return {
    score,
    promises,
    categories: categories.map(({ id, score }) => ({ id, score })),
    releases: releases.map(({ id, score, tally }) => ({ id, score, tally })),
    judged: kpis.flatMap(({ id, targets, outcome, value }) => (targets.length > 0 && value ? [{ id, outcome, text: value.text }] : [])),
  };
}
