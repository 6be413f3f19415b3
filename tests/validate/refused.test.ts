/** Every folder tests/fixtures/refused-* is laid over tiny/ and has to be refused with the whole output of tests/expected/. */
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readFolder } from '../../src/load/folder.ts';
import type { SourceFile } from '../../src/load/source-file.ts';
import { countProblems, formatProblems } from '../../src/validate/format.ts';
import { validate } from '../../src/validate/index.ts';

const FIXTURES = 'tests/fixtures';
const TODAY = '2026-11-22';
const tiny = readFolder(`${FIXTURES}/tiny`).files;
const cases = readdirSync(FIXTURES).filter((name) => name.startsWith('refused-'));

test('there are at least 40 cases, and the scorecard under them is in order', () => {
  expect(cases.length).toBeGreaterThanOrEqual(40);
  expect(validate(tiny, { today: TODAY })).toHaveProperty('set');
});

describe('refused', () => {
  test.each(cases)('%s', (name) => {
    expect(compare(name, outputOf(name))).toBe('as expected');
  });
});

/** What `check` would print for the case. */
function outputOf(name: string): string {
  const { files, problems } = readFolder(`${FIXTURES}/${name}`);
  const result = validate(overlay(name, files), { today: TODAY, problems });
  if ('set' in result) return 'no problem\n';
  return `${formatProblems(result.problems)}\n\n${countProblems(result.problems)}\n`;
}

function overlay(name: string, files: readonly SourceFile[]): readonly SourceFile[] {
  const list = `${FIXTURES}/${name}/absent.txt`;
  const hidden = new Set(existsSync(list) ? readFileSync(list, 'utf8').trim().split('\n') : []);
  for (const { path } of files) hidden.add(path);
  return [...tiny.filter(({ path }) => !hidden.has(path)), ...files];
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
