/** Snapshots as text: what fits on a line stands on one, so that a subject is a line and a changed figure a changed line. */
import type { AuthoredSnapshot } from '../../src/schemas/authored.ts';

/** A snapshot that a conversion made, and the name of its file without an ending: `<source>/<date>[-label]`. */
export interface Converted {
  readonly id: string;
  readonly data: AuthoredSnapshot;
}

const WIDTH = 180;

/** The text of a snapshot's JSON file. */
export function snapshotText(data: AuthoredSnapshot): string {
  return `${lay(Object.entries(data), '')}\n`;
}

function lay(entries: readonly (readonly [string, unknown])[], indent: string): string {
  const lines = entries.map(([key, value]) => `${indent}  ${JSON.stringify(key)}: `.concat(text(value, `${indent}  `, key.length + 5)));
  return `{\n${lines.join(',\n')}\n${indent}}`;
}

function text(value: unknown, indent: string, before: number): string {
  const line = inline(value);
  if (indent.length + before + line.length <= WIDTH || typeof value !== 'object' || value === null) return line;
  if (!Array.isArray(value)) return lay(Object.entries(value), indent);
  return `[\n${value.map((one) => `${indent}  ${text(one, `${indent}  `, 1)}`).join(',\n')}\n${indent}]`;
}

function inline(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(inline).join(', ')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const entries = Object.entries(value).filter(([, part]) => part !== undefined);
  return `{ ${entries.map(([key, part]) => `${JSON.stringify(key)}: ${inline(part)}`).join(', ')} }`;
}
