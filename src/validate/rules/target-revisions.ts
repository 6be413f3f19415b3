import type { AuthoredMetric } from '../../schemas/authored.ts';
import { inFile } from '../explained/page.ts';
import type { Finding } from '../finding.ts';
import type { Rule } from '../rule.ts';

type Targets = NonNullable<AuthoredMetric['targets']>;

/** A promise that takes the place of another says when and why. */
export const targetRevisions: Rule = {
  name: 'target-revisions',
  summary: 'A target that takes the place of another of the list comes after it, with a day and a reason; what it replaces is there.',
  why: 'A promise may change, but not in silence: readers see the old one, the new one, the day and the reason.',
  example: inFile(
    'data/metrics/loans.yaml',
    ['targets:', '  - { target: ">= 12K", within: 1 year }', '  - { target: ">= 8K", within: 1 year, since: 2026-06-01 }'],
    'a promise is changed without a reason',
    [
      'targets:',
      '  - { target: ">= 12K", within: 1 year }',
      '  - { target: ">= 8K", within: 1 year, since: 2026-06-01, reason: Half of the rooms stay closed. }',
    ],
  ),
  check: ({ metrics }) =>
    metrics.flatMap(({ path, data: { targets = [] } }) => targets.flatMap((_, index) => revision(path, targets, index))),
};

function revision(path: string, targets: Targets, index: number): Finding[] {
  const { since, reason, within, replaces } = targets[index] as Targets[number];
  const at = ['targets', index];
  if (since === undefined) return replaces === undefined ? [] : [undated(path, [...at, 'replaces'])];
  const earlier = targets.slice(0, index);
  const old = earlier.findLast((one) => one.within === (replaces ?? within));
  if (!old) return replaces === undefined ? [] : [nothing(path, [...at, 'replaces'], replaces, earlier)];
  return [
    ...(reason === undefined ? [{ path, at: [...at, 'since'], part: 'key' as const, ...UNREASONED }] : []),
    ...(old.since !== undefined && old.since >= since ? [notLater(path, [...at, 'since'], since, old.since)] : []),
  ];
}

const UNREASONED = { message: 'a promise is changed without a reason', hint: 'say in `reason` why: readers see it beside the old promise' };

function undated(path: string, at: Finding['at']): Finding {
  return {
    path,
    at,
    part: 'key',
    message: 'what takes the place of another needs a day',
    hint: 'say in `since` from when on it is in force',
  };
}

function nothing(path: string, at: Finding['at'], replaces: string, earlier: Targets): Finding {
  const horizons = [...new Set(earlier.flatMap(({ within }) => within ?? []))];
  const hint = horizons.length > 0 ? `before it stand: ${horizons.join(', ')}` : 'no target before it has a horizon';
  return { path, at, message: `no target before it is due within "${replaces}"`, hint };
}

function notLater(path: string, at: Finding['at'], since: string, old: string): Finding {
  return {
    path,
    at,
    message: `${since} is not after ${old}, from which the one that it replaces is in force`,
    hint: 'write the older one first',
  };
}
