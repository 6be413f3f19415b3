/** What the workflows promise (SECURITY.md) and no rule of a single step can see. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { WORKFLOW } from '../../scripts/comment/run.ts';
import { JOBS } from '../../scripts/comment/text.ts';
import { git as ask, gitEnv } from '../git.ts';
import { type Fields, type Flow, fields, flowOf, isAction, type Step } from './flow.ts';

const [pullRequest, comment, deploy] = ['pull-request', 'comment', 'deploy'].map((name) => read(`.github/workflows/${name}.yml`)) as [
  Flow,
  Flow,
  Flow,
];
const folder = mkdtempSync(join(tmpdir(), 'flow-'));
afterAll(() => rmSync(folder, { recursive: true }));

test('the judge is that of the base: of the change nothing runs, and nothing was kept', () => {
  const steps = fields(fields(fields(pullRequest.whole).jobs).judge).steps as readonly Fields[];
  const scripts = steps.filter(({ run }) => run !== undefined).map((step) => [step['working-directory'], String(step.run).split(' ')[0]]);
  expect(scripts.filter(([where]) => where !== 'base')).toEqual([['change', 'echo']]);
  const paths = stepsOf(pullRequest, 'judge')
    .filter((step) => isAction(step, 'checkout'))
    .map((step) => [step.with.path, step.with.ref]);
  expect(paths).toEqual([
    ['change', undefined],
    ['base', `\${{ steps.base.outputs.sha }}`],
  ]);
  const [node] = stepsOf(pullRequest, 'judge').filter((step) => isAction(step, 'setup-node'));
  expect(node?.with).toEqual({ 'node-version-file': 'base/.nvmrc', 'package-manager-cache': false });
});

test('what a change is merged into is the first parent of the merge, and what the queue says', () => {
  const script = stepsOf(pullRequest, 'judge').find(({ run }) => run.includes('rev-parse'))?.run as string;
  const git = (...args: readonly string[]) => ask(folder, args).trim();
  git('init', '--quiet');
  for (const name of ['old', 'base']) git('commit', '--quiet', '--allow-empty', '-m', name);
  const [old, base] = [git('rev-parse', 'HEAD^'), git('rev-parse', 'HEAD')];
  git('checkout', '--quiet', '-b', 'change', old);
  git('commit', '--quiet', '--allow-empty', '-m', 'change');
  git('checkout', '--quiet', '--detach', base);
  git('merge', '--quiet', '--no-ff', '-m', 'merge', 'change');
  expect(output(script, '')).toBe(`sha=${base}\n`);
  expect(output(script, old)).toBe(`sha=${old}\n`);
});

test.each([
  ['success', 'success', 0],
  ['failure', 'success', 1],
  ['success', 'failure', 1],
  ['success', 'cancelled', 1],
  ['skipped', 'success', 1],
  ['', '', 1],
])('the verdict of %j and %j', (judge, test, code) => {
  const script = stepsOf(pullRequest, 'verdict')[0]?.run as string;
  const { status, stdout } = shell(script, { JUDGE: judge, TEST: test });
  const said = `judge, what the data rules say: ${judge}; test, what the tests and the build say: ${test}\n`;
  expect(stdout).toBe(code === 0 ? said : `${said}::error::Not to be merged: open the job above that is not green\n`);
  expect(status).toBe(code);
});

test('the verdict waits for every other job, and comes always', () => {
  const verdict = pullRequest.jobs.find(({ name }) => name === 'verdict')?.fields;
  expect(verdict?.needs).toEqual(pullRequest.jobs.map(({ name }) => name).filter((name) => name !== 'verdict'));
  expect(verdict?.if).toBe(`\${{ always() }}`);
  expect(pullRequest.events).toEqual(['pull_request', 'merge_group']);
});

test('the comment is about that workflow, its jobs and its artifact', () => {
  expect(read(WORKFLOW)).toEqual(pullRequest);
  expect(fields(fields(comment.whole).on).workflow_run).toEqual({ workflows: [fields(pullRequest.whole).name], types: ['completed'] });
  expect([...JOBS]).toEqual(pullRequest.jobs.map(({ name }) => name));
  const uploads = stepsOf(pullRequest, 'judge').filter((step) => isAction(step, 'upload-artifact'));
  expect(uploads.map((step) => step.with.name)).toEqual(['report']);
});

test('nothing is deployed but what was built whole, asked about before and read back after', () => {
  const [build, publish] = deploy.jobs;
  expect([build?.name, publish?.name, publish?.fields.needs, publish?.fields.if]).toEqual(['build', 'deploy', 'build', undefined]);
  expect(stepsOf(deploy, 'build').at(-1)?.uses).toMatch(/^actions\/upload-pages-artifact@/);
  const order = stepsOf(deploy, 'deploy').map(({ uses, run }) => run || uses.replace(/@.*/, ''));
  expect(order.slice(-3)).toEqual([
    'node scripts/published.ts before "$RUNNER_TEMP/built/build.json" "$ADDRESS"',
    'actions/deploy-pages',
    'node scripts/published.ts after "$RUNNER_TEMP/built/build.json" "$ADDRESS"',
  ]);
  expect(fields(fields(deploy.whole).concurrency)).toEqual({ group: 'deploy', 'cancel-in-progress': false });
});

test('no failure is passed over', () => {
  const text = [pullRequest, comment, deploy].map((flow) => flow.text).join('');
  expect(text).not.toContain('continue-on-error');
  // Its twin, which prints for people, is the one that fails.
  expect(text.match(/\|\| true/g)?.length).toBe(1);
});

function read(path: string): Flow {
  return flowOf(path, readFileSync(path, 'utf8'));
}

function stepsOf({ jobs }: Flow, job: string): readonly Step[] {
  return jobs.find(({ name }) => name === job)?.steps ?? [];
}

/** Runs a script of a workflow as Actions does. */
function shell(script: string, env: Readonly<Record<string, string>>): { readonly status: number | null; readonly stdout: string } {
  const files = { GITHUB_OUTPUT: join(folder, 'output'), GITHUB_STEP_SUMMARY: join(folder, 'summary') };
  return spawnSync('bash', ['--noprofile', '--norc', '-eo', 'pipefail', '-c', script], {
    cwd: folder,
    encoding: 'utf8',
    env: { PATH: process.env.PATH, ...gitEnv('2026-11-24'), ...files, ...env },
  });
}

/** What that script of the judge writes for the steps behind it. */
function output(script: string, queued: string): string {
  writeFileSync(join(folder, 'output'), '');
  shell(script, { QUEUED: queued });
  return readFileSync(join(folder, 'output'), 'utf8');
}
