import type { Draft } from '../draft.ts';
import { inFile } from '../explained/page.ts';
import type { Finding } from '../finding.ts';
import type { Rule } from '../rule.ts';

const SAYING = ['values', 'subjects', 'breaks', 'attestations', 'corrects', 'retracts', 'refutes', 'disputes'] as const;

/** A file that was begun and never filled in is none that somebody meant. */
export const snapshotEmpty: Rule = {
  name: 'snapshot-empty',
  summary: 'A snapshot says something: a value, a verdict, a break of a series, or what is wrong with another one.',
  why: 'A file that was begun and not filled in would stand among the sources for good, and say nothing.',
  example: inFile(
    'data/snapshots/front-desk/2026-05-31.yaml',
    ['date: 2026-05-31', 'recorded: 2026-06-02', 'basis: measured'],
    'the snapshot says nothing but its day',
    ['date: 2026-05-31', 'recorded: 2026-06-02', 'basis: measured', 'values: { visits: 2400 }'],
  ),
  check: ({ snapshots }) => snapshots.flatMap(check),
};

function check({ path, data }: Draft['snapshots'][number]): Finding[] {
  if (SAYING.some((key) => Object.keys(data[key] ?? {}).length > 0)) return [];
  const hint = 'write what was measured below `values`, or that it `failed` and why';
  return [{ path, at: [], part: 'key', message: 'the snapshot says nothing but its day', hint }];
}
