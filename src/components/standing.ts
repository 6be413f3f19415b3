/** Where a subject stands in the newest run that measured it beside others. */
import { capital } from '../model/phrases.ts';
import type { Place, Report, Run, Track } from '../model/report.ts';
import { inWords } from './number-words.ts';

/** A run in which the subject has a place. */
export interface Standing {
  /** The run's id, day, conditions and places. */
  readonly run: Run;
  /** Its source and the conditions that tell it from others of that source. */
  readonly track: Track;
  /** The subject's own place. */
  readonly place: Place;
  /** The subject that the ratios are taken over. */
  readonly relativeTo?: string | undefined;
}

/** The newest run with that subject, from the first question that asks for the metric; none where nothing was ever taken side by side. */
export function standingOf(metric: string, subject: string, { comparisons }: Pick<Report, 'comparisons'>): Standing | undefined {
  const asked = comparisons.flatMap(({ metrics, relativeTo }) =>
    metrics.filter((one) => one.metric === metric).map(({ tracks }) => ({ tracks, relativeTo })),
  )[0];
  const all = (asked?.tracks ?? []).flatMap((track) => {
    const run = track.runs.find(({ places }) => places.some((one) => one.subject === subject));
    const place = run?.places.find((one) => one.subject === subject);
    return run && place ? [{ run, track, place, relativeTo: asked?.relativeTo }] : [];
  });
  return all.toSorted((a, b) => (a.run.date < b.run.date ? 1 : a.run.date > b.run.date ? -1 : 0))[0];
}

const ORDINALS = ['', 'first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth', 'eleventh', 'twelfth'];

/** `Third of ten`, `Shares the first place of four`, `21st of 40`. */
export function rankWords({ run: { places }, place: { rank } }: Pick<Standing, 'run' | 'place'>): string {
  const shared = places.filter((one) => one.rank === rank).length > 1;
  const words = shared ? `shares the ${ordinal(rank)} place of ${inWords(places.length)}` : `${ordinal(rank)} of ${inWords(places.length)}`;
  return capital(words);
}

/** `third`, `21st` */
export function ordinal(rank: number): string {
  return ORDINALS[rank] ?? numeral(rank);
}

function numeral(rank: number): string {
  const ending = rank % 100 > 10 && rank % 100 < 14 ? 'th' : (['th', 'st', 'nd', 'rd'][rank % 10] ?? 'th');
  return `${rank}${ending}`;
}
