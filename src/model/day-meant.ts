/** Days as people write them, where `YYYY-MM-DD` is wanted. */
import { isDay } from './calendar.ts';

/** Year, month and day of each way of writing that has only one meaning; of two numbers up to 12 nobody knows which is the month. */
const WAYS: readonly ((text: string) => readonly (string | undefined)[])[] = [
  (text) => groups(text, /^(\d{4})[-/.‐-―−](\d{1,2})[-/.‐-―−](\d{1,2})(?:[T ].*)?$/, 1, 2, 3),
  (text) => groups(text, /^(\d{4})(\d{2})(\d{2})$/, 1, 2, 3),
  (text) => groups(text, /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/, 3, 2, 1),
  (text) => groups(text, /^(\d{1,2})[/-](1[3-9]|[23]\d)[/-](\d{4})$/, 3, 1, 2),
  (text) => groups(text, /^(1[3-9]|[23]\d)[/-](\d{1,2})[/-](\d{4})$/, 3, 2, 1),
  (text) => named(/^(?<day>\d{1,2})\.? (?<month>[A-Za-z]{3,9})\.?,? (?<year>\d{4})$/.exec(text)),
  (text) => named(/^(?<month>[A-Za-z]{3,9})\.? (?<day>\d{1,2}),? (?<year>\d{4})$/.exec(text)),
];

const MONTHS = 'january february march april may june july august september october november december'.split(' ');

/** A month by its name, or by the beginning of it. */
function named(match: RegExpExecArray | null): readonly (string | undefined)[] {
  const { year, month = '', day } = match?.groups ?? {};
  const at = MONTHS.findIndex((name) => month !== '' && name.startsWith(month.toLowerCase()));
  return at < 0 ? [] : [year, String(at + 1), day];
}

/** The day that a text means; undefined where that is not clear. */
export function dayMeant(text: string): string | undefined {
  const days = WAYS.map((way) => way(text)).map(
    ([year, month = '', day = '']) => `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`,
  );
  return days.find((day) => day !== text && isDay(day));
}

/** `2026-11 has 30 days`; where there is no such month, that. */
export function whyNoDay(day: string): string {
  const [month, last] = [day.slice(0, 7), [31, 30, 29, 28].find((one) => isDay(`${day.slice(0, 7)}-${one}`))];
  return last === undefined ? 'a year has the months 01 to 12' : `${month} has ${last} days`;
}

function groups(text: string, pattern: RegExp, ...places: readonly number[]): readonly (string | undefined)[] {
  const match = pattern.exec(text);
  return match ? places.map((place) => match[place]) : [];
}
