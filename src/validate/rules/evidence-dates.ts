import type { AuthoredSnapshot } from '../../schemas/authored.ts';
import { evidenceIn, type Shown } from '../evidence.ts';
import { inSnapshot } from '../explained/page.ts';
import type { Finding } from '../finding.ts';
import type { Rule } from '../rule.ts';

/** Evidence that expires has held for a day at least; what a remark says is not undone by the passing of time. */
export const evidenceDates: Rule = {
  name: 'evidence-dates',
  summary: 'Evidence does not expire before its own day, or that of its snapshot; that of a remark does not expire.',
  why: 'Evidence that had expired before it was given has never shown anything.',
  example: inSnapshot(
    ['evidence: { title: Count sheet, expires: 2026-05-01 }', 'values: { visits: 2400 }'],
    'it expires on 2026-05-01, before the day of its snapshot, 2026-05-31',
    ['evidence: { title: Count sheet, expires: 2027-05-01 }', 'values: { visits: 2400 }'],
  ),
  check: ({ snapshots }) =>
    snapshots.flatMap(({ path, data }) => evidenceIn(data).flatMap((shown) => early(path, data, shown) ?? lasting(path, shown) ?? [])),
};

function early(path: string, data: AuthoredSnapshot, { at, evidence: { date, expires } }: Shown): Finding | undefined {
  const day = date ?? data.date ?? data.published ?? data.seen;
  if (!expires || !day || expires >= day) return undefined;
  const whose = date ? 'its own day' : 'the day of its snapshot';
  return { path, at: [...at, 'expires'], message: `it expires on ${expires}, before ${whose}, ${day}`, hint: 'one of the two is wrong' };
}

function lasting(path: string, { at, of, evidence: { expires } }: Shown): Finding | undefined {
  if (of !== 'remark' || !expires) return undefined;
  const hint = 'delete `expires`; a later snapshot may remark on this one';
  return { path, at: [...at, 'expires'], part: 'key', message: 'the evidence of a remark does not expire', hint };
}
