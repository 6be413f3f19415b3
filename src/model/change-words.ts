/** Changes in words: `+3 % in a month, improving`. */
import { daysBetween, shortDay } from './calendar.ts';
import { exact, formatNumber, formatQuantity } from './quantity.ts';
import type { Change, Trend } from './report.ts';
import type { Metric } from './types.ts';

/** What a change is worded by. */
type Measure = Pick<Metric, 'unit' | 'scale'>;

/** What a change looks back over. */
export type Span = 'month' | 'quarter' | 'year';

/** From so many times as much on, the two numbers say more than a percentage. */
const MANY_TIMES = 10;
/** Longer than this a month, a quarter or a year is no longer one: the source did not speak in between. */
const LONGEST: Readonly<Record<Span, number>> = { month: 45, quarter: 120, year: 400 };

/** A change with its words. */
export interface ToldChange {
  /** `+3 % in a month, improving` */
  readonly words: string;
  /** From what to what. */
  readonly change: Change;
}

/** The change over a month and over a quarter, each once; the one since the observation before where there is neither. */
export function toldChanges({ previous, month, quarter }: Trend, metric: Measure): readonly ToldChange[] {
  const told = (change: Change | undefined, span?: Span): readonly ToldChange[] =>
    change ? [{ words: movedWords(change, metric, span), change }] : [];
  if (!month && !quarter) return told(previous);
  const twice = month?.from.date === quarter?.from.date;
  return [...(twice ? [] : told(month, 'month')), ...told(quarter, 'quarter')];
}

/** The changes over a month, a quarter and a year as a sentence, with what they were held against; nothing where there is none. */
export function trendSentence(trend: Trend, metric: Measure): string {
  const years = trend.year && trend.year.from.date !== (trend.quarter ?? trend.month)?.from.date ? [trend.year] : [];
  const told = [...toldChanges(trend, metric), ...years.map((change) => ({ words: movedWords(change, metric, 'year'), change }))];
  const [first] = told;
  if (!first) return '';
  const { within } = told.at(-1)?.change ?? {};
  const flat = within && !metric.scale ? ` ${heldAgainst(within, metric)}` : '';
  return `Trend: ${told.map(({ words }) => words).join('; ')}.${flat}`;
}

/** `A change of at most 6 s, the stated spread, is flat.` */
function heldAgainst({ kind, size }: NonNullable<Change['within']>, { unit }: Measure): string {
  const text = formatQuantity(Number(size.toPrecision(2)), unit === '%' ? 'points' : unit === 'rank' ? '' : unit);
  return `A change of at most ${text}, ${kind === 'spread' ? 'the stated spread' : 'the noise of the series'}, is flat.`;
}

/** The same in words alone. */
export function trendWords(trend: Trend, metric: Measure): readonly string[] {
  return toldChanges(trend, metric).map(({ words }) => words);
}

/** `+3 % in a month, improving`; `unchanged in a quarter`; `+3.4 points since 11 Oct 2025, improving`. */
function movedWords(change: Change, metric: Measure, span?: Span): string {
  const when = span && isAbout(change, span) ? `in a ${span}` : `since ${shortDay(change.from.date)}`;
  return change.change === 0 ? `unchanged ${when}` : `${changeWords(change, metric)} ${when}, ${change.direction}`;
}

/** Whether so much time, and not much more, lies between the two values. */
export function isAbout({ from, to }: Change, span: Span): boolean {
  return daysBetween(from.date, to.date) <= LONGEST[span];
}

/** `+3 %`, `−0.4 %`; points of a percentage, units from nothing, the two values of a grade, of a rank or of what multiplied. */
export function changeWords({ from, to, change }: Change, { unit, scale }: Measure): string {
  if (change === 0) return 'unchanged';
  if (scale || unit === 'rank') return `${from.text} to ${to.text}`;
  const sign = change > 0 ? '+' : '−';
  const size = Math.abs(change);
  if (unit === '%') return `${sign}${formatQuantity(size, 'points')}`;
  if (from.number <= 0 || to.number < 0) return `${sign}${formatQuantity(size, unit)}`;
  if (to.number >= MANY_TIMES * from.number || from.number >= MANY_TIMES * to.number) return `${from.text} to ${to.text}`;
  return `${sign}${formatNumber(rounded((100 * size) / from.number))} %`;
}

/** Two digits, and all before the point. */
function rounded(share: number): number {
  return share >= 10 ? Math.round(share) : exact(Number(share.toPrecision(2)));
}
