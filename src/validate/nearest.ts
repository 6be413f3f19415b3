/** Suggestions: what somebody who wrote an unknown name probably meant. */
import { distance } from 'fastest-levenshtein';

const MOST_LISTED = 12;

/** The name that is nearest to the one written, unless even that is far: a third of what follows the last slash may differ. */
export function nearest(written: string, names: Iterable<string>): string | undefined {
  const own = written.length - 1 - written.lastIndexOf('/');
  let [best, least]: [string | undefined, number] = [undefined, Math.max(2, Math.floor(own / 3)) + 1];
  for (const name of names) {
    const far = distance(written.toLowerCase(), name.toLowerCase());
    if (far < least) [best, least] = [name, far];
  }
  return best;
}

/** `did you mean x?`, else the names themselves, the first of them where they are many. */
export function suggest(written: string, names: readonly string[]): string | undefined {
  const parts = names.filter((name) => name.startsWith(`${written}/`));
  if (parts.length > 0) return `name one of its parts: ${parts.join(', ')}`;
  const begun = names.filter((name) => written.length >= 3 && name.startsWith(written.toLowerCase()));
  const near = didYouMean(begun.length === 1 ? begun[0] : nearest(written, names));
  if (near !== undefined) return near;
  if (names.length === 0) return undefined;
  const rest = names.length > MOST_LISTED ? ` and ${names.length - MOST_LISTED} more` : '';
  return `there is ${names.slice(0, MOST_LISTED).join(', ')}${rest}`;
}

/** The question for a name, where there is one. */
export function didYouMean(name: string | undefined): string | undefined {
  return name && `did you mean \`${name}\`?`;
}
