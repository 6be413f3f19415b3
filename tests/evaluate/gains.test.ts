/** What stands in the way of releases, weighed. */
import { expect, test } from 'vitest';
import type { AuthoredRelease, Criterion } from '../../src/schemas/authored.ts';
import { judge, type Small } from './small.ts';

type Verdict = 'met' | 'missed' | 'not-applicable';

const asked = (id: string, how: object = { attest: true }) => ({ id, title: id, text: id, ...how }) as Criterion;
const group = (title: string, weight: number, ...criteria: Criterion[]) => ({ title, weight, criteria });

/** Releases with verdicts of people on some of their criteria. */
function gains(releases: Readonly<Record<string, Partial<AuthoredRelease>>>, verdicts: Readonly<Record<string, Verdict>> = {}) {
  const attestations = Object.entries(verdicts).map(([criterion, outcome]) => ({
    criterion,
    outcome,
    by: 'Ann',
    note: outcome === 'met' ? undefined : 'so it is',
    evidence: { title: 'a film' },
  }));
  const ordered = Object.fromEntries(Object.entries(releases).map(([id, data], order) => [id, { title: id, order, ...data }]));
  const snapshots: Small['snapshots'] = { 'shop/2025-02-01': { attestations } };
  return judge({ metrics: { boil: {} }, releases: ordered, snapshots }, '2025-03-01').releases.map((one) => ({
    id: one.id,
    score: one.score,
    blockers: one.blockers,
    gains: one.gains.map(({ criterion, score, reached, ready, frees }) => [
      criterion,
      [score.low, score.high, score.coverage],
      [reached.low, reached.high, reached.coverage],
      ready,
      frees,
    ]),
    path: one.path,
  }));
}

test('each criterion adds its part, the heaviest first, of equal weight in the order in which they block', () => {
  const groups = [group('Little', 20, asked('a'), asked('b')), group('Much', 80, asked('c'), asked('d'), asked('e'), asked('f'))];
  const verdicts = { 'first/a': 'met', 'first/b': 'missed', 'first/d': 'missed', 'first/f': 'not-applicable' } as const;
  const third = 80 / 3 / 100;
  const [first] = gains({ first: { groups } }, verdicts);
  const rounded = (gain: unknown) =>
    JSON.parse(JSON.stringify(gain, (_, value) => (typeof value === 'number' ? Number(value.toFixed(9)) : value)));
  expect(first?.blockers).toEqual(['first/d', 'first/b', 'first/c', 'first/e']);
  expect(rounded(first?.gains)).toEqual(
    rounded([
      ['first/d', [0.1 + third, 0.1 + 3 * third, 0.2 + third], [0.1 + third, 0.1 + 3 * third, 0.2 + third], false, []],
      ['first/c', [0.1 + third, 0.1 + 2 * third, 0.2 + 2 * third], [0.1 + 2 * third, 0.1 + 3 * third, 0.2 + 2 * third], false, []],
      ['first/e', [0.1 + third, 0.1 + 2 * third, 0.2 + 2 * third], [0.1 + 3 * third, 0.1 + 3 * third, 1], false, []],
      ['first/b', [0.2, 0.2 + 2 * third, 0.2 + third], [1, 1, 1], false, []],
    ]),
  );
  expect(first?.path).toEqual(['first/b', 'first/c', 'first/d', 'first/e']);
});

test('a group of which nothing applies weighs nothing', () => {
  const groups = [group('None', 60, asked('a')), group('All', 40, asked('b'))];
  expect(gains({ first: { groups } }, { 'first/a': 'not-applicable' })[0]?.gains).toEqual([['first/b', [1, 1, 1], [1, 1, 1], true, []]]);
});

test('a release that is ready has nothing to win', () => {
  expect(gains({ first: { groups: [group('All', 100, asked('a'))] } }, { 'first/a': 'met' })).toEqual([
    { id: 'first', score: { low: 1, high: 1, coverage: 1 }, blockers: [], gains: [], path: [] },
  ]);
});

const FIRST = { groups: [group('All', 100, asked('a'), asked('b'))] };
const waits = (how: object) => ({ groups: [group('All', 100, asked('after', how), asked('own'))] });
const frees = (how: object, verdicts: Readonly<Record<string, Verdict>>) => {
  const [first, second] = gains({ first: FIRST, second: waits(how) }, verdicts);
  return [first?.gains.map(([criterion, , , ready, freed]) => [criterion, ready, freed]), second?.path];
};

test('the last criterion of a release frees what waits for it', () => {
  const how = { release: 'first' };
  expect([frees(how, {}), frees(how, { 'first/a': 'met' }), frees(how, { 'first/a': 'met', 'first/b': 'met' })]).toEqual([
    [
      [
        ['first/a', false, []],
        ['first/b', false, []],
      ],
      ['first/a', 'first/b', 'second/own'],
    ],
    [[['first/b', true, ['second/after']]], ['first/b', 'second/own']],
    [[], ['second/own']],
  ]);
});

test('what waits for more than the release is not freed by it; of a choice the shortest way is told', () => {
  const last = { 'first/a': 'met' } as const;
  const check = { check: { metric: 'boil', target: '< 100 s' } };
  expect([
    frees({ all: [{ release: 'first' }, check] }, last),
    frees({ all: [{ release: 'first' }, { attest: true }] }, { ...last, 'second/after': 'met' }),
    frees({ all: [{ release: 'first' }, { attest: true }] }, { ...last, 'second/after': 'not-applicable' }),
    frees({ any: [{ release: 'first' }, { attest: true }] }, last),
    frees({ any: [{ release: 'first' }, { attest: true }] }, {})[1],
    frees({ any: [{ all: [{ release: 'first' }, { release: 'first' }] }, check] }, last)[0],
  ]).toEqual([
    [[['first/b', true, []]], ['first/b', 'second/after', 'second/own']],
    [[['first/b', true, ['second/after']]], ['first/b', 'second/own']],
    [[['first/b', true, ['second/after']]], ['first/b', 'second/own']],
    [[['first/b', true, ['second/after']]], ['first/b', 'second/own']],
    ['second/after', 'second/own'],
    [['first/b', true, ['second/after']]],
  ]);
});

test('what does not apply is no way to meet a choice', () => {
  const last = { 'first/a': 'met', 'second/after': 'not-applicable' } as const;
  expect([
    frees({ any: [{ release: 'first' }, { attest: true }] }, last),
    frees({ any: [{ release: 'first' }, { all: [{ attest: true }] }] }, last),
    frees({ any: [{ check: { metric: 'boil', target: '< 100 s' } }, { all: [{ attest: true }] }] }, last),
  ]).toEqual([
    [[['first/b', true, ['second/after']]], ['first/b', 'second/own']],
    [[['first/b', true, ['second/after']]], ['first/b', 'second/own']],
    [[['first/b', true, []]], ['second/after', 'second/own']],
  ]);
});

test('what waits for a release that waits for another needs what that needs, each once', () => {
  const releases = {
    first: FIRST,
    second: { groups: [group('All', 100, asked('after', { release: 'first' }), asked('own'))] },
    third: { groups: [group('All', 100, asked('after', { all: [{ release: 'first' }, { release: 'second' }] }))] },
  };
  expect(gains(releases).map(({ path }) => path)).toEqual([
    ['first/a', 'first/b'],
    ['first/a', 'first/b', 'second/own'],
    ['first/a', 'first/b', 'second/own'],
  ]);
});

test('what is excused stands in nobody’s way', () => {
  const groups = [group('All', 100, asked('a', { attest: true, demand: 'should' }), asked('b'))];
  expect(gains({ first: { groups } }, { 'first/a': 'missed' })[0]).toMatchObject({
    path: ['first/b'],
    gains: [['first/b', [1, 1, 1], [1, 1, 1], true, []]],
  });
});
