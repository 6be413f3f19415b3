/** The files that are published for machines, as a reader looks for them. */
import { formatNumber } from '../model/quantity.ts';
import type { Citation, Snapshot } from '../model/types.ts';
import { webAddress } from './url.ts';

/** The size of a text as people write it: `812 kB`, `640 bytes`. */
export function sizeOf(text: string): string {
  const bytes = new TextEncoder().encode(text).length;
  return bytes < 1000 ? `${bytes} bytes` : `${formatNumber(Number((bytes / 1000).toPrecision(2)))} kB`;
}

/** A published file with its size, by path. */
export function sizesOf(files: readonly { readonly path: string; readonly text: string }[]): ReadonlyMap<string, string> {
  return new Map(files.map(({ path, text }) => [path, sizeOf(text)]));
}

/** Where a cited document can be read: its own address, else its place in a repository at that commit. */
export function citationHref({ url, repository, commit, path }: Citation): string | undefined {
  if (url) return webAddress(url);
  if (!repository || !path || !/^[\w.-]+\/[\w.-]+$/.test(repository)) return undefined;
  return `https://github.com/${repository}/blob/${commit ?? 'HEAD'}/${path.split('/').map(encodeURIComponent).join('/')}`;
}

/** What the date of a snapshot says, where it is not simply the day of the document. */
export function datedWords(dated: Snapshot['dated']): string {
  return { measured: '', published: 'published by', seen: 'undated, seen by' }[dated];
}
