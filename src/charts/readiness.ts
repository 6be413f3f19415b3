/** How a release got where it is, by weight: what was proven, and what was still possible. */
import { formatDay, shortDay } from '../model/calendar.ts';
import type { ReleaseDay, ReleaseResult, Score } from '../model/report.ts';
import { layouts } from './layout.ts';
import { numberAxis } from './number-axis.ts';
import type { Point } from './series.ts';
import type { Band, ChartSpec } from './spec.ts';
import type { ChartTable } from './table.ts';

/** The burn-up of a release; none with fewer than two days. */
export function readiness({
  id,
  title,
  history,
  groups,
}: Pick<ReleaseResult, 'id' | 'title' | 'history' | 'groups'>): ChartSpec | undefined {
  const [first, last] = [history[0], history.at(-1)];
  if (!first || !last || first.date === last.date) return undefined;
  const { total, met } = last.tally;
  const days = { from: first.date, to: last.date };
  const axis = numberAxis([0, 100], { unit: '%', fromZero: true });
  const [low, high] = [percent(last.score.low), percent(last.score.high)];
  const names = new Map(groups.flatMap(({ criteria }) => criteria.map((one) => [one.id, one.title] as const)));
  return {
    id: `readiness-${id}`,
    title: `${met === 0 ? 'None of the' : `${met} of`} ${total} criteria of ${title} ${met > 1 ? 'are' : 'is'} met`,
    subtitle: `Readiness in percent of the weight, ${formatDay(days.from)} to ${formatDay(days.to)}`,
    sentence: sentence(history),
    days,
    axis,
    lines: [
      { label: `${low} % proven`, own: true, stepped: true, points: points(history, ({ score }) => score.low) },
      ...(low === high
        ? []
        : [{ label: `${high} % possible`, own: false, stepped: true, points: points(history, ({ score }) => score.high) }]),
    ],
    marks: [],
    targets: [{ number: 100, label: 'ready' }],
    breaks: [],
    failures: [],
    bands: bandsOf(history),
    table: tableOf(history, names),
    layouts: layouts(days, axis, { undated: false, named: true, count: history.length + 2 }),
  };
}

/** A share in whole percent; 100 is said only where nothing is lacking. */
function percent(share: number): number {
  const whole = Math.round(share * 100);
  return whole === 100 && share < 1 - 1e-9 ? 99 : whole;
}

function points(history: readonly ReleaseDay[], share: (day: ReleaseDay) => Score['low']): readonly Point[] {
  return history.map((day) => ({ date: day.date, number: 100 * share(day) }));
}

/** What was open on each day, until the next. */
function bandsOf(history: readonly ReleaseDay[]): readonly Band[] {
  return history.slice(1).map(({ date }, index) => {
    const { date: from, score } = history[index] as ReleaseDay;
    return { from, to: date, low: 100 * score.low, high: 100 * score.high };
  });
}

/** `As of 22 November 2026, 0 % of the weight is proven, 36 % is lost and 64 % is open; on 10 October 2025 it was 0, 18 and 82 %.` */
function sentence(history: readonly ReleaseDay[]): string {
  const [first, last] = [history[0], history.at(-1)] as [ReleaseDay, ReleaseDay];
  const [then, now] = [parts(first.score), parts(last.score)];
  const before = then.join() === now.join() ? 'as it was' : `where it was ${then[0]}, ${then[1]} and ${then[2]} %`;
  return `As of ${formatDay(last.date)}, ${now[0]} % of the weight is proven, ${now[1]} % is known not to hold, and ${now[2]} % is open, ${before} on ${formatDay(first.date)}.`;
}

/** Proven, lost and open, in whole percent that sum to 100. */
function parts({ low, high }: Score): readonly [number, number, number] {
  const [proven, possible] = [percent(low), percent(high)];
  return [proven, 100 - possible, possible - proven];
}

function tableOf(history: readonly ReleaseDay[], names: ReadonlyMap<string, string>): ChartTable {
  return {
    columns: ['Date', 'Proven', 'Known not to hold', 'Open', 'Criteria met', 'not met', 'What turned'],
    rows: history.map(({ date, score, tally, turned }) => [
      shortDay(date),
      ...parts(score).map((one) => `${one} %`),
      String(tally.met),
      String(tally.missed),
      turned.map((id) => names.get(id) ?? id).join(', '),
    ]),
  };
}
