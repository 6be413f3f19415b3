import { build } from './build.ts';
import type { Options } from './option-list.ts';
import { serve } from './serve.ts';

/** Builds the site and serves it. A refused build is not served: it would look like the new one. */
export async function start(options: Options): Promise<number> {
  const code = await build(options);
  return code === 0 ? serve(options) : code;
}
