/** `check --fix`: mends how files are written, never what they say; what is committed stays as it was written. */
import { lstatSync } from 'node:fs';
import { join } from 'node:path';
import { readCommit } from '../load/commit.ts';
import { readFolder } from '../load/folder.ts';
import { commitNamed } from '../load/git.ts';
import { slotOf } from '../load/layout.ts';
import type { SourceFile } from '../load/source-file.ts';
import { repaired } from '../read/repairs/index.ts';
import { plural } from '../validate/format.ts';
import { keyOrder } from '../validate/schemas.ts';
import { writeWhole } from '../write/whole.ts';

/** Repairs the files of a root that are new or changed, all of them without git, and tells each with what was mended, and how many were looked at. */
export function fix(root: string, terminal: Pick<Console, 'error'> = console): void {
  const { files } = readFolder(root);
  const before = committed(root);
  const open = files.filter(({ path, text }) => before?.get(path) !== text);
  const told = open.flatMap((file) => repairedLine(root, file));
  for (const line of told) terminal.error(line);
  const which = before
    ? `${plural(open.length, 'new or changed file')}; what is committed stays as it was written`
    : plural(open.length, 'file');
  terminal.error(`${plural(told.length, 'file')} repaired of ${which}\n`);
}

/** The texts of the commit that is checked out, by path; undefined without git, and before the first commit. */
function committed(root: string): ReadonlyMap<string, string> | undefined {
  if (commitNamed(root, 'HEAD') === undefined) return undefined;
  return new Map(readCommit(root, 'HEAD').files.map(({ path, text }) => [path, text]));
}

function repairedLine(root: string, { path, text }: SourceFile): readonly string[] {
  const slot = slotOf(path);
  const { text: mended, kinds } = slot ? repaired(text, { path, keys: keyOrder(slot.kind) }) : { text, kinds: [] };
  if (mended === text || !lstatSync(join(root, path)).isFile()) return [];
  writeWhole(join(root, path), mended);
  return [`repaired ${path}: ${kinds.join(', ')}`];
}
