/** The prose, for Astro to render. It has no schema here: front matter is read strictly, as dates stay text, by the room `read`. */

import { defineCollection } from 'astro:content';
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { glob } from 'astro/loaders';

const root = resolve(process.env.SCORECARD_ROOT || '.');

/** One collection for each folder of `content/`. */
export const collections = { reviews: proseIn('reviews'), pages: proseIn('pages') };

/** A scorecard without prose has no such folder, about which Astro would complain. */
function proseIn(folder: string) {
  const base = resolve(root, 'content', folder);
  const files = glob({ pattern: '*.{md,mdx}', base });
  return defineCollection({
    loader: {
      ...files,
      load: async (context) => {
        if (existsSync(base)) await files.load(context);
      },
    },
  });
}
