import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { main } from '../../src/cli.ts';
import { readFolder } from '../../src/load/folder.ts';
import { readScorecard } from '../../src/validate/index.ts';
import { copied, removed } from './tiny.ts';

const GIVEN = {
  metric: 'opening-hours',
  value: '50',
  date: '2026-05-31',
  recorded: '2026-06-01',
  source: 'front-desk',
  basis: 'measured',
  url: 'https://example.org/x',
};
const PATH = 'data/snapshots/front-desk/2026-05-31.yaml';
const NEXT = 'Next: "npm run diff -- --base main" shows what it does to the scorecard; then commit it and open a pull request.';

let root: string;
let said: string[];

beforeEach(() => {
  ({ root, said } = copied());
});
afterEach(() => removed(root));

test('a figure that is told whole is written, with what it changes', async () => {
  expect([await run(), said.join('\n')]).toEqual([
    0,
    `${PATH}:
  date: 2026-05-31
  recorded: 2026-06-01
  url: https://example.org/x
  basis: measured
  values:
    opening-hours: 50

The chart will say: From 44 hours/week to 50 hours/week: improving. What counts is 50 hours/week, measured 31 May 2026. Trend: +14 % in a quarter, improving.
With it: The target for Opening hours is met: 50 hours/week on 31 May 2026, against ≥ 48 hours/week.
Before:  The target for Opening hours cannot be judged: known only to be above 40 hours/week.
The scorecard: The proven part rises from 45 to 65 of 100, through new values; Opening hours is now met, was too weak; one criterion is newly met; one measured figure more on Opening hours.

Written: ${PATH}
${NEXT}`,
  ]);
  expect(added()).toEqual({
    [PATH]: 'date: 2026-05-31\nrecorded: 2026-06-01\nurl: https://example.org/x\nbasis: measured\nvalues:\n  opening-hours: 50\n',
  });
  expect(readScorecard(root, { today: '2026-06-01' })).toHaveProperty('set');
});

test('where a figure changes nothing that is judged, that is said', async () => {
  expect(await run({ 'as-of': '2026-05-30' }, '--dry-run')).toBe(0);
  expect(said.join('\n')).toContain('\nThe scorecard: Nothing that is judged changes; one snapshot is added.\n');
});

test('what is only shown is not written, and what is quiet says its file alone', async () => {
  expect([await run({}, '--dry-run'), said.join('\n').split('\n').at(-1), added()]).toEqual([
    0,
    'Nothing was written: this was --dry-run.',
    {},
  ]);
  said.length = 0;
  expect([await run({}, '--quiet'), said]).toEqual([0, [`Written: ${PATH}`]]);
});

test.each([
  ['a range', { value: '49-51' }, 'values:\n  opening-hours: { low: 49, high: 51 }\n'],
  ['a bound', { value: '> 49' }, 'values:\n  opening-hours: { above: 49 }\n'],
  ['a failure', { value: 'failed: nobody came' }, 'values:\n  opening-hours:\n    failed: nobody came\n'],
  ['a grade', { metric: 'safety-grade', value: 'B' }, 'values:\n  safety-grade: B\n'],
  ['a part', { metric: 'shelf-mix/facts', value: '30' }, 'values:\n  shelf-mix/facts: 30\n'],
  ['a spread', { spread: '1.5', samples: '4' }, 'values:\n  opening-hours: { value: 50, spread: 1.5, samples: 4 }\n'],
  ['a note', { note: 'yes: it is' }, 'values:\n  opening-hours:\n    value: 50\n    note: "yes: it is"\n'],
  ['another subject', { subject: 'hill-library' }, 'subjects:\n  hill-library:\n    opening-hours: 50\n'],
  ['the own subject', { subject: 'harbour-library' }, 'values:\n  opening-hours: 50\n'],
  ['conditions', { conditions: 'season: summer, doors: 2' }, 'conditions: { season: summer, doors: 2 }\nvalues:\n  opening-hours: 50\n'],
  [
    'a correction',
    { date: '2026-01-31', corrects: 'front-desk/2026-01-31', reason: 'Sundays were left out.' },
    'values:\n  opening-hours: 50\ncorrects:\n  - snapshot: front-desk/2026-01-31\n    metrics: [opening-hours]\n    reason: Sundays were left out.\n',
  ],
  [
    'a leap that is confirmed',
    { value: '480', confirm: 'It never closes now.' },
    'values:\n  opening-hours:\n    value: 480\n    confirm: It never closes now.\n',
  ],
])('%s is written so that it passes', async (_, more, end) => {
  expect([await run(more, '--quiet'), said.length]).toEqual([0, 1]);
  const [text] = Object.values(added());
  expect(text?.slice(text.indexOf('basis: measured\n') + 16)).toBe(end);
  expect(readScorecard(root, { today: '2026-06-01' })).toHaveProperty('set');
});

test.each([
  ['published', 'published: 2026-05-31'],
  ['seen', 'seen: 2026-05-31'],
])('the day may be the one on which it was %s', async (key, line) => {
  const { date, ...rest } = GIVEN;
  expect(await runWith({ ...rest, [key]: date }, '--quiet')).toBe(0);
  expect(added()[PATH]?.split('\n')[0]).toBe(line);
});

test('an address of the site gives the file a schema, and a label gives it a name', async () => {
  const path = join(root, 'data/scorecard.yaml');
  writeFileSync(path, readFileSync(path, 'utf8').replace('subject: harbour', 'url: https://x.org/a\nsubject: harbour'));
  expect(await run({ label: 'recount' }, '--quiet')).toBe(0);
  expect(added()['data/snapshots/front-desk/2026-05-31-recount.yaml']?.split('\n')[0]).toBe(
    '# yaml-language-server: $schema=https://x.org/a/schemas/snapshot.json',
  );
});

test('a name that is taken, by whatever ending, is passed over', async () => {
  for (const conditions of ['run: 1', 'run: 2', 'run: 3']) await run({ date: '2026-03-31', conditions }, '--quiet');
  expect(said).toEqual([2, 3, 4].map((number) => `Written: data/snapshots/front-desk/2026-03-31-${number}.yaml`));
});

test('a source that is new is written before its figure', async () => {
  const source = {
    source: 'hill-survey',
    'source-title': "The hill's survey",
    'source-url': 'https://example.org/h',
    'source-licence': 'CC0-1.0',
    'source-independent': 'yes',
  };
  expect([await run({ ...source, basis: 'independent' }, '--quiet'), said]).toEqual([
    0,
    ['Written: data/sources/hill-survey.yaml and data/snapshots/hill-survey/2026-05-31.yaml'],
  ]);
  expect(added()['data/sources/hill-survey.yaml']).toBe(
    "title: The hill's survey\nurl: https://example.org/h\nlicence: CC0-1.0\nindependent: true\n",
  );
});

test('all that is missing is told at once, each with its meaning', async () => {
  expect([await runWith({ recorded: '2026-06-01' }), said]).toEqual([
    2,
    [
      `"add" has to be told more:
  --metric ID        what was measured: the name of a file in data/metrics/ without its ending, or \`set/part\`
  --value VALUE      the value in the unit of its metric: 45012.67, 5-10, "< 100", A+, or "failed: why there is none"
  --date YYYY-MM-DD  the day of the measurement, in UTC
  --source ID        who says so: the name of a file in data/sources/ without its ending
  --basis BASIS      how well it is founded: claimed, reported, measured or independent; in doubt the weaker one
  --url URL          the address of what shows it, with https:// in front`,
    ],
  ]);
  expect(added()).toEqual({});
});

test.each([
  [{ metric: 'opening-hour' }, '--metric: "opening-hour" is no metric that holds values; did you mean `opening-hours`?'],
  [
    { metric: 'shelf-mix' },
    '--metric: "shelf-mix" is no metric that holds values; name one of its parts: shelf-mix/stories, shelf-mix/facts, shelf-mix/young-readers',
  ],
  [{ value: '45,012.67' }, '--value: "45,012.67" is no plain number: write 45012.67'],
  [{ value: '45K' }, '--value: "45K" is no plain number: write 45000'],
  [{ date: '2026-02-30' }, '--date: "2026-02-30" is no day: write it as YYYY-MM-DD, such as 2026-11-22'],
  [{ published: '2026-05-30' }, '--date and --published: a figure has one day; keep the first that is known'],
  [
    { source: 'front-dsk' },
    '--source: "front-dsk" is no source; did you mean `front-desk`? For a new source give --source-title and --source-independent too',
  ],
  [{ 'source-title': 'Desk' }, '--source: the source "front-desk" is there already, with a title of its own; leave --source-title out'],
  [{ basis: 'measurd' }, '--basis: "measurd" is no basis; did you mean `measured`?'],
  [{ subject: 'hill-libary' }, '--subject: "hill-libary" is no subject; did you mean `hill-library`?'],
  [{ url: 'http://example.org' }, '--url: "http://example.org" is no address: write one that begins with https://, without spaces'],
  [{ conditions: 'summer' }, '--conditions: "summer" are no conditions: write names and values, such as "concurrency: 64, os: linux"'],
  [{ spread: '-1' }, '--spread: "-1" is no number from 0 on'],
  [{ samples: '0' }, '--samples: "0" is no whole number from 1 on'],
  [{ label: 'My label' }, '--label: "My label" is no name: write small letters a to z, digits and single hyphens'],
  [
    { corrects: 'front-desk/2026-01-30', reason: 'x' },
    '--corrects: "front-desk/2026-01-30" is no snapshot; did you mean `front-desk/2026-01-31`?',
  ],
  [
    { source: 'town-survey', corrects: 'front-desk/2026-01-31', reason: 'x' },
    '--corrects: "front-desk/2026-01-31" is of another source than "town-survey", and only front-desk corrects it; write a snapshot that `disputes` or `refutes` it by hand',
  ],
  [{ reason: 'x' }, '--reason: it says why another snapshot is corrected; name that with --corrects'],
] as const)('%j is a usage error', async (more, message) => {
  expect([await run(more), said, added()]).toEqual([2, [message], {}]);
});

test('what is wrong and what is missing is told in one go', async () => {
  expect(
    await runWith({ metric: 'loan', basis: 'claimd', date: '2026-05-31', recorded: '2026-06-01', source: 'front-desk', value: '5' }),
  ).toBe(2);
  expect(said.join('\n').split('\n')).toEqual([
    '--metric: "loan" is no metric that holds values; did you mean `loans`?',
    '--basis: "claimd" is no basis; did you mean `claimed`?',
    '"add" has to be told more:',
    '  --url URL  the address of what shows it, with https:// in front',
  ]);
});

test.each([
  [
    'a second figure of the day',
    { date: '2026-01-31' },
    'front-desk/2026-01-31 says already that opening-hours was 44 hours/week on 2026-01-31, of the same subject and under the same conditions. If that is wrong, correct it: --corrects front-desk/2026-01-31 --reason "why it was wrong"',
  ],
  [
    'a leap',
    { value: '4.4' },
    '4.4 hours/week is at most a tenth of the 44 hours/week of 2026-01-31 in front-desk/2026-01-31. Look at the unit and at the point; if it is right, say why: --confirm "why it is right"',
  ],
  [
    'a leap by a unit',
    { value: '44000' },
    '44,000 hours/week is exactly 1000 times the 44 hours/week of 2026-01-31 in front-desk/2026-01-31. Look at the unit and at the point; if it is right, say why: --confirm "why it is right"',
  ],
] as const)('%s is refused until more is said', async (_, more, message) => {
  expect([await run(more), said, added()]).toEqual([1, [`${message}\nNothing was written.`], {}]);
});

test('a figure that would not pass the check is told as by check, and not written', async () => {
  expect(await run({ basis: 'independent' })).toBe(1);
  expect([said, added()]).toEqual([
    [
      `${PATH}:4:8 basis: the source \`front-desk\` is not independent, its values cannot be
    4 | basis: independent
      |        ^
  hint: write measured, reported or claimed

1 problem in 1 file
Nothing was written.`,
    ],
    {},
  ]);
});

test.each([
  ['a corrupt file', 'titel: Loans\n', 'data/metrics/loans.yaml:1:1 schema: '],
  ['a conflicted file', '<<<<<<< ours\ntitle: Loans\n=======\ntitle: Lent\n>>>>>>> theirs\n', 'data/metrics/loans.yaml:'],
])('%s stops it', async (_, text, problem) => {
  writeFileSync(join(root, 'data/metrics/loans.yaml'), text);
  expect(await run()).toBe(1);
  expect([said.join('\n').includes(problem), said.join('\n').endsWith('\nNothing was written.'), existsSync(join(root, PATH))]).toEqual([
    true,
    true,
    false,
  ]);
});

function run(more: Readonly<Record<string, string>> = {}, ...flags: readonly string[]): Promise<number> {
  return runWith({ ...GIVEN, ...more }, ...flags);
}

function runWith(told: Readonly<Record<string, string>>, ...flags: readonly string[]): Promise<number> {
  return main(['add', '--root', root, ...Object.entries(told).map(([name, value]) => `--${name}=${value}`), ...flags]);
}

/** The files that were not there before, with what they hold. */
function added(): Readonly<Record<string, string>> {
  const before = new Set(readFolder('tests/fixtures/tiny').files.map(({ path }) => path));
  return Object.fromEntries(readFolder(root).files.flatMap(({ path, text }) => (before.has(path) ? [] : [[path, text]])));
}
