/** Units in plain words, and the metrics that use them. */
import { capital } from '../model/phrases.ts';
import type { MetricResult } from '../model/report.ts';

/** What common units mean; one that is not here is a count of what its name says, or is explained by its metrics. */
const MEANINGS: Readonly<Record<string, string>> = {
  '%': 'Percent: of a hundred.',
  'req/s': 'Requests a second: how many requests are answered in each second.',
  'ops/s': 'Operations a second.',
  x: 'Times as much: 4x is four times as much.',
  ns: 'Nanosecond: a billionth of a second.',
  us: 'Microsecond: a millionth of a second.',
  µs: 'Microsecond: a millionth of a second.',
  ms: 'Millisecond: a thousandth of a second.',
  s: 'Second.',
  min: 'Minute.',
  h: 'Hour.',
  days: 'Days.',
  weeks: 'Weeks.',
  B: 'Byte.',
  KB: 'Kilobyte: a thousand bytes.',
  MB: 'Megabyte: a million bytes.',
  GB: 'Gigabyte: a thousand million bytes.',
  TB: 'Terabyte: a million million bytes.',
  USD: 'US dollar, written $.',
  EUR: 'Euro.',
  grade: 'A step on a scale of grades, which the metric names.',
  rank: 'A place among others, written #1, #2 and so on; the first is the best.',
  points: 'Points on a scale, which the metric explains.',
  open: 'How many are still open: found and not yet fixed.',
};

/** A unit with its meaning, where it needs one, and its metrics. */
export interface UnitUse {
  readonly unit: string;
  readonly text?: string | undefined;
  readonly metrics: readonly MetricResult[];
}

/** Every unit of a report; those with a meaning of their own first, each group by name. */
export function unitsOf(metrics: readonly MetricResult[]): readonly UnitUse[] {
  const used = [...Map.groupBy(metrics, ({ unit }) => unit)].filter(([unit]) => unit !== '');
  const rows = used.map(([unit, metrics]) => ({ unit, text: meaningOf(unit), metrics }));
  return rows.toSorted((a, b) => Number(!a.text) - Number(!b.text) || (a.unit.toLowerCase() < b.unit.toLowerCase() ? -1 : 1));
}

/** `views/month` is "Views a month." */
function meaningOf(unit: string): string | undefined {
  const known = Object.hasOwn(MEANINGS, unit) ? MEANINGS[unit] : undefined;
  const [what, span] = unit.split('/');
  if (known || !what || !span) return known;
  return `${capital(what)} a ${span}.`;
}
