/** What a past day amounted to, in words. */
import { scoreRange } from '../../charts/score-bar.ts';
import { formatDay } from '../../model/calendar.ts';
import { moveSentence } from '../../model/move-words.ts';
import type { PastMonth, PastVerdict } from '../../model/report.ts';
import { inWords } from '../number-words.ts';

/** The address of a month below the site: `history/2025-10/`. */
export function monthPath(date: string): string {
  return `history/${date.slice(0, 7)}/`;
}

/** `Month by month: 2 to 94 of 100 today.` */
export function historyTitle(months: readonly PastMonth[], scored: boolean): string {
  const last = months.at(-1);
  if (!last || months.length === 1) return 'There is no past yet.';
  return scored ? `Month by month: ${scoreRange(last.now.score)} of 100 today.` : 'How it got here, month by month.';
}

/** `On 31 October 2025 there was evidence for 5 of 74 promises, and none was kept.` */
export function pastSentence(date: string, verdict: PastVerdict): string {
  const { judged, promises } = verdict;
  if (promises.total === 0) return `On ${formatDay(date)} nothing was promised.`;
  if (promises.total === 1 && judged.length === 0) return `On ${formatDay(date)} there was no evidence for the one promise.`;
  if (judged.length === 0) return `On ${formatDay(date)} there was evidence for none of ${promises.total} promises.`;
  if (promises.total === 1)
    return `On ${formatDay(date)} there was evidence for the one promise, and it was ${promises.met === 1 ? '' : 'not '}kept.`;
  const kept = promises.met === 0 ? 'none was kept' : `${inWords(promises.met)} ${promises.met === 1 ? 'was' : 'were'} kept`;
  return `On ${formatDay(date)} there was evidence for ${judged.length} of ${promises.total} promises, and ${kept}.`;
}

/** What was known then, where that differs: `By then nothing of it had been recorded here ...` */
export function knownThen({ date, now, then }: PastMonth): string | undefined {
  if (!then) return undefined;
  const would = `the site would have said ${scoreRange(then.score)} of 100, with ${then.promises.met} kept and ${then.promises.missed} missed`;
  if (then.judged.length === 0 && now.judged.length > 0)
    return `By ${formatDay(date)} none of these values had been recorded here: ${would}.`;
  return `By what had been recorded here on ${formatDay(date)}, ${would}.`;
}

/** What moved the score in each month in which anything did, by the month: `2025-10`. */
export function movesByMonth(months: readonly PastMonth[]): ReadonlyMap<string, string> {
  const moved = months.flatMap(({ date, change }, index) => {
    const before = months[index - 1]?.date;
    return change && before && change.whole.moves.length > 0 ? [[date.slice(0, 7), moveSentence(change.whole, before)] as const] : [];
  });
  return new Map(moved);
}
