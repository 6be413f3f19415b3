/**
 * What a check costs beside what reading its files costs, on this repository: as the first work of a program that has loaded its modules, and
 * when it has run for a while. A second check has nothing new to look at. Ends with 1 where a limit is broken. It is no test.
 */
import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { brokenChecks, CHECKING, type CheckCost } from './bench/limits.ts';

const FRESH = 9;
const LONG = 15;

const first = median([...Array(FRESH).keys()].map(() => ({ ...times('read'), ...times('check'), ...times('again') })));
const warm = last(times('read+check+again', '.', LONG));
const changed = changedFile();
for (const [when, { read, check, again }] of Object.entries({ 'first in its process': first, 'after a while': warm }))
  console.log(
    `${when.padEnd(22)}read ${ms(read)}, check ${ms(check)}, unchanged ${ms(again)}: ` +
      `${(check / read).toFixed(2)} times reading, then ${(again / check).toFixed(2)} of that`,
  );
console.log(`one file changed      told after ${ms(changed)}, in a new process`);
console.log(`limits: ${CHECKING.read} times reading, ${CHECKING.again} of that, ${CHECKING.changed} ms`);
for (const sentence of brokenChecks({ first, warm, changed })) {
  console.error(`BROKEN  ${sentence}`);
  process.exitCode = 1;
}

/** Milliseconds of each turn, in a process of their own. */
function times(what: string, root = '.', turns = 1): Record<string, number[]> {
  const script = resolve('scripts/bench/check-cost.ts');
  return JSON.parse(execFileSync(process.execPath, [script, what, root, String(turns)], { encoding: 'utf8' }));
}

/** A copy of this scorecard in which one value is misspelt, after a check of it without. */
function changedFile(): number {
  const root = resolve('.cache/bench/changed');
  rmSync(root, { recursive: true, force: true });
  mkdirSync(root, { recursive: true });
  for (const folder of ['data', 'content']) cpSync(folder, join(root, folder), { recursive: true });
  times('check', root);
  writeFileSync(join(root, 'data/sources/somebody.yaml'), 'title: Somebody\nlicense: none\n');
  const taken = middle([...Array(FRESH).keys()].flatMap(() => times('again', root).again ?? []));
  rmSync(root, { recursive: true, force: true });
  return taken;
}

function median(runs: readonly Record<string, number[]>[]): CheckCost {
  return costOf((name) => middle(runs.flatMap((run) => run[name] ?? [])));
}

/** Of many turns the later two thirds: by then everything has been compiled. */
function last(run: Record<string, number[]>): CheckCost {
  return costOf((name) => middle((run[name] ?? []).slice(LONG / 3)));
}

function costOf(of: (name: string) => number): CheckCost {
  return { read: of('read'), check: of('check'), again: of('again') };
}

function middle(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] as number;
}

function ms(value: number): string {
  return `${value.toFixed(0)} ms`;
}
