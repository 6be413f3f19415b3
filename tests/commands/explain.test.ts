import { expect, test } from 'vitest';
import { explain } from '../../src/commands/explain.ts';
import { linesOf, rulePages } from '../../src/commands/rule-pages.ts';
import { advices } from '../../src/evaluate/advice/index.ts';
import { explained } from '../../src/validate/explained/index.ts';

test.each([
  [
    'weights',
    [
      'weights: The weights of categories, the weights of a release, and the shares of a share set each sum to 100.',
      'A weight says what part of the whole something is. If the parts are not the whole, the score is out of something else than 100.',
      '',
      'Wrong:',
      '  data/scorecard.yaml',
      '    categories:',
      '      service: { title: Service, weight: 55 }',
      '      building: { title: Building, weight: 40 }',
      '  The check says: the weights of the categories sum to 95, not 100',
      '',
      'Right, where it differs:',
      '      service: { title: Service, weight: 60 }',
    ],
  ],
  [
    'criteria',
    [
      'criteria: A criterion states exactly one of check, attest, release, all and any, is attested at most once, and its id is unique.',
      'Before anything is judged it is settled how: by figures, by a person, or by both together. Otherwise it could be settled when the result is known.',
      '',
      'Wrong:',
      '  data/releases/second-floor.yaml',
      '    title: Second floor',
      '    order: 2',
      '    groups:',
      '      - title: For readers',
      '        criteria:',
      '          - { id: chairs, title: Chairs, text: Everybody finds a chair }',
      '  The check says: `chairs` does not say how it is decided',
      '',
      'Right, where it differs:',
      '          - { id: chairs, title: Chairs, text: Everybody finds a chair, attest: true }',
    ],
  ],
  [
    'scorecard-exists',
    [
      'scorecard-exists: There is one data/scorecard.yaml.',
      'It names the categories, the subjects and the day from which promises count. Without it nothing else can be understood.',
      '',
      'Wrong:',
      '  data/scorecard.yaml is not there',
      '  The check says: the file is missing',
      '',
      'Right:',
      '  data/scorecard.yaml',
      '    title: Harbour Library',
      '    subject: harbour-library',
      '    methodology: 1',
    ],
  ],
  [
    'vague-criterion',
    [
      'vague-criterion: It warns where some criteria rest on an adjective, without a number.',
      'To mend it: say how many, how much or which, so that two people would attest the same.',
    ],
  ],
])('the page of %s', async (noun, lines) => {
  expect((await run({ noun })).split('\n')).toEqual(lines);
});

test('what does not show is seen in a page', async () => {
  expect((await run({ noun: 'hidden-character' })).split('\n')[5]).toBe('    title: Visits·');
});

test('without a name all are listed, in a line each', async () => {
  const names = [...explained, ...advices].map(({ name }) => name);
  const listed = (await run({})).split('\n').flatMap((line) => /^ {2}([a-z-]+) /.exec(line)?.[1] ?? []);
  expect(listed).toEqual([...names, 'open-regression']);
});

test('no page is longer than a screen', () => {
  const long = [...rulePages()].filter(([, { lines }]) => lines.length > 24);
  expect(long.map(([name]) => name)).toEqual([]);
});

test('an example in words is told in a line', () => {
  const one = { name: 'r', summary: 'It holds.', why: 'It has to.', example: 'A becomes B. Put it back.' };
  expect(linesOf(one)).toEqual(['r: It holds.', 'It has to.', '', 'For example: A becomes B. Put it back.']);
});

async function run(options: { readonly noun?: string }): Promise<string> {
  const said: string[] = [];
  expect(await explain(options, { log: (text: string) => void said.push(text) })).toBe(0);
  return said.join('\n');
}
