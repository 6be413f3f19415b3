/** The ratios of a metric for its page: each run that has both, or why there is none, and where others are compared in such runs. */
import { trackTitle } from '../charts/own-lines.ts';
import { partText, placeOf } from '../charts/parts.ts';
import type { RatioView } from '../charts/ratio-history.ts';
import { asSentence } from '../model/phrases.ts';
import type { Place, RatioHistory, Report } from '../model/report.ts';
import type { Day } from '../model/types.ts';

/** So many runs stand in the table; the file has all. */
const SHOWN = 24;

/** One run that has both. */
export interface RatioRow {
  /** The snapshot's id. */
  readonly snapshot: string;
  /** Its day. */
  readonly date: Day;
  /** Who ran it, and under which of its conditions. */
  readonly run: string;
  /** The own value. */
  readonly own: string;
  /** The other's. */
  readonly other: string;
  /** The one over the other. */
  readonly ratio: string;
  /** The own place among all of the run. */
  readonly rank: number;
}

/** The newest runs of a ratio, newest first, and how many there are. */
export function ratioRows(
  { tracks, relativeTo }: RatioHistory,
  { subject, sources }: RatioView,
): { rows: readonly RatioRow[]; all: number } {
  const runs = tracks.flatMap((track) =>
    track.runs.map((run): RatioRow => {
      const [own, other] = [placeOf(run, subject.id), placeOf(run, relativeTo)] as [Place, Place];
      const by = trackTitle({ source: track.source, told: track.conditions }, sources);
      const ratio = partText(own.ratio as number, 'ratio');
      return { snapshot: run.snapshot, date: run.date, run: by, own: own.text, other: other.text, ratio, rank: own.rank };
    }),
  );
  return { rows: runs.toSorted((a, b) => (a.date < b.date ? 1 : a.date > b.date ? -1 : 0)).slice(0, SHOWN), all: runs.length };
}

/** "Not comparable with Pot. No run has both: ...": why there is no ratio. */
export function whyNoRatio({ why = '', relativeTo }: RatioHistory, { subjects }: Pick<Report, 'subjects'>): string {
  return `Not comparable with ${subjects.find(({ id }) => id === relativeTo)?.title ?? relativeTo}. ${asSentence(why)}`;
}

/** The questions in which the same is divided by the same subject, for others. */
export function sameRatio({ metric, relativeTo }: RatioHistory, { comparisons }: Pick<Report, 'comparisons'>): Report['comparisons'] {
  return comparisons.filter((one) => one.relativeTo === relativeTo && one.metrics.some((compared) => compared.metric === metric));
}
