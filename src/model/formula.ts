/** Formulas of derived metrics: CEL behind one module, with its inputs, units and errors known before it is run. */
import { type ASTNode, Environment, type ParseResult } from '@marcbachmann/cel-js';
import { parseDuration } from './calendar.ts';
import { unitOf } from './formula-units.ts';
import { canonicalUnit } from './quantity.ts';
import type { Duration } from './types.ts';

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
  /** The regressions of a category's metrics that have not recovered, in percent of the level before each, added up. */
  debt(category: string): number;
  /** The mean time from the first bad observation to recovery, in hours, over the regressions of a category's metrics that have recovered. */
  resolution(category: string): number;
  /** Of the regressions of a category's metrics the percentage that was seen in production and not, by then, in CI. */
  escaped(category: string): number;
  /** The steps for the better of a category's metrics within the time up to the day, in percent of the level before each, added up. */
  improved(category: string, span: string): number;
  /** Relative standard deviation, in percent, between runs of one snapshot that differ in a condition. */
  variance(metric: string, condition: string): number;
  /** The newest value under one value of a condition as a percentage of that under another; where less is better the other way round. */
  beside(metric: string, condition: string, one: string, other: string): number;
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

/** What an argument names: a condition and its values may be any word. */
type Argument = 'metric' | 'subject' | 'category' | 'condition' | 'span';

/** What each argument of each function names. */
const ARGUMENTS: Readonly<Record<keyof FormulaLookup, readonly Argument[]>> = {
  value: ['metric'],
  others: ['metric'],
  ratio: ['metric', 'subject'],
  repeatability: ['metric', 'condition'],
  verified: ['category'],
  debt: ['category'],
  resolution: ['category'],
  escaped: ['category'],
  improved: ['category', 'span'],
  variance: ['metric', 'condition'],
  beside: ['metric', 'condition', 'condition', 'condition'],
};

const FUNCTIONS = Object.keys(ARGUMENTS) as (keyof FormulaLookup)[];

/** The nodes of a formula: CEL knows more, without units. */
const ARITHMETIC: readonly string[] = ['value', 'call', '-_', '*', '/', '+', '-'];

/** A formula is a short sum: what is longer or deeper than this is refused, so that computing one takes no time that anybody notices. */
const LIMITS = { maxAstNodes: 200, maxDepth: 64, maxListElements: 20, maxMapEntries: 0, maxCallArguments: 4 };

const CHECKER = checker();

/** CEL reads and checks formulas; it never runs them, since to it 100 / 3 is 33, and a / (b / 0) is 0. */
function checker(): Environment {
  const env = new Environment({ limits: LIMITS });
  const nothing = () => 0;
  for (const name of FUNCTIONS) env.registerFunction(`${name}(${ARGUMENTS[name].map(() => 'string').join(', ')}): double`, nothing);
  for (const sign of ['*', '/', '+', '-']) {
    env.registerOperator(`int ${sign} double`, nothing);
    env.registerOperator(`double ${sign} int`, nothing);
  }
  return env;
}

/** Said here of the formula's own divisions, and of those within what it asks: a ratio, a deviation over a mean. */
const BY_ZERO = 'the formula divides by zero';

/** Runs a formula that was checked: numbers are numbers, of whatever kind. Throws NoData, with the reason, where it cannot be computed. */
export function evaluateFormula(text: string, lookup: FormulaLookup): number {
  const number = compute(CHECKER.parse(text).ast, lookup);
  if (!Number.isFinite(number)) throw new NoData('the formula gives no number');
  return number;
}

function compute(node: ASTNode, lookup: FormulaLookup): number {
  if (node.op === 'value') return Number(node.args);
  if (node.op === '-_') return -compute(node.args, lookup);
  if (node.op === 'call') {
    const answer = lookup[node.args[0] as keyof FormulaLookup] as (...names: readonly string[]) => number;
    const number = answer(...node.args[1].map(({ args }) => String(args)));
    if (!Number.isFinite(number)) throw new NoData(BY_ZERO);
    return number;
  }
  const [left, right] = (node.args as [ASTNode, ASTNode]).map((side) => compute(side, lookup)) as [number, number];
  if (node.op === '/' && right === 0) throw new NoData(BY_ZERO);
  return node.op === '*' ? left * right : node.op === '/' ? left / right : node.op === '+' ? left + right : left - right;
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

/** The spans of time that a formula looks back over; none where it does not parse. */
export function spansIn(text: string): readonly Duration[] {
  return named(text, 'span').flatMap((span) => parseDuration(span) ?? []);
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

function named(text: string, kind: Argument): readonly string[] {
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

/** What CEL calls its limits, in words. */
const TOO_MUCH = [
  ['maxDepth', `is more than ${LIMITS.maxDepth} levels deep`],
  ['maxAstNodes', `has more than ${LIMITS.maxAstNodes} parts`],
] as const;

function fault(error: Error & { summary?: string; range?: { start: number } }): FormulaError {
  const said = error.summary ?? error.message.split('\n')[0] ?? 'cannot be read';
  const message = TOO_MUCH.find(([name]) => said.includes(name))?.[1] ?? said;
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
      return [
        { message: `"${argument.args}" is no ${kinds[index] === 'span' ? 'time, such as 14 days' : kinds[index]}`, offset: argument.start },
      ];
    const isGrade = kinds[index] === 'metric' && names.metrics.get(argument.args) === 'grade';
    return isGrade ? [{ message: `"${argument.args}" is a grade, which is no number`, offset: argument.start }] : [];
  });
}

function known(kind: string | undefined, name: string, names: FormulaNames): boolean {
  if (kind === 'metric') return names.metrics.has(name);
  if (kind === 'subject') return names.subjects.includes(name);
  if (kind === 'category') return names.categories.includes(name);
  if (kind === 'span') return parseDuration(name) !== undefined;
  return true;
}
