/**
 * Everything that must hold, with one line per step; `test.ts corpus` runs only what needs the corpus beside this checkout.
 * What passed and failed is also counted into `.cache/test/`, where `.ci/run` adds it up.
 */
import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { BUILT } from '../tests/browser/build-sites.ts';

interface Step {
  readonly name: string;
  /** The program, by its file below node_modules or below this checkout, and what it is given. */
  readonly command: readonly string[];
  /** Its tests are counted one by one. */
  readonly vitest?: true;
  /** What it finds in its environment besides. */
  readonly env?: Readonly<Record<string, string>>;
}

interface Count {
  readonly passed: number;
  readonly failed: number;
}

const folder = resolve('.cache/test');

const check: Step = { name: 'check', command: ['src/cli.ts', 'check'] };
const types: Step = { name: 'types', command: ['node_modules/astro/bin/astro.mjs', 'check', '--minimumFailingSeverity', 'hint'] };
const format: Step = { name: 'format', command: ['node_modules/@biomejs/biome/bin/biome', 'check', '--error-on-warnings', '.'] };
const unused: Step = { name: 'unused', command: ['node_modules/knip/bin/knip.js'] };
const sites: Step = { name: 'sites', command: ['tests/browser/build-sites.ts'] };

/** Steps side by side in a group, one after the other in a row; Astro is never asked twice at once. */
const suites: Readonly<Record<string, readonly (readonly Step[])[][]>> = {
  all: [
    [
      [types, format, unused, sites],
      [check, tests('unit')],
    ],
    [[{ ...tests('browser'), env: { [BUILT]: '1' } }]],
  ],
  corpus: [[[tests('corpus')]]],
};

function tests(project: string): Step {
  const report = join(folder, `${project}-report.json`);
  const reporters = ['--reporter=dot', '--reporter=json', `--outputFile.json=${report}`];
  return { name: project, vitest: true, command: ['node_modules/vitest/vitest.mjs', 'run', '--project', project, ...reporters] };
}

async function run(step: Step): Promise<Count> {
  const began = performance.now();
  const { code, output } = await start(step);
  const count = countOf(step, code);
  const took = ((performance.now() - began) / 1000).toFixed(1);
  if (count.failed > 0) console.log(output);
  console.log(
    `${count.failed === 0 ? 'passed' : 'FAILED'}  ${step.name.padEnd(8)} ${took.padStart(6)} s${step.vitest ? `  ${count.passed} tests` : ''}`,
  );
  return count;
}

function start({ command, env: own }: Step): Promise<{ code: number | null; output: string }> {
  const env = { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', NO_COLOR: '1', ...own };
  const child = spawn(process.execPath, [...command], { env, stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (part: string) => {
      output += part;
    });
  }
  return new Promise((done) => child.on('close', (code) => done({ code, output })));
}

/** A test program that ends badly without a failed test, such as one that cannot start, has failed once. */
function countOf(step: Step, code: number | null): Count {
  const { passed, failed } = step.vitest ? reported(step.name) : { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1 };
  return { passed, failed: failed === 0 && code !== 0 ? 1 : failed };
}

function reported(name: string): Count {
  try {
    const report = JSON.parse(readFileSync(join(folder, `${name}-report.json`), 'utf8'));
    return { passed: report.numPassedTests, failed: report.numFailedTests };
  } catch {
    return { passed: 0, failed: 0 };
  }
}

async function runSuite(name: string): Promise<Count> {
  const counts: Count[] = [];
  for (const group of suites[name] ?? []) {
    const rows = group.map(async (row) => {
      for (const step of row) counts.push(await run(step));
    });
    await Promise.all(rows);
  }
  return counts.reduce((sum, each) => ({ passed: sum.passed + each.passed, failed: sum.failed + each.failed }), { passed: 0, failed: 0 });
}

const name = process.argv[2] ?? 'all';
rmSync(join(folder, `${name}.count`), { force: true });
mkdirSync(folder, { recursive: true });
// What Astro remembers of another root's content would fail `astro check`.
rmSync('.cache/astro', { recursive: true, force: true });
const { passed, failed } = await runSuite(name);
writeFileSync(join(folder, `${name}.count`), `${passed} ${failed}\n`);
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
