import { expect, test } from 'vitest';
import { headlineOf } from '../../../src/exports/impact/headline.ts';
import type { Small } from '../../evaluate/small.ts';
import { impact } from '../../evaluate/small-change.ts';

const check = (target: string) => ({ id: 'quick', title: 'Quick', text: 'quick', check: { metric: 'boil', target } });
const metric = (target: string) => ({ title: 'Boiling', targets: [{ target }] });
const measured = (boil: number, basis: 'measured' | 'claimed' = 'measured') => ({ basis, values: { boil } });

/** Kept by neither of two values. */
const BASE: Small = {
  metrics: { boil: metric('<= 60 s'), pour: { title: 'Pouring', targets: [{ target: '<= 5 s' }] } },
  snapshots: { 'bench/2025-02-01': measured(80) },
  releases: { first: { groups: [{ title: 'All', weight: 100, criteria: [check('<= 60 s')] }] } },
};
const with_ = (snapshots: Small['snapshots'], rest: Partial<Small> = {}): Small => ({
  ...BASE,
  ...rest,
  snapshots: { ...BASE.snapshots, ...snapshots },
});
const page = { path: 'content/pages/about.md', kind: 'page', change: 'changed' } as const;

const waiver = { date: '2025-02-02', waives: 'first/quick', reason: 'no kettle', by: 'Ada', until: '2025-12-31' };

test.each([
  ['nothing', BASE, BASE, [], 'Nothing changes: data and content are as they are in the base.'],
  ['prose', BASE, BASE, [page, page], 'Nothing that is judged changes; two files differ.'],
  ['one page', BASE, BASE, [page], 'Nothing that is judged changes; one page is changed.'],
  ['a theme', BASE, BASE, [{ ...page, kind: 'theme' }], 'Nothing that is judged changes; one file differs.'],
  [
    'a worse value that hardly differs',
    with_({ 'bench/2025-02-02': measured(79) }),
    with_({ 'bench/2025-02-02': measured(79), 'bench/2025-02-03': measured(79.4) }),
    [],
    'The score falls by less than a point, 38 to 88 of 100: proven −0.19, possible −0.19 points, through new values; one measured figure more on Boiling.',
  ],
  [
    'a waiver',
    BASE,
    { ...BASE, decisions: { '2025-02-02-quick': waiver } },
    [],
    'The score does not move: 38 to 88 of 100; a decision is taken; First becomes ready; the criterion First, Quick is waived.',
  ],
  [
    'a claim',
    BASE,
    with_({ 'bench/2025-02-02': measured(50, 'claimed') }),
    [],
    'The score does not move: 38 to 88 of 100; one claim more on Boiling.',
  ],
  [
    'a better value',
    BASE,
    with_({ 'bench/2025-02-02': measured(50) }),
    [],
    'The proven part rises from 38 to 50, the possible part from 88 to 100 of 100, through new values; Boiling is now met, was missed; First becomes ready; one criterion is newly met.',
  ],
  [
    'a value that hardly differs',
    BASE,
    with_({ 'bench/2025-02-02': measured(79.5) }),
    [],
    'The score rises by less than a point, 38 to 88 of 100: proven +0.24, possible +0.24 points, through new values; one measured figure more on Boiling.',
  ],
  [
    'a lower target, in place',
    BASE,
    { ...BASE, metrics: { ...BASE.metrics, boil: metric('<= 90 s') } },
    [],
    'The proven part rises from 38 to 50, the possible part from 88 to 100 of 100, through targets that were changed; Boiling is now met, was missed; the target of Boiling is loosened.',
  ],
  [
    'what a criterion asks',
    BASE,
    { ...BASE, releases: { first: { groups: [{ title: 'All', weight: 100, criteria: [check('<= 90 s')] }] } } },
    [],
    'The score does not move: 38 to 88 of 100; First becomes ready; one criterion is newly met; what First, Quick asks is loosened.',
  ],
  [
    'a value that is taken back',
    BASE,
    with_({ 'bench/2025-02-03': { retracts: [{ snapshot: 'bench/2025-02-01', reason: 'cold' }] } }),
    [],
    'The proven part falls from 38 to 0, the possible part rises from 88 to 100 of 100, through values taken back; Boiling is now only retracted, was missed; a measured figure on Boiling is retracted.',
  ],
  [
    'only claims',
    BASE,
    with_({ 'bench/2025-02-02': { basis: 'claimed', values: { boil: 50, pour: 4 } } }),
    [],
    'The score does not move: 38 to 88 of 100; two figures more, all only claimed.',
  ],
  [
    'nothing is scored',
    { metrics: { boil: { title: 'Boiling' } } },
    { metrics: { boil: { title: 'Boiling' }, pour: { title: 'Pouring' } } },
    [],
    'The metric Pouring is added.',
  ],
] as const)('%s', (_, before, after, files, expected) => expect(headlineOf(impact(before as Small, after as Small, files))).toBe(expected));
