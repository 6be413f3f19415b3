/** check, then pages, then files for machines, then the seal, then the swap. Until the swap the old site is not touched. */
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { disk, type Effects } from '../write/effects.ts';
import { takeLock } from '../write/lock.ts';
import { isWhole, placeOf, recover, SEAL, swap } from '../write/swap.ts';
import { writeUnsealed, writeWhole } from '../write/whole.ts';
import { repositoryOfActions } from './actions.ts';
import { buildPages, type SitePlan } from './astro.ts';
import { judgedBy } from './days.ts';
import type { Options } from './option-list.ts';
import { lockOf, project } from './project.ts';
import { type Publish, publishers } from './publish.ts';
import { sealOf } from './seal.ts';

/** What a build does that a test may want to do otherwise. */
export interface Work {
  /** The checkout whose lock is taken. */
  readonly checkout: string;
  readonly check: (options: Options) => Promise<number>;
  readonly pages: (plan: SitePlan) => Promise<void>;
  readonly publish: readonly Publish[];
  readonly effects: Effects;
}

const work: Work = {
  checkout: project,
  check: async (options) => (await import('./judge.ts')).judge(options),
  pages: buildPages,
  publish: publishers,
  effects: disk,
};

/** Builds the site into `options.out`; answers 1 where the data is refused, the folder is no site, or another build runs. */
export async function build(options: Options, { checkout, check, pages, publish, effects }: Work = work): Promise<number> {
  const lock = takeLock(lockOf(checkout), effects);
  if ('heldBy' in lock) return refuse(`Another build of this folder is running (process ${lock.heldBy}); wait for it, or end it.`);
  try {
    recover(placeOf(options.out), effects);
    if (isForeign(options.out))
      return refuse(`${options.out} is not a site that was built here, so it is not replaced; choose another --out.`);
    const code = await check(options);
    if (code === 0) await replace(options, { pages, publish, effects });
    return code;
  } finally {
    lock.release();
  }
}

async function replace(options: Options, { pages, publish, effects }: Pick<Work, 'pages' | 'publish' | 'effects'>): Promise<void> {
  const place = placeOf(options.out);
  const { root, base, site } = options;
  const plan: SitePlan = { ...judgedBy(options), root, base, site, repository: repositoryOfActions(), out: place.next };
  effects.makeFolder(place.next);
  await pages(plan);
  for (const each of publish) {
    for (const { path, content } of await each(plan)) writeUnsealed(join(place.next, path), content, effects);
  }
  writeWhole(join(place.next, SEAL), await sealOf(plan), effects);
  swap(place, effects);
  console.log(`The site is in ${options.out}, judged as of ${plan.asOf}.`);
}

function refuse(message: string): number {
  console.error(message);
  return 1;
}

/** A folder with something in it that no build of ours wrote; to replace it would be to delete it. */
function isForeign(folder: string): boolean {
  return existsSync(folder) && !isWhole(folder) && readdirSync(folder).length > 0;
}
