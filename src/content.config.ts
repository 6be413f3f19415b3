/** The prose, for Astro to render. It has no schema here: front matter is read strictly, as dates stay text, by the room `read`. */

import { defineCollection } from 'astro:content';
import { resolve } from 'node:path';
import { glob } from 'astro/loaders';

const root = resolve(process.env.SCORECARD_ROOT || '.');

/** One collection for each folder of `content/`. */
export const collections = {
  reviews: defineCollection({ loader: glob({ pattern: '*.{md,mdx}', base: resolve(root, 'content/reviews') }) }),
  pages: defineCollection({ loader: glob({ pattern: '*.{md,mdx}', base: resolve(root, 'content/pages') }) }),
};
