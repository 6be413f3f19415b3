import type { AuthoredDecision } from '../../schemas/authored.ts';
import { inFile } from '../explained/page.ts';
import type { Finding } from '../finding.ts';
import { criterionNames, metricNames, unresolved } from '../names.ts';
import type { Rule } from '../rule.ts';

/** A decision is about one thing that exists, its file's name begins with its day, and what it acknowledges is answered for until a day. */
export const decisions: Rule = {
  name: 'decisions',
  summary:
    'A decision waives a criterion or acknowledges a regression until a day, is named after its own, has somebody who answers for it, and does not end before it.',
  why: 'A decision lets something pass that would not. So it says what, who answers for it, and until when.',
  example: inFile(
    'data/decisions/2026-04-01-stairs.yaml',
    ['date: 2026-04-01', 'until: 2026-03-31'],
    '2026-03-31 lies before the decision, 2026-04-01',
    ['date: 2026-04-01', 'until: 2026-10-31'],
  ),
  check: (draft) => {
    const [criteria, metrics] = [criterionNames(draft), metricNames(draft)];
    return draft.decisions.flatMap(({ id, path, data }) => [
      ...misnamed(id, path, data),
      ...about(path, data),
      ...ownerless(path, data),
      ...ended(path, data),
      ...endless(path, data),
      ...(data.waives === undefined ? [] : unresolved(criteria, data.waives, path, ['waives'])),
      ...(data.acknowledges === undefined || data.date <= (metrics.retired?.(data.acknowledges)?.date ?? '')
        ? []
        : unresolved(metrics, data.acknowledges, path, ['acknowledges'])),
    ]);
  },
};

function misnamed(id: string, path: string, { date }: AuthoredDecision): Finding[] {
  if (id.startsWith(`${date}-`)) return [];
  const slug = id.replace(/^\d{4}-\d{2}-\d{2}-?/, '') || 'reason';
  return [{ path, at: ['date'], message: `the file's name \`${id}\` does not begin with ${date}-`, hint: `name the file ${date}-${slug}` }];
}

function ownerless(path: string, { by }: AuthoredDecision): Finding[] {
  return by.trim() === '' ? [{ path, at: ['by'], message: 'nobody answers for the decision', hint: 'name who decided' }] : [];
}

function ended(path: string, { date, until }: AuthoredDecision): Finding[] {
  if (until === undefined || until >= date) return [];
  return [{ path, at: ['until'], message: `${until} lies before the decision, ${date}`, hint: 'write the last day on which it holds' }];
}

/** What got worse is not accepted for ever: somebody looks at it again. */
function endless(path: string, { acknowledges, until }: AuthoredDecision): Finding[] {
  if (acknowledges === undefined || until !== undefined) return [];
  const hint = 'add `until` with the last day on which it holds; from the next day on the regression is open again';
  return [{ path, at: ['acknowledges'], part: 'key', message: 'the acknowledgement has no last day', hint }];
}

function about(path: string, { waives, acknowledges }: AuthoredDecision): Finding[] {
  const hint = 'write either `waives` with a criterion or `acknowledges` with a metric';
  if (waives === undefined && acknowledges === undefined)
    return [{ path, at: [], part: 'key', message: 'the decision is about nothing', hint }];
  if (waives === undefined || acknowledges === undefined) return [];
  return [{ path, at: ['acknowledges'], part: 'key', message: 'the decision is about two things', hint }];
}
