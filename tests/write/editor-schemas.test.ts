import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { AUTHORED_SCHEMAS } from '../../src/exports/schemas.ts';
import { writeEditorSchemas } from '../../src/write/editor-schemas.ts';
import { git as ask } from '../git.ts';

let root: string;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'assay-schemas-'));
});

afterEach(() => rmSync(root, { recursive: true }));

test('they are the schemas and a rule for git, the second time the same bytes', () => {
  cpSync('tests/fixtures/tiny/data', join(root, 'data'), { recursive: true });
  writeEditorSchemas(root);
  const first = written();
  writeEditorSchemas(root);
  expect(written()).toEqual(first);
  expect(Object.keys(first)).toEqual(['.gitignore', ...Object.keys(AUTHORED_SCHEMAS)]);
  expect(subjects()).toEqual(['harbour-library', 'hill-library']);
});

test('a new file is known the next time', () => {
  mkdirSync(join(root, 'data/metrics'), { recursive: true });
  writeEditorSchemas(root);
  expect(JSON.parse(written()['common.json'] as string).$defs.metric).not.toHaveProperty('enum');
  writeFileSync(join(root, 'data/metrics/loans.yaml'), 'title: Loans\nunit: loans\n');
  writeEditorSchemas(root);
  expect(JSON.parse(written()['common.json'] as string).$defs.metric.enum).toEqual(['loans']);
});

test('an empty folder, and one of broken files, have schemas too', () => {
  writeEditorSchemas(root);
  mkdirSync(join(root, 'data'));
  writeFileSync(join(root, 'data/scorecard.yaml'), Buffer.from([0xff, 0xfe, 0x00]));
  writeEditorSchemas(root);
  expect(subjects()).toBeUndefined();
});

test('git does not see them', () => {
  git('init', '-q');
  writeEditorSchemas(root);
  expect(git('status', '--porcelain')).toBe('');
});

test('an install writes them, and is not stopped where they cannot be written', () => {
  const install = () => spawnSync(process.execPath, [resolve('scripts/prepare.cjs')], { cwd: root, encoding: 'utf8' });
  const told = { status: 0, stdout: '', stderr: '' };
  expect(install()).toMatchObject(told);
  expect(Object.keys(written())).toContain('snapshot.json');
  rmSync(join(root, '.schemas'), { recursive: true });
  writeFileSync(join(root, '.schemas'), '');
  expect(install()).toMatchObject(told);
});

function git(...args: readonly string[]): string {
  return ask(root, args);
}

function written(): Readonly<Record<string, string>> {
  const folder = join(root, '.schemas');
  return Object.fromEntries(
    readdirSync(folder)
      .sort()
      .map((name) => [name, readFileSync(join(folder, name), 'utf8')]),
  );
}

function subjects(): readonly string[] | undefined {
  return JSON.parse(written()['common.json'] as string).$defs.subject.enum;
}
