/** The one door to authored files, wherever they lie: what is found there is opened, or refused in the same words. */
import type { Problem } from '../model/types.ts';
import { maximumSize, tooLarge } from '../read/text.ts';
import { EVIDENCE, PLACES, slotOf } from './layout.ts';
import type { SourceFile } from './source-file.ts';

/** The folders of a root that are looked into, in this order. */
export const TOPS = ['data', 'content'] as const;

/** Something that was found below a root. */
export interface Entry {
  /** From the root, with `/`. */
  readonly path: string;
  /** A regular file, a symbolic link, or neither of them where a file or a folder has to be. */
  readonly kind: 'file' | 'link' | 'other';
  /** In bytes. */
  readonly size: number;
}

/** Something that holds the files of a root: a folder on disk, or a commit. */
export interface Store {
  /** What lies in `data/` and `content/`, folder by folder in the order of names; names that begin with a dot are passed over. */
  readonly entries: readonly Entry[];
  /** What each of these entries holds, in their order, one after the other; or a word for why it cannot be opened. */
  readonly contents: (entries: readonly Entry[]) => Iterable<Uint8Array | string>;
}

/** What a root holds, and what of it is refused without being read. */
export interface Folder {
  /** In the order of the store. */
  readonly files: readonly SourceFile[];
  /** In the order of the store. */
  readonly problems: readonly Problem[];
}

/** Opens every authored file of a store. */
export function openStore({ entries, contents }: Store): Folder {
  const refused = new Map(entries.map((entry) => [entry, refusalOf(entry)]));
  const authored = entries.filter((entry) => !refused.get(entry) && !entry.path.startsWith(EVIDENCE));
  const opened = new Map(pairs(authored, contents(authored)));
  const all = entries.flatMap((entry) => refused.get(entry) ?? opened.get(entry) ?? []);
  return {
    files: all.filter((one) => 'text' in one),
    problems: all.filter((one) => 'rule' in one),
  };
}

function* pairs(entries: readonly Entry[], contents: Iterable<Uint8Array | string>): Iterable<[Entry, SourceFile | Problem]> {
  let index = 0;
  for (const content of contents) {
    const entry = entries[index] as Entry;
    yield [entry, textOf(entry.path, content)];
    index += 1;
  }
}

/** Why an entry is not opened at all. */
function refusalOf({ path, kind, size }: Entry): Problem | undefined {
  if (kind === 'link') return refuse(path, 'file-kind', 'a symbolic link is not followed', 'put the file itself here');
  if (kind === 'other') return refuse(path, 'file-kind', 'this is neither a file nor a folder', 'delete it');
  if (path.startsWith(EVIDENCE)) return undefined;
  if (!slotOf(path)) return misplaced(path);
  const maximum = maximumSize(path);
  // A character has at most 4 bytes; what is left is counted by the reader.
  if (size <= maximum * 4) return undefined;
  const { message, hint } = tooLarge(size, maximum);
  return refuse(path, 'file-size', message, hint as string);
}

function textOf(path: string, content: Uint8Array | string): SourceFile | Problem {
  if (typeof content === 'string') return refuse(path, 'file-kind', `the file cannot be opened: ${content}`, 'look at its permissions');
  try {
    return { path, text: new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(content) };
  } catch {
    return refuse(path, 'encoding', 'the file is not UTF-8', 'save it as UTF-8');
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
