import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { main } from '../../src/cli.ts';
import { type Asker, Cancelled } from '../../src/commands/asker.ts';
import { newCriterion } from '../../src/commands/new-criterion.ts';
import { newMetric } from '../../src/commands/new-metric.ts';
import { readFolder } from '../../src/load/folder.ts';
import { readScorecard } from '../../src/validate/index.ts';
import { disk } from '../../src/write/effects.ts';
import { copied, removed } from './tiny.ts';

const METRIC = { id: 'quiet-hours', title: 'Quiet hours', category: 'service', unit: 'hours/week' };
const RELEASE = { id: 'wing', title: 'New wing', group: 'For readers', criterion: 'hundred-seats', text: 'A hundred seats' };
const CRITERION = { release: 'reopening', group: 'For readers', id: 'warm', title: 'Warm', text: 'No cold morning' };
const PATH = 'data/releases/reopening.yaml';
const ATTEST = 'Next: somebody attests it, by the link beside it on the page of its release, or by a snapshot with `attestations`.';

let root: string;
let said: string[];

beforeEach(() => {
  ({ root, said } = copied());
});
afterEach(() => removed(root));

test.each([
  [
    'metric',
    METRIC,
    'title: Quiet hours\ncategory: service\nunit: hours/week\n',
    '`cadence`, `owner`, `group` and `method`; then its first figure: npm run add -- --metric quiet-hours',
  ],
  [
    'metric',
    { ...METRIC, target: '>= 10', cadence: 'monthly', owner: 'Front desk', summary: 'Hours: without children', better: 'higher' },
    'title: Quiet hours\nsummary: "Hours: without children"\ncategory: service\nunit: hours/week\ncadence: monthly\nowner: Front desk\nbetter: higher\ntarget: ">= 10"\n',
    '`group` and `method`; then its first figure: npm run add -- --metric quiet-hours',
  ],
  [
    'metric',
    { ...METRIC, unit: 'grade', scale: 'A+, A, no', target: 'A', owner: 'x', cadence: 'yearly' },
    'title: Quiet hours\ncategory: service\nunit: grade\ncadence: yearly\nowner: x\ntarget: A\nscale: [A+, A, "no"]\n',
    '`group` and `method`; then its first figure: npm run add -- --metric quiet-hours',
  ],
])('a new %s has what cannot be left out', async (noun, told, text, next) => {
  expect([await run(noun, told), said]).toEqual([
    0,
    [`Written: data/metrics/quiet-hours.yaml\nNext: add to it what the framework says besides, such as ${next}`],
  ]);
  expect(changed()).toEqual({ 'data/metrics/quiet-hours.yaml': text });
  expect(readScorecard(root)).toHaveProperty('set');
});

test('a new release has its first criterion, and comes after all others', async () => {
  const told = { ...RELEASE, due: '2027-03-01', metric: 'visits', target: '>= 1K', basis: 'measured' };
  expect([await run('release', told), said]).toEqual([
    0,
    ['Written: data/releases/wing.yaml\nNext: its other criteria: npm run new criterion -- --release wing --group "For readers"'],
  ]);
  expect(changed()).toEqual({
    'data/releases/wing.yaml':
      'title: New wing\norder: 2\ndue: 2027-03-01\ngroups:\n  - title: For readers\n    criteria:\n      - id: hundred-seats\n        title: Hundred seats\n        text: A hundred seats\n        check: { metric: visits, target: ">= 1K", basis: measured }\n',
  });
  expect(readScorecard(root)).toHaveProperty('set');
});

test('a new criterion stands behind the last of its group, and all else is byte for byte as it was', async () => {
  const before = readFileSync(join(root, PATH), 'utf8').replace(
    '  - title: For the house',
    '  # The rest is for the house.\n\n  - title:   For the house',
  );
  writeFileSync(join(root, PATH), before);
  expect([await run('criterion', CRITERION), said]).toEqual([0, [`Written: the criterion reopening/warm, into ${PATH}\n${ATTEST}`]]);
  const item = '      - id: warm\n        title: Warm\n        text: No cold morning\n        attest: true\n';
  expect(changed()).toEqual({ [PATH]: before.replace('  # The rest', `${item}  # The rest`) });
  expect(readScorecard(root)).toHaveProperty('set');
});

test.each([
  ['metric', { ...METRIC, id: 'visits' }, 1, 'data/metrics/visits.yaml is there already, and is not written over.'],
  ['metric', { ...METRIC, category: 'servic' }, 2, '--category: "servic" is no category; did you mean `service`?'],
  ['metric', { ...METRIC, id: 'Quiet hours' }, 2, '--id: "Quiet hours" is no name: write small letters a to z, digits and single hyphens'],
  [
    'metric',
    { ...METRIC, target: 'many' },
    2,
    '--target: "many" is no target; write a comparator and a value: ">= 5M", "< 0.1 ms", "= 0", "$1M", "A+", "#1", "Top 3", "20x other-subject"',
  ],
  [
    'metric',
    { ...METRIC, period: '2026-q2' },
    2,
    '"new metric" has no option "--period"; it takes --id, --title, --category, --unit, --target, --better, --scale, --summary, --cadence, --owner',
  ],
  ['release', { ...RELEASE, id: 'reopening' }, 1, 'data/releases/reopening.yaml is there already, and is not written over.'],
  ['release', { ...RELEASE, metric: 'visits' }, 2, 'a metric decides a criterion by a target: give --target, such as ">= 1K"'],
  ['criterion', { ...CRITERION, target: '>= 1' }, 2, 'a target is one of a metric: give --metric, or leave --target and --basis out'],
  [
    'criterion',
    { ...CRITERION, metric: 'visits', target: 'many' },
    2,
    '--target: "many" is no target; write a comparator and a value: ">= 5M", "< 0.1 ms", "= 0", "$1M", "A+", "#1", "Top 3", "20x other-subject"',
  ],
  ['criterion', { ...CRITERION, release: 'reopenin' }, 2, '--release: "reopenin" is no release; did you mean `reopening`?'],
  ['criterion', { ...CRITERION, group: 'For reader' }, 2, '--group: "For reader" is no group of reopening; did you mean `For readers`?'],
  ['criterion', { ...CRITERION, metric: 'visit', target: '>= 1' }, 2, '--metric: "visit" is no metric; did you mean `visits`?'],
  [
    'criterion',
    { group: 'x', id: 'warm' },
    2,
    '"new criterion" has to be told more:\n  --release ID  the release that gets a new criterion: the name of a file in data/releases/ without its ending\n  --title TEXT  of a figure, what was run or read, in one line; of what `new` makes, its name for readers\n  --text TEXT   what has to hold, as the framework writes it',
  ],
] as const)('a %s of %j ends with %i and writes nothing', async (noun, told, code, message) => {
  expect([await run(noun, told), said, changed()]).toEqual([code, [message], {}]);
});

test.each([
  ['metric', { ...METRIC, scale: 'A, B' }, 'data/metrics/quiet-hours.yaml:4:1 grades: a metric in hours/week has no scale'],
  [
    'criterion',
    { ...CRITERION, id: 'hours' },
    'data/releases/reopening.yaml:25:13 criteria: `hours` is already a criterion of this release',
  ],
])('a new %s that would not pass is told as by check, and not written', async (noun, told, problem) => {
  expect([await run(noun, told), changed()]).toEqual([1, {}]);
  expect([said.join('\n').startsWith(problem), said.join('\n').endsWith('\nNothing was written.')]).toEqual([true, true]);
});

test('a release that is laid out between brackets is left to its writer', async () => {
  const path = 'data/releases/wing.yaml';
  const text = 'title: Wing\norder: 2\ngroups: [{ title: For readers, criteria: [{ id: a, title: A, text: A, attest: true }] }]\n';
  writeFileSync(join(root, path), text);
  expect([await run('criterion', { ...CRITERION, release: 'wing' }), said, changed()]).toEqual([
    1,
    [`${path} is not laid out line by line; write the criterion into it by hand.\nNothing was written.`],
    { [path]: text },
  ]);
});

test('a release that is changed in the same moment is left alone', async () => {
  const other = readFileSync(join(root, PATH), 'utf8').replace('Welcome', 'Wellcome');
  const meanwhile = { ...disk, makeFolder: () => writeFileSync(join(root, PATH), other) };
  const code = await newCriterion(
    { root, base: '/', out: 'dist', port: 4321, ...CRITERION },
    { effects: meanwhile, asker: async () => undefined },
  );
  expect([code, said, changed()]).toEqual([
    1,
    [`${PATH} is being changed by somebody else in this moment; run the command again.\nNothing was written.`],
    { [PATH]: other },
  ]);
});

test('somebody at the terminal is asked for what is missing', async () => {
  const told = { release: 'reopening', id: 'warm' };
  expect(await answer(newCriterion, told, ['For the house', 'Warm', 'No cold morning', 'room-temperature', '= 0'])).toEqual([
    0,
    [
      'Under which heading?',
      'What is the criterion called?',
      'What has to hold, as the framework writes it?',
      'Which metric decides it? None: a person does.',
      'What has its value to meet?',
    ],
  ]);
  expect(changed()[PATH]).toContain(
    '      - id: warm\n        title: Warm\n        text: No cold morning\n        check: { metric: room-temperature, target: "= 0" }\n',
  );
});

test('where a person decides, nobody is asked for a target', async () => {
  const { text: _, ...told } = CRITERION;
  expect(await answer(newCriterion, told, ['No cold morning', ''])).toEqual([
    0,
    ['What has to hold, as the framework writes it?', 'Which metric decides it? None: a person does.'],
  ]);
});

test('a grade is asked for its steps', async () => {
  const { title: _, ...told } = { ...METRIC, unit: 'grade' };
  expect(await answer(newMetric, told, ['Order', 'A, B', 'A', ''])).toEqual([
    0,
    ['What is the metric called?', 'What are its steps, best first?', 'What is promised?', 'What does it measure, in plain words?'],
  ]);
  expect(changed()['data/metrics/quiet-hours.yaml']).toBe('title: Order\ncategory: service\nunit: grade\ntarget: A\nscale: [A, B]\n');
});

/** The code, and what was asked: the answers are in the order of the questions. */
async function answer(make: typeof newMetric, told: object, answers: readonly string[]): Promise<readonly [number, readonly string[]]> {
  const asked: string[] = [];
  const next = async (question: string) => {
    asked.push(question);
    if (asked.length > answers.length) throw new Cancelled();
    return answers[asked.length - 1] as string;
  };
  const asker = { find: next, type: next } as unknown as Asker;
  return [await make({ root, base: '/', out: 'dist', port: 4321, ...told }, { effects: disk, asker: async () => asker }), asked];
}

function run(noun: string, told: Readonly<Record<string, string>>): Promise<number> {
  return main(['new', noun, '--root', root, ...Object.entries(told).map(([name, value]) => `--${name}=${value}`)]);
}

/** The files that are not as they were, with what they hold. */
function changed(): Readonly<Record<string, string>> {
  const before = new Map(readFolder('tests/fixtures/tiny').files.map(({ path, text }) => [path, text]));
  return Object.fromEntries(readFolder(root).files.flatMap(({ path, text }) => (before.get(path) === text ? [] : [[path, text]])));
}
