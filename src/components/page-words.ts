/** What a page says of itself to those who have not opened it: its title and its description, as long as others show them. */
import { shortNumber, shortTarget } from '../charts/wording.ts';
import { capital } from '../model/phrases.ts';
import type { MetricResult, Reading, TargetResult } from '../model/report.ts';
import { rowReason } from './headline.ts';
import { statusWords } from './status.ts';

/** A search engine cuts titles about here. */
const TITLE = 70;
/** And descriptions here. */
const DESCRIPTION = 155;

/** The title of a page with the scorecard's behind it, unless it says that already; only as much of it as is shown. */
export function documentTitle(title: string, house: string): string {
  const own = title.replace(/[.!]$/, '');
  const named = own.includes(house);
  return named ? clipped(own, TITLE) : `${clipped(own, Math.max(40, TITLE - house.length - 3))} · ${house}`;
}

/** A description: whole sentences as far as they are shown. */
export function shownDescription(text: string): string {
  return clipped(text.replace(/\s+/g, ' ').trim(), DESCRIPTION, /[.!?](?= )/g);
}

/** As much of a text as fits, up to the end of a clause where one ends late enough, else up to a word. */
function clipped(text: string, most: number, ends = /(?=[,;:.] )/g): string {
  if (text.length <= most) return text;
  const clause =
    [...text.slice(0, most + 2).matchAll(ends)].map(({ index, 0: mark }) => index + mark.length).findLast((at) => at <= most) ?? 0;
  if (clause >= most * 0.6) return closed(text.slice(0, clause));
  const word = text.slice(0, most).replace(/\s+\S*$/, '');
  return closed(`${word.replace(/[\s,;:.]+$/, '')}…`);
}

/** Words that are kept together (`model/direction.ts`) and were cut within end where the text does. */
function closed(text: string): string {
  return text.lastIndexOf('\u2068') > text.lastIndexOf('\u2069') ? `${text}\u2069` : text;
}

/** `Requests per Second: 1,576 of 5M, missed`, `Error Rate: only disputed`, `GitHub Forks: never measured`. */
export function metricTitle(metric: MetricResult): string {
  const { title, value, target = metric.targets[0], outcome, reason, unit, scale } = metric;
  const { word } = statusWords(outcome, reason);
  const told = value && target ? against(value, target, unit, scale) : value && valueWords(value, unit);
  if (told) return `${title}: ${told}${target ? `, ${word}` : ''}`;
  const why = word === 'unknown' && reason ? rowReason(reason) : word;
  return `${title}: ${why.length <= 40 ? why : word}`;
}

/** `1,576 of 5M`; what has to be small or exact is `0.02 %, target < 0.01 %`. */
function against(value: Reading, target: TargetResult, unit: string, scale: readonly string[] | undefined): string {
  const goal = shortTarget(target, unit, scale);
  return (target.kind === 'number' || target.kind === 'ratio') && target.comparator === '>=' && !target.tolerance
    ? `${valueWords(value, unit)} of ${goal.replace(/^≥ /, '')}`
    : `${valueWords(value, unit)}, target ${goal}`;
}

/** A grade or a failure as it is written, a number in a few letters. */
function valueWords(value: Reading, unit: string): string {
  return value.number === undefined || unit === 'grade' ? value.text : shortNumber(value.number, unit);
}

/** `Boiling Time: Pot, 190 s`. */
export function subjectTitle(metric: MetricResult, subject: string): string {
  return `${metric.title}: ${subject}${metric.value ? `, ${valueWords(metric.value, metric.unit)}` : ''}`;
}

/** A verdict behind the name of its page: `Releases: none of four releases is ready`; one that begins with a name stays as it is. */
export function pageTitle(name: string, verdict: string): string {
  const bare = verdict.replace(/\.$/, '');
  return bare.toLowerCase().startsWith(name.toLowerCase()) ? capital(bare) : `${name}: ${bare}`;
}
