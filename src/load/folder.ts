/** Finds and opens the authored files of a folder; the only code that reads `data/` and `content/`. */
import { type Dirent, lstatSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Problem } from '../model/types.ts';
import { maximumSize, tooLarge } from '../read/text.ts';
import { EVIDENCE, PLACES, slotOf } from './layout.ts';
import type { SourceFile } from './source-file.ts';

/** What a folder holds, and what of it is refused without being read. */
export interface Folder {
  /** Sorted by path. */
  readonly files: readonly SourceFile[];
  readonly problems: readonly Problem[];
}

/** Opens every authored file below a root. Names that begin with a dot are passed over. */
export function readFolder(root: string): Folder {
  const files: SourceFile[] = [];
  const problems: Problem[] = [];
  for (const top of ['data', 'content']) {
    for (const path of pathsIn(root, top, problems)) {
      const file = open(root, path);
      if (file === undefined) continue;
      if ('rule' in file) problems.push(file);
      else files.push(file);
    }
  }
  return { files, problems };
}

/** The regular files below a folder, sorted; symbolic links and the like become problems. */
function pathsIn(root: string, path: string, problems: Problem[]): string[] {
  const entry = lstatSync(join(root, path), { throwIfNoEntry: false });
  if (!entry) return [];
  if (!entry.isDirectory()) {
    problems.push(refuse(path, 'file-kind', ...kindOf(entry)));
    return [];
  }
  const names = readdirSync(join(root, path), { withFileTypes: true }).filter(({ name }) => !name.startsWith('.'));
  return names
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((child) => (child.isFile() ? [`${path}/${child.name}`] : pathsIn(root, `${path}/${child.name}`, problems)));
}

function kindOf(entry: Pick<Dirent, 'isSymbolicLink'>): [message: string, hint: string] {
  if (entry.isSymbolicLink()) return ['a symbolic link is not followed', 'put the file itself here'];
  return ['this is neither a file nor a folder', 'delete it'];
}

function open(root: string, path: string): SourceFile | Problem | undefined {
  if (path.startsWith(EVIDENCE)) return undefined;
  if (!slotOf(path)) return misplaced(path);
  const { size } = lstatSync(join(root, path));
  const maximum = maximumSize(path);
  // A character has at most 4 bytes; what is left is counted by the reader.
  if (size > maximum * 4) return refuse(path, 'file-size', ...(Object.values(tooLarge(size, maximum)) as [string, string]));
  const bytes = bytesOf(root, path);
  if (typeof bytes === 'string') return refuse(path, 'file-kind', `the file cannot be opened: ${bytes}`, 'look at its permissions');
  const text = decode(bytes);
  return text === undefined ? refuse(path, 'encoding', 'the file is not UTF-8', 'save it as UTF-8') : { path, text };
}

/** What a file holds, or the system's word for why it cannot be opened. */
function bytesOf(root: string, path: string): Uint8Array | string {
  try {
    return readFileSync(join(root, path));
  } catch (error) {
    return (error as NodeJS.ErrnoException).code ?? 'unknown';
  }
}

function decode(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

function misplaced(path: string): Problem {
  const yml = path.replace(/\.yml$/, '.yaml');
  const hint = yml !== path && slotOf(yml) ? 'name it .yaml' : `files are read from ${PLACES}`;
  return refuse(path, 'file-place', 'no file is read from this place', hint);
}

function refuse(path: string, rule: string, message: string, hint: string): Problem {
  return { path, line: 1, column: 1, rule, message, hint };
}
