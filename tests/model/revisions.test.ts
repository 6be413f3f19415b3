import { expect, test } from 'vitest';
import { buildTarget } from '../../src/model/build-metric.ts';
import { linkRevisions } from '../../src/model/revisions.ts';

const METRIC = { unit: 'loans', scale: undefined, maximum: undefined };

const linked = (...list: readonly { target: string; within?: string; since?: string; replaces?: string }[]) =>
  linkRevisions(
    list.map((one) => ({ target: buildTarget(one, METRIC as never, '2026-01-01'), replaces: one.replaces })),
    METRIC,
  ).map(({ authored, until, revises }) => [authored, until, revises?.authored, revises?.kind]);

test('a dated target takes the place of the last one with its horizon', () => {
  expect(
    linked(
      { target: '>= 5K', within: '3 months' },
      { target: '>= 9K', within: '6 months' },
      { target: '>= 3K', within: '3 months', since: '2026-02-01' },
      { target: '>= 4K', within: '3 months', since: '2026-03-01' },
    ),
  ).toEqual([
    ['>= 5K', '2026-02-01', undefined, undefined],
    ['>= 9K', undefined, undefined, undefined],
    ['>= 3K', '2026-03-01', '>= 5K', 'looser'],
    ['>= 4K', undefined, '>= 3K', 'stricter'],
  ]);
});

test.each([
  ['later', { target: '>= 5K', within: '6 months', replaces: '3 months' }, 'looser'],
  ['sooner', { target: '>= 5K', within: '2 months', replaces: '3 months' }, 'stricter'],
  ['more, and sooner', { target: '>= 6K', within: '2 months', replaces: '3 months' }, 'stricter'],
  ['more, but later', { target: '>= 6K', within: '6 months', replaces: '3 months' }, 'other'],
  ['less, but sooner', { target: '>= 4K', within: '2 months', replaces: '3 months' }, 'other'],
  ['less, and later', { target: '>= 4K', within: '6 months', replaces: '3 months' }, 'looser'],
  ['in the other direction', { target: '<= 5K', within: '3 months' }, 'other'],
  ['the same again', { target: '>= 5K', within: '3 months' }, 'same'],
  ['more than, instead of at least', { target: '> 5K', within: '3 months' }, 'stricter'],
])('a promise that is %s is %s', (_, changed, kind) => {
  expect(linked({ target: '>= 5K', within: '3 months' }, { ...changed, since: '2026-02-01' })[1]?.[3]).toBe(kind);
});

test('without a horizon it takes the place of the one without', () => {
  expect(linked({ target: '<= 5' }, { target: '>= 9K', within: '6 months' }, { target: '<= 7', since: '2026-02-01' })).toEqual([
    ['<= 5', '2026-02-01', undefined, undefined],
    ['>= 9K', undefined, undefined, undefined],
    ['<= 7', undefined, '<= 5', 'looser'],
  ]);
});

test('what is dated and has nothing before it is new', () => {
  expect(linked({ target: '>= 9K', within: '6 months' }, { target: '<= 7', since: '2026-02-01' })).toEqual([
    ['>= 9K', undefined, undefined, undefined],
    ['<= 7', undefined, undefined, undefined],
  ]);
});
