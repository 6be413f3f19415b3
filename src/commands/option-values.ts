/** How the value of an option is read: what is not one is refused with what would be. */
import { statSync } from 'node:fs';
import { resolve } from 'node:path';
import { isDay } from '../model/calendar.ts';
import { isPeriod } from '../model/period.ts';
import type { Day } from '../model/types.ts';

/** The command line itself is wrong; the message says what is right. */
export class UsageError extends Error {}

/** Reads what stands behind an option of that name, written with its dashes. Throws a UsageError. */
export type ReadValue<T> = (text: string, option: string) => T;

/** An option, before it is given. */
export interface Option {
  /** How it is written after `--`, where that is not its name: two verbs may mean two things by one word. */
  readonly flag?: string;
  /** What stands for its value in the usage; empty where it takes none. */
  readonly value: string;
  /** What it does, in the usage. */
  readonly text: string;
  /** Makes its setting of what was written; else that is the setting. */
  readonly read?: ReadValue<unknown>;
}

/** A folder as an absolute path; there need not be one. */
export const path: ReadValue<string> = (value) => resolve(value);

/** The folder of a scorecard, absolute. */
export const folder: ReadValue<string> = (value) => {
  if (statSync(value, { throwIfNoEntry: false })?.isDirectory()) return resolve(value);
  throw new UsageError(`the root is a folder that holds data/ and content/, and there is no folder "${value}"`);
};

/** A calendar day. */
export const day: ReadValue<Day> = (value, option) => {
  if (isDay(value)) return value;
  throw new UsageError(`"${option}" is a day, such as 2026-11-22, not "${value}"`);
};

/** A month, quarter or year. */
export const period: ReadValue<string> = (value, option) => {
  if (isPeriod(value)) return value;
  throw new UsageError(`"${option}" is a month, quarter or year, such as 2025-11, 2025-q4 or 2025, not "${value}"`);
};

/** One of some words. */
export function oneOf<T extends string>(...words: readonly T[]): ReadValue<T> {
  return (value, option) => {
    const found = words.find((word) => word === value);
    if (found !== undefined) return found;
    throw new UsageError(`"${option}" is ${words.join(', ')}, not "${value}"`);
  };
}

/** `a/b`, `/a/b` and `/a/b/` are the same base; GitHub's own setting of it has no slash at the end. */
export const basePath: ReadValue<string> = (value, option) => {
  const path = `/${value.replace(/^\/|\/$/g, '')}/`.replace(/^\/\/$/, '/');
  if (/^\/(?:[\w.~-]+\/)*$/.test(path) && !/\/\.+\//.test(path)) return path;
  throw new UsageError(`"${option}" is a path, such as /scorecard/, not "${value}"`);
};

/** An origin without a slash at its end; nothing where the text is empty. */
export const origin: ReadValue<string | undefined> = (value, option) => {
  if (value === '') return undefined;
  const url = URL.parse(value);
  if (url !== null && /^https?:$/.test(url.protocol) && `${url.origin}/` === url.href) return url.origin;
  throw new UsageError(`"${option}" is an origin, such as https://example.org, not "${value}"; the path goes into "--base"`);
};

/** The number of a port. */
export const port: ReadValue<number> = (value, option) => {
  if (/^\d{1,5}$/.test(value) && Number(value) <= 65535) return Number(value);
  throw new UsageError(`"${option}" is a number up to 65535, not "${value}"`);
};

/** The name of a commit, as git takes it: a hash, branch, tag or HEAD~1. */
export const commit: ReadValue<string> = (value, option) => {
  if (/^[\w][\w./@{}^~-]*$/.test(value)) return value;
  throw new UsageError(`"${option}" is a commit, such as main, HEAD~1 or its hash, not "${value}"`);
};
