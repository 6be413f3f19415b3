import { stripVTControlCharacters } from 'node:util';
import { describe, expect, test } from 'vitest';
import { surroundings } from '../../../src/commands/surroundings.ts';
import { told } from './told.ts';

const root = 'tests/fixtures/refused-weights';

test('on a terminal the parts of a problem have colours, and the words are the same', async () => {
  const [coloured, plain] = [await told({ root }, { terminal: true }), await told({ root })];
  expect(coloured.error.split('\n').slice(0, 4)).toEqual([
    '\u001b[1mdata/metrics/shelf-mix.yaml:9:1\u001b[22m \u001b[31mweights:\u001b[39m the shares of the parts sum to 99.9, not 100',
    '    9 | parts:',
    '      | \u001b[31m^\u001b[39m',
    '\u001b[36m  hint: 45 + 35 + 19.9: 0.1 too little\u001b[39m',
  ]);
  expect(stripVTControlCharacters(coloured.error)).toBe(plain.error);
  expect(plain.error).not.toContain('\u001b');
});

test('it ends with how to ask about the rule that is broken most often', async () => {
  const { error } = await told({ root });
  expect(error.split('\n').slice(-2)).toEqual(['9 problems in 3 files', '"npm run explain -- weights" tells more about a rule']);
});

describe('colours are seen', () => {
  test.each([
    ['on a terminal', true, {}, true],
    ['not in a file', false, {}, false],
    ['not where they are not wanted', true, { NO_COLOR: '1' }, false],
    ['where NO_COLOR is empty, which says nothing', true, { NO_COLOR: '' }, true],
  ])('%s', (_, isTTY, env, colour) => {
    expect(surroundings({ stderr: { isTTY }, env, cwd: () => '/' }).colour).toBe(colour);
  });
});
