/** When criteria of releases turned, and when releases came out. */
import { expect, test } from 'vitest';
import type { AuthoredRelease } from '../../src/schemas/authored.ts';
import { judge, type Small } from './small.ts';

type Criterion = AuthoredRelease['groups'][number]['criteria'][number];

const film = (outcome: 'met' | 'missed', more: object = {}) => ({
  attestations: [{ criterion: 'first/it', outcome, by: 'Ann', evidence: { title: 'a film' }, ...more }],
});
const first = (criterion: Partial<Criterion>, more: Partial<AuthoredRelease> = {}): Small['releases'] => ({
  first: {
    groups: [{ title: 'All', weight: 100, criteria: [{ id: 'it', title: 'It', text: 'it holds', ...criterion } as Criterion] }],
    ...more,
  },
});
const told = (small: Omit<Small, 'metrics'> & { readonly metrics?: Small['metrics'] }, kinds = ['criterion', 'release', 'attested']) =>
  judge({ metrics: { boil: {} }, ...small }, '2025-12-31')
    .events.filter(({ kind }) => kinds.includes(kind))
    .map(({ date, kind, text }) => `${date} ${kind}: ${text}`);

test('nothing is told of a criterion that nobody has looked at', () => {
  expect(told({ releases: first({ attest: true }) })).toEqual([]);
});

test('an attestation turns a criterion until it expires, and one that turns nothing is told by itself', () => {
  const snapshots = {
    'shop/2025-01-15': film('met', { until: '2025-02-01' }),
    'shop/2025-01-20': film('met', { until: '2025-03-01' }),
  };
  expect(told({ releases: first({ attest: true }), snapshots })).toEqual([
    '2025-03-02 criterion: First, It: unknown, was met. The attestation expired on 2 March 2025.',
    '2025-01-20 attested: First, It: Ann attests that it is met.',
    '2025-01-15 criterion: First, It: met, was unknown. Attested by Ann, 15 January 2025.',
  ]);
});

test('what takes an attestation back turns the criterion again', () => {
  const snapshots = {
    'shop/2025-01-15': film('met'),
    'shop/2025-02-15': { retracts: [{ snapshot: 'shop/2025-01-15', reason: 'it was another kettle' }] },
  };
  expect(told({ releases: first({ attest: true }), snapshots }, ['criterion'])).toEqual([
    '2025-02-15 criterion: First, It: unknown, was met. Nobody has attested it.',
    '2025-01-15 criterion: First, It: met, was unknown. Attested by Ann, 15 January 2025.',
  ]);
});

test('where one of two attestations is taken back the other holds again', () => {
  const snapshots = {
    'shop/2025-01-15': film('missed'),
    'shop/2025-01-20': film('met'),
    'shop/2025-02-15': { retracts: [{ snapshot: 'shop/2025-01-20', reason: 'it was another kettle' }] },
  };
  expect(told({ releases: first({ attest: true }), snapshots }, ['criterion'])).toEqual([
    '2025-02-15 criterion: First, It: not met, was met. Attested by Ann, 15 January 2025.',
    '2025-01-20 criterion: First, It: met, was not met. Attested by Ann, 20 January 2025.',
    '2025-01-15 criterion: First, It: not met, was unknown. Attested by Ann, 15 January 2025.',
  ]);
});

test('a waiver begins and ends', () => {
  const decisions = { one: { date: '2025-02-01', waives: 'first/it', reason: 'no camera', by: 'Bob', until: '2025-03-31' } };
  expect(told({ releases: first({ attest: true }), decisions })).toEqual([
    '2025-04-01 criterion: First, It: unknown, was not applicable. Nobody has attested it.',
    '2025-02-01 criterion: First, It: not applicable, was unknown. Waived by Bob until 31 March 2025: no camera.',
  ]);
});

test('a check turns with its values, of supporting metrics too, and with the day on which its release is due', () => {
  const metrics: Small['metrics'] = { boil: { supporting: true } };
  const run = (boil: number) => ({ basis: 'measured' as const, values: { boil } });
  const snapshots = { 'shop/2025-01-15': run(120), 'shop/2025-04-01': run(90) };
  const check = { check: { metric: 'boil', target: '< 100 s' } };
  expect(told({ metrics, releases: first(check), snapshots })).toEqual([
    '2025-04-01 criterion: First, It: met, was not met. 90 s, measured.',
    '2025-01-15 criterion: First, It: not met, was unknown. 120 s, measured.',
  ]);
  expect(told({ metrics, releases: first(check, { due: '2025-02-01' }), snapshots })).toEqual([
    '2025-04-01 criterion: First, It: met, was missed. 90 s, measured.',
    '2025-02-01 criterion: First, It: missed, was pending. 120 s, measured.',
    '2025-02-01 release: First: it fell due, with 0 of 1 criteria met.',
    '2025-01-15 criterion: First, It: pending, was unknown. Due 1 February 2025; 120 s, measured.',
  ]);
});

test.each<[string, Partial<AuthoredRelease>, readonly string[]]>([
  ['due on the day itself', { due: '2025-12-31' }, ['2025-12-31 release: First: it fell due, with 0 of 1 criteria met.']],
  ['due later', { due: '2026-01-01' }, []],
  ['out on the day itself', { released: '2025-12-31' }, ['2025-12-31 release: First: it was released, with 0 of 1 criteria met.']],
  ['out later', { released: '2026-01-01' }, []],
])('a release that is %s', (_, more, expected) => {
  expect(told({ releases: first({ attest: true }, more) })).toEqual(expected);
});

test.each([
  ['2025-12-31', ['2025-12-31 target: First, It: Boiling < 120 s from now on, loosened: was < 100 s. It is cold.']],
  ['2026-01-01', []],
])('what a criterion asks is changed from %s on', (since, expected) => {
  const targets = [{ target: '< 100 s' }, { target: '< 120 s', since, reason: 'it is cold' }] as never;
  expect(told({ releases: first({ check: { metric: 'boil', targets } }) }, ['target'])).toEqual(expected);
});

test('another release has due days of its own', () => {
  const releases: Small['releases'] = {
    ...first({ attest: true }, { order: 1, due: '2026-12-01' }),
    second: {
      title: 'Second',
      order: 2,
      groups: [
        {
          title: 'All',
          weight: 100,
          criteria: [{ id: 'fast', title: 'Fast', text: 'fast', check: { metric: 'boil', target: '< 100 s' } }],
        },
      ],
    },
  };
  expect(told({ releases, snapshots: { 'shop/2025-01-15': { basis: 'measured', values: { boil: 120 } } } })).toEqual([
    '2025-01-15 criterion: Second, Fast: not met, was unknown. 120 s, measured.',
  ]);
});

test('a release comes out on its day, and what counts from it is pending no longer', () => {
  const check = { check: { metric: 'boil', target: '< 100 s', within: '1 month' } };
  expect(told({ releases: first(check, { released: '2025-02-01' }) })).toEqual([
    '2025-03-01 criterion: First, It: unknown, was pending. Due 1 March 2025, never measured.',
    '2025-02-01 release: First: it was released, with 0 of 1 criteria met.',
  ]);
});

test('a criterion that waits for another release turns on the day on which that is ready', () => {
  const releases: Small['releases'] = {
    ...first({ attest: true }, { order: 1 }),
    second: {
      title: 'Second',
      order: 2,
      groups: [{ title: 'All', weight: 100, criteria: [{ id: 'after', title: 'After', text: 'the first is ready', release: 'first' }] }],
    },
  };
  expect(told({ releases, snapshots: { 'shop/2025-01-15': film('met', { until: '2025-02-01' }) } })).toEqual([
    '2025-02-02 criterion: First, It: unknown, was met. The attestation expired on 2 February 2025.',
    '2025-02-02 criterion: Second, After: unknown, was met. First is not ready: one criterion stands in its way.',
    '2025-01-15 criterion: First, It: met, was unknown. Attested by Ann, 15 January 2025.',
    '2025-01-15 criterion: Second, After: met, was unknown. First is ready.',
  ]);
});
