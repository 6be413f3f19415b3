/** What the server of editors makes of the published schemas, and of the files of this repository. */
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { evaluate } from '../../src/evaluate/evaluate.ts';
import { exportsOf, textOf } from '../../src/exports/index.ts';
import { build } from '../../src/model/build.ts';
import { readScorecard } from '../../src/validate/index.ts';
import { writeWhole } from '../../src/write/whole.ts';
import { editorOf, nextSnapshot } from './workspace.ts';

describe('a file that names the published schema', () => {
  const library = editorOf('tests/fixtures/tiny', publish);
  const named = '# yaml-language-server: $schema=../../../site/schemas/snapshot.json\nrecorded: 2026-06-02\n';

  test('has its names completed', async () => {
    const [metrics, subjects] = [
      await library().complete(nextSnapshot(), `${named}values:\n  vis|`),
      await library().complete(nextSnapshot(), `${named}subjects:\n  hi|`),
    ];
    const told = [...metrics, ...subjects].filter(({ label }) => ['visits', 'hill-library'].includes(label));
    expect(told.map(({ documentation }) => documentation)).toEqual(['Visits (visits)', 'Hill Library']);
  });

  test('is offered no made-up figure either', async () => {
    expect(await library().complete(nextSnapshot(), `${named}values:\n  visits: |`)).toEqual([]);
  });

  test('may use a name that is not published yet, and no wrong key', async () => {
    const found = await library().diagnose(nextSnapshot(), `${named}values:\n  new-metric: 4\nbassis: claimed\n`);
    expect(found.map(({ message }) => message)).toEqual(['Property bassis is not allowed.']);
  });
});

describe('the files of this repository', () => {
  const flagship = editorOf('.');

  test('are found to be right', async () => {
    const paths = globSync('data/**/*.yaml').filter((path) => !path.startsWith('data/evidence'));
    const found = await Promise.all(
      paths.map(async (path) => [path, await flagship().diagnose(path, readFileSync(path, 'utf8'))] as const),
    );
    expect(found.filter(([, diagnostics]) => diagnostics.length > 0)).toEqual([]);
    expect(found.length).toBeGreaterThan(100);
  });

  test('are told apart from the fixtures, which know other names', async () => {
    const wrong = 'title: A\nunit: b\ncategory: none-of-these\n';
    const found = [
      await flagship().diagnose('data/metrics/a.yaml', wrong),
      await flagship().diagnose('tests/fixtures/a/data/metrics/a.yaml', wrong),
    ];
    expect(found.map((diagnostics) => diagnostics.length)).toEqual([1, 0]);
  });
});

/** As the build does it, into a folder beside the data. */
function publish(root: string): void {
  const read = readScorecard(root);
  if ('problems' in read) throw new Error(`refused: ${root}`);
  const files = exportsOf(evaluate(build(read.set), { asOf: '2026-06-30' })).filter(({ path }) => path.startsWith('schemas/'));
  for (const file of files) writeWhole(join(root, 'site', file.path), textOf(file));
}
