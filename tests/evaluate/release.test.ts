import { expect, test } from 'vitest';
import type { AuthoredRelease, Criterion } from '../../src/schemas/authored.ts';
import { judge, type Small } from './small.ts';

const FAST = { check: { metric: 'boil', target: '< 100 s' } };
const QUIET = { check: { metric: 'noise', target: '< 10 dB' } };

function decided(how: Partial<Criterion>, more: Partial<Small> = {}, release: Partial<AuthoredRelease> = {}, asOf = '2025-03-01') {
  const metrics = { boil: {}, noise: { title: 'Noise', unit: 'dB' } };
  const criteria = [{ id: 'it', title: 'It', text: 'it holds', ...how }] as Criterion[];
  const releases = { first: { groups: [{ title: 'All', weight: 100, criteria }], ...release } };
  const criterion = judge({ metrics, releases, ...more }, asOf).releases[0]?.groups[0]?.criteria[0];
  return [criterion?.word, criterion?.reason?.text];
}

const boiled = (value: number) => ({ snapshots: { 'shop/2025-02-01': { basis: 'measured' as const, values: { boil: value } } } });

test.each<[string, Partial<Criterion>, number, (string | undefined)[]]>([
  ['a check that holds', FAST, 80, ['met', '80 s, measured']],
  ['a check that fails', FAST, 120, ['not met', '120 s, measured']],
  ['a check of nothing', QUIET, 80, ['unknown', 'never measured']],
  ['all, one missed', { all: [FAST, QUIET] }, 120, ['not met', 'Boiling: 120 s, measured']],
  ['all, one unknown', { all: [FAST, QUIET] }, 80, ['unknown', 'Noise: never measured']],
  ['any, one met', { any: [FAST, QUIET] }, 80, ['met', 'Boiling: 80 s, measured']],
  ['any, one unknown', { any: [FAST, QUIET] }, 120, ['unknown', 'Noise: never measured']],
  ['nobody attested', { attest: true }, 80, ['unknown', 'nobody has attested it']],
])('%s', (_name, how, value, expected) => {
  expect(decided(how, boiled(value))).toEqual(expected);
});

test('an attestation holds until it expires', () => {
  const attestations = [{ criterion: 'first/it', outcome: 'met' as const, by: 'Ann', evidence: { title: 'a film' }, until: '2025-03-31' }];
  const snapshots = { 'shop/2025-02-01': { attestations } };
  expect(['2025-01-31', '2025-03-31', '2025-04-01'].map((day) => decided({ attest: true }, { snapshots }, {}, day))).toEqual([
    ['unknown', 'nobody has attested it'],
    ['met', 'attested by Ann, 1 February 2025'],
    ['unknown', 'the attestation expired on 1 April 2025'],
  ]);
});

test('before a release is due nothing is missed', () => {
  const on = (day: string) => decided(FAST, boiled(120), { due: '2025-06-01' }, day);
  expect([on('2025-03-01'), on('2025-06-01')]).toEqual([
    ['pending', 'due 1 June 2025; 120 s, measured'],
    ['missed', '120 s, measured'],
  ]);
});

test('what is to be reached within a time of the release waits for it', () => {
  const within = { check: { ...FAST.check, within: '2 weeks' } };
  expect([
    decided(within, boiled(80)),
    decided(within, boiled(80), { released: '2025-02-20' }, '2025-03-01'),
    decided(within, boiled(80), { released: '2025-01-20' }, '2025-03-06'),
    decided(within, boiled(80), { released: '2025-01-10' }, '2025-03-06'),
  ]).toEqual([
    ['pending', '2 weeks from the release, which is not dated yet'],
    ['pending', 'due 6 March 2025'],
    ['met', '80 s, measured'],
    ['unknown', 'due 24 January 2025, not measured by then'],
  ]);
});

test('a waiver is shown and leaves every denominator', () => {
  const decision = { date: '2025-02-02', waives: 'first/it', reason: 'no stove', by: 'Ann', until: '2025-03-31' };
  const more = { ...boiled(120), decisions: { '2025-02-02-stove': decision } };
  expect([decided(FAST, more), decided(FAST, more, {}, '2025-04-01')]).toEqual([
    ['not applicable', 'waived by Ann until 31 March 2025: no stove'],
    ['not met', '120 s, measured'],
  ]);
});

test('readiness weighs groups, and blockers come by urgency and weight', () => {
  const criterion = (id: string, how: object) => ({ id, title: id, text: id, ...how }) as Criterion;
  const groups = [
    { title: 'Little', weight: 20, criteria: [criterion('a', FAST), criterion('b', { attest: true })] },
    { title: 'Much', weight: 80, criteria: [criterion('c', QUIET), criterion('d', { check: { metric: 'boil', target: '< 200 s' } })] },
  ];
  const release = judge({ metrics: { boil: {}, noise: { unit: 'dB' } }, releases: { first: { groups } }, ...boiled(120) }, '2025-03-01')
    .releases[0];
  expect([release?.score, release?.blockers, release?.tally]).toEqual([
    { low: 0.4, high: 0.9, coverage: 0.5 },
    ['first/a', 'first/c', 'first/b'],
    { total: 4, met: 1, missed: 1, pending: 0, unknown: 2, notApplicable: 0, stale: 0 },
  ]);
});
