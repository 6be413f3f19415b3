/** Comma-separated values by RFC 4180, safe to open in a spreadsheet. */

import type { Conditions } from '../model/types.ts';

/** A cell: text, a number, or nothing. */
export type Cell = string | number | undefined;

/** Rows of cells as text, each line ended by CR LF, the first row the header. */
export function csv(rows: readonly (readonly Cell[])[]): string {
  return rows.map((row) => `${row.map(cell).join(',')}\r\n`).join('');
}

/** Text that a spreadsheet would run as a formula gets an apostrophe before it. */
function cell(value: Cell): string {
  if (value === undefined) return '';
  if (typeof value === 'number') return String(value);
  const harmless = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}

/** Conditions in one cell: `concurrency=64; scenario=html`. */
export function conditionCell(conditions: Conditions): string {
  return Object.entries(conditions)
    .map(([name, value]) => `${name}=${value}`)
    .join('; ');
}
