/** build.json: what this site was built from, and the fingerprint of everything in it. It holds no clock, so a commit always gives the same. */
import { createHash } from 'node:crypto';
import { closeSync, openSync, readdirSync, readSync } from 'node:fs';
import { join, sep } from 'node:path';
import { readFolder } from '../load/folder.ts';
import { slotOf } from '../load/layout.ts';
import type { Copy, SourceFile } from '../load/source-file.ts';
import type { AuthoredScorecard } from '../schemas/authored.ts';
import type { SitePlan } from './astro.ts';
import { headOf } from './project.ts';

/** The text of build.json for the site in `plan.out`. */
export async function sealOf({ root, asOf, knownBy, base, site, repository, out }: SitePlan): Promise<string> {
  const files = Object.fromEntries(filesBelow(out).map((path) => [path, fingerprint(join(out, path))]));
  const { files: authored, copies } = readFolder(root);
  const edition = await editionOf(authored);
  const built = { commit: headOf(root)?.commit, repository, methodology: edition, asOf, knownBy, base, site };
  const seal = { ...built, input: inputOf(authored, copies), files };
  return `${JSON.stringify(seal, undefined, 2)}\n`;
}

/** The edition of the rules that the site is judged by; undefined where there is no scorecard. */
async function editionOf(authored: readonly SourceFile[]): Promise<number | undefined> {
  const scorecard = authored.find(({ path }) => slotOf(path)?.kind === 'scorecard');
  if (!scorecard) return undefined;
  const { read } = await import('../read/index.ts');
  const tree = read(scorecard.path, scorecard.text);
  return 'value' in tree ? (tree.value as AuthoredScorecard).methodology : undefined;
}

/** One fingerprint of all data and content: of their paths and what they hold. */
function inputOf(authored: readonly SourceFile[], copies: readonly Copy[]): string {
  const sums = [...authored.map(({ path, text }) => ({ path, sha256: sha256(text) })), ...copies];
  return sha256(sums.map(({ path, sha256 }) => `${path}\0${sha256}\n`).join(''));
}

/** The files of a site, as paths with `/`, sorted by their UTF-16 units, the same under every locale. */
export function filesBelow(folder: string): readonly string[] {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return entries
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .split(sep)
        .join('/'),
    )
    .sort();
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

/** What is read of a file at once. */
const bytes = Buffer.alloc(1 << 20);

/** Of a file, which may be larger than what can be held. */
function fingerprint(path: string): string {
  const hash = createHash('sha256');
  const file = openSync(path, 'r');
  try {
    for (let read = readSync(file, bytes); read > 0; read = readSync(file, bytes)) hash.update(bytes.subarray(0, read));
  } finally {
    closeSync(file);
  }
  return hash.digest('hex');
}
