/** build.json: what this site was built from, and the fingerprint of everything in it. It holds no clock, so a commit always gives the same. */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { readFolder } from '../load/folder.ts';
import type { SitePlan } from './astro.ts';
import { headOf } from './project.ts';

/** The text of build.json for the site in `plan.out`. */
export function sealOf({ root, asOf, knownBy, base, site, out }: SitePlan): string {
  const files = Object.fromEntries(filesBelow(out).map((path) => [path, sha256(readFileSync(join(out, path)))]));
  const seal = { commit: headOf(root)?.commit, methodology: editionOf(out), asOf, knownBy, base, site, input: inputOf(root), files };
  return `${JSON.stringify(seal, undefined, 2)}\n`;
}

/** The edition of the rules that the site was judged by; undefined where it publishes no Report. */
function editionOf(out: string): number | undefined {
  const path = join(out, 'report.json');
  return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')).methodology : undefined;
}

/** One fingerprint of all data and content: of their paths and their texts. */
function inputOf(root: string): string {
  return sha256(
    readFolder(root)
      .files.map(({ path, text }) => `${path}\0${sha256(text)}\n`)
      .join(''),
  );
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

function sha256(bytes: string | Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
