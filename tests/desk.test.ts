/** What GitHub shows to contributors, and whom it asks: forms, the template, owners, updates. */
import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { BASES } from '../src/model/basis.ts';
import snapshot from '../src/schemas/snapshot.json' with { type: 'json' };

test('CODEOWNERS takes everything for code that is not released, and names nobody or names as GitHub wants them', () => {
  const lines = readFileSync('.github/CODEOWNERS', 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'));
  const owners = lines.map((line) => line.split(/ +/));
  expect(owners.map(([pattern]) => pattern)).toEqual(['*', '/data/', '/content/', '/*.md', '/content/**/*.mdx']);
  expect(owners.flatMap(([, ...names]) => names).filter((name) => !/^@[\w-]+(\/[\w-]+)?$/.test(name))).toEqual([]);
  expect(owners.slice(1, -1).filter(({ length }) => length > 1)).toEqual([]);
});

test('the form for a figure asks for what a snapshot holds', () => {
  const { body } = parse(readFileSync('.github/ISSUE_TEMPLATE/suggest-figure.yml', 'utf8')) as { readonly body: readonly Field[] };
  const ids = body.flatMap(({ id }) => id ?? []);
  const other = ids.filter((id) => !(id in snapshot.properties));
  // One value of `values`, or of `subjects`.
  expect(other).toEqual(['metric', 'subject', 'value']);
  const options = body.find(({ id }) => id === 'basis')?.attributes.options ?? [];
  expect(options.map((option) => option.split(':')[0])).toEqual(BASES);
});

test('the template of a pull request names files that exist', () => {
  const text = readFileSync('.github/PULL_REQUEST_TEMPLATE.md', 'utf8');
  const files = [...text.matchAll(/[A-Z]+\.md/g)].map(([name]) => name);
  expect(files).toContain('CONTRIBUTING.md');
  expect(files.filter((name) => !existsSync(name))).toEqual([]);
  expect(text.split('\n').length).toBeLessThan(20);
});

test('updates come once a week, in groups, and a week old', () => {
  const { version, updates } = parse(readFileSync('.github/dependabot.yml', 'utf8')) as {
    readonly version: number;
    readonly updates: readonly Update[];
  };
  expect(version).toBe(2);
  expect(updates.map((update) => update['package-ecosystem'])).toEqual(['npm', 'github-actions']);
  for (const { directory, schedule, cooldown, groups } of updates) {
    expect([directory, schedule, cooldown['default-days'], Object.keys(groups).length]).toEqual(['/', { interval: 'weekly' }, 7, 1]);
  }
});

interface Field {
  readonly id?: string;
  readonly attributes: { readonly options?: readonly string[] };
}

interface Update {
  readonly 'package-ecosystem': string;
  readonly directory: string;
  readonly schedule: unknown;
  readonly cooldown: Readonly<Record<string, number>>;
  readonly groups: Readonly<Record<string, unknown>>;
}
