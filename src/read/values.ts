/** What no value may be, in YAML and in JSON: numbers that cannot be held, hidden characters, keys that JavaScript gives a meaning. */
import { codePoint, hiddenCharacter } from './text.ts';
import type { Fault, Part, Path } from './tree.ts';

/** A fault at a path, before it is placed. */
export interface ValueFault extends Omit<Fault, 'offset'> {
  readonly path: Path;
  readonly part: Part;
}

const MEANINGFUL = new Set(['__proto__', 'constructor', 'prototype']);

/** Every fault of a value and of what it holds, in the order of the file. */
export function valueFaults(value: unknown, path: Path = []): readonly ValueFault[] {
  if (typeof value === 'number') return numberFaults(value, path);
  if (typeof value === 'string') return stringFaults(value, path, 'value');
  if (typeof value !== 'object' || value === null) return [];
  const faults: ValueFault[] = [];
  for (const [key, child] of Array.isArray(value) ? value.entries() : Object.entries(value)) {
    const at = [...path, key];
    if (typeof key === 'string') faults.push(...keyFaults(key, at));
    faults.push(...valueFaults(child, at));
  }
  return faults;
}

function numberFaults(value: number, path: Path): readonly ValueFault[] {
  if (Number.isInteger(value) ? Number.isSafeInteger(value) : Number.isFinite(value)) return [];
  const hint = 'write it in a larger unit; in quotes it is a text';
  return [{ path, part: 'value', rule: 'number-size', message: 'the number is too large to be kept exactly', hint }];
}

function stringFaults(value: string, path: Path, part: Part): readonly ValueFault[] {
  const hidden = hiddenCharacter(value);
  if (hidden === undefined) return [];
  return [{ path, part, rule: 'hidden-character', message: `the text has the hidden character ${codePoint(hidden)}`, hint: 'delete it' }];
}

function keyFaults(key: string, path: Path): readonly ValueFault[] {
  if (!MEANINGFUL.has(key)) return stringFaults(key, path, 'key');
  return [{ path, part: 'key', rule: 'forbidden-key', message: `\`${key}\` cannot be a key`, hint: 'choose another name' }];
}
