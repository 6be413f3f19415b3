/** What was learnt of other subjects, summed up, so that long series of others do not drown what is said of the own one. */
import type { Event } from '../model/report.ts';
import type { Snapshot } from '../model/types.ts';
import type { EventView } from './events.ts';

/** One event for a source and a month, of the day of the newest snapshot: `Front desk: 4 snapshots with figures of 10 other subjects.` */
export function fieldEvents({ scorecard: { snapshots, subject } }: Pick<EventView, 'scorecard'>): readonly Event[] {
  const ofOthers = snapshots.filter(({ observations }) => observations.some((one) => one.subject !== subject.id));
  const byMonth = Map.groupBy(ofOthers, ({ date, source }) => `${date.slice(0, 7)} ${source.id}`);
  return [...byMonth.values()].map((own) => told(own, subject.id));
}

function told(snapshots: readonly Snapshot[], own: string): Event {
  const { source, date, id } = snapshots.at(-1) as Snapshot;
  const observations = snapshots.flatMap((one) => one.observations).filter((one) => one.subject !== own);
  const subjects = new Set(observations.map((one) => one.subject)).size;
  const runs = `${snapshots.length} ${snapshots.length === 1 ? 'snapshot' : 'snapshots'}`;
  const text = `${source.title}: ${runs} with figures of ${subjects} ${subjects === 1 ? 'other subject' : 'other subjects'}.`;
  return { date, kind: 'field', about: source.title, source: source.id, snapshot: id, count: observations.length, text };
}
