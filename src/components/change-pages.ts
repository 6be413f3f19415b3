/** The changes of the whole site in sections: a month in which something happened to the subject, or months that were of others only. */
import { shortDay } from '../model/calendar.ts';
import type { Event } from '../model/report.ts';
import { blocksOf, type ChangeBlock, changeDays, type Metrics, monthTitle } from './changes.ts';

/** A day, a month of others, or what happened to others in the month of the section. */
export interface ChangeRow {
  /** The permalink, where it is a month by itself. */
  readonly id?: string | undefined;
  readonly label: string;
  /** The day or month, for machines. */
  readonly time?: string | undefined;
  readonly blocks: readonly ChangeBlock[];
}

/** A heading with its rows. */
export interface ChangeSection {
  /** The permalink: `2025-10`. */
  readonly id: string;
  readonly title: string;
  /** Whether nothing happened to the own subject. */
  readonly others: boolean;
  readonly rows: readonly ChangeRow[];
}

/** A page holds about so many events; the file holds all. */
export const MOST_EVENTS = 400;

/** The newest events, in whole months. */
export function newestMonths(events: readonly Event[], most = MOST_EVENTS): readonly Event[] {
  const last = events[most]?.date.slice(0, 7);
  if (last === undefined) return events;
  const whole = events.filter(({ date }) => date.slice(0, 7) > last);
  return whole.length > 0 ? whole : events.slice(0, most);
}

/** Sections of events, newest first. */
export function changeSections(events: readonly Event[], metrics: Metrics): readonly ChangeSection[] {
  const sections: ChangeSection[] = [];
  for (const [month, ofMonth] of Map.groupBy(events, ({ date }) => date.slice(0, 7))) {
    const last = sections.at(-1);
    if (ofMonth.some(isOwn)) sections.push(ownMonth(month, ofMonth, metrics));
    else {
      const row = { id: month, label: monthTitle(month), time: month, blocks: blocksOf(ofMonth, metrics) };
      if (last?.others) sections.splice(-1, 1, ofOthers([...last.rows.map(asMonth), row]));
      else sections.push(ofOthers([row]));
    }
  }
  return sections;
}

function isOwn({ kind }: Event): boolean {
  return kind !== 'field';
}

function ownMonth(month: string, own: readonly Event[], metrics: Metrics): ChangeSection {
  const days = changeDays(own.filter(isOwn), metrics).map(({ date, blocks }) => ({ label: shortDay(date), time: date, blocks }));
  const others = own.filter((event) => !isOwn(event));
  const rest = others.length > 0 ? [{ label: 'In the month', blocks: blocksOf(others, metrics) }] : [];
  return { id: month, title: monthTitle(month), others: false, rows: [...days, ...rest] };
}

function asMonth(row: ChangeRow): ChangeRow {
  return row.id ? { ...row, label: monthTitle(row.id), time: row.id } : row;
}

/** `January 2021 to September 2025`; the permalink of each month is at its row. */
function ofOthers(rows: readonly ChangeRow[]): ChangeSection {
  const [newest, oldest] = [rows[0]?.id as string, rows.at(-1)?.id as string];
  const span = newest === oldest ? monthTitle(newest) : `${monthTitle(oldest)} to ${monthTitle(newest)}`;
  const [only] = rows;
  const said = rows.length === 1 && only ? [{ ...only, label: 'In the month', time: undefined }] : rows;
  return { id: `others-${newest}`, title: span, others: true, rows: said };
}

/** The first section or row of each year. */
export function yearLinks(sections: readonly ChangeSection[]): readonly { readonly href: string; readonly title: string }[] {
  const places = sections.flatMap(({ id, rows }) => rows.map((row) => row.id ?? id));
  return [...Map.groupBy(places, (place) => place.slice(0, 4))].map(([title, [first]]) => ({ href: `#${first}`, title }));
}
