/** The addresses that an authored file cites, each with its place. */
import { slotOf } from '../load/layout.ts';
import type { SourceFile } from '../load/source-file.ts';
import type { Place } from '../model/types.ts';
import { read } from '../read/index.ts';
import { isRefused, type Path } from '../read/tree.ts';

/** An address where it stands. */
export interface Cited extends Place {
  /** An https address. */
  readonly url: string;
}

/**
 * Every `url` of a file of `data/`: of sources, snapshots, evidence, citations, criteria. The address at which the scorecard itself is to
 * be published is no citation. None of a file that cannot be read: `check` has said why.
 */
export function citedIn({ path, text }: SourceFile): readonly Cited[] {
  if (!path.startsWith('data/')) return [];
  const tree = read(path, text);
  if (isRefused(tree)) return [];
  const isScorecard = slotOf(path)?.kind === 'scorecard';
  return addressesIn(tree.value, [])
    .filter(({ at }) => !(isScorecard && at.length === 1))
    .map(({ at, url }) => {
      const { line, column } = tree.spot(at);
      return { path, line, column, url };
    });
}

interface Address {
  readonly at: Path;
  readonly url: string;
}

function addressesIn(value: unknown, at: Path): readonly Address[] {
  if (typeof value === 'string') return at.at(-1) === 'url' && value.startsWith('https://') ? [{ at, url: value }] : [];
  if (typeof value !== 'object' || value === null) return [];
  const entries: readonly (readonly [string | number, unknown])[] = Array.isArray(value) ? [...value.entries()] : Object.entries(value);
  return entries.flatMap(([key, one]) => addressesIn(one, [...at, key]));
}
