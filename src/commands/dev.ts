import { servePages } from './astro.ts';
import { judgedBy } from './days.ts';
import type { Options } from './options.ts';

/** Serves the site live until the process is stopped; astro.config.mjs follows `data/` and `content/`. */
export async function dev(options: Options): Promise<number> {
  const { port } = await servePages({ ...judgedBy(options), root: options.root, base: options.base, site: options.site }, options.port);
  console.log(`http://localhost:${port}${options.base}`);
  return 0;
}
