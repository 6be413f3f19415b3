/** Runs the tests of `evaluate` against one mutant after the other, in a thread that can be ended when a mutant never ends. */
import fs, { globSync, readFileSync } from 'node:fs';
import { runInThisContext } from 'node:vm';
import { parentPort, workerData } from 'node:worker_threads';
import { type Changed, loader, type Standins } from './modules.ts';
import { edited, type Mutant, probed } from './mutants.ts';
import { collecting, type Run } from './tests.ts';

/** What the thread tells. */
export type Told =
  | {
      /** It is ready for mutants; the tests that fail without any. */
      readonly failing: readonly string[];
      /** How long all tests took together, in milliseconds. */
      readonly took: number;
    }
  | {
      /** The file of the test that told the mutant apart; undefined where none did. */
      readonly killedBy: string | undefined;
    };

/** A test with what it passes through. */
interface Known {
  readonly file: string;
  readonly index: number;
  readonly took: number;
  readonly passed: ReadonlySet<string>;
}

const MUTATED = 'src/evaluate/**/*.ts';
const TESTS = 'tests/evaluate/**/*.test.ts';

/** A test that takes so many times as long as without a mutant, and a second more, never ends. */
const PATIENCE = { times: 10, more: 1_000 };

/** Tests that take longer, in milliseconds, are left out. */
const { below } = workerData as { readonly below: number };

let collected: Run[] = [];
let passed = new Set<string>();
const note = (file: string, place: number) => passed.add(`${file} ${place}`);
Object.assign(globalThis, { passed: note });

const read = new Map<string, unknown>();
const nothing = () => undefined;

/** Golden files are not written, and a scorecard is read from the disk once. */
const standins: Standins = {
  vitest: () => collecting({ push: (run: Run) => collected.push(run) } as Run[]),
  'node:fs': () => ({ ...fs, writeFileSync: nothing, mkdirSync: nothing, rmSync: nothing }),
  'src/validate/index.ts': (real) => {
    const { readScorecard, ...others } = real() as { readonly readScorecard: (...given: readonly unknown[]) => unknown };
    const once = (...given: readonly unknown[]) => {
      const key = JSON.stringify(given);
      if (!read.has(key)) read.set(key, readScorecard(...given));
      return read.get(key);
    };
    return { ...others, readScorecard: once };
  },
};

function testsOf(load: (file: string) => unknown, file: string): readonly Run[] {
  collected = [];
  load(file);
  return collected;
}

/** All tests, the fastest first, with what they pass through. */
async function survey(): Promise<{ readonly tests: readonly Known[]; readonly failing: readonly string[] }> {
  const { load } = loader(
    standins,
    globSync(MUTATED).map((file): Changed => ({ file, text: probed(file, readFileSync(file, 'utf8')) })),
  );
  const tests: Known[] = [];
  const failing: string[] = [];
  for (const file of globSync(TESTS).sort()) {
    passed = new Set();
    const runs = testsOf(load, file);
    const atFirst = passed;
    for (const [index, run] of runs.entries()) {
      passed = new Set(atFirst);
      const began = performance.now();
      if (await fails(run)) failing.push(`${file} ${index + 1}`);
      else tests.push({ file, index, took: performance.now() - began, passed });
    }
  }
  return { tests: tests.filter(({ took }) => took <= below).sort((a, b) => a.took - b.took), failing };
}

async function fails(run: Run): Promise<boolean> {
  try {
    await run();
    return false;
  } catch {
    return true;
  }
}

/** Throws where it takes too long. */
function inTime(run: Run, took: number): unknown {
  Object.assign(globalThis, { run });
  return runInThisContext('run()', { timeout: Math.ceil(PATIENCE.times * took + PATIENCE.more) });
}

/** The file of the first test that fails with a mutant: of those that pass through it, or of all where it stands outside of functions. */
async function killer(mutant: Mutant, tests: readonly Known[], known: Map<string, Record<string, unknown>>): Promise<string | undefined> {
  const { file, place } = mutant;
  const { load } = loader(standins, [{ file, text: edited(readFileSync(file, 'utf8'), mutant) }], known);
  const suites = new Map<string, readonly Run[]>();
  for (const test of tests) {
    if (place >= 0 && !test.passed.has(`${file} ${place}`)) continue;
    try {
      const runs = suites.get(test.file) ?? (inTime(() => testsOf(load, test.file), 500) as readonly Run[]);
      suites.set(test.file, runs);
      await inTime(runs[test.index] as Run, test.took);
    } catch {
      return test.file;
    }
  }
  return undefined;
}

const { tests, failing } = await survey();
const { load, loaded } = loader(standins);
for (const file of globSync(TESTS)) testsOf(load, file);
const tell = (told: Told) => parentPort?.postMessage(told);
parentPort?.on('message', async (mutant: Mutant) => tell({ killedBy: await killer(mutant, tests, loaded) }));
tell({ failing, took: tests.reduce((sum, one) => sum + one.took, 0) });
