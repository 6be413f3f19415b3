/** How an open regression is called where problems are listed, what it is, and what answers it. */
export const OPEN_REGRESSION = {
  name: 'open-regression',
  summary: 'It warns of what got worse and has not recovered, where a check is asked by `--fail-on regression`.',
  hint: 'find out why it got worse, or acknowledge it until a day in data/decisions',
} as const;
