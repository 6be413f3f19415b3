/** The strict reader of JSON: for long series, of which it reads a million values in the time that YAML needs for thirty thousand. */
import { type JsonTree, jsonOffset, scanJson } from './json-tree.ts';
import { type Refusal, refusal, spotter, type Tree } from './tree.ts';
import { valueFaults } from './values.ts';

/** Reads a JSON text. */
export function readJson(path: string, text: string): Tree | Refusal {
  const value = parse(text);
  const scanned = value === undefined || keysOf(text) !== countKeys(value) ? scanJson(text) : undefined;
  if (scanned && 'message' in scanned) return refusal(path, text, [scanned]);
  if (scanned && scanned.repeated.length > 0) return refusal(path, text, scanned.repeated);
  const tree = lazily(() => scanJson(text) as JsonTree);
  const late = valueFaults(value).map(({ path: at, part, ...fault }) => ({ ...fault, offset: jsonOffset(tree(), at, part) }));
  if (late.length > 0) return refusal(path, text, late);
  const spot = lazily(() => spotter(text));
  return { value, spot: (at, part = 'value') => spot()(jsonOffset(tree(), at, part)) };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** How many keys a JSON text writes; more than its value holds where one stands twice. */
function keysOf(text: string): number {
  let keys = 0;
  for (const [, colon] of text.matchAll(/"(?:[^"\\]|\\.)*"(\s*:)?/g)) if (colon) keys++;
  return keys;
}

function countKeys(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 0;
  const children = Object.values(value);
  return children.reduce((sum, child) => sum + countKeys(child), Array.isArray(value) ? 0 : children.length);
}

/** Positions are needed only where something is wrong. */
function lazily<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => {
    made ??= make();
    return made;
  };
}
