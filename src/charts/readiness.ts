/** How a release got where it is: criteria met and missed, day by day. */
import { formatDay } from '../model/calendar.ts';
import type { ReleaseDay, Tally } from '../model/report.ts';
import { layouts } from './layout.ts';
import { numberAxis } from './number-axis.ts';
import type { Point } from './series.ts';
import type { ChartSpec } from './spec.ts';

/** The chart of a release's history, oldest day first; none with fewer than two days. */
export function readiness(id: string, title: string, points: readonly ReleaseDay[]): ChartSpec | undefined {
  const [first, last] = [points[0], points.at(-1)];
  if (!first || !last || first.date === last.date) return undefined;
  const { total, met, missed } = last.tally;
  const days = { from: first.date, to: last.date };
  const axis = numberAxis([0, total], { unit: 'criteria', fromZero: true });
  return {
    id: `readiness-${id}`,
    title: `${met === 0 ? 'None of the' : `${met} of`} ${total} criteria of ${title} ${met > 1 ? 'are' : 'is'} met`,
    subtitle: `Criteria met and not met, ${formatDay(days.from)} to ${formatDay(days.to)}`,
    sentence: sentence(last),
    days,
    axis,
    lines: [
      { label: `${met} met`, counts: 'Met', own: true, stepped: true, points: counted(points, (tally) => tally.met) },
      {
        label: `${missed} not met`,
        counts: 'Not met',
        missed: true,
        own: false,
        stepped: true,
        points: counted(points, (tally) => tally.missed),
      },
    ],
    marks: [],
    targets: [{ number: total, label: `${total} to release` }],
    breaks: [],
    failures: [],
    layouts: layouts(days, axis, { undated: false, named: true, count: points.length }),
  };
}

/** `As of 22 November 2026, 0 of 12 criteria are met, 3 are known not to be, and 9 are open.` */
function sentence({ date, tally: { total, met, missed, notApplicable } }: ReleaseDay): string {
  const open = total - met - missed - notApplicable;
  const aside = notApplicable > 0 ? `; ${notApplicable} ${are(notApplicable)} waived` : '';
  return `As of ${formatDay(date)}, ${met} of ${total} criteria ${are(met)} met, ${missed} ${are(missed)} known not to be, and ${open} ${are(open)} open${aside}.`;
}

function are(count: number): string {
  return count === 1 ? 'is' : 'are';
}

function counted(points: readonly ReleaseDay[], count: (tally: Tally) => number): readonly Point[] {
  return points.map(({ date, tally }) => ({ date, number: count(tally) }));
}
