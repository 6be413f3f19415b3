/** A waiver in words: who does without a criterion, from when until when, and why. A page that tells of a criterion always shows it. */
import { formatDay } from '../model/calendar.ts';
import { asSentence } from '../model/phrases.ts';
import type { Decision } from '../model/types.ts';

/** "Waived by Ann on 2 February 2025, until 31 March 2025. No stove." */
export function waiverWords({ by, date, until, reason }: Decision): string {
  return `Waived by ${by} on ${formatDay(date)}, ${until ? `until ${formatDay(until)}` : 'without an end'}. ${asSentence(reason)}`;
}

/** "A waiver by Ann has expired: it held until 31 March 2025. No stove." */
export function lapsedWords({ by, until, reason }: Decision): string {
  return `A waiver by ${by} has expired: it held until ${formatDay(until as string)}. ${asSentence(reason)}`;
}
