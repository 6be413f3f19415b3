import { expect, test } from 'vitest';
import type { AuthoredMetric, AuthoredRelease, AuthoredSnapshot, Criterion } from '../../src/schemas/authored.ts';
import { judge, one, type Small } from './small.ts';

const FAST = { check: { metric: 'boil', target: '< 100 s' } };
const QUIET = { check: { metric: 'noise', target: '< 10 dB' } };

function decided(how: object, snapshots: Small['snapshots'], asOf: string, more: More = {}) {
  const criteria = [{ id: 'it', title: 'It', text: 'it holds', ...how }] as Criterion[];
  const releases = { first: { groups: [{ title: 'All', weight: 100, criteria }], ...more.release } };
  const metrics = { boil: {}, noise: { title: 'Noise', unit: 'dB' }, ...more.metrics };
  const report = judge({ metrics, releases, snapshots, decisions: more.decisions }, asOf, more.knownBy);
  const criterion = report.releases[0]?.groups[0]?.criteria[0];
  return [criterion?.word, criterion?.reason?.text, criterion?.clause.text];
}

interface More {
  readonly release?: Partial<AuthoredRelease>;
  readonly metrics?: Readonly<Record<string, Partial<AuthoredMetric>>>;
  readonly decisions?: Small['decisions'];
  readonly knownBy?: string;
}

const boiled = (boil: number, more: Partial<AuthoredSnapshot> = {}) => ({ basis: 'measured' as const, values: { boil }, ...more });

test('what decided several clauses is told once, with its metrics', () => {
  const clauses = { all: [FAST, QUIET, { attest: true }] };
  expect(decided(clauses, {}, '2025-03-01')).toEqual([
    'unknown',
    'Boiling, Noise: never measured; nobody has attested it',
    'Boiling < 100 s and Noise < 10 dB and attested by a person, with evidence',
  ]);
});

test('a choice within a list is bracketed', () => {
  const clauses = { all: [{ any: [FAST, QUIET] }, { check: { ...FAST.check, sustained: '4 hours', basis: 'independent' } }] };
  expect(decided(clauses, {}, '2025-03-01')[2]).toBe('(Boiling < 100 s or Noise < 10 dB) and Boiling < 100 s for 4 hours, independent');
});

test('what is asked of it is told with the names of others', () => {
  const metrics = { times: { title: 'Times', unit: 'x', formula: 'ratio("boil", "pot")' } };
  expect(decided({ check: { metric: 'times', target: '>= 2x pot' } }, {}, '2025-03-01', { metrics })[2]).toBe('Times ≥ 2x Pot');
});

test('what stands in the way of another release are its open criteria, not those that are met or excused', () => {
  const criteria = (...these: object[]) => these.map((one, index) => ({ id: `c${index}`, title: 'It', text: 'it holds', ...one })) as never;
  const excused = { ...FAST, demand: 'suggested' };
  const releases = {
    first: { order: 1, groups: [{ title: 'All', weight: 100, criteria: criteria(QUIET, excused) }] },
    second: { order: 2, groups: [{ title: 'All', weight: 100, criteria: criteria({ release: 'first' }) }] },
  };
  const metrics = { boil: {}, noise: { title: 'Noise', unit: 'dB' } };
  const on = (boil: number) => {
    const report = judge({ metrics, releases, snapshots: { 'shop/2025-02-01': boiled(boil) } }, '2025-03-01');
    const after = report.releases[1]?.groups[0]?.criteria[0];
    return [report.releases[0]?.blockers, after?.outcome, after?.reason?.text];
  };
  expect([on(90), on(120)]).toEqual([
    [['first/c0'], 'unknown', 'First is not ready: one criterion stands in its way'],
    [['first/c0'], 'unknown', 'First is not ready: one criterion stands in its way'],
  ]);
});

test('what was to be reached by a day is judged on that day for good', () => {
  const within = { check: { ...FAST.check, within: '2 weeks' } };
  const metrics = { boil: { cadence: 'daily' } };
  const snapshots = { 'lab/2025-01-02': boiled(80, { basis: 'independent' }), 'shop/2025-01-15': boiled(120) };
  const on = (asOf: string) => decided(within, snapshots, asOf, { metrics, release: { released: '2025-01-01' } }).slice(0, 2);
  expect([on('2025-01-14'), on('2025-01-15'), on('2025-03-01')]).toEqual([
    ['pending', 'due 15 January 2025'],
    ['not met', '120 s, measured'],
    ['not met', '120 s, measured'],
  ]);
});

test('before its day a release is not dated', () => {
  const within = { check: { ...FAST.check, within: '2 weeks' } };
  expect(decided(within, {}, '2025-01-09', { release: { released: '2025-01-10' } })[1]).toBe(
    '2 weeks from the release, which is not dated yet',
  );
});

test('a check of a derived metric says what its formula lacks', () => {
  const check = { check: { metric: 'ratio', target: '>= 2x pot' } };
  const formula = { title: 'Ratio', unit: 'x', formula: 'ratio("boil", "pot")' };
  const on = (more: Partial<AuthoredMetric>) => decided(check, {}, '2025-02-01', { metrics: { ratio: { ...formula, ...more } } })[1];
  const lacks = 'not computable: no run has Kettle and Pot side by side';
  expect([on({}), on({ target: '>= 2x pot' }), on({ targets: [{ target: '>= 2x pot', within: '1 year' }] })]).toEqual([
    lacks,
    lacks,
    lacks,
  ]);
});

test('a part of a share set can be checked', () => {
  const parts = { day: { title: 'Day', share: 60 }, night: { title: 'Night', share: 40 } };
  const metrics = { mix: { title: 'Mix', unit: '%', tolerance: 5, parts } };
  const snapshots = { 'shop/2025-01-15': { basis: 'measured' as const, values: { 'mix/day': 80 } } };
  const check = { check: { metric: 'mix/day', target: '>= 70 %' } };
  expect(decided(check, snapshots, '2025-02-01', { metrics })).toEqual(['met', '80 %, measured', 'Day ≥ 70 %']);
});

const attested = (outcome: 'met' | 'missed', by: string) => [{ criterion: 'first/it', outcome, by, evidence: { title: 'a film' } }];

test('of the attestations the newest holds, of one day the last recorded, of those the least favourable', () => {
  const on = (snapshots: Small['snapshots']) => decided({ attest: true }, snapshots, '2025-03-01').slice(0, 2);
  expect([
    on({ 'a/2025-02-02': { attestations: attested('met', 'Ann') }, 'b/2025-02-01': { attestations: attested('missed', 'Bob') } }),
    on({ 'a/2025-02-01': { attestations: attested('missed', 'Ann') }, 'b/2025-02-01': { attestations: attested('met', 'Bob') } }),
    on({
      'a/2025-02-01': { attestations: attested('met', 'Ann'), recorded: '2025-02-03' },
      'b/2025-02-01': { attestations: attested('missed', 'Bob') },
    }),
  ]).toEqual([
    ['met', 'attested by Ann, 2 February 2025'],
    ['not met', 'attested by Ann, 1 February 2025'],
    ['met', 'attested by Ann, 1 February 2025'],
  ]);
});

test('a snapshot that is taken back as a whole attests nothing', () => {
  const snapshots = {
    'a/2025-02-01': { attestations: attested('met', 'Ann') },
    'a/2025-02-02': { retracts: [{ snapshot: 'a/2025-02-01', reason: 'the wrong kettle' }] },
  };
  expect([decided({ attest: true }, snapshots, '2025-02-01')[0], decided({ attest: true }, snapshots, '2025-02-02')[0]]).toEqual([
    'met',
    'unknown',
  ]);
});

test('a waiver holds once it is known, and the newest one is shown', () => {
  const waiver = (date: string, by: string) => ({ date, waives: 'first/it', reason: 'no stove', by });
  const decisions = { '2025-02-02-a': waiver('2025-02-02', 'Ann'), '2025-02-04-b': waiver('2025-02-04', 'Bob') };
  const on = (knownBy: string) => decided(FAST, { 'shop/2025-02-01': boiled(120) }, '2025-03-01', { decisions, knownBy }).slice(0, 2);
  expect([on('2025-02-01'), on('2025-02-02'), on('2025-02-04')]).toEqual([
    ['not met', '120 s, measured'],
    ['not applicable', 'waived by Ann, without an end: no stove'],
    ['not applicable', 'waived by Bob, without an end: no stove'],
  ]);
  const report = judge({ metrics: { boil: {} }, decisions }, '2025-02-03');
  expect([report.decisions.map(({ by }) => by), one(report).outcome]).toEqual([['Ann'], 'not-applicable']);
});

test('of waivers of one day, or that end on one, the last by name is shown', () => {
  const waiver = (by: string, until?: string) => ({
    date: '2025-02-02',
    waives: 'first/it',
    reason: 'no stove',
    by,
    ...(until && { until }),
  });
  const on = (until: string | undefined, asOf: string) => {
    const decisions = { '2025-02-02-a': waiver('Ann', until), '2025-02-02-b': waiver('Bob', until) };
    const releases = {
      first: { groups: [{ title: 'All', weight: 100, criteria: [{ id: 'it', title: 'It', text: 'it holds', ...FAST }] }] },
    };
    const criterion = judge({ metrics: { boil: {} }, releases, decisions }, asOf).releases[0]?.groups[0]?.criteria[0];
    return [criterion?.waiver?.by, criterion?.lapsed?.by];
  };
  expect([on(undefined, '2025-03-01'), on('2025-02-28', '2025-03-01')]).toEqual([
    ['Bob', undefined],
    [undefined, 'Bob'],
  ]);
});

test('a waiver that has ended is told, and the criterion stands in the way again', () => {
  const waiver = (date: string, by: string, until: string) => ({ date, waives: 'first/it', reason: 'no stove', by, until });
  const decisions = {
    '2025-02-02-a': waiver('2025-02-02', 'Ann', '2025-03-31'),
    '2025-02-04-b': waiver('2025-02-04', 'Bob', '2025-03-01'),
    '2025-02-06-c': waiver('2025-02-06', 'Eve', '2025-02-28'),
  };
  const releases = { first: { groups: [{ title: 'All', weight: 100, criteria: [{ id: 'it', title: 'It', text: 'it holds', ...FAST }] }] } };
  const on = (asOf: string) => {
    const criterion = judge({ metrics: { boil: {} }, releases, snapshots: { 'shop/2025-02-01': boiled(120) }, decisions }, asOf).releases[0]
      ?.groups[0]?.criteria[0];
    return [criterion?.waiver?.by, criterion?.lapsed?.by, criterion?.outcome, criterion?.blocks];
  };
  expect(['2025-02-01', '2025-02-28', '2025-03-01', '2025-03-02', '2025-03-31', '2025-04-01'].map(on)).toEqual([
    [undefined, undefined, 'missed', true],
    ['Eve', undefined, 'not-applicable', false],
    ['Bob', undefined, 'not-applicable', false],
    ['Ann', undefined, 'not-applicable', false],
    ['Ann', undefined, 'not-applicable', false],
    [undefined, 'Ann', 'missed', true],
  ]);
});
