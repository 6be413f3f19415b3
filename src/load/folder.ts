/** The files of a root as they lie on disk. */
import { type Dirent, lstatSync, readdirSync, readFileSync, type Stats } from 'node:fs';
import { join } from 'node:path';
import { slotOf } from './layout.ts';
import { type Entry, type Folder, isMisspelt, openStore, TOPS } from './store.ts';

/** Opens every authored file below a root. */
export function readFolder(root: string): Folder {
  return openStore({
    entries: TOPS.flatMap((top) => entriesIn(root, top)),
    *contents(entries) {
      for (const { path } of entries) yield bytesOf(root, path);
    },
  });
}

/** The bytes of an archived copy that `readFolder` has found. Throws where it has gone since. */
export function copyBytes(root: string, path: string): Uint8Array {
  return readFileSync(join(root, path));
}

function entriesIn(root: string, path: string): Entry[] {
  const entry = statOf(root, path);
  if (entry === 'closed') return [{ path, kind: 'closed', size: 0 }];
  if (!entry) return isMisspelt(path) ? [{ path, kind: 'other', size: 0 }] : [];
  if (!entry.isDirectory()) return [{ path, kind: entry.isSymbolicLink() ? 'link' : 'other', size: entry.size }];
  const children = childrenOf(join(root, path));
  if (children === undefined) return [{ path, kind: 'closed', size: 0 }];
  if (children.length === 0 && slotOf(path)) return [{ path, kind: 'folder', size: 0 }];
  return children
    .filter(({ name }) => !name.startsWith('.'))
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((child) => entriesAt(root, `${path}/${child.name}`, child));
}

/** Undefined where there is nothing; `closed` where the system does not tell, as of a path that is too long for it. */
function statOf(root: string, path: string): Stats | 'closed' | undefined {
  try {
    return lstatSync(join(root, path), { throwIfNoEntry: false });
  } catch {
    return 'closed';
  }
}

function sizeOf(entry: ReturnType<typeof statOf>): number {
  return typeof entry === 'object' ? entry.size : 0;
}

/** Undefined where the system does not open the folder. */
function childrenOf(folder: string): readonly Dirent[] | undefined {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch {
    return undefined;
  }
}

function entriesAt(root: string, path: string, found: Dirent): Entry[] {
  if (!found.isFile()) return entriesIn(root, path);
  // What is gone by now is told when it is opened; so is a name that the system does not take back.
  return [{ path, kind: 'file', size: sizeOf(statOf(root, path)) }];
}

/** What a file holds, or the system's word for why it cannot be opened. */
function bytesOf(root: string, path: string): Uint8Array | string {
  try {
    return readFileSync(join(root, path));
  } catch (error) {
    return (error as NodeJS.ErrnoException).code ?? 'unknown';
  }
}
