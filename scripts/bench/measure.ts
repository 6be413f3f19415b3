/** Runs a program of this checkout in a process of its own, and tells what it has used. */
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Usage } from './usage.ts';

/** Runs a script with its arguments; throws where it fails. */
export function measure(script: string, args: readonly string[]): Usage {
  const file = resolve('.cache/bench/usage.json');
  rmSync(file, { force: true });
  const { status, stderr } = spawnSync(process.execPath, ['--import', resolve('scripts/bench/usage.ts'), script, ...args], {
    env: { ...process.env, BENCH_USAGE: file, SCORECARD_ROOT: '' },
    stdio: ['ignore', 'ignore', 'pipe'],
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`${script} ${args.join(' ')} ended with ${status}: ${stderr}`);
  return JSON.parse(readFileSync(file, 'utf8'));
}

/** The pages of a site, and how much of it there is. */
export interface Size {
  readonly pages: number;
  readonly files: number;
  /** Bytes of the whole site. */
  readonly total: number;
  /** Bytes of a metric's own page, on average, as it is and compressed. */
  readonly page: number;
  readonly compressed: number;
}

/** So many metric pages are compressed, evenly spread. */
const SAMPLE = 50;

/** Counts a site. */
export function sizeOf(site: string): Size {
  const paths = readdirSync(site, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  const own = paths.filter((path) => /\/metrics\/[^/]+\/index\.html$/.test(path)).sort();
  const sample = own.filter((_, index) => index % Math.ceil(own.length / SAMPLE) === 0).map((path) => readFileSync(path));
  const mean = (sizes: readonly number[]) => sizes.reduce((sum, one) => sum + one, 0) / sizes.length;
  return {
    pages: paths.filter((path) => path.endsWith('.html')).length,
    files: paths.length,
    total: paths.reduce((sum, path) => sum + statSync(path).size, 0),
    page: mean(sample.map(({ length }) => length)),
    compressed: mean(sample.map((bytes) => gzipSync(bytes).length)),
  };
}
