/**
 * Measures in this process what a program that has loaded its modules needs: `read` loads and reads the files of a root, `check` checks it with
 * no verdict kept, `again` when nothing has changed since. `check-cost.ts WHAT+WHAT ROOT TIMES` prints milliseconds of each turn, by the clock and
 * of processor time; what git does in processes of its own is in the former only.
 */
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { check } from '../../src/commands/check.ts';
import { load } from '../../src/load/index.ts';
import { slotOf } from '../../src/load/layout.ts';
import { readBody } from '../../src/read/body.ts';
import { read } from '../../src/read/index.ts';

const VERDICTS = join('.cache', 'bench', 'verdicts');
const QUIET = { log: () => undefined, error: () => undefined };

/** What is measured, each with what is put in order before it. */
const WORK: Readonly<Record<string, { readonly before?: () => void; readonly run: (root: string) => unknown }>> = {
  read: { run: readAll },
  check: { before: () => rmSync(VERDICTS, { recursive: true, force: true }), run: (root) => check({ root, verdicts: VERDICTS }, QUIET) },
  again: { run: (root) => check({ root, verdicts: VERDICTS }, QUIET) },
};

/** Everything that is read of a root, and nothing else. */
function readAll(root: string): void {
  for (const { path, text } of load(root).files) {
    read(path, text);
    if (slotOf(path)?.kind === 'review') readBody(text, path.endsWith('.mdx'));
  }
}

const [, , what = '', root = '.', times = '1'] = process.argv;
const names = what.split('+');
const taken: Record<string, { wall: number; cpu: number }[]> = Object.fromEntries(names.map((name) => [name, []]));
// One after the other, so that a busy moment of the machine falls on all of them alike.
for (let turn = 0; turn < Number(times); turn++)
  for (const name of names) {
    const work = WORK[name];
    if (!work) throw new Error(`nothing of that name is measured: ${name}`);
    work.before?.();
    const [start, used] = [performance.now(), process.cpuUsage()];
    await work.run(root);
    const { user, system } = process.cpuUsage(used);
    taken[name]?.push({ wall: performance.now() - start, cpu: (user + system) / 1e3 });
  }
console.log(JSON.stringify(taken));
