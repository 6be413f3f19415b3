import { expect, test } from 'vitest';
import { readConditions, typedConditions } from '../../src/model/typed-conditions.ts';

test.for([
  ['os: linux', { os: 'linux' }],
  ['concurrency: 64, os: linux', { concurrency: 64, os: 'linux' }],
  ['concurrency:64;os:linux', { concurrency: 64, os: 'linux' }],
  ['machine: rented, with 8 cores, os: linux', { machine: 'rented, with 8 cores', os: 'linux' }],
  ['version: 1.10', { version: '1.10' }],
  ['error: none', { error: 'none' }],
] as const)('%s', ([written, conditions]) => {
  expect(readConditions(written)).toEqual({ conditions });
});

test.for([
  ['', '"" are no conditions: write names and values, such as "concurrency: 64, os: linux"'],
  ['linux', '"linux" are no conditions: write names and values, such as "concurrency: 64, os: linux"'],
  ['os:', '"os:" are no conditions: write names and values, such as "concurrency: 64, os: linux"'],
  ['Operating System: linux', '"Operating System" is no name of a condition: write it in small letters, with hyphens between words'],
  ['os: linux, os: bsd', 'the condition "os" is named twice'],
] as const)('%s is refused', ([written, error]) => {
  expect(readConditions(written)).toEqual({ error });
});

test('what is written as it would be typed reads the same', () => {
  const conditions = { concurrency: 64, machine: 'rented, with 8 cores', version: '1.10' };
  expect(readConditions(typedConditions(conditions))).toEqual({ conditions });
});
