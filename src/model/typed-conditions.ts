/** Conditions as somebody types them: `concurrency: 64, os: linux`. */
import { PLAIN_NUMBER } from './number-meant.ts';
import type { Mistyped } from './typed-value.ts';
import type { Conditions } from './types.ts';

const NAME = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
const NUMBER = new RegExp(`^${PLAIN_NUMBER}$`);

/** Reads a name and a word or number each, with commas between; a comma that no name and colon follow belongs to the words before it. */
export function readConditions(written: string): { readonly conditions: Conditions } | Mistyped {
  const pairs = written
    .split(/[,;]\s*(?=[^,;:]+:)/)
    .map((pair) => /^([^:]+):\s*(\S.*)$/s.exec(pair.trim()))
    .map((match) => match && ([(match[1] as string).trim(), (match[2] as string).trim()] as const));
  const odd = pairs.find((pair) => pair && !NAME.test(pair[0]));
  if (odd) return { error: `"${odd[0]}" is no name of a condition: write it in small letters, with hyphens between words` };
  const names = pairs.map((pair) => pair?.[0]);
  const twice = names.find((name, index) => name !== undefined && names.indexOf(name) !== index);
  if (twice) return { error: `the condition "${twice}" is named twice` };
  if (pairs.some((pair) => pair === null))
    return { error: `"${written}" are no conditions: write names and values, such as "concurrency: 64, os: linux"` };
  const entries = (pairs as (readonly [string, string])[]).map(([name, value]) => [name, isNumber(value) ? Number(value) : value]);
  return { conditions: Object.fromEntries(entries) };
}

/** 1.10 is a version and no number. */
function isNumber(text: string): boolean {
  return NUMBER.test(text) && String(Number(text)) === text;
}

/** As they would be typed. */
export function typedConditions(conditions: Conditions): string {
  return Object.entries(conditions)
    .map(([name, value]) => `${name}: ${value}`)
    .join(', ');
}
