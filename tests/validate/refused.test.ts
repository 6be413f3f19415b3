/** Every folder tests/fixtures/refused-* is laid over tiny/ and has to be refused with the whole output of tests/expected/. */
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readFolder } from '../../src/load/folder.ts';
import type { SourceFile } from '../../src/load/source-file.ts';
import { countProblems, formatProblems } from '../../src/validate/format.ts';
import { validate } from '../../src/validate/index.ts';

const FIXTURES = 'tests/fixtures';
const TODAY = '2026-11-22';
const { files: tiny, copies: archived } = readFolder(`${FIXTURES}/tiny`);
const cases = readdirSync(FIXTURES).filter((name) => name.startsWith('refused-'));

test('there are at least 40 cases, and the scorecard under them is in order', () => {
  expect(cases.length).toBeGreaterThanOrEqual(40);
  expect(validate(tiny, { today: TODAY, copies: archived })).toHaveProperty('set');
});

describe('refused', () => {
  test.each(cases)('%s', (name) => {
    expect(compare(name, outputOf(name))).toBe('as expected');
  });
});

/** What `check` would print for the case. */
function outputOf(name: string): string {
  const { files, copies, problems } = readFolder(`${FIXTURES}/${name}`);
  const result = validate(overlay(name, files, tiny), { today: TODAY, problems, copies: overlay(name, copies, archived) });
  if ('set' in result) return 'no problem\n';
  return `${formatProblems(result.problems)}\n\n${countProblems(result.problems)}\n`;
}

/** What lies in the case in the place of what lies below it. */
function overlay<T extends Pick<SourceFile, 'path'>>(name: string, files: readonly T[], below: readonly T[]): readonly T[] {
  const list = `${FIXTURES}/${name}/absent.txt`;
  const hidden = new Set(existsSync(list) ? readFileSync(list, 'utf8').trim().split('\n') : []);
  for (const { path } of files) hidden.add(path);
  return [...below.filter(({ path }) => !hidden.has(path)), ...files];
}

/** A difference is written beside the expected output, to be looked at. */
function compare(name: string, actual: string): string {
  const folder = `tests/expected/${name}`;
  const expected = existsSync(`${folder}/problems.txt`) ? readFileSync(`${folder}/problems.txt`, 'utf8') : '';
  if (actual === expected) return 'as expected';
  mkdirSync(folder, { recursive: true });
  writeFileSync(`${folder}/problems-changed.txt`, actual);
  return `changed: see ${folder}/problems-changed.txt`;
}
