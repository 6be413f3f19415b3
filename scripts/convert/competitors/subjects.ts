/** The frameworks that are taken from the tables; the tables know more. */
import type { Row } from '../csv.ts';

const SUBJECTS = ['aiohttp', 'blacksheep', 'django', 'falcon', 'fastapi', 'flask', 'litestar', 'robyn', 'sanic', 'starlette'];

/** The day on which all of this was written down. */
export const RECORDED = '2026-11-24';

/** The rows of these frameworks, by the text of a column, in the order of the table. */
export function runsOf(rows: readonly Row[], column: string): readonly (readonly [run: string, rows: readonly Row[]])[] {
  return [...Map.groupBy(rows.filter(isTaken), (row) => row[column] as string)];
}

/** By subject, in the order of the alphabet, what a function makes of its rows. */
export function bySubject<T>(rows: readonly Row[], make: (rows: readonly [Row, ...Row[]], subject: string) => T): Record<string, T> {
  const own = (subject: string) => rows.filter((row) => row.framework === subject);
  return Object.fromEntries(
    SUBJECTS.flatMap((subject) => {
      const [first, ...rest] = own(subject);
      return first ? [[subject, make([first, ...rest], subject)]] : [];
    }),
  );
}

function isTaken(row: Row): boolean {
  return SUBJECTS.includes(row.framework as string);
}
