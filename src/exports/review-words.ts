/** What a draft of a review says in words. */
import { list } from '../model/phrases.ts';
import type { Event } from '../model/report.ts';

const KINDS: readonly (readonly [kinds: readonly Event['kind'][], one: string, many: string])[] = [
  [['measured'], 'figure', 'figures'],
  [['claimed'], 'claim', 'claims'],
  [['failed'], 'failed measurement', 'failed measurements'],
  [['attested'], 'attestation', 'attestations'],
  [['corrected'], 'correction', 'corrections'],
  [['refuted', 'disputed', 'retracted'], 'objection to a figure', 'objections to figures'],
];

/** `3 figures, 1 claim and 2 objections to figures arrived`; `nothing arrived`. */
export function arrivedWords(events: readonly Event[]): string {
  const counts = KINDS.flatMap(([kinds, one, many]) => {
    const count = events.filter(({ kind }) => kinds.includes(kind)).reduce((sum, event) => sum + (event.count ?? 1), 0);
    return count === 0 ? [] : [`${count} ${count === 1 ? one : many}`];
  });
  if (counts.length === 0) return 'nothing arrived';
  return `${list(counts)} arrived`;
}

/** A text in which MDX finds no mark of its own. */
export function plain(text: string): string {
  return text.replace(/[\\`*_{}[\]<>#|~&]/g, '\\$&');
}
