/** Where a part of a file stands. */
import { slotOf } from '../load/layout.ts';
import type { SourceFile } from '../load/source-file.ts';
import { read } from '../read/index.ts';
import { isRefused, type Part, type Path, type Spot } from '../read/tree.ts';
import type { Opened } from './opened.ts';

/** Where a part of one of some files stands; of a snapshot nothing is kept but what it holds. */
export type SpotOf = (path: string, at: Path, part?: Part) => Spot;

/** Where nothing is known of a place. */
export const NOWHERE: Spot = { line: 1, column: 1, source: '' };

/** Looks into the trees that were read. */
export function spotIn(opened: readonly Opened[]): SpotOf {
  const trees = new Map(opened.flatMap(({ file, slot, tree }) => (tree && slot.kind !== 'snapshot' ? [[file.path, tree]] : [])));
  return (path, at, part) => trees.get(path)?.spot(at, part) ?? NOWHERE;
}

/** Reads a file again when it is first asked for: trees are large, and few are ever asked for. */
export function spotAgainIn(files: readonly SourceFile[]): SpotOf {
  const texts = new Map(files.flatMap(({ path, text }) => (slotOf(path)?.kind === 'snapshot' ? [] : [[path, text]])));
  const trees = new Map<string, ReturnType<typeof read>>();
  return (path, at, part) => {
    const text = texts.get(path);
    if (text !== undefined && !trees.has(path)) trees.set(path, read(path, text));
    const tree = trees.get(path);
    return tree && !isRefused(tree) ? tree.spot(at, part) : NOWHERE;
  };
}
