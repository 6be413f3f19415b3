/**
 * What builds cost: scorecards of 80, 1,000 and 5,000 metrics with a year of days each, beside a plain loop that writes the same files.
 * `npm run bench -- 1000` measures one size. Ends with 1 where a limit is broken. It is no test: figures depend on the machine.
 */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { broken, growth, LIMITS, type Run } from './bench/limits.ts';
import { measure, sizeOf } from './bench/measure.ts';
import { DAYS, LAST_DAY, scorecardFiles } from './bench/scorecard.ts';
import type { Usage } from './bench/usage.ts';

const SIZES = [80, 1000, 5000];
const COLUMNS = ['metrics', 'build s', 'CPU s', 'memory MB', 'pages', 'page kB', 'gzip kB', 'site MB', 'loop s', 'loop CPU s', 'ratio'];

const folder = resolve('.cache/bench');
const asked = process.argv.slice(2).map(Number);
if (asked.some((size) => !Number.isInteger(size) || size < 3)) throw new Error(`sizes are numbers of metrics: ${process.argv.slice(2)}`);

console.log(cells(COLUMNS));
const runs = (asked.length > 0 ? asked : SIZES).map(run);
const check = median([1, 2, 3].map(() => measure('src/cli.ts', ['check', '--root', '.'])));
const grown = growth(runs);
if (grown)
  console.log(
    `from 1,000 to 5,000 metrics the cost grows by the power ${grown.wall.toFixed(2)}, that of the CPU by ${grown.cpu.toFixed(2)}`,
  );
console.log(`this repository is read and checked in ${check.cpu.toFixed(2)} s of CPU`);
console.log(`limits: ratio ${LIMITS.ratio}, memory ${LIMITS.memory} MB, power ${LIMITS.exponent}, check ${LIMITS.check} s`);
for (const sentence of broken(runs, check)) {
  console.error(`BROKEN  ${sentence}`);
  process.exitCode = 1;
}

/** A check is so short that one may meet a busy moment: the middle one of several, by processor time. */
function median(usages: readonly Usage[]): Usage {
  return usages.toSorted((a, b) => a.cpu - b.cpu)[Math.floor(usages.length / 2)] as Usage;
}

/** Builds one scorecard and runs the loop over it, both in processes of their own, from nothing. */
function run(metrics: number): Run {
  const place = (name: string) => join(folder, String(metrics), name);
  rmSync(place(''), { recursive: true, force: true });
  for (const { path, text } of scorecardFiles(metrics)) {
    mkdirSync(dirname(join(place('root'), path)), { recursive: true });
    writeFileSync(join(place('root'), path), text);
  }
  const loop = measure('scripts/bench/plain-loop.ts', [place('root'), place('loop')]);
  const build = measure('src/cli.ts', ['build', '--root', place('root'), '--as-of', LAST_DAY, '--out', place('site')]);
  const { pages, page, compressed, total } = sizeOf(place('site'));
  const ratio = (build.wall / loop.wall).toFixed(1);
  const figures = [build.wall, build.cpu, build.memory, pages, page / 1e3, compressed / 1e3, total / 1e6, loop.wall, loop.cpu];
  console.log(cells([`${metrics} x ${DAYS}`, ...figures.map((one) => (one < 100 ? one.toFixed(1) : one.toFixed(0))), ratio]));
  rmSync(place(''), { recursive: true, force: true });
  return { metrics, build, loop };
}

function cells(row: readonly string[]): string {
  return row.map((cell) => cell.padStart(11)).join('');
}
