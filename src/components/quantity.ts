/** How quantities and rhythms are set in rows. */
import type { Freshness } from '../model/report.ts';
import type { Cadence } from '../model/types.ts';

/** A quantity in two parts, so that the unit can be set small: `1,576` and `req/s`. */
export function splitQuantity(text: string, unit: string): { readonly number: string; readonly unit: string } {
  const end = ` ${unit}`;
  return unit !== '' && text.endsWith(end) ? { number: text.slice(0, -end.length), unit } : { number: text, unit: '' };
}

/** The cadence and, where the value is late, the word for it. */
export function rhythm(freshness: Freshness, cadence?: Cadence): { readonly cadence: string; readonly late?: string } {
  const name = cadence?.name.replaceAll('-', ' ') ?? '';
  return freshness.state === 'overdue' || freshness.state === 'stale' ? { cadence: name, late: freshness.state } : { cadence: name };
}
