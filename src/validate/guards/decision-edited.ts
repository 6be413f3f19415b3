import type { AuthoredDecision } from '../../schemas/authored.ts';
import { canonical } from '../canonical.ts';
import { type Change, editedFiles, removedFiles } from '../change.ts';
import type { Finding } from '../finding.ts';
import type { Guard } from '../guard.ts';

/** Who let what pass, and until when, stays as it was said. */
export const decisionEdited: Guard = {
  name: 'decision-edited',
  summary: 'A merged decision is only edited to end it earlier, on the day of the change or later.',
  why: 'A decision lets something pass for a time, and somebody answers for it; whoever prolongs it decides anew, on another day and for a reason of its own.',
  example:
    'A waiver until March gets `until: 2027-12-31` in its file. Put it back, and write another decision with its own day and reason.',
  check: (change) => [
    ...removedFiles(change, 'decisions').map(({ id, path }): Finding => {
      const message = `the decision \`${id}\` was merged into ${change.base} and is deleted`;
      return { path, at: [], message, hint: `put it back; to end it, write \`until: ${change.day}\` in it` };
    }),
    ...editedFiles(change, 'decisions').flatMap(({ before, after: { id, path, data } }): Finding[] => {
      const key = rewritten(before.data, data, change);
      if (key === undefined) return [];
      const [was, is] = [before.data[key], data[key]].map((value) => value ?? 'none');
      const message = `the decision \`${id}\` was merged into ${change.base}; its \`${key}\` was ${was} and is ${is} now`;
      const hint = 'put it back, and write another decision that says what holds from its day on';
      return [{ path, at: data[key] === undefined ? [] : [key], message, hint }];
    }),
  ],
};

const KEYS = ['date', 'waives', 'acknowledges', 'by', 'reason', 'until'] as const satisfies readonly (keyof AuthoredDecision)[];

/** What of it says another thing; a day nearer than the one before is none, as long as it has not passed yet. */
function rewritten(before: AuthoredDecision, after: AuthoredDecision, { day }: Change): (typeof KEYS)[number] | undefined {
  const isEndedEarlier = after.until !== undefined && after.until >= day && after.until < (before.until ?? '9999');
  return KEYS.find((key) => canonical(before[key]) !== canonical(after[key]) && !(key === 'until' && isEndedEarlier));
}
