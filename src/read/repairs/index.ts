/** Mends how a file is written, never what it says: whatever a repair gives is read again and compared, and is dropped where it differs. */

import { read } from '../index.ts';
import { isRefused } from '../tree.ts';
import { byteOrderMark } from './byte-order-mark.ts';
import { finalNewline } from './final-newline.ts';
import { keyOrder } from './key-order.ts';
import { lineEnds } from './line-ends.ts';
import { numbers } from './numbers.ts';
import { quotes } from './quotes.ts';
import type { Repair, Written } from './repair.ts';
import { sayingOf } from './saying.ts';

/** One line per repair, in the order in which they are tried. */
export const repairs: readonly Repair[] = [byteOrderMark, lineEnds, finalNewline, numbers, quotes, keyOrder];

/** A text, mended. */
export interface Repaired {
  /** The whole of it. */
  readonly text: string;
  /** What was mended, in the words of the repairs; nothing where the text is as it was. */
  readonly kinds: readonly string[];
}

/** Mends a text. Of one that cannot be read even then only its bytes are mended. */
export function repaired(text: string, written: Written): Repaired {
  const all = through(repairs, text, written);
  return isRefused(read(written.path, all.text)) ? repairedBytes(text, written) : all;
}

/** Mends of a text what does not depend on what it says: a byte order mark, line ends, the final newline. */
export function repairedBytes(text: string, written: Written): Repaired {
  return through(
    repairs.filter(({ unread }) => unread),
    text,
    written,
  );
}

function through(some: readonly Repair[], text: string, written: Written): Repaired {
  return some.reduce<Repaired>((before, repair) => apply(repair, before, written), { text, kinds: [] });
}

/** A mark or foreign line ends make a text unreadable, so there is nothing yet to compare with: what they leave is compared from then on. */
function apply({ name, unread, repair }: Repair, before: Repaired, written: Written): Repaired {
  const text = repair(before.text, written);
  if (text === before.text) return before;
  const [said, says] = [sayingOf(written.path, before.text), sayingOf(written.path, text)];
  const kept = said === undefined ? unread !== undefined : said === says || unread === 'always';
  return kept ? { text, kinds: [...before.kinds, name] } : before;
}
