/** The files of a root as a commit holds them: its own bytes, whatever is checked out, and whatever a checkout would convert. */
import { type Asking, commitNamed, gitBytes, known } from './git.ts';
import { type Entry, type Folder, openStore, TOPS } from './store.ts';

/** An entry with the hash by which git knows what it holds. */
interface Blob extends Entry {
  readonly hash: string;
}

/**
 * Opens every authored file of a root as the commit holds it, with the problems that its checkout would have. The root may be any folder
 * of a repository that exists today. Throws where the repository has no such commit.
 */
export function readCommit(root: string, commit: string): Folder {
  const hash = commitNamed(root, commit);
  if (hash === undefined) throw new Error(`no such commit: ${commit}`);
  return readTree(root, hash);
}

/** What of a tree is opened. */
export interface TreeOptions extends Pick<Asking, 'env'> {
  /** Only what lies at these paths. */
  readonly only?: ReadonlySet<string>;
}

/** The same of a tree or commit that is known to be there, by its hash; throws a `NoAnswer` where git cannot list it. */
export function readTree(root: string, hash: string, { only, env }: TreeOptions = {}): Folder {
  const listing = known(root, ['ls-tree', '-r', '-z', '-l', hash, '--', ...TOPS], { env });
  const all = listing.split('\0').flatMap((line) => blobOf(line) ?? []);
  const blobs = only ? all.filter(({ path }) => only.has(path)) : all;
  return openStore({
    entries: TOPS.flatMap((top) => blobs.filter(({ path }) => path === top || path.startsWith(`${top}/`)).sort(byNames)),
    contents: (entries) => contentsOf(root, entries as readonly Blob[], env),
  });
}

/** `100644 blob <hash>    1234<TAB>data/scorecard.yaml`; a submodule has no size, nor has what git lacks. */
function blobOf(line: string): Blob | undefined {
  const [, mode, hash = '', size, path = ''] = /^(\d+) \w+ (\w+) +(\S+)\t(.*)$/s.exec(line) ?? [];
  const isHidden = path.split('/').some((name) => name.startsWith('.'));
  return mode === undefined || isHidden ? undefined : { path, kind: kindOf(mode, path), size: Number(size) || 0, hash };
}

function kindOf(mode: string, path: string): Entry['kind'] {
  if (mode === '120000') return 'link';
  return mode.startsWith('100') && path.includes('/') ? 'file' : 'other';
}

/** Folder by folder, as a folder on disk is walked: `a/x` stands before `a-b`. */
function byNames(one: Entry, other: Entry): number {
  return one.path.replaceAll('/', '\0') < other.path.replaceAll('/', '\0') ? -1 : 1;
}

/** Git answers each hash by `<hash> blob <size>`, a line break, the bytes, a line break; what it lacks by `<hash> missing`. */
function* contentsOf(root: string, blobs: readonly Blob[], env: Asking['env']): Iterable<Uint8Array | string> {
  if (blobs.length === 0) return;
  const input = blobs.map(({ hash }) => `${hash}\n`).join('');
  const answer = gitBytes(root, ['cat-file', '--batch'], { input, env }) ?? Buffer.alloc(0);
  let start = 0;
  for (const _ of blobs) {
    const end = answer.indexOf('\n', start);
    const size = / blob (\d+)$/.exec(answer.toString('latin1', start, end))?.[1];
    yield size === undefined ? 'git does not have it' : answer.subarray(end + 1, end + 1 + Number(size));
    start = end + 1 + (size === undefined ? 0 : Number(size) + 1);
  }
}
