import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { type PublishedFile, publishers } from '../../src/commands/publish.ts';

test('archived copies are published byte for byte, and only when they are written', async () => {
  const root = 'tests/fixtures/judged-evidence';
  const plan = { root, asOf: '2026-04-01', knownBy: '2026-04-01', base: '/', site: undefined, out: root };
  const files = (await Promise.all(publishers.map((publish) => publish(plan)))).flat();
  expect(files.map(({ path }) => path)).toEqual([
    'apple-touch-icon.png',
    'icon-192.png',
    'icon-512.png',
    'evidence/2026/certificate-17.txt',
  ]);
  const { content } = files.at(-1) as PublishedFile;
  expect(typeof content === 'function' && [...content()]).toEqual([readFileSync(`${root}/data/evidence/2026/certificate-17.txt`)]);
});
