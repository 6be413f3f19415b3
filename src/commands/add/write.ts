/** Puts the files of a figure on the disk, so that at any moment there is none of them or what is there is in order. */
import { existsSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Effects } from '../../write/effects.ts';
import { writeNew, writeUnder } from '../../write/whole.ts';

/** What is written. */
export interface Batch {
  /** The file of a source that is new. */
  readonly source?: { readonly path: string; readonly text: string } | undefined;
  /** What the snapshot holds. */
  readonly text: string;
  /** The paths under which it may be written, in one folder; the first that is free counts. */
  readonly names: readonly string[];
}

/** The paths that were written; or the one that somebody else has written in the meantime, and undefined where no name is free. */
export type Outcome = { readonly written: readonly string[] } | { readonly taken: string | undefined };

/**
 * A source is written first: a source of which nothing is said yet is no mistake, a figure of nobody is. It is taken back where the figure
 * cannot be written, unless somebody else has said something of it since.
 */
export function writeBatch(root: string, { source, text, names }: Batch, effects: Effects): Outcome {
  if (source && !writeNew(join(root, source.path), source.text, effects)) return { taken: source.path };
  const mend = () => {
    if (source && !isNamed(join(root, dirname(names[0] ?? '')))) effects.remove(join(root, source.path));
  };
  try {
    const name = writeUnder(
      names.map((one) => join(root, one)),
      text,
      effects,
    );
    if (name !== undefined) return { written: [...(source ? [source.path] : []), names.find((one) => join(root, one) === name) as string] };
    mend();
    return { taken: undefined };
  } catch (error) {
    mend();
    throw error;
  }
}

/** Whether a folder holds a snapshot. */
function isNamed(folder: string): boolean {
  return existsSync(folder) && readdirSync(folder).some((name) => !name.startsWith('.'));
}
