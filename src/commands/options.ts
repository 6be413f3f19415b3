/** What can be said on the command line, and what is made of it. */
import { statSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { isDay } from '../model/calendar.ts';
import { isPeriod } from '../model/period.ts';
import type { Day, ReviewKind } from '../model/types.ts';
import { nearest } from '../validate/nearest.ts';

/** The settings of one command. */
export interface Options {
  /** The folder that holds `data/` and `content/`; absolute. */
  readonly root: string;
  /** The day to judge by; where it is not given, `judgedBy` finds it. */
  readonly asOf?: Day;
  /** Only what was recorded by this day is known. */
  readonly knownBy?: Day;
  /** The path under which the site will be served; begins and ends with a slash. */
  readonly base: string;
  /** The origin at which the site will be served, without a slash at its end. */
  readonly site?: string;
  /** The folder that receives the site; absolute. */
  readonly out: string;
  /** The port of the local server; the next free one is taken where it is in use. */
  readonly port: number;
  /** The day or commit from which scores are followed. */
  readonly from?: string | undefined;
  /** The day or commit up to which they are. */
  readonly to?: string | undefined;
  /** What a new one is made of, as the verb names it. */
  readonly noun?: string | undefined;
  /** What a review looks back at: 2025-11, 2025-q4 or 2025. */
  readonly period?: string | undefined;
  /** How often such a review is held. */
  readonly cadence?: ReviewKind['cadence'] | undefined;
  /** Whether cited addresses are asked for. */
  readonly links?: boolean;
  /** What a check fails on besides problems. */
  readonly failOn?: 'regression' | undefined;
}

/** The name of an option, as it is written after `--`. */
export type OptionName = keyof typeof options;

/** Every option: what stands for its value in the usage, nothing where it takes none, and what it does. */
export const options = {
  root: { value: 'DIR', text: 'the folder that holds data/ and content/; else SCORECARD_ROOT, else this folder' },
  'as-of': { value: 'YYYY-MM-DD', text: 'the day to judge by; else the date of the commit, or of the newest snapshot where that is later' },
  'known-by': { value: 'YYYY-MM-DD', text: 'leave out what was recorded after this day' },
  base: { value: '/PATH/', text: 'the path under which the site will be served; else /' },
  site: { value: 'URL', text: 'the origin at which the site will be served, such as https://example.org' },
  out: { value: 'DIR', text: 'the folder that receives the site; else dist' },
  period: { value: 'PERIOD', text: 'what a new review looks back at: 2025-11, 2025-q4 or 2025; else the next of its kind' },
  cadence: { value: 'CADENCE', text: 'which review: monthly, quarterly or yearly; else the one that has been due for longest' },
  links: { value: '', text: 'also ask the network whether the addresses that the data cites still answer' },
  'fail-on': { value: 'WHAT', text: 'what a check fails on besides problems: regression, where one is open and not acknowledged' },
  from: { value: 'DAY', text: 'the day or commit from which the scores are followed' },
  to: { value: 'DAY', text: 'the day or commit up to which they are followed; else what is here, as of the day to judge by' },
  port: { value: 'N', text: 'the port of the local server, or the next free one; else 4321' },
} as const;

/** The command line itself is wrong; the message says what is right. */
export class UsageError extends Error {}

/** The settings that the arguments after the verb, and the noun where it needs one, ask for. Throws a UsageError. */
export function readOptions(
  verb: string,
  allowed: readonly OptionName[],
  args: readonly string[],
  env = process.env,
  nouns: readonly string[] = [],
): Options {
  const noun = nouns.length > 0 ? nounOf(verb, args[0], nouns) : undefined;
  const given = parse(verb, allowed, noun === undefined ? args : args.slice(1));
  const root = given.root ?? env.SCORECARD_ROOT;
  return {
    root: folder(root === undefined || root === '' ? '.' : root),
    asOf: day('as-of', given['as-of']),
    knownBy: day('known-by', given['known-by']),
    base: basePath(given.base ?? '/'),
    site: origin(given.site),
    out: resolve(given.out ?? 'dist'),
    port: portNumber(given.port ?? '4321'),
    noun,
    from: given.from,
    to: given.to,
    period: period(given.period),
    cadence: cadence(given.cadence),
    ...(given.links !== undefined && { links: true }),
    failOn: failOn(given['fail-on']),
  };
}

/** A question for the nearest of the names, as the end of a sentence: `; did you mean "build"?` */
export function hintAt(name: string, names: readonly string[]): string {
  const near = nearest(name, names);
  return near === undefined ? '' : `; did you mean "${near}"?`;
}

function parse(verb: string, allowed: readonly OptionName[], args: readonly string[]): Partial<Record<OptionName, string>> {
  const known = Object.fromEntries(allowed.map((name) => [name, { type: isFlag(name) ? ('boolean' as const) : ('string' as const) }]));
  const { tokens } = parseArgs({ args: [...args], options: known, strict: false, allowPositionals: true, tokens: true });
  const given: Partial<Record<OptionName, string>> = {};
  for (const token of tokens) {
    if (token.kind === 'option-terminator') continue;
    if (token.kind === 'positional') throw new UsageError(`"${verb}" takes no argument "${token.value}"`);
    const name = allowedName(verb, allowed, token.name, token.rawName);
    given[name] = isFlag(name) ? flag(token.rawName, token.value) : readValue(token.rawName, token.value);
  }
  return given;
}

function allowedName(verb: string, allowed: readonly OptionName[], name: string, rawName: string): OptionName {
  const found = allowed.find((each) => each === name);
  if (found !== undefined) return found;
  const hint = hintAt(
    rawName,
    allowed.map((each) => `--${each}`),
  );
  throw new UsageError(`"${verb}" has no option "${rawName}"${hint}`);
}

function readValue(rawName: string, value: string | undefined): string {
  if (value === undefined || value.startsWith('--')) throw new UsageError(`"${rawName}" needs a value`);
  return value;
}

function isFlag(name: OptionName): boolean {
  return options[name].value === '';
}

function flag(rawName: string, value: string | undefined): string {
  if (value === undefined) return rawName;
  throw new UsageError(`"${rawName}" takes no value, not "${value}"`);
}

function folder(path: string): string {
  if (statSync(path, { throwIfNoEntry: false })?.isDirectory()) return resolve(path);
  throw new UsageError(`the root is a folder that holds data/ and content/, and there is no folder "${path}"`);
}

function day(name: OptionName, text: string | undefined): Day | undefined {
  if (text === undefined || isDay(text)) return text;
  throw new UsageError(`"--${name}" is a day, such as 2026-11-22, not "${text}"`);
}

function period(text: string | undefined): string | undefined {
  if (text === undefined || isPeriod(text)) return text;
  throw new UsageError(`"--period" is a month, quarter or year, such as 2025-11, 2025-q4 or 2025, not "${text}"`);
}

const CADENCES = ['monthly', 'quarterly', 'yearly'] as const;

function cadence(text: string | undefined): ReviewKind['cadence'] | undefined {
  const found = CADENCES.find((each) => each === text);
  if (text === undefined || found !== undefined) return found;
  throw new UsageError(`"--cadence" is ${CADENCES.join(', ')}, not "${text}"`);
}

function failOn(text: string | undefined): Options['failOn'] {
  if (text === undefined || text === 'regression') return text;
  throw new UsageError(`"--fail-on" is regression, not "${text}"`);
}

/** What follows the verb; npm hands it on like an option. */
function nounOf(verb: string, word: string | undefined, nouns: readonly string[]): string {
  if (word === undefined || word.startsWith('-')) throw new UsageError(`"${verb}" needs to be told what: ${nouns.join(', ')}`);
  if (nouns.includes(word)) return word;
  throw new UsageError(`"${verb}" makes no "${word}"${hintAt(word, nouns) || `; it makes: ${nouns.join(', ')}`}`);
}

/** `a/b`, `/a/b` and `/a/b/` are the same base; GitHub's own setting of it has no slash at the end. */
function basePath(text: string): string {
  const path = `/${text.replace(/^\/|\/$/g, '')}/`.replace(/^\/\/$/, '/');
  if (/^\/(?:[\w.~-]+\/)*$/.test(path) && !/\/\.+\//.test(path)) return path;
  throw new UsageError(`"--base" is a path, such as /scorecard/, not "${text}"`);
}

function origin(text: string | undefined): string | undefined {
  if (text === undefined || text === '') return undefined;
  const url = URL.parse(text);
  if (url !== null && /^https?:$/.test(url.protocol) && `${url.origin}/` === url.href) return url.origin;
  throw new UsageError(`"--site" is an origin, such as https://example.org, not "${text}"; the path goes into "--base"`);
}

function portNumber(text: string): number {
  if (/^\d{1,5}$/.test(text) && Number(text) <= 65535) return Number(text);
  throw new UsageError(`"--port" is a number up to 65535, not "${text}"`);
}
