/** The questions of `add` about who says so. */
import { withoutIsolates } from '../../model/direction.ts';
import { idFromTitle } from '../../model/id-from-title.ts';
import * as checks from '../answer-checks.ts';
import type { Asker } from '../asker.ts';
import type { Ground } from '../ground.ts';
import type { Asked } from './asked.ts';

/** What was said so far, to be filled in. */
export type SoFar = { -readonly [Key in keyof Asked]: Asked[Key] };

const NEW = '+';

/** Asks for a source that is known, or for all that its file needs. */
export async function askSource(said: SoFar, ground: Ground, asker: Asker): Promise<void> {
  const known = ground.scorecard.sources.map(({ id, title }) => ({ value: id, label: withoutIsolates(title), hint: id }));
  const chosen =
    said.source ??
    (await asker.find('Who says so?', [...known, { value: NEW, label: 'somebody new, who is not in this list', always: true }]));
  if (chosen === NEW) {
    said.sourceTitle ??= await asker.type('What is the name of the source?');
    said.source = await asker.type('What is its short name, for the names of files?', {
      initial: idFromTitle(said.sourceTitle),
      check: newId(ground),
    });
    said.sourceUrl ??= nothing(
      await asker.type('At which address is that source to be found?', { example: 'https://', optional: true, check: checks.isAddress }),
    );
    said.sourceLicence ??= nothing(await asker.type('Under which licence are its figures?', { example: 'CC-BY-4.0', optional: true }));
  } else said.source = chosen;
  if (said.sourceTitle !== undefined)
    said.sourceIndependent ??= await asker.choose(`Does it belong to ${withoutIsolates(ground.scorecard.subject.title)}?`, [
      { value: 'yes', label: 'no, it is somebody else' },
      { value: 'no', label: 'yes' },
    ]);
}

function newId(ground: Ground): checks.Check {
  return (text) => checks.isId(text) ?? (checks.isSource(ground)(text) === undefined ? `there is a source "${text}" already` : undefined);
}

/** What an answer that may be left empty says. */
export function nothing(text: string): string | undefined {
  return text === '' ? undefined : text;
}
