import { movedTargets } from '../asked.ts';
import type { Change } from '../change.ts';
import type { Finding } from '../finding.ts';
import type { Guard } from '../guard.ts';
import { wordFor, written } from '../promised.ts';

/** A promise that was made is never rewritten. */
export const targetInPlace: Guard = {
  name: 'target-in-place',
  summary: 'A merged target of a metric or of a check stays as it is; another one is written below it.',
  why: 'Past days are judged by the target of their time. Whoever edits it makes kept promises of broken ones, and nobody sees that it moved.',
  example: '">= 5M" becomes ">= 1M" in its file. Leave it, and write the new one below it under `targets`, with `since` and `reason`.',
  check: (change) => [
    ...movedBaseline(change),
    ...movedTargets(change).flatMap(({ of, path, at, metric, edited }) =>
      edited.map(({ before, after }): Finding => {
        const isShare = before.at[0] === 'parts';
        const old = isShare ? `${before.target.slice(2)} %` : written(before);
        const now = after && (isShare ? `${after.target.slice(2)} %` : written(after));
        const what = after ? `${wordFor(before, after, metric)} in place, to "${now}"` : 'taken away';
        const message = `the target "${old}" of \`${of}\` was merged into ${change.base} and is ${what}`;
        return { path, at: after?.at ?? at, message, hint: isShare ? SHARE : fix(after !== undefined, change.day) };
      }),
    ),
  ],
};

/** All targets at once. */
function movedBaseline({ before, after, base }: Change): Finding[] {
  const [was, is] = [before.scorecard?.data.baseline.date, after.scorecard?.data.baseline.date];
  if (was === undefined || is === undefined || was === is) return [];
  const message = `the baseline was ${was} in ${base} and is ${is} now: whatever is due within some time of it is due on another day`;
  return [
    { path: after.scorecard?.path ?? '', at: ['baseline', 'date'], message, hint: 'put it back, and revise the targets that are meant' },
  ];
}

function fix(isThere: boolean, day: string): string {
  const rest = `write the new one below it, with \`since: ${day}\` or later and \`reason\``;
  return isThere ? `leave it, and ${rest}` : `put it back; to ask for something else, ${rest}`;
}

const SHARE = 'put it back; for other shares retire the set in data/scorecard.yaml, and begin one with an id of its own';
