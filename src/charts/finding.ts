/** What a chart says in words: its title and its sentence. */
import { formatDay } from '../model/calendar.ts';
import { trendSentence } from '../model/change-words.ts';
import { projectionWords } from '../model/pace-words.ts';
import type { MetricResult, Reading } from '../model/report.ts';
import { nextDue } from './course.ts';
import { kindsOf } from './kinds.ts';
import type { Course, Line } from './spec.ts';
import { foundation } from './wording.ts';

const STRUCK: readonly string[] = ['refuted', 'disputed', 'retracted', 'corrected'];

/** The finding in a few words: how it moved, else how often it was claimed and what of that counts. */
export function finding(metric: MetricResult): string {
  const kinds = kindsOf(metric);
  if (kinds > 1) return spanned(metric.readings);
  if (metric.readings.length === 0 && metric.others.length > 0) return 'Never measured here; the lines are of others';
  const change = metric.trend.quarter ?? metric.trend.month ?? metric.trend.previous;
  if (change) return `From ${change.from.text} to ${change.to.text}: ${change.direction}`;
  const numbered = metric.readings.filter(({ number }) => number !== undefined);
  const claims = numbered.filter(({ basis }) => basis === 'claimed');
  const others = numbered.filter(({ basis }) => basis !== 'claimed');
  const parts = [
    claimed(claims.length, claims.filter(isStruck).length),
    claims.length === 0 ? doubted(others.filter(isStruck).length) : '',
  ];
  const values = others.filter(({ standing }) => standing === 'counted' || standing === 'admissible').length;
  const counts = values > 1 ? `one of ${values} values counts` : 'one value counts';
  const failed = metric.readings.some(({ standing }) => standing === 'failed') ? 'the measurement failed' : 'nothing counts';
  return capital([...parts, metric.value ? counts : failed].filter(Boolean).join('; '));
}

/** `From 0.55 µs to 328.6 µs, each of its own kind`. */
function spanned(readings: readonly Reading[]): string {
  const ranked = readings.filter(({ number }) => number !== undefined).toSorted((a, b) => (a.number as number) - (b.number as number));
  return `From ${ranked[0]?.text} to ${ranked.at(-1)?.text}, each of its own kind`;
}

function claimed(count: number, struck: number): string {
  if (count === 0) return '';
  const whole = count === 1 ? ', and struck out' : ', and all struck out';
  return `claimed ${times(count)}${struck === 0 ? '' : struck === count ? whole : `, ${struck} of them struck out`}`;
}

function doubted(count: number): string {
  return count === 0 ? '' : `${count === 1 ? 'one figure' : `${count} figures`} struck out`;
}

function isStruck({ standing }: Reading): boolean {
  return STRUCK.includes(standing);
}

function capital(text: string): string {
  return `${text[0]?.toUpperCase()}${text.slice(1)}`;
}

function times(count: number): string {
  return count === 1 ? 'once' : count === 2 ? 'twice' : `${count} times`;
}

/** What of a chart its sentence is told besides its lines. */
export interface SeenView {
  /** Whether a line is cut by a break. */
  readonly broken: boolean;
  /** The other subject that is drawn before those with most values. */
  readonly first?: string | undefined;
  /** Whether a narrow drawing has room for the first of the others only. */
  readonly crowded?: boolean;
  /** The course towards a target, where one is drawn. */
  readonly course?: Course | undefined;
}

/** What is seen, in words: what counts; then what else is drawn, and how. */
export function seen(metric: MetricResult, lines: readonly Line[], view: SeenView): string {
  const count = (...standings: readonly string[]) => metric.readings.filter(({ standing }) => standings.includes(standing)).length;
  const besides = [
    phrase(count('claimed'), 'claim', 'claims', 'hollow diamond'),
    phrase(count(...STRUCK), 'figure struck out', 'figures struck out', ''),
    phrase(count('other-conditions'), 'figure taken under other conditions', 'figures taken under other conditions', 'small ring'),
    phrase(count('expired'), 'figure whose evidence has expired', 'figures whose evidence has expired', 'small ring'),
    phrase(count('failed'), 'measurement that failed', 'measurements that failed', 'cross on the axis', 'crosses on the axis'),
  ].filter(Boolean);
  const parts = [
    counting(metric),
    besides.length === 0 ? '' : `${metric.value ? 'Also drawn' : 'Drawn'}: ${besides.join(', ').replace(/, ([^,]*)$/, ' and $1')}.`,
    fewOf(metric, lines, view),
    lines.some(({ own, sameRun }) => !own && !sameRun) ? 'The thin lines were measured in a different run and are not comparable.' : '',
    lines.some(({ sameRun }) => sameRun) ? 'The thin lines were measured in the same runs.' : '',
    courseWords(metric, view),
    view.broken ? 'The lines break where the conditions changed.' : '',
    kindsOf(metric) > 1 ? '' : trendSentence(metric.trend, metric),
    worsened(metric),
  ];
  return parts.filter(Boolean).join(' ');
}

/** `The dots lead from the start to the target; the dashes go where its points lead: at this rate on 14 June 2026.` */
function courseWords(metric: MetricResult, { course }: SeenView): string {
  const { projection } = nextDue(metric)?.pace ?? {};
  if (!course) return '';
  const leads = projection ? `; the dashes go where its points lead: ${projectionWords(projection)}` : '';
  return `The dots are the path from the start to the target${leads}.`;
}

/** How often it got worse for good, and the newest that has not recovered. */
function worsened({ regressions = [] }: MetricResult): string {
  const lasting = regressions.filter(({ state }) => state !== 'recovered');
  const [newest] = lasting;
  if (!newest) return '';
  const others =
    lasting.length > 1 ? ` Before that ${lasting.length === 2 ? 'one more' : `${lasting.length - 1} more`} did not recover either.` : '';
  const answered = newest.state === 'acknowledged' ? ', which is acknowledged' : '';
  return `It got worse on ${formatDay(newest.since)}, ${newest.text}, and has not recovered${answered}.${others}`;
}

/** Which of the others are drawn, where not all are. */
function fewOf({ field }: MetricResult, lines: readonly Line[], { first, crowded }: SeenView): string {
  const drawn = lines.filter(({ own, label }) => !own && label).length;
  const narrow = crowded && drawn > 1 ? `; on a narrow screen only ${lines.find(({ own }) => !own)?.of}` : '';
  if (drawn === 0 || drawn >= field.length) return '';
  const rule = lines.some(({ label }) => first && label?.startsWith(first))
    ? `${first}, over which ratios are taken, and those with most values`
    : 'those with most values';
  return `Of ${field.length} others ${drawn} ${drawn === 1 ? 'is' : 'are'} drawn: ${rule}${narrow}.`;
}

function counting(metric: MetricResult): string {
  if (!metric.value) return 'No value counts.';
  if (kindsOf(metric) > 1) return 'The figures are of different things, and are not to be compared with each other.';
  return `What counts is ${metric.value.text}, ${foundation(metric.value)}.`;
}

function phrase(count: number, one: string, many: string, look: string, looks = `${look}s`): string {
  if (count === 0) return '';
  const words = count === 1 ? `one ${one}` : `${count} ${many}`;
  return look === '' ? words : `${words} (${count === 1 ? look : looks})`;
}
