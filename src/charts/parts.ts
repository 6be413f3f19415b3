/** What is followed over the runs of a track: never a value itself, only what one run says of it. */
import { formatQuantity } from '../model/quantity.ts';
import type { Place, Run, Track } from '../model/report.ts';

/** A ratio to one subject, a share of the sum, or, where numbers cannot be divided, the rank alone. */
export type Part = 'ratio' | 'share' | 'rank';

/** Which of them the runs of a track have. */
export function partOf({ runs }: Pick<Track, 'runs'>): Part {
  const has = (key: 'ratio' | 'share') => runs.some(({ places }) => places.some((place) => place[key] !== undefined));
  return has('ratio') ? 'ratio' : has('share') ? 'share' : 'rank';
}

/** The number of a place; a share in percent. None where the run has none. */
export function partNumber(place: Place, part: Part): number | undefined {
  return part === 'share' && place.share !== undefined ? place.share * 100 : place[part];
}

/** `1.23x`, `1.00x`, `29.1 %`, `0.8 %`, `#4`: three digits say as much as one run can, and those of a column stand below each other. */
export function partText(number: number, part: Part): string {
  if (part === 'ratio' && number < 10) return `${number.toFixed(2)}x`;
  if (part === 'share' && number >= 0.05) return `${number.toFixed(1)} %`;
  return formatQuantity(Number(number.toPrecision(3)), { ratio: 'x', share: '%', rank: 'rank' }[part]);
}

/** The place of a subject in a run. */
export function placeOf(run: Run | undefined, subject: string): Place | undefined {
  return run?.places.find((place) => place.subject === subject);
}
