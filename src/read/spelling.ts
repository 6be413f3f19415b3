/** Spellings of YAML that people and programs read differently: an unquoted `no` is false to some and a word to others. */
import { numberMeant } from '../model/number-meant.ts';
import type { Fault } from './tree.ts';

const PLAIN_NUMBER = /^-?(0|[1-9]\d*)(\.\d+)?([eE][-+]?\d+)?$/;

/** Each odd spelling with what to write instead. */
const ODD: readonly { readonly pattern: RegExp; readonly hint: string }[] = [
  { pattern: /^(y|yes|n|no|on|off|True|TRUE|False|FALSE)$/i, hint: 'write true or false, or put the word in quotes' },
  { pattern: /^(~|null)$/i, hint: 'leave the key out' },
  { pattern: /^[-+]?\.?(inf|infinity|nan)$/i, hint: 'write a number, or put the word in quotes' },
  { pattern: /^[-+]?0[xob][\da-f_]+$/i, hint: 'write the number with the digits 0 to 9, or put the text in quotes' },
  { pattern: /^[-+]?\d[\d_]*(:\d+)+(\.\d*)?$/, hint: 'put a time in quotes' },
  { pattern: /^[-+]?(?=[._,]*\d)[\d_,]*\.?[\d_,]*(e[-+]?\d+)?$/i, hint: 'write a number like 1000, 0.5 or -2, or put the text in quotes' },
];

/** What is odd about an unquoted scalar, as it stands in the file. */
export function spellingFault(source: string): Pick<Fault, 'message' | 'hint'> | undefined {
  if (source === 'true' || source === 'false' || source === 'null' || PLAIN_NUMBER.test(source)) return undefined;
  const odd = ODD.find(({ pattern }) => pattern.test(source));
  return odd && { message: `\`${source}\` is read differently by different programs`, hint: meantHint(source, odd.hint) };
}

/** The number that is meant, where that is clear. */
function meantHint(source: string, hint: string): string {
  const meant = numberMeant(source);
  return meant ? `write ${meant.number}, ${meant.without}; or put the text in quotes` : hint;
}
