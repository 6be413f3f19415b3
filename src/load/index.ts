/** Loads the authored files of a folder, each with the day on which it was added. */
import { type Folder, readFolder } from './folder.ts';
import { addedDays } from './history.ts';

/** Everything below a root, with what git knows of it. */
export function load(root: string): Folder {
  const { files, problems } = readFolder(root);
  const days = addedDays(root);
  return { files: files.map((file) => ({ ...file, added: days.get(file.path) })), problems };
}
