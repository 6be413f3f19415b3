/** The unit that a formula gives, from the units of what it reads. */
import type { ASTNode } from '@marcbachmann/cel-js';
import type { FormulaError, FormulaNames } from './formula.ts';
import { canonicalUnit } from './quantity.ts';

/** The unit of a formula: a product of units over a product of units, written `a*b/c`; sums want the same unit on both sides. */
export function unitOf(node: ASTNode, names: FormulaNames): string | FormulaError {
  const powers = powersOf(node, names);
  if ('message' in powers) return powers as FormulaError;
  const side = (sign: number) => [...(powers as Powers)].flatMap(([unit, power]) => Array<string>(Math.max(0, power * sign)).fill(unit));
  const [top, bottom] = [side(1).sort(), side(-1).sort()];
  return [top.join('*') || (bottom.length > 0 ? '1' : ''), ...bottom].join('/');
}

type Powers = ReadonlyMap<string, number>;

function powersOf(node: ASTNode, names: FormulaNames): Powers | FormulaError {
  if (node.op === 'call') return callPowers(node.args[0], node.args[1], names);
  if (node.op === '-_') return powersOf(node.args, names);
  if (!['*', '/', '+', '-'].includes(node.op)) return new Map();
  const [left, right] = (node.args as [ASTNode, ASTNode]).map((side) => powersOf(side, names)) as [Powers, Powers];
  if ('message' in left) return left;
  if ('message' in right) return right;
  if (node.op === '*' || node.op === '/') return combine(left, right, node.op === '*' ? 1 : -1);
  if (JSON.stringify([...left]) === JSON.stringify([...right])) return left;
  return { message: `adds different units: ${[...left.keys()]} and ${[...right.keys()]}`, offset: node.start };
}

/** Functions that give a percentage, whatever the unit of what they read. */
const PERCENTAGES: readonly string[] = ['repeatability', 'verified', 'debt', 'escaped', 'improved', 'variance', 'beside'];

function callPowers(name: string, args: readonly ASTNode[], names: FormulaNames): Powers {
  if (name === 'ratio') return new Map([['x', 1]]);
  if (name === 'resolution') return new Map([['h', 1]]);
  if (PERCENTAGES.includes(name)) return new Map([['%', 1]]);
  return new Map([[canonicalUnit(names.metrics.get(String(args[0]?.args)) ?? ''), 1]]);
}

function combine(left: Powers, right: Powers, sign: 1 | -1): Powers {
  const powers = new Map(left);
  for (const [unit, power] of right) powers.set(unit, (powers.get(unit) ?? 0) + sign * power);
  return new Map([...powers].filter(([, power]) => power !== 0).sort(([a], [b]) => (a < b ? -1 : 1)));
}
