/** Writes a file that nobody has written before, after the whole check of the root as it will be. */
import { join } from 'node:path';
import type { SourceFile } from '../load/source-file.ts';
import type { Problem } from '../model/types.ts';
import { countedProblems } from '../validate/format.ts';
import type { Effects } from '../write/effects.ts';
import { writeNew } from '../write/whole.ts';
import { checkWith, type Ground, groundOf } from './ground.ts';

/** Says that nothing is done. */
export const NOTHING = 'Nothing was written.';

/** The root, or undefined after its problems were told. */
export function soundGround(root: string): Ground | undefined {
  const ground = groundOf(root);
  if (!('problems' in ground)) return ground;
  refuseFor(ground.problems);
  return undefined;
}

/** Writes the file where it passes and its name is free, and says what comes next; else 1, and nothing is touched. */
export function writeDraft(file: SourceFile, next: string, ground: Ground, effects: Effects): number {
  const taken = ground.folder.files.some(({ path }) => stem(path) === stem(file.path));
  if (taken) return refuse(`${file.path} is there already, and is not written over.`);
  const read = checkWith(ground, [file]);
  if ('problems' in read) return refuseFor(read.problems);
  if (!writeNew(join(ground.root, file.path), file.text, effects)) return refuse(`${file.path} is there already, and is not written over.`);
  return tell(`Written: ${file.path}`, next);
}

/** Tells problems as `check` does; 1. */
export function refuseFor(problems: readonly Problem[]): number {
  return refuse(countedProblems(problems), NOTHING);
}

/** Says why not; 1. */
export function refuse(...lines: readonly string[]): number {
  console.error(lines.join('\n'));
  return 1;
}

/** Says what was done; 0. */
export function tell(...lines: readonly string[]): number {
  console.log(lines.join('\n').trimStart());
  return 0;
}

/** An id is one whatever its case and ending. */
function stem(path: string): string {
  return path.toLowerCase().replace(/\.\w+$/, '');
}
