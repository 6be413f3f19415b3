import type { Draft } from '../draft.ts';
import { inFile } from '../explained/page.ts';
import type { Finding } from '../finding.ts';
import { anyMetricNames, type Tombstone, tombstoneOf, unresolved } from '../names.ts';
import type { Rule } from '../rule.ts';

/** What was taken away stays away, and what took its place is there. */
export const retired: Rule = {
  name: 'retired',
  summary: 'A metric that was retired is defined nowhere, and what it became is a metric.',
  why: 'What was measured under a name is kept for good. If another metric got that name, old values would count for it.',
  example: inFile(
    'data/scorecard.yaml',
    ['retired:', '  visits: { date: 2026-04-30, reason: The turnstile was taken down. }'],
    '`visits` was a metric until 2026-04-30, and is one again',
    ['retired:', '  callers: { date: 2026-04-30, reason: People are counted at the door now., became: visits }'],
  ),
  check: (draft) => [
    ...draft.metrics.flatMap(({ id, path, data }) =>
      [
        ...again(draft, id, path, []),
        ...Object.keys(data.parts ?? {}).flatMap((part) => again(draft, `${id}/${part}`, path, ['parts', part])),
      ].slice(0, 1),
    ),
    ...Object.entries(draft.scorecard?.data.retired ?? {}).flatMap(([id, one]) => successor(draft, id, one)),
  ],
};

function again(draft: Draft, id: string, path: string, at: Finding['at']): Finding[] {
  const gone = tombstoneOf(draft, id);
  if (!gone) return [];
  const message = `\`${id}\` was a metric until ${gone.date}, and is one again`;
  const hint = 'choose another name: what was measured under this one is kept, and would count for the new metric';
  return [{ path, at, part: 'key', message, hint }];
}

function successor(draft: Draft, id: string, { became }: Tombstone): Finding[] {
  if (became === undefined || tombstoneOf(draft, became)) return [];
  return unresolved(anyMetricNames(draft), became, draft.scorecard?.path ?? '', ['retired', id, 'became']);
}
