/** What a build writes beside the pages, for machines. */
import type { SitePlan } from './astro.ts';

/** A file of the site: its path from the site's root, without a slash in front, and what it holds. */
export interface PublishedFile {
  readonly path: string;
  readonly content: string | Uint8Array;
}

/** Gives the files that one kind of export adds to a site. */
export type Publish = (plan: SitePlan) => readonly PublishedFile[] | Promise<readonly PublishedFile[]>;

/** All of them, in the order in which they are written. */
export const publishers: readonly Publish[] = [];
