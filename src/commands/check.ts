import type { Options } from './options.ts';

/** Reads and checks all data and content. */
export async function check(_options: Options): Promise<number> {
  return 0;
}
