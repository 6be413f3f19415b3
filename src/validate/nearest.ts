/** Suggestions: what somebody who wrote an unknown name probably meant. */
import { distance } from 'fastest-levenshtein';

const MOST_LISTED = 12;

/** The name that is nearest to the one written, unless even that is far. */
export function nearest(written: string, names: Iterable<string>): string | undefined {
  let [best, least]: [string | undefined, number] = [undefined, Math.max(2, Math.floor(written.length / 3)) + 1];
  for (const name of names) {
    const far = distance(written.toLowerCase(), name.toLowerCase());
    if (far < least) [best, least] = [name, far];
  }
  return best;
}

/** `did you mean x?`, else the names themselves where they are few. */
export function suggest(written: string, names: readonly string[]): string | undefined {
  const near = nearest(written, names);
  if (near !== undefined) return `did you mean \`${near}\`?`;
  if (names.length === 0) return undefined;
  const rest = names.length > MOST_LISTED ? ` and ${names.length - MOST_LISTED} more` : '';
  return `there is ${names.slice(0, MOST_LISTED).join(', ')}${rest}`;
}
