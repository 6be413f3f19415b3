import { repositoryOfActions } from './actions.ts';
import { servePages } from './astro.ts';
import { judgedBy } from './days.ts';
import type { Options } from './option-list.ts';

/** Serves the site live until the process is stopped; astro.config.mjs follows `data/` and `content/`. */
export async function dev(options: Options): Promise<number> {
  const { root, base, site } = options;
  const { port } = await servePages({ ...judgedBy(options), root, base, site, repository: repositoryOfActions() }, options.port);
  console.log(`http://localhost:${port}${base}`);
  return 0;
}
