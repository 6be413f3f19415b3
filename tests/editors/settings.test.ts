/** The settings of VS Code lead each kind of file to its schema, and nothing else to any. */
import { globSync, readFileSync } from 'node:fs';
import { matchesGlob } from 'node:path';
import { expect, test } from 'vitest';
import { AUTHORED_SCHEMAS } from '../../src/exports/schemas.ts';
import { slotOf } from '../../src/load/layout.ts';
import { EDITOR_SCHEMAS } from '../../src/write/editor-schemas.ts';

interface Mapping {
  readonly url: string;
  readonly fileMatch: readonly string[];
}

const settings = JSON.parse(readFileSync('.vscode/settings.json', 'utf8'));
const yaml: readonly Mapping[] = Object.entries(settings['yaml.schemas'] as Record<string, string[]>).map(([url, fileMatch]) => ({
  url,
  fileMatch,
}));
const json: readonly Mapping[] = settings['json.schemas'];

test('every schema that they name is written by `npm run types`', () => {
  const written = Object.keys(AUTHORED_SCHEMAS).map((name) => `./${EDITOR_SCHEMAS}/${name}`);
  expect([...yaml, ...json].map(({ url }) => url).filter((url) => !written.includes(url))).toEqual([]);
});

test.each([
  'data/scorecard',
  'data/metrics/github-stars',
  'data/sources/jane-doe',
  'data/snapshots/jane-doe/2026-11-20-again',
  'data/releases/mvp',
  'data/decisions/2026-11-20-stability',
  'data/metrics/deep/er',
  'data/snapshots/2026-11-20',
  'data/evidence/2026-11-20/run',
  'content/reviews/2025-11-monthly',
  'package',
])('%s has the schema of its kind', (name) => {
  const kind = slotOf(`${name}.yaml`)?.kind;
  const expected = kind === undefined ? [] : [`./${EDITOR_SCHEMAS}/${kind}.json`];
  expect([schemasOf(yaml, `${name}.yaml`), schemasOf(json, `${name}.json`)]).toEqual([expected, expected]);
});

test('every file of this repository has one', () => {
  const files = globSync('data/**/*.{yaml,json}')
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => slotOf(path) !== undefined);
  expect(files.filter((path) => schemasOf(path.endsWith('.yaml') ? yaml : json, path).length !== 1)).toEqual([]);
  expect(files.length).toBeGreaterThan(400);
});

test('no file of a fixture has one', () => {
  const files = globSync('data/**/*.{yaml,json}').map((path) => `tests/fixtures/tiny/${path.replaceAll('\\', '/')}`);
  expect(files.filter((path) => schemasOf([...yaml, ...json], path).length > 0)).toEqual([]);
});

test('no editor writes data anew', () => {
  expect([settings['yaml.format.enable'], settings['[yaml]']['editor.formatOnSave'], settings['[json]']['editor.formatOnSave']]).toEqual([
    false,
    false,
    false,
  ]);
});

/** As both language servers do it: a pattern may begin in any folder, and one with `!` takes out what it matches. */
function schemasOf(mappings: readonly Mapping[], path: string): readonly string[] {
  const matches = (pattern: string) => matchesGlob(`folder/${path}`, `**/${pattern}`);
  return mappings
    .filter(
      ({ fileMatch }) => fileMatch.some(matches) && !fileMatch.some((pattern) => pattern.startsWith('!') && matches(pattern.slice(1))),
    )
    .map(({ url }) => url);
}
