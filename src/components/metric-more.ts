/** What only few metrics show. Their pages ask for `styles/pages/metric-more.css`, and the others do without it. */
import { nextDue } from '../charts/course.ts';
import type { MetricResult, RatioHistory } from '../model/report.ts';

/** A title of more characters is a sentence, and is set smaller. */
const LONG = 90;

/** Whether the title of a page is set smaller than others. */
export function isLongTitle(title: string): boolean {
  return title.length > LONG;
}

/** Whether the page of a metric has a long title, may draw the course towards a target, or tells ratios. */
export function showsMore({ targets }: Pick<MetricResult, 'targets'>, title: string, ratios: readonly RatioHistory[]): boolean {
  return isLongTitle(title) || nextDue({ targets }) !== undefined || ratios.length > 0;
}
