import { expect, test } from 'vitest';
import type { AuthoredMetric, AuthoredSnapshot } from '../../src/schemas/authored.ts';
import { judge, one } from './small.ts';

function said(metric: Partial<AuthoredMetric>, run: Partial<AuthoredSnapshot> = {}) {
  return one(judge({ metrics: { boil: metric }, snapshots: { 'shop/2025-01-15': { basis: 'measured', ...run } } }, '2025-01-20')).sentence;
}

const is = (boil: number) => ({ values: { boil } });
const PARTS = { unit: '%', tolerance: 5, parts: { day: { title: 'Day', share: 60 }, night: { title: 'Night', share: 40 } } };
const LATER = { targets: [{ target: '< 100 s', within: '1 year' }] };

test.each<[string, Partial<AuthoredMetric>, Partial<AuthoredSnapshot>, string]>([
  ['met', { target: '< 100 s' }, is(80), 'The target for Boiling is met: 80 s on 15 January 2025, against < 100 s.'],
  [
    'missed and undated',
    { target: '< 100 s' },
    { ...is(120), date: undefined, seen: '2025-01-15' },
    'The target for Boiling is missed: 120 s, undated, seen by 15 January 2025, against < 100 s.',
  ],
  [
    'published',
    { target: '< 100 s' },
    { ...is(120), date: undefined, published: '2025-01-15' },
    'The target for Boiling is missed: 120 s, undated, published by 15 January 2025, against < 100 s.',
  ],
  ['unknown', { target: '< 100 s' }, {}, 'The target for Boiling cannot be judged: never measured.'],
  [
    'failed',
    { target: '< 100 s' },
    { values: { boil: { failed: 'no water' } } },
    'The target for Boiling cannot be judged; measurement failed: no water.',
  ],
  ['pending', LATER, is(80), 'The target for Boiling, < 100 s, is due 1 January 2026; so far 80 s on 15 January 2025.'],
  [
    'pending, only claimed',
    LATER,
    { ...is(80), basis: 'claimed' },
    'The target for Boiling, < 100 s, is due 1 January 2026; so far only a claim, 80 s.',
  ],
  ['no target', {}, is(80), 'No target is set for Boiling; the value is 80 s on 15 January 2025.'],
  ['no target, no value', {}, {}, 'No target is set for Boiling, and there is no value: never measured.'],
  [
    'no target yet',
    { targets: [{ target: '< 100 s', since: '2025-02-01' }] },
    is(80),
    'No target is in force yet for Boiling; the value is 80 s on 15 January 2025.',
  ],
  ['parts missed', PARTS, { values: { 'boil/day': 80 } }, 'The target for Boiling is missed: 1 of 2 parts is off its share.'],
  ['parts unknown', PARTS, { values: { 'boil/day': 60 } }, 'The target for Boiling cannot be judged: 1 of 2 parts is unknown.'],
  ['all parts unknown', PARTS, {}, 'The target for Boiling cannot be judged: never measured.'],
  ['parts met', PARTS, { values: { 'boil/day': 60, 'boil/night': 40 } }, 'The target for Boiling is met: every part is within its share.'],
])('%s', (_name, metric, run, sentence) => {
  expect(said(metric, run)).toBe(sentence);
});
