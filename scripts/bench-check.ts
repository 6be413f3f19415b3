/**
 * What a check costs beside what reading its files costs, on this repository: as the first work of a program that has loaded its modules, and
 * when it has run for a while. A second check has nothing new to look at. Ends with 1 where a limit is broken. It is no test. The limits are held
 * by processor time, since other programs that run beside it make all waiting longer, but not alike.
 */
import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { brokenChecks, CHECKING, type CheckCost } from './bench/limits.ts';

type Turns = Readonly<Record<string, readonly { readonly wall: number; readonly cpu: number }[]>>;

const FRESH = 11;
const LONG = 24;

const fresh = [...Array(FRESH).keys()].map(() => ({ ...turns('read'), ...turns('check'), ...turns('again') }));
const first = { cpu: costOf(fresh, 'cpu'), wall: costOf(fresh, 'wall') };
const long = lateTurns(turns('read+check+again', '.', LONG));
const later = { cpu: costOf([long], 'cpu'), wall: costOf([long], 'wall') };
const changed = changedFile();

for (const [when, costs] of Object.entries({ 'first of its process': first, 'a later one': later }))
  for (const [how, { read, check, again }] of Object.entries(costs))
    console.log(
      `${when.padEnd(21)}${how.padEnd(5)}read ${ms(read)}, check ${ms(check)}, unchanged ${ms(again)}: ` +
        `${(check / read).toFixed(2)} times reading, then ${(again / check).toFixed(2)} of that`,
    );
console.log(`one file changed     wall told after ${ms(changed)}, in a new process`);
console.log(`limits: ${CHECKING.read} times reading, ${CHECKING.again} of that, ${CHECKING.changed} ms`);
for (const sentence of brokenChecks({ first: first.cpu, warm: later.cpu, changed })) {
  console.error(`BROKEN  ${sentence}`);
  process.exitCode = 1;
}

/** Each turn of what is measured, in a process of their own. */
function turns(what: string, root = '.', times = 1): Turns {
  const script = resolve('scripts/bench/check-cost.ts');
  return JSON.parse(execFileSync(process.execPath, [script, what, root, String(times)], { encoding: 'utf8' }));
}

/** Without the first third: by then everything has been compiled. */
function lateTurns(all: Turns): Turns {
  return Object.fromEntries(Object.entries(all).map(([name, list]) => [name, list.slice(LONG / 3)]));
}

/** How long it takes until a new file that is wrong is told, in a copy of this scorecard that was checked without it. */
function changedFile(): number {
  const root = resolve('.cache/bench/changed');
  rmSync(root, { recursive: true, force: true });
  mkdirSync(root, { recursive: true });
  for (const folder of ['data', 'content']) cpSync(folder, join(root, folder), { recursive: true });
  turns('check', root);
  writeFileSync(join(root, 'data/sources/somebody.yaml'), 'title: Somebody\nlicence: none\n');
  const taken = middle([...Array(FRESH).keys()].map(() => turns('again', root).again?.[0]?.wall ?? Number.NaN));
  rmSync(root, { recursive: true, force: true });
  return taken;
}

function costOf(runs: readonly Turns[], how: 'wall' | 'cpu'): CheckCost {
  const of = (name: string) => middle(runs.flatMap((run) => (run[name] ?? []).map((turn) => turn[how])));
  return { read: of('read'), check: of('check'), again: of('again') };
}

function middle(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] as number;
}

function ms(value: number): string {
  return `${value.toFixed(0)} ms`;
}
