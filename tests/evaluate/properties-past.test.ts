/** What is said of the past of every scorecard, and of why its scores moved, held on small random ones; see `properties.test.ts`. */
import { expect, test, vi } from 'vitest';
import { attribute } from '../../src/evaluate/attribution.ts';
import { evaluate } from '../../src/evaluate/evaluate.ts';
import { ALWAYS, knownAt } from '../../src/evaluate/known.ts';
import { monthsOf } from '../../src/evaluate/months.ts';
import { once } from '../../src/evaluate/once.ts';
import { metricsOf, pastOf, type Then } from '../../src/evaluate/past.ts';
import { statedIn } from '../../src/evaluate/register.ts';
import { type Side, sideAt } from '../../src/evaluate/side.ts';
import { build } from '../../src/model/build.ts';
import type { Attribution, PastVerdict, ReleaseResult, Report } from '../../src/model/report.ts';
import type { Scorecard } from '../../src/model/types.ts';
import { changed } from './properties/changed.ts';
import { dayIn } from './properties/days.ts';
import { drawn, seeds } from './properties/scorecards.ts';
import { scoresOf } from './properties/scores.ts';

// Hundreds of Reports take a second or two each hundred, and longer while other tests run.
vi.setConfig({ testTimeout: 120_000 });

const DUST = 1e-9;

test('the parts of a score change add up to the change, from one day to another', () => {
  for (const seed of seeds(4000, 120)) {
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
  const causes = new Set<string>();
  for (const seed of seeds(5000, 100)) {
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
      for (const { cause } of change.whole.moves) causes.add(cause);
    }
  }
  expect(causes.size).toBe(8);
});

test('each past month end is judged as the whole is', () => {
  for (const seed of seeds(6000, 60)) {
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
  for (const seed of seeds(7000, 90)) {
    const { set, random } = drawn(seed);
    const scorecard = build(set);
    const asOf = dayIn(random);
    const whole = once((day) => evaluate(scorecard, { asOf: day }).releases);
    for (const { id, history } of whole(asOf)) {
      const on = (day: string) => whole(day).find((one) => one.id === id);
      const between = dayIn(random, history[0]?.date, asOf);
      const point = history.findLast(({ date }) => date <= between);
      for (const [day, told] of [[between, point], ...history.map((one) => [one.date, one] as const)] as const) {
        // How many rest on stale values is not followed from day to day.
        const { stale: _, ...tally } = (on(day) as ReleaseResult).tally;
        expect([seed, asOf, id, day, told?.score, told?.tally]).toEqual([seed, asOf, id, day, on(day)?.score, tally]);
      }
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
