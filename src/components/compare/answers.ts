/** What each question of the comparison found in its newest run, a sentence each, for the front page. */
import { daysBetween } from '../../model/calendar.ts';
import { formatNumber } from '../../model/quantity.ts';
import type { Report } from '../../model/report.ts';
import { type CompareView, finding, sourceOf } from './view.ts';

/** A question with its answer. */
export interface Answer {
  /** The question's id, and its anchor on the page. */
  readonly id: string;
  readonly question: string;
  /** A sentence with its full stop. */
  readonly answer: string;
  /** Who ran it, and how long ago. */
  readonly age: string;
  /** Who ran it. */
  readonly source: string;
}

/** In the order of the scorecard; questions that no run answers are left out. */
export function answersOf(report: CompareView & Pick<Report, 'comparisons'>): readonly Answer[] {
  return report.comparisons.flatMap((question) => {
    const track = question.metrics.flatMap(({ tracks }) => tracks)[0];
    const run = track?.runs[0];
    if (!track || !run) return [];
    const days = daysBetween(run.date, report.asOf);
    const source = sourceOf(report, track).title;
    const age = `${source}, ${formatNumber(days)} ${days === 1 ? 'day' : 'days'} ago`;
    return [{ id: question.id, question: question.question, answer: `${finding(question, report)}.`, age, source }];
  });
}
