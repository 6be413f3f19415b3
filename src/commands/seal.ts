/** build.json: what this site was built from, and the fingerprint of everything in it. It holds no clock, so a commit always gives the same. */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
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

/** One fingerprint of all data and content: of their paths and their bytes. */
function inputOf(root: string): string {
  const paths = ['data', 'content'].flatMap((folder) => filesBelow(join(root, folder)).map((path) => `${folder}/${path}`));
  return sha256(paths.map((path) => `${path}\0${sha256(readFileSync(join(root, path)))}\n`).join(''));
}

/** The files in a folder, as paths with `/`, sorted by their UTF-16 units, the same under every locale; none where there is no folder. */
export function filesBelow(folder: string): readonly string[] {
  try {
    const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
    return entries
      .map((entry) =>
        join(entry.parentPath, entry.name)
          .slice(folder.length + 1)
          .split(sep)
          .join('/'),
      )
      .sort();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw error;
  }
}

function sha256(bytes: string | Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
