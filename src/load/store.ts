/** The one door to authored files, wherever they lie: what is found there is opened, or refused in the same words. */
import { createHash } from 'node:crypto';
import type { Problem } from '../model/types.ts';
import { isWoff2, readPicture } from '../read/picture.ts';
import { maximumSize, tooLarge } from '../read/text.ts';
import { refusal } from '../read/tree.ts';
import { COPY_ENDINGS, COPY_NAME, EVIDENCE, LARGEST, LARGEST_COPY, PLACES, slotOf, THEME, THEME_NAME } from './layout.ts';
import type { Copy, SourceFile } from './source-file.ts';

/** The folders of a root that are looked into, in this order. */
export const TOPS = ['data', 'content'] as const;

/** Something that was found below a root. */
export interface Entry {
  /** From the root, with `/`. */
  readonly path: string;
  /**
   * A regular file, a symbolic link, an empty folder that is named like a file, a folder that cannot be opened, or none of them where a file
   * or a folder has to be.
   */
  readonly kind: 'file' | 'link' | 'folder' | 'closed' | 'other';
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
  /** What is published as it is: the archived copies of evidence and the files of the theme, in the order of the store. */
  readonly copies: readonly Copy[];
  /** In the order of the store. */
  readonly problems: readonly Problem[];
}

/** Opens every authored file of a store, and sums up every archived copy. */
export function openStore({ entries, contents }: Store): Folder {
  const refused = new Map(entries.map((entry) => [entry, refusalOf(entry)]));
  const accepted = entries.filter((entry) => !refused.get(entry));
  const opened = new Map(pairs(accepted, contents(accepted)));
  const all = entries.flatMap((entry) => refused.get(entry) ?? opened.get(entry) ?? []);
  return {
    files: all.filter((one) => 'text' in one),
    copies: all.filter((one) => 'sha256' in one),
    problems: all.filter((one) => 'rule' in one),
  };
}

function* pairs(entries: readonly Entry[], contents: Iterable<Uint8Array | string>): Iterable<[Entry, Copy | SourceFile | Problem]> {
  let index = 0;
  for (const content of contents) {
    const entry = entries[index] as Entry;
    yield [entry, held(entry, content)];
    index += 1;
  }
}

/** Whether a name is no text: its bytes are not those of UTF-8, so that no two systems read it alike. */
export function isMisspelt(path: string): boolean {
  return path.includes('\ufffd');
}

/** Why an entry is not opened at all. */
function refusalOf({ path, kind, size }: Entry): Problem | undefined {
  if (isMisspelt(path)) return refuse(path, 'file-kind', 'the name is not written in UTF-8', 'give it another name, in small letters');
  if (kind === 'link') return refuse(path, 'file-kind', 'a symbolic link is not followed', 'put the file itself here');
  if (kind === 'folder')
    return refuse(path, 'file-kind', 'this is a folder, and its name is that of a file', 'delete it, or put the file itself here');
  if (kind === 'closed') return refuse(path, 'file-kind', 'the folder cannot be opened', 'look at its permissions');
  if (kind === 'other') return refuse(path, 'file-kind', 'this is neither a file nor a folder', 'delete it');
  if (path.startsWith(EVIDENCE)) return unfit(path, size);
  if (path.startsWith(THEME)) return unseemly(path, size);
  if (!slotOf(path)) return misplaced(path);
  const maximum = maximumSize(path);
  // A character has at most 4 bytes; what is left is counted by the reader.
  if (size <= maximum * 4) return undefined;
  const { message, hint } = tooLarge(size, maximum);
  return refuse(path, 'file-size', message, hint as string);
}

/** Why a copy is not published. */
function unfit(path: string, size: number): Problem | undefined {
  const name = path.split('/').at(-1) as string;
  const ending = name.includes('.') ? name.slice(name.lastIndexOf('.')) : 'no ending';
  if (!COPY_NAME.test(path))
    return refuse(path, 'file-place', 'the name is no address', 'name it with letters, digits, dots, hyphens and underscores');
  if (!COPY_ENDINGS.includes(ending.slice(1))) {
    const hint = `save it as one of ${COPY_ENDINGS.map((one) => `.${one}`).join(', ')}; a page as .pdf or .txt`;
    return refuse(path, 'file-kind', `a copy with ${ending} is not published`, hint);
  }
  if (size <= LARGEST_COPY) return undefined;
  const hint = 'keep the part that shows it, packed if need be, and give the address of the whole';
  return refuse(path, 'file-size', `the copy has ${size} bytes, at most ${LARGEST_COPY} are kept`, hint);
}

/** Why a file of the theme is not published. */
function unseemly(path: string, size: number): Problem | undefined {
  if (!THEME_NAME.test(path))
    return refuse(path, 'file-place', 'this is no file of a theme', 'name it <name>.svg, .png or .woff2, in small letters');
  const most = path.endsWith('.woff2') ? LARGEST.face : LARGEST.logo;
  if (size <= most) return undefined;
  const hint = path.endsWith('.woff2') ? 'keep the letters of one script, as a variable WOFF2' : 'simplify it: every page waits for it';
  return refuse(path, 'file-size', `the file has ${size} bytes, at most ${most} are published`, hint);
}

function held({ path, size }: Entry, content: Uint8Array | string): Copy | SourceFile | Problem {
  if (typeof content === 'string') return refuse(path, 'file-kind', `the file cannot be opened: ${content}`, 'look at its permissions');
  if (!path.startsWith(EVIDENCE) && !path.startsWith(THEME)) return textOf(path, content);
  const copy = { path, size, sha256: createHash('sha256').update(content).digest('hex') };
  return path.startsWith(THEME) ? themed(copy, content) : copy;
}

/** A logo or a face is looked into: an SVG could act in the name of the site. */
function themed(copy: Copy, content: Uint8Array): Copy | Problem {
  const { path } = copy;
  if (path.endsWith('.woff2'))
    return isWoff2(content) ? copy : refuse(path, 'file-kind', 'this is no WOFF2 file', 'save the face as WOFF2');
  const picture = readPicture(path, content);
  return 'faults' in picture ? (refusal(path, picture.text, picture.faults).problems[0] as Problem) : { ...copy, drawn: picture };
}

function textOf(path: string, content: Uint8Array): SourceFile | Problem {
  try {
    return { path, text: new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(content) };
  } catch {
    return refuse(path, 'encoding', 'the file is not UTF-8', 'save it as UTF-8');
  }
}

function misplaced(path: string): Problem {
  const [meant] = meantBy(path).filter((other) => other !== path && slotOf(other));
  const hint = meant === undefined ? `files are read from ${PLACES}` : `did you mean ${meant}?`;
  return refuse(path, 'file-place', 'no file is read from this place', hint);
}

/** Where it probably belongs: under another ending, or in the folder of its source. */
function meantBy(path: string): readonly string[] {
  const ended = path
    .replace(/(\.(?:yaml|json|mdx?))\.txt$/i, '$1')
    .replace(/\.(?:ya?ml|yaml\.yml)$/i, '.yaml')
    .replace(/\.JSON$/i, '.json');
  return [ended, ended.replace(/^data\/snapshots\/([^/]+)$/, 'data/snapshots/<source>/$1')];
}

function refuse(path: string, rule: string, message: string, hint: string): Problem {
  return { path, line: 1, column: 1, rule, message, hint };
}
