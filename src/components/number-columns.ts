/** Which columns of a table of words hold numbers, so that these stand below each other. */

/** Whether most cells of each column begin with a number; the first column names the row, by its day or otherwise. */
export function numberColumns({ columns, rows }: { readonly columns: readonly string[]; readonly rows: readonly (readonly string[])[] }) {
  return columns.map((_, index) => index > 0 && 2 * rows.filter((row) => /^[-−+$€]?\d/.test(row[index] ?? '')).length > rows.length);
}
