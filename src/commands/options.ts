/** What was said on the command line, and what is made of it. */
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { nearest } from '../validate/nearest.ts';
import { type OptionName, type Options, options, written } from './option-list.ts';
import { folder, type Option, UsageError } from './option-values.ts';

/** What a verb takes. */
export interface Taken {
  /** The options that it knows. */
  readonly options: readonly OptionName[];
  /** What has to be named behind it: `new review`; or that any one word may be. */
  readonly nouns?: readonly string[] | 'any';
}

/** The settings that the arguments after the verb, and the noun where it needs one, ask for. Throws a UsageError. */
export function readOptions(verb: string, taken: Taken, args: readonly string[], env = process.env): Options {
  const noun = taken.nouns ? nounOf(verb, args[0], taken.nouns) : undefined;
  const given = parse(verb, taken.options, noun === undefined ? args : args.slice(1));
  const root = env.SCORECARD_ROOT;
  return {
    root: root === undefined || root === '' || 'root' in given ? resolve('.') : folder(root, '--root'),
    base: '/',
    out: resolve('dist'),
    port: 4321,
    noun,
    ...given,
  };
}

/** A question for the nearest of the names, as the end of a sentence: `; did you mean "build"?` */
export function hintAt(name: string, names: readonly string[]): string {
  const near = nearest(name, names);
  return near === undefined ? '' : `; did you mean "${near}"?`;
}

/** The lines that say what a verb has to be told and is not, each option with its meaning; none where nothing is missing. */
export function lackOf(verb: string, missing: readonly OptionName[]): readonly string[] {
  if (missing.length === 0) return [];
  const rows = missing.map((name) => [`${written(name)} ${options[name].value}`, options[name].text] as const);
  const width = Math.max(...rows.map(([option]) => option.length)) + 2;
  return [`"${verb}" has to be told more:`, ...rows.map(([option, text]) => `  ${option.padEnd(width)}${text}`)];
}

function parse(verb: string, allowed: readonly OptionName[], args: readonly string[]): Partial<Options> {
  const known = Object.fromEntries(
    allowed.map((name) => [written(name).slice(2), { type: isFlag(name) ? ('boolean' as const) : ('string' as const) }]),
  );
  const { tokens } = parseArgs({ args: [...args], options: known, strict: false, allowPositionals: true, tokens: true });
  const given: Record<string, unknown> = {};
  for (const token of tokens) {
    if (token.kind === 'option-terminator') continue;
    if (token.kind === 'positional') throw new UsageError(`"${verb}" takes no argument "${token.value}"`);
    const name = allowedName(verb, allowed, token.rawName);
    given[settingOf(name)] = isFlag(name) ? flag(token.rawName, token.value) : readValue(name, token.rawName, token.value);
  }
  return given;
}

/** `as-of` sets `asOf`. */
export function settingOf(name: OptionName): string {
  return name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
}

function allowedName(verb: string, allowed: readonly OptionName[], rawName: string): OptionName {
  const found = allowed.find((each) => written(each) === rawName);
  if (found !== undefined) return found;
  throw new UsageError(`"${verb}" has no option "${rawName}"${hintAt(rawName, allowed.map(written))}`);
}

function readValue(name: OptionName, rawName: string, value: string | undefined): unknown {
  if (value === undefined || value.startsWith('--')) throw new UsageError(`"${rawName}" needs a value`);
  const { read }: Option = options[name];
  return read ? read(value, rawName) : value;
}

function isFlag(name: OptionName): boolean {
  return options[name].value === '';
}

function flag(rawName: string, value: string | undefined): true {
  if (value === undefined) return true;
  throw new UsageError(`"${rawName}" takes no value, not "${value}"`);
}

/** What follows the verb; npm hands it on like an option. */
function nounOf(verb: string, word: string | undefined, nouns: readonly string[] | 'any'): string | undefined {
  if (nouns === 'any') return word?.startsWith('-') ? undefined : word;
  if (word === undefined || word.startsWith('-')) throw new UsageError(`"${verb}" needs to be told what: ${nouns.join(', ')}`);
  if (nouns.includes(word)) return word;
  throw new UsageError(`"${verb}" makes no "${word}"${hintAt(word, nouns) || `; it makes: ${nouns.join(', ')}`}`);
}
