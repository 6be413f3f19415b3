/** How the score got where it is, month by month: what was proven, and hatched above it what was still open. */
import { formatDay } from '../model/calendar.ts';
import type { PastMonth, Score } from '../model/report.ts';
import { layouts } from './layout.ts';
import { numberAxis } from './number-axis.ts';
import { scoreSpec } from './score-bar.ts';
import type { Band, ChartSpec, Line } from './spec.ts';

/** The chart of the score over the months, oldest first; none with fewer than two. */
export function scoreHistory(months: readonly PastMonth[]): ChartSpec | undefined {
  const [first, last] = [months[0], months.at(-1)];
  if (!first || !last || first.date === last.date) return undefined;
  const { proven, possible, known } = scoreSpec(last.now.score);
  const days = { from: first.date, to: last.date };
  const axis = numberAxis([0, 100], { unit: 'points', fromZero: true });
  const line = (counts: string, label: string, own: boolean, of: (score: Score) => number): Line => ({
    label,
    counts,
    own,
    stepped: true,
    points: months.map(({ date, now }) => ({ date, number: of(now.score) })),
  });
  return {
    id: 'score-history',
    title: titleOf(first.now.score, last.now.score),
    subtitle: `Score of the whole, points of 100, ${formatDay(days.from)} to ${formatDay(days.to)}`,
    sentence: `As of ${formatDay(last.date)}, ${proven} of 100 points are proven and ${possible} still possible; ${known} % of the weight is known. What is hatched is open. Each level is that of the end of a month, judged by what is known now, and drawn until the next.`,
    days,
    axis,
    lines: [
      line('Possible', `${possible} possible`, false, (score) => scoreSpec(score).possible),
      line('Proven', `${proven} proven`, true, (score) => scoreSpec(score).proven),
    ],
    marks: [],
    targets: [],
    breaks: [],
    failures: [],
    bands: bandsOf(months),
    layouts: layouts(days, axis, { undated: false, named: 'everywhere', count: months.length }),
  };
}

/** What was open at the end of each month, until the next; months of one level are one band, so that its hatching has no seams. */
function bandsOf(months: readonly PastMonth[]): readonly Band[] {
  const bands: Band[] = [];
  for (const [index, { date }] of months.slice(1).entries()) {
    const { date: from, now } = months[index] as PastMonth;
    const { proven: low, possible: high } = scoreSpec(now.score);
    const last = bands.at(-1);
    if (last?.low === low && last.high === high) bands[bands.length - 1] = { ...last, to: date };
    else bands.push({ from, to: date, low, high });
  }
  return bands;
}

function titleOf(first: Score, last: Score): string {
  const [was, is] = [scoreSpec(first), scoreSpec(last)];
  const way = is.proven > was.proven ? `rose from ${was.proven} to ${is.proven}` : `fell from ${was.proven} to ${is.proven}`;
  return is.proven === was.proven ? `What is proven stayed at ${is.proven} of 100` : `What is proven ${way} of 100`;
}
