/** Formulas of derived metrics: CEL behind one module, with its inputs, units and errors known before it is run. */
import { type ASTNode, Environment, type ParseResult } from '@marcbachmann/cel-js';
import { unitOf } from './formula-units.ts';
import { canonicalUnit } from './quantity.ts';

/** What a formula may ask for; each throws NoData where there is nothing to answer with. */
export interface FormulaLookup {
  /** The counted value of the own subject. */
  value(metric: string): number;
  /** The mean over the other subjects, in the snapshot that the own counted value is from. */
  others(metric: string): number;
  /** The own value over another subject's, within the newest snapshot that has both. */
  ratio(metric: string, subject: string): number;
  /** Mean relative standard deviation, in percent, of observations that repeat each other under one value of a condition. */
  repeatability(metric: string, condition: string): number;
  /** Of a category's metrics about which anything was stated, the percentage that somebody else has measured. */
  verified(category: string): number;
}

/** A formula asked for something that is not there: the message says what, for the reader. */
export class NoData extends Error {}

/** What is wrong with a formula; offsets count characters from 0. */
export interface FormulaError {
  /** What is wrong, without a full stop. */
  readonly message: string;
  /** Where, where that is known. */
  readonly offset?: number;
}

/** What a formula's names are checked against. */
export interface FormulaNames {
  /** Unit by metric id. */
  readonly metrics: ReadonlyMap<string, string>;
  /** Ids of the subjects. */
  readonly subjects: readonly string[];
  /** Ids of the categories. */
  readonly categories: readonly string[];
}

/** What each argument of each function names. */
const ARGUMENTS: Readonly<Record<keyof FormulaLookup, readonly ('metric' | 'subject' | 'category' | 'condition')[]>> = {
  value: ['metric'],
  others: ['metric'],
  ratio: ['metric', 'subject'],
  repeatability: ['metric', 'condition'],
  verified: ['category'],
};

const FUNCTIONS = Object.keys(ARGUMENTS) as (keyof FormulaLookup)[];

/** CEL has no int times double: numbers of both kinds are made to mix. */
const MIXED: readonly [string, (a: number, b: number) => number][] = [
  ['*', (a, b) => a * b],
  ['/', (a, b) => a / b],
  ['+', (a, b) => a + b],
  ['-', (a, b) => a - b],
];

/** The nodes of a formula: CEL knows more, without units. */
const ARITHMETIC: readonly string[] = ['value', 'call', '-_', ...MIXED.map(([sign]) => sign)];

function environment(lookup: FormulaLookup): Environment {
  const env = new Environment({ limits: { maxAstNodes: 200, maxDepth: 20, maxListElements: 20, maxMapEntries: 0, maxCallArguments: 4 } });
  for (const name of FUNCTIONS) {
    const parameters = ARGUMENTS[name].map(() => 'string').join(', ');
    env.registerFunction(`${name}(${parameters}): double`, lookup[name] as (...args: string[]) => number);
  }
  for (const [sign, apply] of MIXED) {
    env.registerOperator(`int ${sign} double`, (a: bigint, b: number) => apply(Number(a), b));
    env.registerOperator(`double ${sign} int`, (a: number, b: bigint) => apply(a, Number(b)));
  }
  return env;
}

const NOTHING = Object.fromEntries(FUNCTIONS.map((name) => [name, () => 0])) as unknown as FormulaLookup;
const CHECKER = environment(NOTHING);

/** Runs a formula. Throws NoData, with the reason, where it cannot be computed. */
export function evaluateFormula(text: string, lookup: FormulaLookup): number {
  let result: unknown;
  try {
    result = environment(lookup).evaluate(withoutIntegers(text));
  } catch (error) {
    throw noDataBehind(error) ?? error;
  }
  const number = Number(result);
  if (!Number.isFinite(number)) throw new NoData('the formula divides by zero');
  return number;
}

/** 100 / 3 is 33 in CEL, and 1 / 0 an error of its own: for a reader numbers are numbers, so `100` is run as `100.0`. */
function withoutIntegers(text: string): string {
  const integers = nodes(CHECKER.parse(text).ast).filter((node) => node.op === 'value' && typeof node.args === 'bigint');
  return integers
    .sort((a, b) => b.start - a.start)
    .reduce((written, { start, end, args }) => `${written.slice(0, start)}${args}.0${written.slice(end)}`, text);
}

/** CEL may wrap what a function throws. */
function noDataBehind(error: unknown): NoData | undefined {
  if (error instanceof NoData) return error;
  return error instanceof Error && error.cause ? noDataBehind(error.cause) : undefined;
}

/** Everything that is wrong with a formula: syntax, types, unknown names, and units against the metric's own. */
export function checkFormula(text: string, unit: string, names: FormulaNames): readonly FormulaError[] {
  const parsed = parse(text);
  if ('message' in parsed) return [parsed];
  const unknown = calls(parsed.ast).flatMap((call) => checkCall(call, names));
  if (unknown.length > 0) return unknown;
  const units = unitOf(parsed.ast, names);
  if (typeof units !== 'string') return [units];
  return units === canonicalUnit(unit) ? [] : [{ message: `gives ${units || 'a plain number'}, the metric is in ${unit}` }];
}

/** Ids of the metrics that a formula reads; none where it does not parse. */
export function inputsOf(text: string): readonly string[] {
  return named(text, 'metric');
}

/** Ids of the subjects that a formula names; none where it does not parse. */
export function subjectsIn(text: string): readonly string[] {
  return named(text, 'subject');
}

/** The ratios that a formula takes, each once: of which metric, over which subject; none where it does not parse. */
export function ratiosIn(text: string): readonly { readonly metric: string; readonly subject: string }[] {
  const parsed = parse(text);
  if ('message' in parsed) return [];
  const taken = calls(parsed.ast).filter(({ name }) => name === 'ratio');
  const pairs = taken.map(({ args: [metric, subject] }) => ({ metric: String(metric?.args), subject: String(subject?.args) }));
  return [...new Map(pairs.map((pair) => [`${pair.metric} ${pair.subject}`, pair])).values()];
}

function named(text: string, kind: 'metric' | 'subject'): readonly string[] {
  const parsed = parse(text);
  if ('message' in parsed) return [];
  const ids = calls(parsed.ast).flatMap((call) => call.args.filter((_, index) => ARGUMENTS[call.name]?.[index] === kind));
  return [...new Set(ids.map((argument) => String(argument.args)))];
}

function parse(text: string): ParseResult | FormulaError {
  try {
    const parsed = CHECKER.parse(text);
    const check = parsed.check();
    if (!check.valid) return fault(check.error as Error);
    if (check.type !== 'double' && check.type !== 'int') return { message: `gives a ${check.type}, not a number` };
    const foreign = nodes(parsed.ast).find(({ op }) => !ARITHMETIC.includes(op));
    return foreign ? { message: `"${foreign.op}" is not used in formulas, only + - * /`, offset: foreign.start } : parsed;
  } catch (error) {
    return fault(error as Error);
  }
}

function fault(error: Error & { summary?: string; range?: { start: number } }): FormulaError {
  const message = error.summary ?? error.message.split('\n')[0] ?? 'cannot be read';
  return error.range ? { message, offset: error.range.start } : { message };
}

interface Call {
  readonly name: keyof FormulaLookup;
  readonly args: readonly ASTNode[];
}

/** Every call in a formula, left to right. */
function calls(node: ASTNode): Call[] {
  return nodes(node).flatMap((one) => (one.op === 'call' ? [{ name: one.args[0] as keyof FormulaLookup, args: one.args[1] }] : []));
}

/** A node and all below it, left to right. */
function nodes(node: ASTNode): ASTNode[] {
  return [node, ...children(node).flatMap(nodes)];
}

function children(node: ASTNode): ASTNode[] {
  const isNode = (value: unknown): value is ASTNode => typeof value === 'object' && value !== null && 'op' in value;
  const args = node.args as unknown;
  const flat = Array.isArray(args) ? args.flat(2) : [args];
  return flat.filter(isNode);
}

function checkCall(call: Call, names: FormulaNames): FormulaError[] {
  const kinds = ARGUMENTS[call.name] ?? [];
  return call.args.flatMap((argument, index) => {
    if (argument.op !== 'value' || typeof argument.args !== 'string')
      return [{ message: 'wants a name in quotes', offset: argument.start }];
    if (!known(kinds[index], argument.args, names))
      return [{ message: `"${argument.args}" is no ${kinds[index]}`, offset: argument.start }];
    const isGrade = kinds[index] === 'metric' && names.metrics.get(argument.args) === 'grade';
    return isGrade ? [{ message: `"${argument.args}" is a grade, which is no number`, offset: argument.start }] : [];
  });
}

function known(kind: string | undefined, name: string, names: FormulaNames): boolean {
  if (kind === 'metric') return names.metrics.has(name);
  if (kind === 'subject') return names.subjects.includes(name);
  if (kind === 'category') return names.categories.includes(name);
  return true;
}
