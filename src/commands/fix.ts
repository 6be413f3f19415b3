/** `check --fix`: mends how files are written, never what they say; what is committed stays as it was written. */
import { lstatSync } from 'node:fs';
import { join } from 'node:path';
import { readCommit } from '../load/commit.ts';
import { readFolder } from '../load/folder.ts';
import { commitNamed } from '../load/git.ts';
import { slotOf } from '../load/layout.ts';
import type { SourceFile } from '../load/source-file.ts';
import { type Repaired, repaired, repairedBytes } from '../read/repairs/index.ts';
import { plural } from '../validate/format.ts';
import { inert } from '../validate/inert.ts';
import { keyOrder } from '../validate/schemas.ts';
import { writeWhole } from '../write/whole.ts';

/** Repairs the files of a root that are new or changed, all of them without git, and tells each with what was mended, and how many were looked at. */
export function fix(root: string, terminal: Pick<Console, 'error'> = console): void {
  const { files } = readFolder(root);
  const before = committed(root);
  const open = files.filter(({ path, text }) => before?.get(path) !== text);
  const told = open.flatMap((file) => repairedLine(root, file, before?.get(file.path)));
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

function repairedLine(root: string, file: SourceFile, before: string | undefined): readonly string[] {
  const { text, kinds } = mended(file, before);
  if (text === file.text || !lstatSync(join(root, file.path)).isFile()) return [];
  writeWhole(join(root, file.path), text);
  // A name may hold what a terminal or a pipeline would obey.
  return [`repaired ${inert(file.path)}: ${kinds.join(', ')}`];
}

/** Of a committed file that only an editor has touched, the committed one; a committed snapshot is never written otherwise than it was. */
function mended({ path, text }: SourceFile, before: string | undefined): Repaired {
  const kind = slotOf(path)?.kind;
  if (kind === undefined) return { text, kinds: [] };
  const written = { path, keys: keyOrder(kind) };
  const bytes = repairedBytes(text, written);
  if (before !== undefined && bytes.text === before) return bytes;
  return before !== undefined && kind === 'snapshot' ? { text, kinds: [] } : repaired(text, written);
}
