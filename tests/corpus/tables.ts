/** The tables of the competitors, read without the reader that the conversion uses. */
import { readFileSync } from 'node:fs';
import path from 'node:path';

/** The folder that holds them. */
export const tables = path.resolve(import.meta.dirname, '../../../shared/corpus/competitors');

/** A row: column to text. */
export type Row = Readonly<Record<string, string>>;

/** The rows of a table, none of which has quoted fields. */
export function rowsOf(table: string): readonly Row[] {
  const [heading = '', ...lines] = readFileSync(path.join(tables, table), 'utf8').trim().split(/\r?\n/);
  const names = heading.split(',');
  return lines.map((text) => Object.fromEntries(text.split(',').map((field, index) => [names[index] as string, field])));
}
