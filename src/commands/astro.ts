/** The one door to Astro. It runs in this process, so a build that is killed leaves nothing behind that goes on writing. */
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import type { AstroInlineConfig } from 'astro';
import type { Day } from '../model/types.ts';
import { headOf, project } from './project.ts';
import { tightenPages } from './tighten.ts';

/** What a site is built from and for. */
export interface SitePlan {
  /** The folder that holds `data/` and `content/`. */
  readonly root: string;
  readonly asOf: Day;
  readonly knownBy: Day;
  readonly base: string;
  readonly site?: string;
  /** The address of the repository in which it is built, where GitHub Actions does that. */
  readonly repository?: string | undefined;
  /** The folder to write into. */
  readonly out: string;
}

/** Writes all pages of a site into its folder. */
export async function buildPages(plan: SitePlan): Promise<void> {
  const { build } = await openAstro(plan);
  // Its warnings are about its own insides, such as a directive in every MDX file; `dev` still shows them.
  await build({ ...configOf(plan), outDir: plan.out, logLevel: 'error' });
  tightenPages(plan.out);
}

/** Serves the pages as they are now; the port is the one that was free. */
export async function servePages(plan: Omit<SitePlan, 'out'>, port: number): Promise<{ readonly port: number }> {
  const { dev } = await openAstro(plan);
  const server = await dev({ ...configOf(plan), server: { port, host: 'localhost' }, logLevel: 'warn' });
  return { port: server.address.port };
}

/** Pages are bundled and know no command line, so the root and the days reach them by the environment (src/site.ts reads it). */
async function openAstro({ root, asOf, knownBy, repository }: Omit<SitePlan, 'out'>) {
  Object.assign(process.env, {
    SCORECARD_ROOT: root,
    SCORECARD_AS_OF: asOf,
    SCORECARD_KNOWN_BY: knownBy,
    SCORECARD_COMMIT: headOf(root)?.commit ?? '',
    SCORECARD_REPOSITORY: repository ?? '',
    ASTRO_TELEMETRY_DISABLED: '1',
    ASTRO_DISABLE_UPDATE_CHECK: 'true',
  });
  process.chdir(project);
  forgetContent();
  return import('astro');
}

/** What Astro remembers of the content of one root would come back in a build of another. */
function forgetContent(): void {
  for (const memory of ['.cache/astro', '.astro/data-store.json']) rmSync(join(project, memory), { recursive: true, force: true });
}

function configOf({ base, site }: Omit<SitePlan, 'out'>): AstroInlineConfig {
  return { root: project, base, ...(site === undefined ? {} : { site }) };
}
