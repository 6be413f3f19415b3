/** CONTRIBUTING.md: whoever copies its examples into the flagship has nothing to correct. */
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readScorecard } from '../../src/validate/index.ts';
import { root } from './files.ts';

const text = readFileSync(path.join(root, 'CONTRIBUTING.md'), 'utf8');
/** Each example says in its first line which file it is; one of MDX, which begins with its front matter, and one of text in front of that. */
const yaml = examplesBy(/^```yaml\n# (\S+)\n([\s\S]*?)^```$/gm);
const examples = [...yaml, ...examplesBy(/^```(?:mdx|txt) (\S+)\n([\s\S]*?)^```$/gm)];

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'contributing-'));
  cpSync(path.join(root, 'data'), path.join(folder, 'data'), { recursive: true });
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('its examples pass the check, together with the flagship', () => {
  for (const { file, body } of examples) write(file, body);
  const result = readScorecard(folder, { today: '2026-11-24' });
  expect('problems' in result ? result.problems : []).toEqual([]);
  expect('set' in result && result.set.reviews.length).toBe(1);
});

test('every block says what it is', () => {
  expect([...text.matchAll(/^```(\w*)$/gm)].map((match) => match[1]).filter(Boolean)).toEqual([...yaml.map(() => 'yaml'), 'sh']);
});

test('its commands exist', () => {
  const { scripts } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));
  const named = [...text.matchAll(/npm (?:run )?(check|start|test|build)\b/g)].map((match) => match[1] as string);
  expect([...new Set(named)].filter((name) => !(name in scripts))).toEqual([]);
});

function examplesBy(pattern: RegExp): readonly { readonly file: string; readonly body: string }[] {
  return [...text.matchAll(pattern)].map(([, file, body]) => ({ file: file as string, body: body as string }));
}

function write(file: string, body: string): void {
  mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
  writeFileSync(path.join(folder, file), body);
}
