import type { Day } from '../../model/types.ts';
import type { Path } from '../../read/tree.ts';
import type { Draft } from '../draft.ts';
import { evidenceIn } from '../evidence.ts';
import { inFile } from '../explained/page.ts';
import type { Finding } from '../finding.ts';
import type { Rule } from '../rule.ts';

type Dated = readonly [at: Path, day: Day | undefined];

/**
 * What is recorded has happened. A snapshot, a decision or a review is held against the commit that added it, or against today while it is not
 * committed; scorecard.yaml, metrics and releases may be edited later, so only today counts for them, and for what became of an action.
 */
export const futureDates: Rule = {
  name: 'future-dates',
  summary: 'No date lies after the commit that adds it.',
  why: 'Nobody has measured what has not happened. Such a date is a slip, or a figure that is put off until it suits.',
  example: inFile(
    'data/snapshots/front-desk/2026-05-31.yaml',
    ['date: 2026-05-31', 'recorded: 2027-06-02', 'basis: measured', 'values: { visits: 2400 }'],
    '2027-06-02 lies after today, 2026-11-22',
    ['date: 2026-05-31', 'recorded: 2026-06-02', 'basis: measured', 'values: { visits: 2400 }'],
  ),
  check: (draft) => [
    ...draft.snapshots.flatMap(({ path, data }) => late(draft, path, snapshotDays(data), draft.added.get(path))),
    ...draft.decisions.flatMap(({ path, data }) => late(draft, path, [[['date'], data.date]], draft.added.get(path))),
    ...draft.reviews.flatMap(({ path, data }) => [
      ...late(
        draft,
        path,
        [
          [['date'], data.date],
          [['recorded'], data.recorded],
        ],
        draft.added.get(path),
      ),
      ...late(
        draft,
        path,
        (data.actions ?? []).map(({ done }, index): Dated => [['actions', index, 'done'], done]),
      ),
    ]),
    ...draft.releases.flatMap(({ path, data }) => late(draft, path, [[['released'], data.released]])),
    ...(draft.scorecard ? late(draft, draft.scorecard.path, scorecardDays(draft.scorecard.data)) : []),
  ],
};

function scorecardDays({ baseline, retired = {} }: NonNullable<Draft['scorecard']>['data']): Dated[] {
  return [
    [['baseline', 'date'], baseline.date],
    ...Object.entries(retired).map(([id, { date }]): Dated => [['retired', id, 'date'], date]),
  ];
}

function snapshotDays(data: Draft['snapshots'][number]['data']): Dated[] {
  const own = (['date', 'published', 'seen', 'recorded'] as const).map((key): Dated => [[key], data[key]]);
  const shown = evidenceIn(data).map(({ at, evidence }): Dated => [[...at, 'date'], evidence.date]);
  return [...own, ...shown];
}

function late({ today }: Draft, path: string, days: readonly Dated[], added?: Day): Finding[] {
  const limit = added ?? today;
  if (limit === undefined) return [];
  const what = added ? `the commit that added the file, ${added}` : `today, ${today}`;
  return days
    .filter(([, day]) => day !== undefined && day > limit)
    .map(([at, day]) => ({ path, at, message: `${day} lies after ${what}`, hint: 'write a day that has come, in UTC' }));
}
