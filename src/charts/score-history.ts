/** How the score got where it is: what was proven, what was possible, and how much was known, month by month. */
import { formatDay } from '../model/calendar.ts';
import type { PastMonth, Score } from '../model/report.ts';
import { layouts } from './layout.ts';
import { numberAxis } from './number-axis.ts';
import { scoreSpec } from './score-bar.ts';
import type { ChartSpec, Line } from './spec.ts';

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
    stepped: false,
    points: months.map(({ date, now }) => ({ date, number: of(now.score) })),
  });
  return {
    id: 'score-history',
    title: titleOf(first.now.score, last.now.score),
    subtitle: `Score of the whole, points of 100, ${formatDay(days.from)} to ${formatDay(days.to)}`,
    sentence: `As of ${formatDay(last.date)}, ${proven} of 100 points are proven and ${possible} still possible; ${known} % of the weight is known. The lines join the ends of months, judged by what is known now.`,
    days,
    axis,
    lines: [
      line('Possible', `${possible} possible`, false, (score) => scoreSpec(score).possible),
      line('Proven', `${proven} proven`, true, (score) => scoreSpec(score).proven),
      line('Known, %', `${known} % known`, false, (score) => scoreSpec(score).known),
    ],
    marks: [],
    targets: [],
    breaks: [],
    failures: [],
    layouts: layouts(days, axis, { undated: false, named: 'everywhere', count: months.length }),
  };
}

function titleOf(first: Score, last: Score): string {
  const [was, is] = [scoreSpec(first), scoreSpec(last)];
  const way = is.proven > was.proven ? `rose from ${was.proven} to ${is.proven}` : `fell from ${was.proven} to ${is.proven}`;
  return is.proven === was.proven ? `What is proven stayed at ${is.proven} of 100` : `What is proven ${way} of 100`;
}
