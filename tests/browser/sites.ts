/** The sites that the browser tests look at, and what is in them. */
import { execFile } from 'node:child_process';
import { globSync, rmSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';

/** A site that was built for the tests, and where it is served. */
export interface Site {
  /** The folder that it was built into. */
  readonly folder: string;
  readonly base: string;
  /** Without a slash at its end. */
  readonly origin: string;
}

/** The folder for everything that the browser tests write. */
export const workshop = resolve('.cache/browser');

/** The days that the flagship is judged by in all browser tests, so that time does not change them. */
export const DAYS = ['--as-of', '2026-11-24', '--known-by', '2026-11-24'];

/** A name that no one owns, for the site that knows its own origin. */
export const HOST = 'scorecard.test';

/** The scorecards of others, by the name of their site: the root, and the days that each is judged by. */
export const INSTANCES = {
  repositories: ['--root', 'tests/fixtures/nodejs-openssf-scorecard', '--as-of', '2025-11-10', '--known-by', '2026-11-24'],
  browsers: ['--root', 'tests/fixtures/wpt-interop', '--as-of', '2026-02-20', '--known-by', '2026-11-24'],
  badge: ['--root', 'tests/fixtures/openssf-badge', ...DAYS],
} as const;

/**
 * Builds a site into an empty folder of the workshop and gives that folder; throws with all that the build said. The environment is
 * not handed on: the test runner puts much into it that Astro would take for its own.
 */
export async function buildSite(name: string, args: readonly string[], { cwd = resolve('.'), env = {} } = {}): Promise<string> {
  const folder = join(workshop, name);
  rmSync(folder, { recursive: true, force: true });
  await promisify(execFile)(process.execPath, ['src/cli.ts', 'build', '--out', folder, ...args], {
    cwd,
    env: { PATH: process.env.PATH, HOME: process.env.HOME, ...env },
  });
  return folder;
}

/** Every file of a site as a path with `/` and without one in front, sorted. */
export function filesOf(folder: string): readonly string[] {
  return globSync('**', { cwd: folder })
    .filter((path) => statSync(join(folder, path)).isFile())
    .map((path) => path.replaceAll('\\', '/'))
    .sort();
}

/** Every page of a site as the path that a reader would ask for, below its base: ``, `metrics/x/`, `404.html`. */
export function pagesOf(folder: string): readonly string[] {
  return filesOf(folder)
    .filter((path) => path.endsWith('.html'))
    .map((path) => path.replace(/(^|\/)index\.html$/, '$1'));
}

/** The largest page of each type. The pages of the top level are a type each; deeper ones are of one type where only the ids differ. */
export function pageTypesOf(folder: string): readonly string[] {
  const typeOf = (path: string) =>
    path.replace(/^([\w-]+)\/[^/]+\//, '$1/*/').replace(/^metrics\/\*\/(?!values\/)[^/]+\/$/, 'metrics/*/*/');
  const types = Map.groupBy(pagesOf(folder), typeOf);
  return [...types.values()].map((paths) => paths.toSorted((a, b) => sizeOf(folder, b) - sizeOf(folder, a))[0] as string);
}

function sizeOf(folder: string, path: string): number {
  return statSync(join(folder, path.endsWith('.html') ? path : `${path}index.html`)).size;
}
