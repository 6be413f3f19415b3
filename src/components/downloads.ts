/** The files that are published for machines, as a reader looks for them. */
import { formatNumber } from '../model/quantity.ts';
import type { Reading, Report, SnapshotResult } from '../model/report.ts';
import type { Citation, Evidence, Snapshot } from '../model/types.ts';
import { webAddress } from './url.ts';

/** A published file, piece by piece. */
interface File {
  readonly path: string;
  readonly parts: () => Iterable<string>;
}

/** The size of a published file as people write it: `812 kB`, `640 bytes`; nothing where there is no such file. */
export function sizeOf(files: readonly File[], path: string): string | undefined {
  const file = files.find((one) => one.path === path);
  if (!file) return undefined;
  const encoder = new TextEncoder();
  let bytes = 0;
  for (const part of file.parts()) bytes += encoder.encode(part).length;
  return bytes < 1000 ? `${bytes} bytes` : `${formatNumber(Number((bytes / 1000).toPrecision(2)))} kB`;
}

/** Where a cited document can be read: its own address, else its place in a repository at that commit. */
export function citationHref({ url, repository, commit, path }: Citation): string | undefined {
  if (url) return webAddress(url);
  if (!repository || !path || !/^[\w.-]+\/[\w.-]+$/.test(repository)) return undefined;
  return `https://github.com/${repository}/blob/${commit ?? 'HEAD'}/${path.split('/').map(encodeURIComponent).join('/')}`;
}

/** The document that a reading stands in, by the name and the address that a reader finds it by. */
export interface Document {
  readonly title: string;
  readonly href: string | undefined;
  /** Whose it is. */
  readonly source: string;
}

/** Of the snapshot's own title, that of what it cites and that of its source the first that there is. */
export function documentOf(
  reading: Pick<Reading, 'source'>,
  snapshot: SnapshotResult | undefined,
  { sources }: Pick<Report, 'sources'>,
): Document {
  const source = sources.find(({ id }) => id === reading.source)?.title ?? reading.source;
  return {
    title: snapshot?.title ?? snapshot?.citation?.title ?? source,
    href: webAddress(snapshot?.url) ?? (snapshot?.citation && citationHref(snapshot.citation)),
    source,
  };
}

/** What a snapshot shows by an archived copy, each copy once: of its values, its attestations and its remarks. */
export function copiesOf(snapshot: SnapshotResult, remarks: Report['remarks']): readonly Evidence[] {
  const own = remarks.filter(({ by }) => by === snapshot.id);
  const shown = [snapshot, ...snapshot.attestations, ...own].flatMap(({ evidence }) => (evidence?.copy ? [evidence] : []));
  return [...new Map(shown.map((evidence) => [evidence.copy, evidence])).values()];
}

/** What the date of a snapshot says, where it is not simply the day of the document. */
export function datedWords(dated: Snapshot['dated']): string {
  return { measured: '', published: 'published by', seen: 'undated, seen by' }[dated];
}
