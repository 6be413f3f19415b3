/** What was learnt of other subjects, summed up, so that long series of others do not drown what is said of the own one. */
import type { Event } from '../model/report.ts';
import type { Scorecard, Snapshot } from '../model/types.ts';
import type { EventView } from './events.ts';

/** One event for a source and a month, of the day of the newest snapshot: `Front desk: 4 snapshots with figures of 10 other subjects.` */
export function fieldEvents({ scorecard, past }: Pick<EventView, 'scorecard' | 'past'>): readonly Event[] {
  const { snapshots, subject } = scorecard;
  const ofOthers = snapshots.filter(({ subjects }) => subjects.some((id) => id !== subject.id));
  const counts = ofOthers.length > 0 ? countsOf(scorecard, past) : new Map();
  const byMonth = Map.groupBy(ofOthers, ({ date, source }) => `${date.slice(0, 7)} ${source.id}`);
  return [...byMonth.values()].map((own) => told(own, subject.id, counts));
}

/** How many values each snapshot states of other subjects. */
function countsOf({ observations, subject }: Scorecard, { metrics, stated }: EventView['past']): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const id of metrics.keys()) {
    const { bySubject } = stated(id).common;
    if (bySubject.size === 1 && bySubject.has(subject.id)) continue;
    for (const one of observations(id)) if (one.subject !== subject.id) counts.set(one.snapshot, (counts.get(one.snapshot) ?? 0) + 1);
  }
  return counts;
}

function told(snapshots: readonly Snapshot[], own: string, counts: ReadonlyMap<string, number>): Event {
  const { source, date, id } = snapshots.at(-1) as Snapshot;
  const count = snapshots.reduce((sum, one) => sum + (counts.get(one.id) ?? 0), 0);
  const subjects = new Set(snapshots.flatMap((one) => one.subjects).filter((one) => one !== own)).size;
  const runs = `${snapshots.length} ${snapshots.length === 1 ? 'snapshot' : 'snapshots'}`;
  const text = `${source.title}: ${runs} with figures of ${subjects} ${subjects === 1 ? 'other subject' : 'other subjects'}.`;
  return { date, kind: 'field', about: source.title, source: source.id, snapshot: id, count, text };
}
