/** `add` with somebody at the terminal, whose answers are a list in the order of the questions. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { add } from '../../src/commands/add.ts';
import { type Asker, Cancelled, type Choice } from '../../src/commands/asker.ts';
import { readFolder } from '../../src/load/folder.ts';
import { disk } from '../../src/write/effects.ts';
import { copied, removed } from './tiny.ts';

const WHOLE = [
  'visits',
  'harbour-library',
  '6500',
  'date',
  '2026-05-31',
  'front-desk',
  'measured',
  'https://example.org/x',
  'season: spring',
  'no',
];

let root: string;
let said: string[];
let asked: string[];

beforeEach(() => {
  ({ root, said } = copied());
  asked = [];
});
afterEach(() => removed(root));

test('it asks for what is needed, shows what it does, and writes it', async () => {
  expect(await answer([...WHOLE, true])).toBe(0);
  expect(asked).toEqual([
    'Which metric?',
    'Whose value is it?',
    'What is the value in visits?',
    'Which day is known?',
    'On which day, in UTC?',
    'Who says so?',
    'How well is it founded? In doubt take the weaker one. claimed: somebody says so, and describes no run | reported: a run is described, its raw result is not public | measured: the raw result is public, or a command that repeats it',
    'Where can it be read? The address of the run, the report or the page.',
    'What would somebody need to know to get the same?',
    'Is anything else known?',
    'Write it?',
  ]);
  expect(added()).toEqual([
    'data/snapshots/front-desk/2026-05-31.yaml',
    'date: 2026-05-31\nrecorded: 2026-06-01\nurl: https://example.org/x\nbasis: measured\nconditions: { season: spring }\nvalues:\n  visits: 6500\n',
  ]);
  expect(said[0]?.split('\n')[0]).toBe('Written: data/snapshots/front-desk/2026-05-31.yaml');
});

test('what options say is not asked', async () => {
  const told = { metric: 'visits', subject: 'hill-library', value: '6500', date: '2026-05-31', source: 'front-desk', conditions: 'a: b' };
  expect(await answer(['reported', 'https://example.org/x', 'note', 'By hand', 'samples', '3', 'no', true], told)).toBe(0);
  expect(added()[1]).toBe(
    'date: 2026-05-31\nrecorded: 2026-06-01\nurl: https://example.org/x\nbasis: reported\nconditions: { a: b }\nsubjects:\n  hill-library:\n    visits:\n      value: 6500\n      samples: 3\n      note: By hand\n',
  );
});

test('a source that is new is asked for, and the independent may measure independently', async () => {
  const answers = [
    'visits',
    'harbour-library',
    '6500',
    'seen',
    '2026-05-31',
    '+',
    'Jane Doe’s blog',
    'jane-doe-s-blog',
    '',
    'CC0-1.0',
    'yes',
    'independent',
    'https://example.org/x',
    '',
    'no',
    true,
  ];
  expect(await answer(answers)).toBe(0);
  expect(added()).toEqual([
    'data/snapshots/jane-doe-s-blog/2026-05-31.yaml',
    'seen: 2026-05-31\nrecorded: 2026-06-01\nurl: https://example.org/x\nbasis: independent\nvalues:\n  visits: 6500\n',
    'data/sources/jane-doe-s-blog.yaml',
    'title: "Jane Doe’s blog"\nlicence: CC0-1.0\nindependent: true\n',
  ]);
});

test.each([
  ['yes', 'conditions: { season: winter }\n'],
  ['unknown', ''],
])('the conditions under which it is judged are proposed: %s', async (kept, line) => {
  const path = join(root, 'data/metrics/visits.yaml');
  writeFileSync(path, `${readFileSync(path, 'utf8')}conditions: { season: winter }\n`);
  expect(await answer([...WHOLE.slice(0, 8), kept, 'no', true])).toBe(0);
  expect(added()[1]).toContain(`basis: measured\n${line}values:`);
});

test('a leap and a second figure of a day are asked about', async () => {
  const told = {
    metric: 'opening-hours',
    subject: 'harbour-library',
    source: 'front-desk',
    basis: 'measured',
    url: 'https://example.org/x',
    conditions: 'season: winter',
  };
  expect(await answer(['480', 'no', true, 'It never closes.', true], { ...told, date: '2026-05-31' })).toBe(0);
  expect(await answer(['49', 'no', true, 'Sundays were left out.', true], { ...told, date: '2026-03-31' })).toBe(0);
  expect(asked.filter((question) => question.endsWith('?')).slice(-4)).toEqual([
    'Is anything else known?',
    'Is that one wrong, and yours right?',
    'Why was the value in front-desk/2026-03-31 wrong?',
    'Write it?',
  ]);
  const [, second, , first] = added();
  expect([first?.split('values:')[1], second?.split('values:')[1]]).toEqual([
    '\n  opening-hours:\n    value: 480\n    confirm: It never closes.\n',
    '\n  opening-hours: 49\ncorrects:\n  - snapshot: front-desk/2026-03-31\n    metrics: [opening-hours]\n    reason: Sundays were left out.\n',
  ]);
});

test.each(WHOLE.map((_, index) => index))('whoever gives up at question %i has written nothing', async (index) => {
  expect([await answer(WHOLE.slice(0, index)), said, added()]).toEqual([1, ['Nothing was written.'], []]);
});

test('whoever says no in the end has written nothing either', async () => {
  expect([await answer([...WHOLE, false]), said, added()]).toEqual([1, ['Nothing was written.'], []]);
});

test('a wrong answer is told by the same words as a wrong option', async () => {
  expect(await answer(['visits', 'harbour-library', '45K'])).toBe(1);
  expect(asked.at(-1)).toBe('refused: "45K" is no plain number: write 45000');
});

/** The code; the day on which it is written is told, since it is asked of git. */
async function answer(answers: readonly (string | boolean)[], told: object = {}): Promise<number> {
  const left = [...answers];
  const next = <T>(question: string): T => {
    asked.push(question);
    if (left.length === 0) throw new Cancelled();
    return left.shift() as T;
  };
  const among = (choices: readonly Choice[], value: string) => {
    if (!choices.some((choice) => choice.value === value)) throw new Error(`no such answer: ${value}`);
    return value;
  };
  const asker: Asker = {
    choose: async (question, choices) => {
      const listed = question.startsWith('How well') ? ` ${choices.map(({ label }) => label).join(' | ')}` : '';
      return among(choices, next(`${question}${listed}`)) as never;
    },
    find: async (question, choices) => among(choices, next(question)),
    type: async (question, { check, optional } = {}) => {
      const text = next<string>(question);
      const fault = text === '' && optional ? undefined : check?.(text);
      if (fault === undefined) return text;
      asked.push(`refused: ${fault}`);
      throw new Cancelled();
    },
    confirm: async (_, __, question) => next(question),
  };
  return add({ root, recorded: '2026-06-01', ...told }, { effects: disk, asker: async () => asker });
}

/** The files that were not there before, each path followed by what it holds. */
function added(): readonly string[] {
  const before = new Set(readFolder('tests/fixtures/tiny').files.map(({ path }) => path));
  return readFolder(root).files.flatMap(({ path, text }) => (before.has(path) ? [] : [path, text]));
}
