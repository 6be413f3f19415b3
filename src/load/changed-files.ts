/** Which files differ between two states of a root. */
import type { FileChange } from '../model/impact.ts';
import { EVIDENCE, slotOf } from './layout.ts';
import type { Folder } from './store.ts';

/** Files and archived copies that came, went or hold other bytes, by path. */
export function changedFiles(before: Omit<Folder, 'problems'>, after: Omit<Folder, 'problems'>): readonly FileChange[] {
  const [old, now] = [contentsOf(before), contentsOf(after)];
  return [...new Set([...old.keys(), ...now.keys()])]
    .filter((path) => old.get(path) !== now.get(path))
    .sort()
    .map((path) => ({ path, kind: kindOf(path), change: !old.has(path) ? 'added' : now.has(path) ? 'changed' : 'removed' }));
}

/** The text of each file, and of a copy the sum of its bytes. */
function contentsOf({ files, copies }: Omit<Folder, 'problems'>): ReadonlyMap<string, string> {
  return new Map([...files.map(({ path, text }) => [path, text] as const), ...copies.map(({ path, sha256 }) => [path, sha256] as const)]);
}

function kindOf(path: string): FileChange['kind'] {
  return slotOf(path)?.kind ?? (path.startsWith(EVIDENCE) ? 'evidence' : 'theme');
}
