import { canonical } from '../canonical.ts';
import { type Change, editedFiles, removedFiles } from '../change.ts';
import type { Finding } from '../finding.ts';
import type { Guard } from '../guard.ts';

/** What was found then stays what was found then. */
export const reviewEdited: Guard = {
  name: 'review-edited',
  summary: 'A merged review is only edited to say when an action was done.',
  why: 'A review shows what was known on its day; what is put into it later was not known.',
  example: 'A sentence of last month is rewritten. Put it back, and say in the next review what has been learnt since.',
  check: (change) => [
    ...removedFiles(change, 'reviews').map(({ id, path }): Finding => {
      return { path, at: [], message: `the review \`${id}\` was merged into ${change.base} and is deleted`, hint: 'put it back' };
    }),
    ...editedFiles(change, 'reviews').flatMap((pair): Finding[] => {
      const what = changed(change, pair);
      if (what === undefined) return [];
      const message = `the review \`${pair.after.id}\` was merged into ${change.base}, and ${what} is another now`;
      return [
        {
          path: pair.after.path,
          at: [],
          message,
          hint: 'put it back: only `done` is added to its actions, and the next review says what was learnt since',
        },
      ];
    }),
  ],
};

type Pair = ReturnType<typeof editedFiles<'reviews'>>[number];

function changed(change: Change, { before, after }: Pair): string | undefined {
  const [old, now] = [before.data, after.data] as unknown as [Record<string, unknown>, Record<string, unknown>];
  const keys = [...new Set([...Object.keys(old), ...Object.keys(now)])].filter((key) => key !== 'actions');
  const key = keys.find((one) => canonical(old[one]) !== canonical(now[one]));
  if (key !== undefined) return `its \`${key}\``;
  const [acts, done] = [before.data.actions ?? [], after.data.actions ?? []];
  const same = acts.length === done.length && acts.every((one, index) => isKept(one, done[index] as Action));
  if (!same) return 'one of its `actions`';
  return prose(change.textBefore(before.path)) === prose(change.textAfter(after.path)) ? undefined : 'its prose';
}

type Action = NonNullable<Pair['after']['data']['actions']>[number];

function isKept(before: Action, after: Action): boolean {
  return canonical({ ...before, done: after.done }) === canonical(after) && (before.done === undefined || before.done === after.done);
}

/** What stands behind the front matter, whatever its line ends. */
function prose(text: string): string {
  const plain = text.replaceAll('\r\n', '\n');
  return plain.slice(plain.indexOf('\n---', 3)).trim();
}
