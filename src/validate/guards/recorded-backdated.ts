import type { Day } from '../../model/types.ts';
import { addedFiles, baseFiles, type Change } from '../change.ts';
import type { Finding } from '../finding.ts';
import type { Guard } from '../guard.ts';

/** Nobody has known then what is written down now. */
export const recordedBackdated: Guard = {
  name: 'recorded-backdated',
  summary: 'A new snapshot is not recorded, and a new decision not taken, before the newest review that was merged.',
  why: 'A review shows what was known and decided when it was written. What says that it was there by then changes what the review shows.',
  example:
    '`recorded: 2026-10-20` in a snapshot that is added in December, after the review of October. `recorded` is the day on which you add it.',
  check: (change) => {
    const files = [
      ...addedFiles(change, 'snapshots').map(({ path, data }): Said => ({ path, key: 'recorded', day: data.recorded, what: 'recorded' })),
      ...addedFiles(change, 'decisions').map(({ path, data }): Said => ({ path, key: 'date', day: data.date, what: 'decided' })),
    ];
    const newest = files.length === 0 ? '' : newestReview(change);
    return files
      .filter(({ day }) => day < newest)
      .map(({ path, key, day, what }): Finding => {
        const message = `this is new and says that it was ${what} on ${day}; ${change.base} has a review that tells what was ${what === 'decided' ? what : 'known'} by ${newest}`;
        return { path, at: [key], message, hint: `write the day on which you add it: \`${key}: ${change.day}\` or later` };
      });
  },
};

/** A new file, and since when it says that it is there. */
interface Said {
  readonly path: string;
  readonly key: 'recorded' | 'date';
  readonly day: Day;
  readonly what: 'recorded' | 'decided';
}

/** The day on which the newest review of the base was written down; an empty text where there is none. */
function newestReview(change: Change): Day {
  return baseFiles(change, 'reviews')
    .map(({ data }) => data.recorded)
    .reduce((newest, one) => (one > newest ? one : newest), '');
}
