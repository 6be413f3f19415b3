/**
 * What has to hold of every scorecard, held on hundreds of small random ones. The seeds are fixed, so a failure names the seed that shows it;
 * `tests/evaluate/properties/` makes the scorecards, and shows that they pass the rules. `properties-past.test.ts` holds what is said of the past.
 */
import { expect, test, vi } from 'vitest';
import { evaluate } from '../../src/evaluate/evaluate.ts';
import type { AuthoredRun, AuthoredSet } from '../../src/model/authored-set.ts';
import { build } from '../../src/model/build.ts';
import type { Report, Score } from '../../src/model/report.ts';
import { openIn } from './properties/completions.ts';
import { dayIn, daysAfter } from './properties/days.ts';
import { completionsOf, endsOf } from './properties/ends.ts';
import { attestationsOf, decisionsOf } from './properties/releases.ts';
import { drawn, reviewOf, seeds } from './properties/scorecards.ts';
import { scoresOf } from './properties/scores.ts';
import { snapshotsOf, someValue } from './properties/snapshots.ts';

// Hundreds of Reports take a second or two each hundred, and longer while other tests run.
vi.setConfig({ testTimeout: 120_000 });

const DUST = 1e-9;

const judged = (set: AuthoredSet, asOf: string, knownBy?: string) => evaluate(build(set), { asOf, ...(knownBy && { knownBy }) });
const withRuns = (set: AuthoredSet, ...runs: readonly AuthoredRun[]): AuthoredSet => ({ ...set, snapshots: [...set.snapshots, ...runs] });

/** The scores of the second that lie outside those of the first. */
function outside(before: Report, after: Report): readonly unknown[] {
  const then = scoresOf(after);
  return [...scoresOf(before)].flatMap(([name, { low, high }]) => {
    const now = then.get(name) as Score;
    return now.low < low - DUST || now.high > high + DUST ? [[name, { low, high }, now]] : [];
  });
}

test('the interval contains what any completion of the unknowns gives, and both ends are reached', () => {
  const reached = { the: 0, category: 0, release: 0 };
  for (const seed of seeds(0, 75)) {
    const { set, random } = drawn(seed);
    const asOf = dayIn(random);
    const report = judged(set, asOf);
    for (const completed of completionsOf(set, report, asOf, random))
      expect([seed, asOf, outside(report, judged(completed, asOf))]).toEqual([seed, asOf, []]);
    for (const { name, end, completed } of endsOf(set, report, asOf)) {
      const [before, after] = [report, judged(completed, asOf)].map((one) => scoresOf(one).get(name)) as [Score, Score];
      expect([seed, asOf, name, end, after[end]]).toEqual([seed, asOf, name, end, expect.closeTo(before[end], 9)]);
      if (before.low < before.high) reached[name.split(' ')[0] as keyof typeof reached] += 1;
    }
  }
  expect([reached.category > 50, reached.the > 20, reached.release > 10, reached]).toEqual([true, true, true, reached]);
});

test('a value of an unknown metric never widens an interval', () => {
  let added = 0;
  for (const seed of seeds(1000, 120)) {
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
  expect(added).toBeGreaterThan(120);
});

test('the order of files changes nothing', () => {
  for (const seed of seeds(2000, 100)) {
    const { set, random } = drawn(seed);
    const asOf = dayIn(random);
    const { scorecard, ...lists } = set;
    const shuffled = Object.fromEntries(Object.entries(lists).map(([name, files]) => [name, random.shuffled<unknown>(files)]));
    expect([seed, judged({ scorecard, ...shuffled } as unknown as AuthoredSet, asOf)]).toEqual([seed, judged(set, asOf)]);
  }
});

test('what is dated or recorded later changes nothing', () => {
  for (const seed of seeds(3000, 80)) {
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
