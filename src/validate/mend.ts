/** What a file would say without its unknown keys, so that the rules are held against the rest of it in the same run. */
import type { Kind } from '../load/layout.ts';
import type { Path } from '../read/tree.ts';
import type { Finding } from './finding.ts';
import { schemaErrors } from './schemas.ts';

/** A mended copy; nothing of it is ever published. */
export interface Mended {
  readonly value: unknown;
  /** Where a part of the copy stands in the file: a misspelt key has the name that was meant. */
  readonly original: (at: Path) => Path;
}

type Node = Record<string | number, unknown>;

/**
 * A copy in which misspelt keys have the name that was meant, and other unknown ones are left out. Undefined where that does not give it
 * the shape of its kind: to leave out what is known but wrong would make the rules complain of what follows from it.
 */
export function mend(kind: Kind, value: unknown, findings: readonly Finding[]): Mended | undefined {
  const copy = structuredClone(value);
  for (const finding of findings.filter(({ unknownKey }) => unknownKey)) leaveOut(copy, finding);
  if (schemaErrors(kind, copy).length > 0) return undefined;
  const renamed = findings.filter(({ meant }) => meant !== undefined);
  return { value: copy, original: (at) => renamed.reduce(unname, at) };
}

function leaveOut(root: unknown, { at, meant }: Finding): void {
  const parent = at.slice(0, -1).reduce<unknown>((node, step) => (isNode(node) ? node[step] : undefined), root);
  const key = at.at(-1);
  if (key === undefined || !isNode(parent) || !Object.hasOwn(parent, key)) return;
  if (meant !== undefined && !Object.hasOwn(parent, meant)) parent[meant] = parent[key];
  delete parent[key];
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null;
}

/** The path with the key as it was written. */
function unname(path: Path, { at, meant }: Finding): Path {
  const depth = at.length - 1;
  const same = path[depth] === meant && at.slice(0, depth).every((step, index) => path[index] === step);
  return same ? [...path.slice(0, depth), at[depth] as string, ...path.slice(depth + 1)] : path;
}
