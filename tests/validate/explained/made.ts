/** The small scorecard of tests/fixtures/tiny with an example in it. */
import { globSync, readFileSync } from 'node:fs';
import { type Entry, openStore } from '../../../src/load/store.ts';
import type { Problem } from '../../../src/model/types.ts';
import type { ExampleFile } from '../../../src/validate/explained/page.ts';
import { validate } from '../../../src/validate/index.ts';

const ROOT = 'tests/fixtures/tiny';
const TODAY = '2026-11-22';

/** Each path with its text. */
const tiny: ReadonlyMap<string, string> = new Map(
  globSync('**/*.*', { cwd: ROOT })
    .sort()
    .map((path) => [path, readFileSync(`${ROOT}/${path}`, 'utf8')]),
);

/** Everything that is wrong with the scorecard when these files are laid over it; nothing where it is in order. */
export function problemsWith(files: readonly ExampleFile[]): readonly Problem[] {
  const stored = new Map<string, Stored>([...tiny].map(([path, text]) => [path, { kind: 'file', bytes: Buffer.from(text) }]));
  for (const file of files) {
    if (file.as === 'nothing') stored.delete(file.path);
    else stored.set(file.path, storedAs(file));
  }
  const { files: read, ...rest } = openStore(storeOf(stored));
  const result = validate(read, { today: TODAY, ...rest });
  return 'problems' in result ? result.problems : [];
}

interface Stored {
  readonly kind: Entry['kind'];
  readonly bytes: Buffer;
}

function storedAs({ path, lines, as, times = 1 }: ExampleFile): Stored {
  const all = [...lines.slice(0, -1), ...Array.from({ length: times }, () => lines.at(-1) ?? '')];
  const text = laidOver(path, `${all.join('\n')}\n`);
  return { kind: as === 'link' ? 'link' : 'file', bytes: Buffer.from(text, as === 'latin-1' ? 'latin1' : 'utf8') };
}

function storeOf(stored: ReadonlyMap<string, Stored>) {
  const paths = [...stored.keys()].sort();
  const entries = paths.map((path) => ({ path, kind: (stored.get(path) as Stored).kind, size: (stored.get(path) as Stored).bytes.length }));
  return { entries, contents: (some: readonly Entry[]) => some.map(({ path }) => (stored.get(path) as Stored).bytes) };
}

/** An example names only what it changes of a file that is there. */
function laidOver(path: string, text: string): string {
  const base = tiny.get(path);
  if (base === undefined || path.endsWith('.json')) return text;
  if (path.endsWith('.yaml')) return withKeys(base, text);
  const [, keys = '', prose = ''] = FRONT.exec(base) ?? [];
  if (!text.startsWith('---\n')) return `---\n${keys}---\n${text}`;
  const [, changed, ownProse] = FRONT.exec(text) ?? [];
  return changed === undefined ? text : `---\n${withKeys(keys, changed)}---\n${ownProse?.trim() ? ownProse : prose}`;
}

/** Front matter and what follows it. */
const FRONT = /^---\n(.*?)---\n(.*)$/s;

/** The text without the keys of the first rank that the other has, and then the other. */
function withKeys(base: string, text: string): string {
  const own = new Set([...text.matchAll(/^([\w-]+):/gm)].map(([, key]) => key));
  const kept = base.split(/^(?=[\w-]+:)/m).filter((part) => !own.has(/^([\w-]+):/.exec(part)?.[1]));
  return kept.join('') + text;
}
