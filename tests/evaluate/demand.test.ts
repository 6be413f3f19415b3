/** What is demanded of criteria, and releases that wait for one another. */
import { expect, test } from 'vitest';
import type { AuthoredRelease, AuthoredSnapshot, Criterion } from '../../src/schemas/authored.ts';
import { judge, type Small } from './small.ts';

type Verdict = NonNullable<AuthoredSnapshot['attestations']>[number];
type Outcome = Verdict['outcome'];

const verdict = (criterion: string, outcome: Outcome, note?: string): Verdict => ({
  criterion,
  outcome,
  by: 'Ann',
  evidence: { title: 'a film' },
  note,
});

function released(criteria: readonly Partial<Criterion>[], more: Partial<AuthoredRelease> = {}): Partial<AuthoredRelease> {
  const whole = criteria.map((one, index) => ({ id: `c${index}`, title: 'It', text: 'it holds', attest: true, ...one })) as [Criterion];
  return { groups: [{ title: 'All', criteria: whole }], ...more };
}

function judgeOne(criteria: readonly Partial<Criterion>[], attestations: readonly Verdict[], more: Partial<Small> = {}, due?: string) {
  const snapshots = { 'shop/2025-02-01': { attestations: [...attestations] }, ...more.snapshots };
  const report = judge({ metrics: more.metrics ?? {}, releases: { first: released(criteria, { due }) }, snapshots }, '2025-03-01');
  const release = report.releases[0];
  const words = release?.groups[0]?.criteria.map(({ word, reason, blocks }) => [word, reason?.text, blocks]);
  return { words, blockers: release?.blockers, excused: release?.excused, score: release?.score };
}

const READY = { low: 1, high: 1, coverage: 1 };

test.each<[string, Partial<Criterion>, Verdict[], unknown[]]>([
  [
    'a must',
    { demand: 'must' },
    [verdict('first/c0', 'missed', 'no stove')],
    ['not met', 'attested by Ann, 1 February 2025: no stove', true],
  ],
  ['a should with a reason', { demand: 'should' }, [verdict('first/c0', 'missed', 'no stove')], ['not met, excused', 'no stove', false]],
  ['a should without', { demand: 'should' }, [verdict('first/c0', 'missed')], ['not met', 'attested by Ann, 1 February 2025', true]],
  ['a should of which nothing is known', { demand: 'should' }, [], ['unknown', 'nobody has attested it', true]],
  [
    'a suggestion without a reason',
    { demand: 'suggested' },
    [verdict('first/c0', 'missed')],
    ['not met, excused', 'attested by Ann, 1 February 2025', false],
  ],
  ['a suggestion that nobody considered', { demand: 'suggested' }, [], ['unknown', 'nobody has attested it', true]],
  ['a should that is met', { demand: 'should' }, [verdict('first/c0', 'met')], ['met', 'attested by Ann, 1 February 2025', false]],
  [
    'what does not apply',
    { demand: 'must' },
    [verdict('first/c0', 'not-applicable', 'no stove')],
    ['not applicable', 'attested by Ann, 1 February 2025: no stove', false],
  ],
])('%s', (_name, criterion, attestations, expected) => {
  expect(judgeOne([criterion], attestations).words).toEqual([expected]);
});

test('what is excused is nothing left to do: it counts as ready and stands in no way', () => {
  const criteria = [{ demand: 'must' }, { demand: 'should' }, { demand: 'suggested' }] as const;
  const given = [verdict('first/c0', 'met'), verdict('first/c1', 'missed', 'no stove'), verdict('first/c2', 'missed')];
  expect(judgeOne(criteria, given)).toMatchObject({ blockers: [], excused: ['first/c1', 'first/c2'], score: READY });
});

test('of what stands in the way the missed comes first, of that the musts', () => {
  const criteria = [{ demand: 'suggested' }, { demand: 'should' }, { demand: 'must' }, { demand: 'must' }] as const;
  const given = [verdict('first/c1', 'missed'), verdict('first/c3', 'missed')];
  expect(judgeOne(criteria, given).blockers).toEqual(['first/c3', 'first/c1', 'first/c2', 'first/c0']);
});

test('a check finds a suggestion missed, and that is enough; of a should nobody says why', () => {
  const check = { metric: 'boil', target: '< 100 s' };
  const more = {
    metrics: { boil: {} },
    snapshots: { 'shop/2025-02-02': { basis: 'measured' as const, values: { boil: 120 } } },
  };
  const words = (demand: Criterion['demand']) => judgeOne([{ demand, check, attest: undefined }], [], more).words;
  expect([words('suggested'), words('should')]).toEqual([
    [['not met, excused', '120 s, measured', false]],
    [['not met', '120 s, measured', true]],
  ]);
});

test('the reason may stand anywhere in the criterion, and one that has expired is none', () => {
  const all: Partial<Criterion> = {
    demand: 'should',
    attest: undefined,
    any: [{ attest: true }, { check: { metric: 'boil', target: '< 100 s' } }],
  };
  const more = {
    metrics: { boil: {} },
    snapshots: { 'shop/2025-02-02': { basis: 'measured' as const, values: { boil: 120 } } },
  };
  const missed = verdict('first/c0', 'missed', 'no stove');
  expect([judgeOne([all], [missed], more).words, judgeOne([all], [{ ...missed, until: '2025-02-10' }], more).words]).toEqual([
    [['not met, excused', 'no stove', false]],
    [['unknown', 'the attestation expired on 11 February 2025', true]],
  ]);
});

test('what is excused waits for no due date', () => {
  const given = [verdict('first/c0', 'missed', 'no stove'), verdict('first/c1', 'missed', 'no stove')];
  expect(judgeOne([{ demand: 'should' }, {}], given, {}, '2025-06-01').words).toEqual([
    ['missed, excused', 'no stove', false],
    ['pending', 'due 1 June 2025; attested by Ann, 1 February 2025: no stove', true],
  ]);
});

test.each<[string, Verdict[], unknown[]]>([
  ['ready', [verdict('first/c0', 'met'), verdict('first/c1', 'missed', 'no stove')], ['met', 'First is ready', []]],
  ['open', [verdict('first/c0', 'met')], ['unknown', 'First is not ready: one criterion stands in its way', ['second/c0']]],
  ['missed', [verdict('first/c0', 'missed')], ['not met', 'First is not ready: 2 criteria stand in its way', ['second/c0']]],
])('a release that waits for one that is %s', (_name, attestations, expected) => {
  const releases = {
    second: released([{ attest: undefined, release: 'first' }], { title: 'Second', order: 2 }),
    first: released([{}, { demand: 'should' }]),
  };
  const [, second] = judge({ metrics: {}, releases, snapshots: { 'shop/2025-02-01': { attestations } } }, '2025-03-01').releases;
  const criterion = second?.groups[0]?.criteria[0];
  expect([criterion?.word, criterion?.reason?.text, second?.blockers]).toEqual(expected);
  expect(criterion?.clause).toMatchObject({ kind: 'release', release: 'first', text: 'First is ready' });
});
