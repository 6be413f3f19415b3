/**
 * Changes `src/evaluate`, one place at a time, and asks whether a test of `tests/evaluate` fails: `npm run mutate`. With files it changes only
 * those, with `--sample 0.2` a fifth of the places, always the same, with `--below 300` it asks only tests that take so many milliseconds at most, with `--again` it changes
 * only what survived the last run. Ends with 1 where a mutant survives that tests/mutation-survivors.md
 * does not list, or where fewer than 85 of 100 are killed.
 */
import { globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { Worker } from 'node:worker_threads';
import { type Mutant, mutantsOf } from './mutate/mutants.ts';
import { lineOf, listed } from './mutate/survivors.ts';
import type { Told } from './mutate/worker.ts';

/** Of 100 mutants so many have to be killed. */
const ENOUGH = 85;

/** Where the survivors of the last run are written. */
const LAST = '.cache/mutation-survivors.txt';

/** A mutant that takes so many times as long as all tests, and some seconds more, never ends. */
const PATIENCE = { times: 3, more: 5_000 };

type Fate = 'killed' | 'endless' | 'survived';

const { values, positionals } = parseArgs({
  options: {
    sample: { type: 'string', default: '1' },
    below: { type: 'string', default: 'Infinity' },
    again: { type: 'boolean', default: false },
  },
  allowPositionals: true,
});
const files = positionals.length > 0 ? positionals : globSync('src/evaluate/**/*.ts').sort();
const mutants = files
  .flatMap((file) => mutantsOf(file, readFileSync(file, 'utf8')))
  .filter((one) => (values.again ? before().has(lineOf(one)) : isSampled(one)));

/** What survived the last run. */
function before(): ReadonlySet<string> {
  return new Set(readFileSync(LAST, 'utf8').split('\n'));
}

/** By a hash of its line (FNV-1a), so that a sample stays what it is. */
function isSampled(mutant: Mutant): boolean {
  const hash = [...lineOf(mutant)].reduce((sum, letter) => Math.imul(sum ^ (letter.codePointAt(0) ?? 0), 16_777_619), 2_166_136_261);
  return (hash >>> 0) / 2 ** 32 < Number(values.sample);
}

/** A thread that is ready, and how long it may think about a mutant. */
interface Ready {
  readonly worker: Worker;
  readonly patience: number;
}

async function start(): Promise<Ready> {
  const worker = new Worker(new URL('./mutate/worker.ts', import.meta.url), {
    workerData: { below: Number(values.below) },
    resourceLimits: { maxOldGenerationSizeMb: 2_000 },
  });
  const told = await answer(worker, 600_000);
  if (!told || !('failing' in told)) throw new Error('the tests could not be run');
  if (told.failing.length > 0) console.error(`left out, since they fail here without a mutant: ${told.failing.join(', ')}`);
  return { worker, patience: PATIENCE.times * told.took + PATIENCE.more };
}

/** What a thread says next; undefined where it says nothing in time or breaks. */
function answer(worker: Worker, patience: number): Promise<Told | undefined> {
  return new Promise((done) => {
    const timer = setTimeout(end, patience, undefined);
    function end(told: Told | undefined) {
      clearTimeout(timer);
      worker.off('message', end).off('error', broken);
      done(told);
    }
    function broken(error: Error) {
      if (!('code' in error)) console.error(error);
      end(undefined);
    }
    worker.once('message', end).once('error', broken);
  });
}

async function fates(): Promise<readonly Fate[]> {
  const found: Fate[] = [];
  let ready = await start();
  for (const [index, mutant] of mutants.entries()) {
    ready.worker.postMessage(mutant);
    const told = await answer(ready.worker, ready.patience);
    found.push(told === undefined ? 'endless' : 'killedBy' in told && told.killedBy ? 'killed' : 'survived');
    if (found.at(-1) === 'survived') console.error(`${mutant.file}:${mutant.line} ${mutant.change}`);
    if (told === undefined) {
      await ready.worker.terminate();
      ready = await start();
    }
    if ((index + 1) % 100 === 0) console.error(`${index + 1} of ${mutants.length}`);
  }
  await ready.worker.terminate();
  return found;
}

const found = await fates();
const known = listed();
const count = (of: (fate: Fate, mutant: Mutant) => boolean) => mutants.filter((one, index) => of(found[index] as Fate, one)).length;
const survivors = mutants.filter((_, index) => found[index] === 'survived');

for (const file of files) {
  const [all, left] = [count((_, one) => one.file === file), count((fate, one) => one.file === file && fate === 'survived')];
  if (all > 0) console.log(`${file.padEnd(48)} ${String(all).padStart(5)} mutants ${String(left).padStart(4)} survived`);
}
mkdirSync('.cache', { recursive: true });
writeFileSync(LAST, survivors.map((one) => `${lineOf(one)}\n`).join(''));
const explained = survivors.filter((one) => known.explained.has(lineOf(one)));
const open = survivors.filter((one) => known.open.has(lineOf(one)));
const unexplained = survivors.filter((one) => !explained.includes(one) && !open.includes(one));
for (const one of unexplained) console.log(`${one.file}:${one.line}\n${lineOf(one)}`);
const killed = (100 * (mutants.length - survivors.length)) / mutants.length;
console.log(
  `${mutants.length} mutants: ${count((fate) => fate === 'killed')} killed, ${count((fate) => fate === 'endless')} never ended, ` +
    `${survivors.length} survived, of which ${explained.length} are explained and ${open.length} known gaps; ${killed.toFixed(1)} % killed`,
);
process.exitCode = unexplained.length > 0 || killed < ENOUGH ? 1 : 0;
