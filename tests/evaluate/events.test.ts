import { describe, expect, test } from 'vitest';
import type { AuthoredRelease } from '../../src/schemas/authored.ts';
import { judge, type Small } from './small.ts';

const FILM = { criterion: 'first/it', outcome: 'not-applicable' as const, by: 'Ann', evidence: { title: 'a film' } };
const RELEASE: Partial<AuthoredRelease> = {
  groups: [{ title: 'All', weight: 100, criteria: [{ id: 'it', title: 'It', text: 'it holds', attest: true }] }],
};

function told(snapshots: Small['snapshots']) {
  const metrics = { boil: { conditions: { fill: 'full' } }, noise: { title: 'Noise', unit: 'dB' } };
  return judge({ metrics, releases: { first: RELEASE }, snapshots }, '2025-03-01').events.map(({ kind, text }) => `${kind}: ${text}`);
}

test('a figure is told as what it was on its day', () => {
  expect(
    told({
      'shop/2025-01-15': { basis: 'measured', values: { boil: 90 } },
      'shop/2025-01-16': { basis: 'measured', values: { boil: 80 } },
      'shop/2025-01-17': { basis: 'claimed', seen: '2025-01-17', date: undefined, values: { boil: 70 } },
      'shop/2025-01-18': { basis: 'reported', conditions: { fill: 'half' }, values: { boil: 60 } },
      'shop/2025-01-19': { basis: 'reported', published: '2025-01-19', date: undefined, values: { noise: 60 } },
      'shop/2025-01-20': { basis: 'claimed', values: { boil: [{ failed: 'no water' }, { value: 1, refuted: 'hardcoded' }] } },
    }),
  ).toEqual([
    'refuted: Boiling: a claim of 1 s was refuted. Hardcoded.',
    'failed: Boiling: the measurement failed. No water.',
    'measured: Noise: 60 dB, reported (undated).',
    'measured: Boiling: 60 s, reported; taken under fill half, judged under full.',
    'claimed: Boiling: 70 s, only claimed (undated).',
    'measured: Boiling: 80 s after 90 s, measured.',
    'measured: Boiling: 90 s, measured.',
  ]);
});

test('what becomes of a figure later is an event of its own day', () => {
  expect(
    told({
      'shop/2025-01-15': { basis: 'measured', values: { boil: 90, noise: 50 } },
      'lab/2025-01-16': { disputes: [{ snapshot: 'shop/2025-01-15', metrics: ['boil'], reason: 'the lid was off' }] },
      'lab/2025-01-17': { disputes: [{ snapshot: 'shop/2025-01-15', metrics: ['boil', 'noise'], reason: 'it was outdoors' }] },
      'shop/2025-01-18': { retracts: [{ snapshot: 'shop/2025-01-15', reason: 'Never mind.' }] },
    }),
  ).toEqual([
    'retracted: All figures from shop, 15 January 2025, were retracted. Never mind.',
    'disputed: The figures for Boiling and Noise from shop, 15 January 2025, are disputed. It was outdoors.',
    'disputed: The figure for Boiling from shop, 15 January 2025, is disputed. The lid was off.',
    'measured: Boiling: 90 s, measured; since retracted.',
    'measured: Noise: 50 dB, measured; since retracted.',
  ]);
});

test('a remark names up to three figures, and belongs to the metric where it is about one', () => {
  const four = ['boil', 'noise', 'heat', 'cool'];
  const metrics = Object.fromEntries(four.map((id) => [id, { title: id }]));
  const snapshots: Small['snapshots'] = {
    'lab/2025-01-10': { basis: 'measured', values: { boil: 90 } },
    'shop/2025-01-15': { basis: 'measured', values: Object.fromEntries(four.map((id) => [id, 1])), recorded: '2025-02-01' },
    ...Object.fromEntries(
      [1, 2, 3, 4].map((count) => [
        `lab/2025-01-2${count}`,
        { disputes: [{ snapshot: 'shop/2025-01-15', metrics: four.slice(0, count) as [string], reason: 'it was outdoors' }] },
      ]),
    ),
  };
  const remarks = (knownBy?: string) =>
    judge({ metrics, snapshots }, '2025-03-01', knownBy)
      .events.filter(({ kind }) => kind === 'disputed')
      .map(({ metric, text }) => [metric, text]);
  const origin = 'from shop, 15 January 2025,';
  expect(remarks()).toEqual([
    [undefined, `4 figures ${origin} are disputed. It was outdoors.`],
    [undefined, `The figures for boil, noise and heat ${origin} are disputed. It was outdoors.`],
    [undefined, `The figures for boil and noise ${origin} are disputed. It was outdoors.`],
    ['boil', `The figure for boil ${origin} is disputed. It was outdoors.`],
  ]);
  expect(remarks('2025-01-31').at(-1)).toEqual(['boil', 'The figure for boil of shop/2025-01-15 is disputed. It was outdoors.']);
});

describe('of the figures of one snapshot', () => {
  const ids = [...'abcdefghijklm'];
  const metrics = Object.fromEntries(ids.map((id) => [id, { title: id }]));
  const many = (count: number, value: (index: number) => unknown) => {
    const values = Object.fromEntries(ids.slice(0, count).map((id, index) => [id, value(index)])) as never;
    const snapshots = {
      'lab/2025-01-10': { basis: 'measured' as const, values: { a: 5 } },
      'shop/2025-01-15': { basis: 'measured' as const, values },
    };
    const { events } = judge({ metrics, snapshots }, '2025-03-01');
    return events.filter(({ date }) => date === '2025-01-15').map(({ kind, text, count }) => [kind, text, count]);
  };

  test('twelve are told one by one', () => {
    expect(many(12, (index) => index + 1)).toEqual(
      ids.slice(0, 12).map((id, index) => ['measured', `${id}: ${index + 1} s, measured.`, undefined]),
    );
  });

  test('more are told together, each kind by itself', () => {
    expect(many(13, (index) => (index === 12 ? { value: 1, basis: 'claimed' } : index))).toEqual([
      ['measured', 'shop: 12 figures, measured.', 12],
      ['claimed', 'shop: 1 figure, only claimed.', 1],
    ]);
  });

  test('but for those that say more than their value', () => {
    expect(many(13, (index) => (index === 12 ? index : { failed: 'no water' }))).toEqual([
      ['measured', 'shop: 1 figure, measured.', 1],
      ...ids.slice(0, 12).map((id) => ['failed', `${id}: the measurement failed. No water.`, undefined]),
    ]);
  });
});

test('an attestation is told with what it changed, or by itself where it changed nothing', () => {
  expect(told({ 'shop/2025-01-15': { attestations: [FILM] }, 'shop/2025-01-20': { attestations: [FILM] } })).toEqual([
    'attested: First, It: Ann attests that it is not applicable.',
    'criterion: First, It: not applicable, was unknown. Attested by Ann, 15 January 2025.',
  ]);
});
