/** Counts as people write them in a sentence. */
import { formatNumber } from './quantity.ts';

const SMALL =
  'no one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const TENS = ['', '', 'twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];

/** `no`, `two`, `fifteen`, `twenty-five`; digits from a hundred on. */
export function inWords(count: number): string {
  if (count < 20) return SMALL[count] as string;
  if (count >= 100) return formatNumber(count);
  const [tens, ones] = [Math.floor(count / 10), count % 10];
  return ones === 0 ? (TENS[tens] as string) : `${TENS[tens]}-${SMALL[ones]}`;
}

/** Beside other numbers: `nine` in words, `10` in digits. */
export function counted(count: number): string {
  return count < 10 ? inWords(count) : formatNumber(count);
}

/** `one promise`, `twelve promises`. */
export function countOf(count: number, one: string, many = `${one}s`): string {
  return `${inWords(count)} ${count === 1 ? one : many}`;
}
