/** A site of a few files in place of Astro's, for the tests of how a build reaches the disk. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Work } from '../../src/commands/build.ts';
import type { Options } from '../../src/commands/option-list.ts';
import { disk, type Effects } from '../../src/write/effects.ts';
import { writeWhole } from '../../src/write/whole.ts';

/** Settings that build `<folder>/dist` from `<folder>`. */
export function optionsIn(folder: string): Options {
  return { root: folder, asOf: '2026-11-22', knownBy: '2026-11-22', base: '/', out: join(folder, 'dist'), port: 4321 };
}

/** A build whose every file holds that edition's word. */
export function workIn(folder: string, edition: string, effects: Effects = disk): Work {
  const pages: Work['pages'] = async ({ out }) => {
    for (const path of ['index.html', 'a/index.html', '_astro/style.css']) writeWhole(join(out, path), `${path} ${edition}`, effects);
  };
  const publish: Work['publish'] = [() => [{ path: 'added.txt', content: `added ${edition}` }]];
  return { checkout: folder, check: async () => 0, pages, publish, effects };
}

/** The edition of a whole site, or what is wrong with it: every file has its fingerprint in the seal, and all are of one edition. */
export function editionOf(folder: string): string {
  const { files } = JSON.parse(readFileSync(join(folder, 'build.json'), 'utf8')) as { files: Record<string, string> };
  const found = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  if (found.length !== Object.keys(files).length + 1) return `${found.length} files, ${Object.keys(files).length} in the seal`;
  const texts = Object.entries(files).map(([path, hash]) => [readFileSync(join(folder, path), 'utf8'), hash] as const);
  const spoilt = texts.filter(([text, hash]) => createHash('sha256').update(text).digest('hex') !== hash);
  return spoilt.length > 0 ? `spoilt: ${spoilt}` : [...new Set(texts.map(([text]) => text.split(' ').at(-1)))].join(' and ');
}
