/** Loads the authored files of a root, each with the day on which it was added. */
import { readCommit } from './commit.ts';
import { readFolder } from './folder.ts';
import { addedDays } from './history.ts';
import type { Folder } from './store.ts';

/** Everything below a root, with what git knows of it; or all of that as a commit of its repository holds it. */
export function load(root: string, commit?: string): Folder {
  const { files, ...rest } = commit === undefined ? readFolder(root) : readCommit(root, commit);
  const days = addedDays(root, ...(commit === undefined ? [] : [commit]));
  return { files: files.map((file) => ({ ...file, added: days.get(file.path) })), ...rest };
}
