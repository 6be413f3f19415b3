/** The part of a text that is YAML. */

/** A text in three parts. */
export interface Sheet {
  /** The line that opens front matter, or nothing. */
  readonly before: string;
  /** What is YAML. */
  readonly yaml: string;
  /** The line that closes front matter, and the prose behind it, or nothing. */
  readonly after: string;
}

/** Cuts a text by its path: all of `.yaml`, the front matter of prose; undefined where there is none. */
export function sheetOf(path: string, text: string): Sheet | undefined {
  if (path.endsWith('.yaml')) return { before: '', yaml: text, after: '' };
  if (!/\.mdx?$/.test(path)) return undefined;
  const [, before = '', yaml, after = ''] = /^(---\n)(.*?\n)(---(?:\n.*)?)$/s.exec(text) ?? [];
  return yaml === undefined ? undefined : { before, yaml, after };
}
