import { expect, test } from 'vitest';
import { withItem } from '../../src/read/insert.ts';

test.for([
  ['at the end of the file', 'a:\n  - id: x\n', 'a:\n  - id: x\n  - id: y\n    text: z\n'],
  ['without a last line end', 'a:\n  - id: x', 'a:\n  - id: x\n  - id: y\n    text: z\n'],
  ['before what follows', 'a:\n- id: x\n\n# of b\nb: 1\n', 'a:\n- id: x\n- id: y\n  text: z\n\n# of b\nb: 1\n'],
  ['behind a comment of the last line', 'a:\n  - id: x # here\nb: 1\n', 'a:\n  - id: x # here\n  - id: y\n    text: z\nb: 1\n'],
  [
    'as deep as the others',
    'a:\n    -   id: x\n        c: { d: 1 }\n',
    'a:\n    -   id: x\n        c: { d: 1 }\n    -   id: y\n        text: z\n',
  ],
  [
    'behind a text of lines',
    'a:\n  - id: x\n    note: >-\n      one\n      two\nb: 1\n',
    'a:\n  - id: x\n    note: >-\n      one\n      two\n  - id: y\n    text: z\nb: 1\n',
  ],
  ['behind a list', 'a:\n  - all:\n      - b\n      - c\n', 'a:\n  - all:\n      - b\n      - c\n  - id: y\n    text: z\n'],
] as const)('%s', ([, before, after]) => {
  expect(withItem(before, ['a'], ['id: y', 'text: z'])).toBe(after);
});

test.for([
  ['a list between brackets', 'a: [{ id: x }]\n'],
  ['no list', 'a: 1\n'],
  ['nothing there', 'b: 1\n'],
  ['a list within a list', 'a:\n  - - x\n'],
] as const)('%s is left alone', ([name, before]) => {
  expect(withItem(before, name === 'a list within a list' ? ['a', 0] : ['a'], ['id: y'])).toBeUndefined();
});
