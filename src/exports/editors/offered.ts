/** What an editor offers to put in: the words, numbers and lists of words among the examples, and nothing else. */

/**
 * The schemas without examples that are maps or hold any. Editors explain a field with them, but also offer them as values, named
 * `[object Object]`, and whoever takes one has figures in the file that nobody measured.
 */
export function withoutMaps(schemas: Readonly<Record<string, object>>): Readonly<Record<string, object>> {
  return JSON.parse(JSON.stringify(schemas), (key, value) => (key === 'examples' && holdsMap(value) ? undefined : value));
}

function holdsMap(value: unknown): boolean {
  if (Array.isArray(value)) return value.some(holdsMap);
  return value !== null && typeof value === 'object';
}
