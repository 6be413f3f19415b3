/** What the newest changes amount to, in a sentence. */

import { addDuration, daysBetween, formatDay } from '../model/calendar.ts';
import { ownEvents } from '../model/events.ts';
import { list } from '../model/phrases.ts';
import { formatNumber } from '../model/quantity.ts';
import type { Event, EventKind, Report } from '../model/report.ts';
import { countOf } from './number-words.ts';

/** What a count of changes is called: `two figures`, `arrived`. */
interface Counted {
  readonly kinds: readonly EventKind[];
  /** Of regressions, what became of them. */
  readonly regression?: Event['regression'];
  readonly noun: readonly [one: string, many: string];
  readonly verb: readonly [one: string, many: string];
}

const CHANGED = ['changed', 'changed'] as const;
const ARRIVED = ['arrived', 'arrived'] as const;

/** In the order in which a reader asks. */
const COUNTED: readonly Counted[] = [
  { kinds: ['release'], noun: ['release', 'releases'], verb: ['came out or fell due', 'came out or fell due'] },
  { kinds: ['outcome'], noun: ['outcome', 'outcomes'], verb: CHANGED },
  { kinds: ['criterion'], noun: ['criterion', 'criteria'], verb: CHANGED },
  { kinds: ['regression'], regression: 'appeared', noun: ['regression', 'regressions'], verb: ['appeared', 'appeared'] },
  {
    kinds: ['regression'],
    regression: 'recovered',
    noun: ['regression', 'regressions'],
    verb: ['was recovered from', 'were recovered from'],
  },
  {
    kinds: ['regression'],
    regression: 'acknowledged',
    noun: ['regression', 'regressions'],
    verb: ['was acknowledged', 'were acknowledged'],
  },
  { kinds: ['regression'], regression: 'reopened', noun: ['acknowledgement', 'acknowledgements'], verb: ['has ended', 'have ended'] },
  { kinds: ['measured'], noun: ['figure', 'figures'], verb: ARRIVED },
  { kinds: ['refuted', 'disputed', 'retracted'], noun: ['claim', 'claims'], verb: ['was struck out', 'were struck out'] },
  { kinds: ['target'], noun: ['target', 'targets'], verb: ['fell due or came into force', 'fell due or came into force'] },
  { kinds: ['attested'], noun: ['criterion', 'criteria'], verb: ['was attested', 'were attested'] },
  { kinds: ['corrected'], noun: ['figure', 'figures'], verb: ['was replaced', 'were replaced'] },
  { kinds: ['failed'], noun: ['measurement', 'measurements'], verb: ['failed', 'failed'] },
  { kinds: ['claimed'], noun: ['claim', 'claims'], verb: ARRIVED },
];

/** At most three counts, those of one verb together: `one outcome and two criteria changed, and four figures arrived`. */
function countsOf(events: readonly Event[], most = 3): string {
  const counted = COUNTED.flatMap(({ kinds, regression, noun, verb }) => {
    const count = events
      .filter((event) => kinds.includes(event.kind) && event.regression === regression)
      .reduce((sum, event) => sum + (event.count ?? 1), 0);
    return count > 0 ? [{ what: countOf(count, ...noun), does: verb[count === 1 ? 0 : 1] }] : [];
  });
  const clauses = Map.groupBy(counted.slice(0, most), ({ does }) => does);
  const said = [...clauses].map(([does, own]) => `${list(own.map(({ what }) => what))} ${does}`);
  return said.length === 2 && said[0]?.includes(' and ') ? said.join(', and ') : list(said);
}

/** What arrived since the end of last month, else in the last quarter; where nothing did, since when. */
export function newsSentence({ events, asOf }: Pick<Report, 'events' | 'asOf'>): string {
  const monthEnd = addDuration(`${asOf.slice(0, 7)}-01`, { text: '1 day', count: 1, unit: 'day' }, -1);
  const own = ownEvents(events);
  for (const since of [monthEnd, addDuration(asOf, { text: '3 months', count: 3, unit: 'month' }, -1)]) {
    const recent = own.filter(({ date }) => date > since);
    if (recent.length > 0) return `Since ${formatDay(since)}, ${countsOf(recent)}.`;
  }
  return own[0] ? `Nothing new has arrived since ${formatDay(own[0].date)}.` : 'Nothing has arrived yet.';
}

/** How old the last change is and what it was; after a month without any, since when there was none. */
export function changesTitle({ events, asOf }: Pick<Report, 'events' | 'asOf'>): string {
  const [last] = ownEvents(events);
  if (!last) return 'Nothing has changed yet.';
  if (last.date <= addDuration(asOf, { text: '1 month', count: 1, unit: 'month' }, -1))
    return `Nothing has changed since ${formatDay(last.date)}, ${formatNumber(daysBetween(last.date, asOf))} days ago. The last changes were:`;
  return `The last change was ${ago(last.date, asOf)}: ${countsOf(ownEvents(events).filter(({ date }) => date === last.date))}.`;
}

/** `today`, `1 day ago`, `12 days ago` */
export function ago(day: string, asOf: string): string {
  const days = daysBetween(day, asOf);
  return days === 0 ? 'today' : days === 1 ? 'yesterday' : `${formatNumber(days)} days ago`;
}
