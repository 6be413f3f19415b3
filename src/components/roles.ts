/** The roles of a table, said aloud: on a phone its rows are laid out as blocks, and browsers then forget that it is one. */
export const roles = {
  table: 'table',
  rowgroup: 'rowgroup',
  row: 'row',
  rowheader: 'rowheader',
  columnheader: 'columnheader',
  cell: 'cell',
} as const;
