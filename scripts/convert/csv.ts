/** The one reader of comma-separated tables that conversions use: strict, and without quoted fields, which no table here has. */

/** One row: each column's name and text. */
export type Row = Readonly<Record<string, string>>;

/** The rows below the heading; throws where a row has other columns, a quote or a name twice. */
export function readCsv(text: string): readonly Row[] {
  const [heading, ...lines] = text
    .replace(/\r?\n$/, '')
    .split(/\r?\n/)
    .map((line) => line.split(','));
  const names = heading ?? [];
  if (new Set(names).size !== names.length) throw new Error(`a column has its name twice: ${names}`);
  return lines.map((fields, index) => {
    if (fields.length !== names.length) throw new Error(`line ${index + 2} has ${fields.length} fields, not ${names.length}`);
    if (fields.some((field) => field.includes('"'))) throw new Error(`line ${index + 2} has a quoted field`);
    return Object.fromEntries(names.map((name, column) => [name, fields[column] as string]));
  });
}

/** A field as a number, with at most six decimals: 27954.333333333332 is 27954.333333. Throws where it is none. */
export function numberIn(row: Row, column: string): number {
  const text = row[column];
  const value = Number(text);
  if (!text || !Number.isFinite(value)) throw new Error(`${column} is no number in ${JSON.stringify(row)}`);
  return Number(value.toFixed(6));
}
