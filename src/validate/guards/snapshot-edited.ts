import { few } from '../../model/phrases.ts';
import type { Guard } from '../guard.ts';
import { type Answer, answersIn, type Changed, type Edit, snapshotEdits } from '../merged-snapshots.ts';

/** What was published stays as it was. */
export const snapshotEdited: Guard = {
  name: 'snapshot-edited',
  summary: 'A merged snapshot keeps saying what it said, unless a new one corrects or retracts in the same change what was edited.',
  why: 'Somebody may have cited the figure; whoever looks it up has to find it, with what was wrong about it beside it.',
  example: 'A value is changed from 17.3 to 93.2 in its file. Leave the file, and write a new snapshot that `corrects` it, with a reason.',
  check: (change) => {
    const answers = answersIn(change);
    return snapshotEdits(change).flatMap((edit) => {
      const [first, ...others] = unanswered(edit, answers(edit.after.id));
      if (!first) return [];
      const { id, path } = edit.after;
      const message = `\`${id}\` was merged into ${change.base} and says another thing now: ${told([first, ...others])}`;
      const hint = `put it back as it was, and say the right thing in a new snapshot that \`corrects\` or \`retracts\` ${id} with a reason`;
      return [{ path, at: first.at, message, hint }];
    });
  },
};

/** What was changed and is not answered for; what stands beside the values only by a remark on all of them. */
function unanswered({ values, rest }: Edit, answers: readonly Answer[]): readonly Changed[] {
  if (answers.some(({ metrics }) => metrics === undefined)) return [];
  const named = new Set(answers.flatMap(({ metrics }) => metrics ?? []));
  return [...values.filter(({ name }) => !named.has(name)), ...rest];
}

const MOST = 3;

function told(all: readonly Changed[]): string {
  return few(
    MOST,
    all.map(({ name, before, after }) => `\`${name}\` (${before} before, ${after} now)`),
  );
}
