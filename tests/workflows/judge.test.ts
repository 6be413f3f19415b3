/** The judge, end to end: its own commands on two folders as a runner has them, and the comment that comes of the files that it leaves. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { post } from '../../scripts/comment/post.ts';
import { archive } from '../comment/archive.ts';
import { event, hubOf, JOBS } from '../comment/hub.ts';
import { ENV, git } from '../git.ts';
import { golden } from '../golden.ts';
import { type Files, makeRepository } from '../scenarios/repository.ts';
import { DATA, EDITED, scorecard, WORLD } from '../scenarios/world.ts';
import { type Fields, fields, flowOf } from './flow.ts';

const PATH = '.github/workflows/pull-request.yml';
const steps = fields(fields(fields(flowOf(PATH, readFileSync(PATH, 'utf8')).whole).jobs).judge).steps as readonly Fields[];
const folder = mkdtempSync(join(tmpdir(), 'judge-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Stands for npm where the packages are: it starts the program that the base has, with the options of the step. */
beforeAll(() => {
  mkdirSync(join(folder, 'bin'));
  const script = `#!/bin/bash\nfor verb; do case $verb in check|diff) break;; esac; done\nwhile [ "$1" != -- ]; do shift; done; shift\nexec node '${process.cwd()}/src/cli.ts' "$verb" "$@"\n`;
  writeFileSync(join(folder, 'bin/npm'), script, { mode: 0o755 });
});

/** What the branch has, beside what is merged meanwhile. */
const CASES: Readonly<Record<string, { readonly topic: Files; readonly main?: Files; readonly queued?: true }>> = {
  sound: { topic: DATA },
  rules: { topic: { 'data/scorecard.yaml': scorecard().replace('score-from: reported', 'score-from: claimed') } },
  refused: { topic: { ...EDITED, 'data/metrics/wait.yaml': 'title: Wait\ncategory: wter\nunit: s\ntarget: "<= 30"\n' } },
  conflicting: {
    topic: { 'data/sources/town.yaml': 'title: The city\nindependent: true\n' },
    main: { 'data/sources/town.yaml': 'title: The village\nindependent: true\n' },
    queued: true,
  },
};

describe.each(Object.entries(CASES))('%s', (name, { topic, main = {}, queued }) => {
  test('what each step says, and the comment', async () => {
    const root = join(folder, name);
    const history = makeRepository([
      { on: 'main', day: '2026-11-20', files: WORLD },
      { on: 'topic', day: '2026-11-24', files: topic, after: [0] },
      { on: 'main', day: '2026-11-25', files: main, after: [0] },
      { on: 'merge', day: '2026-11-26', files: { ...topic }, after: [2, 1] },
    ]);
    mkdirSync(join(root, 'base'), { recursive: true });
    renameSync(history, join(root, 'change'));
    git(join(root, 'change'), ['checkout', '-q', '--detach', queued ? 'topic' : 'merge']);
    const base = git(join(root, 'change'), ['rev-parse', 'main']).trim();
    const run = runner(root, queued ? base : '');
    const told = steps.filter((step) => step.run !== undefined && step.run !== 'npm ci').map(run);
    const report = join(root, 'temp/report');
    const files = readdirSync(report).sort();
    const zip = archive(files.map((file) => ({ name: file, content: readFileSync(join(report, file)) })));
    const summary = readFileSync(join(root, 'summary'), 'utf8');
    golden(
      'judge',
      `${name}.md`,
      [
        ...told,
        `# ${files.join(', ')}\n`,
        `# summary\n${summary}`,
        await comment(
          zip,
          told.some((text) => / 1$/m.test(text.split('\n')[0] ?? '')),
        ),
      ].join('\n'),
    );
    expect(git(join(root, 'change'), ['status', '--short', '--ignored'])).toBe('');
  });
});

/** Runs the steps one after the other as Actions does: once one has failed, only those that are meant for that run. */
function runner(root: string, queued: string): (step: Fields) => string {
  const env: Record<string, string> = {
    ...ENV,
    PATH: [join(folder, 'bin'), dirname(process.execPath), ENV.PATH].join(delimiter),
    GITHUB_OUTPUT: join(root, 'output'),
    GITHUB_STEP_SUMMARY: join(root, 'summary'),
    RUNNER_TEMP: join(root, 'temp'),
    QUEUED: queued,
  };
  let failed = false;
  return (step) => {
    const name = String(step.name);
    if (failed && step.if === undefined) return `# ${name}: passed over\n`;
    const cwd = join(root, String(step['working-directory']));
    const { status, stdout, stderr } = spawnSync('bash', ['--noprofile', '--norc', '-eo', 'pipefail', '-c', String(step.run)], {
      cwd,
      env,
      encoding: 'utf8',
    });
    failed ||= status !== 0;
    env.BASE ??= /^sha=(\w+)$/m.exec(readFileSync(join(root, 'output'), 'utf8'))?.[1] ?? '';
    return `# ${name}: ${status}\n${stdout}${stderr}`;
  };
}

/** The comment that stands under the pull request once that artifact was read. */
async function comment(zip: Buffer, isRed: boolean): Promise<string> {
  const conclusion = isRed ? 'failure' : 'success';
  const { hub, comments } = hubOf({ zip, jobs: JOBS.map((job) => (job.name === 'test' ? job : { ...job, conclusion })) });
  const said = await post(event({ conclusion }), hub);
  return `# ${said}\n${comments[0]?.body}\n`;
}
