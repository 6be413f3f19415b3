/** Numbers as people write them, where a plain one is wanted. */

/** How often the letter or the word behind a number counts it. */
const COUNTS: Readonly<Record<string, number>> = {
  k: 1e3,
  K: 1e3,
  M: 1e6,
  B: 1e9,
  bn: 1e9,
  thousand: 1e3,
  million: 1e6,
  billion: 1e9,
};

/** The plain number that a text most probably means, and what was in its way; undefined where that is not clear. */
export function numberMeant(text: string): { readonly number: string; readonly without: string } | undefined {
  return FORMS.reduce<ReturnType<typeof numberMeant>>((found, form) => found ?? form(text.trim()), undefined);
}

/** A plain number, as a part of a pattern. */
export const PLAIN_NUMBER = '-?(?:0|[1-9]\\d*)(?:\\.\\d+)?';

const PLAIN = new RegExp(`^${PLAIN_NUMBER}$`);

/** What may count a number in a way that is not told here: never taken for a unit that can be left out. */
const COUNTED = /\d\s*(?:[km]|mio|mln|mrd|tsd|(?:lakh|crore|dozen|hundred|thousand|million|billion|trillion)s?)\b/i;

const FORMS: readonly ((text: string) => ReturnType<typeof numberMeant>)[] = [
  (text) => (PLAIN.test(text) ? { number: text, without: 'without quotes' } : undefined),
  (text) => plain(/^["'“”„‘’«»](.*)["'“”‘’«»]$/.exec(text)?.[1], 'without quotes'),
  (text) => plain(/^0+(?=[1-9])(.*)$/.exec(text)?.[1], 'without zeros in front'),
  (text) => plain(/^\+(.*)$/.exec(text)?.[1], 'without +'),
  (text) => plain(/^[~≈] ?(.*)$/.exec(text)?.[1], 'and say "about" in a `note`'),
  (text) =>
    plain(/^\d{1,3}(?:[ \u00a0\u202f_]\d{3})+(?:\.\d+)?$/.test(text) ? text.replace(/[^\d.]/g, '') : undefined, 'without separators'),
  (text) =>
    plain(/^\d{1,3}(?:,\d{3})+\.\d+$|^\d{1,3}(?:,\d{3}){2,}$/.test(text) ? text.replaceAll(',', '') : undefined, 'without separators'),
  (text) => plain(/^\d+,(?:\d{1,2}|\d{4,})$/.test(text) ? text.replace(',', '.') : undefined, 'with a point'),
  (text) => counted(/^(-?\d+(?:\.\d+)?) ?(k|K|M|B|bn|thousand|million|billion)$/.exec(text)),
  (text) => plain(/^[$€£] ?(.*)$/.exec(text)?.[1], 'without its unit'),
  (text) => (COUNTED.test(text) ? undefined : plain(/^(-?\d+(?:\.\d+)?) ?[^\d\s.,][^\d]*$/.exec(text)?.[1], 'without its unit')),
];

function plain(number: string | undefined, without: string): ReturnType<typeof numberMeant> {
  return number !== undefined && PLAIN.test(number) ? { number, without } : undefined;
}

function counted(match: RegExpExecArray | null): ReturnType<typeof numberMeant> {
  if (!match) return undefined;
  const number = String(Number((Number(match[1]) * (COUNTS[match[2] as string] as number)).toPrecision(15)));
  return plain(number, 'in full');
}
