/**
 * What is published, read back from its address. `before BUILT ADDRESS` stops a deployment that would go backwards, unless `FORCE` is true;
 * `after BUILT ADDRESS` holds what is served against what was built. BUILT is the new site's build.json. Imports only Node and the files beside
 * it, since it runs without `npm ci`, in a job that may deploy.
 */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import { differences } from './published/after.ts';
import type { Built, World } from './published/ask.ts';
import { whyNot } from './published/before.ts';

/** Says what came of it; 0 where the deployment may go on. */
export async function main([when, path, address]: readonly string[], world: World, force = false): Promise<number> {
  if (path === undefined || address === undefined || !(when === 'before' || when === 'after')) {
    console.error('published.ts before|after BUILT ADDRESS');
    return 2;
  }
  const text = readFileSync(path, 'utf8');
  const built = JSON.parse(text) as Built;
  return when === 'before'
    ? before(await whyNot(built, address, world), built, force)
    : after(await differences(built, text, address, world), built);
}

function before(why: string | undefined, { commit, asOf }: Built, force: boolean): number {
  if (why === undefined) console.log(`Nothing newer is published than ${commit} as of ${asOf}.`);
  else if (force) console.log(`Deployed on purpose, although ${why}.`);
  else console.log(`::error::Not deployed: ${why}. To deploy it on purpose, run the workflow by hand with "force".`);
  return why === undefined || force ? 0 : 1;
}

function after(wrong: readonly string[], { commit, asOf }: Built): number {
  if (wrong.length === 0) console.log(`What is served was built from ${commit} as of ${asOf}.`);
  for (const each of wrong) console.log(`::error::Published, but not what was built: ${each}`);
  return wrong.length === 0 ? 0 : 1;
}

/** Whether the first commit is the second, or one of those that it was built on; false where the history here lacks one. */
export function comesBefore(first: string, second: string, folder = '.'): boolean {
  try {
    execFileSync('git', ['merge-base', '--is-ancestor', first, second], { cwd: folder, stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

if (import.meta.main) process.exitCode = await main(process.argv.slice(2), { fetch, wait, comesBefore }, process.env.FORCE === 'true');
