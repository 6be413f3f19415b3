/** What an unfinished merge leaves behind, and what only looks like it. */
import { expect, test } from 'vitest';
import { conflictFaults } from '../../src/read/conflict.ts';

const WHOLE = 'a\n<<<<<<< HEAD\nb\n||||||| 12ab\nc\n=======\nd\n>>>>>>> other\ne\n';

test.each([
  ['a.yaml', WHOLE, 4],
  ['a.json', WHOLE, 4],
  ['a.md', WHOLE, 4],
  ['a.mdx', WHOLE.replaceAll('\n', '\r\n'), 4],
  ['a.yaml', '=======\n', 1],
  ['a.yaml', '>>>>>>> other\n', 1],
  ['a.yaml', '<<<<<<<\n', 1],
  ['a.md', 'x\n<<<<<<< HEAD\n', 1],
  ['a.md', 'x\n=======\ny\n>>>>>>> other\n', 2],
  ['a.md', 'Heading\n=======\n', 0],
  ['a.md', '>>>>>>> seven times quoted\n', 0],
  ['a.md', `Heading\n=======\n\n${WHOLE}\nHeading\n=======\n`, 4],
  ['a.yaml', 'a: |\n  <<<<<<< HEAD\n  =======\n', 0],
  ['a.yaml', '<<<<<<<< eight\n======== \n', 0],
  ['a.json', '{"a": "<<<<<<< HEAD"}\n', 0],
])('%s: %j has %d marks', (path, text, count) => {
  expect(conflictFaults(path, text)).toHaveLength(count);
});
