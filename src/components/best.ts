/** The best value that a subject has reached, told beside the newest and never compared with it across a break. */
import { tracksOf } from '../charts/series.ts';
import { formatDay } from '../model/calendar.ts';
import type { MetricResult, Reading } from '../model/report.ts';
import { readingAnchor } from './anchor.ts';

/** A value of an earlier day, as a sentence with a link in it. */
export interface Best {
  /** `132,803 req/s on 9 September 2024` */
  readonly text: string;
  /** Its permalink on the same page. */
  readonly href: string;
  /** What follows: whether the conditions broke since. */
  readonly after: string;
}

/** The best of the runs that ask the same as the value that counts; nothing where that value is itself the best. */
export function bestOf(metric: Pick<MetricResult, 'value' | 'readings' | 'breaks' | 'better'>): Best | undefined {
  const { value, readings, breaks } = metric;
  if (value?.number === undefined) return undefined;
  const trackOf = tracksOf(readings);
  const track = trackOf(value).track;
  const alike = readings
    .filter(({ standing }) => standing === 'counted' || standing === 'admissible')
    .filter((one) => trackOf(one).track === track);
  const best = alike.reduce((found, one) => (isBetter(one, found, metric.better) ? one : found), value);
  if (best.number === value.number) return undefined;
  const broken = breaks.some(({ source, date }) => source === value.source && date > best.date && date <= value.date);
  return {
    text: `${best.text} on ${formatDay(best.date)}`,
    href: `#${readingAnchor(best.id)}`,
    after: broken ? '; the conditions have broken since, so the two do not compare' : '',
  };
}

function isBetter({ number }: Reading, { number: than }: Reading, better: MetricResult['better']): boolean {
  if (number === undefined || than === undefined) return false;
  return better === 'higher' ? number > than : number < than;
}
