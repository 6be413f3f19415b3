/** What references may name. A name that a broken file may define is neither known nor unknown. */
import type { Kind } from '../load/layout.ts';
import type { Path } from '../read/tree.ts';
import type { AuthoredScorecard } from '../schemas/authored.ts';
import { type Draft, isBroken } from './draft.ts';
import type { Finding } from './finding.ts';
import { suggest } from './nearest.ts';

/** The names of one kind of thing. */
export interface Names {
  /** With its article: `no metric`. */
  readonly noun: string;
  readonly ids: readonly string[];
  /** Whether a name may stand: it is known, or a broken file may define it. */
  readonly allows: (id: string) => boolean;
  /** What became of a name that was one once. */
  readonly retired?: (id: string) => Tombstone | undefined;
}

/** What is said of a metric that was taken away. */
export type Tombstone = NonNullable<AuthoredScorecard['retired']>[string];

/** Of a metric, or of the share set that it was a part of; undefined where neither was taken away. */
export function tombstoneOf({ scorecard }: Pick<Draft, 'scorecard'>, id: string): Tombstone | undefined {
  const retired = scorecard?.data.retired ?? {};
  const name = [id, id.split('/')[0] as string].find((one) => Object.hasOwn(retired, one));
  return name === undefined ? undefined : retired[name];
}

/** A finding where a reference names nothing. */
export function unresolved(names: Names, id: string, path: string, at: Path, part?: Finding['part']): Finding[] {
  if (names.allows(id)) return [];
  const gone = names.retired?.(id);
  if (gone) return [{ path, at, part, ...wordsOf(id, gone) }];
  return [{ path, at, part, message: `\`${id}\` is no ${names.noun}`, hint: suggest(id, names.ids) }];
}

/** How somebody is told that a metric is none any more. */
export function wordsOf(id: string, { date, reason, became }: Tombstone): Pick<Finding, 'message' | 'hint'> {
  const hint = became === undefined ? 'leave it out; scorecard.yaml says why under `retired`' : `write \`${became}\`, which took its place`;
  return { message: `\`${id}\` is no metric since ${date}: ${reason}`, hint };
}

/** Metrics that hold values: a share set is named by its parts. */
export function metricNames(draft: Draft): Names {
  const ids = draft.metrics.flatMap(({ id, data }) => (data.parts ? Object.keys(data.parts).map((part) => `${id}/${part}`) : [id]));
  return { ...fromFiles(draft, 'metric', 'metric that holds values', ids), retired: (id) => tombstoneOf(draft, id) };
}

/** Metrics as a whole, share sets included. */
export function wholeMetricNames(draft: Draft): Names {
  return { ...fromFiles(draft, 'metric', 'metric', idsOf(draft.metrics)), retired: (id) => tombstoneOf(draft, id) };
}

/** Metrics that hold values, and share sets as a whole. */
export function anyMetricNames(draft: Draft): Names {
  const [values, whole] = [metricNames(draft), wholeMetricNames(draft)];
  const ids = [...new Set([...whole.ids, ...values.ids])];
  return { ...whole, ids, allows: (id) => values.allows(id) || whole.allows(id) };
}

/** Sources, by the name of their file. */
export function sourceNames(draft: Draft): Names {
  return fromFiles(draft, 'source', 'source', idsOf(draft.sources));
}

/** Releases, by the name of their file. */
export function releaseNames(draft: Draft): Names {
  return fromFiles(draft, 'release', 'release', idsOf(draft.releases));
}

/** Snapshots, by their folder and file. */
export function snapshotNames(draft: Draft): Names {
  const ids = idsOf(draft.snapshots);
  return { noun: 'snapshot', ids, allows: (id) => ids.includes(id) || isBroken(draft, 'snapshot', id) };
}

/** Criteria, as `<release>/<criterion>`. */
export function criterionNames(draft: Draft): Names {
  const ids = draft.releases.flatMap(({ id, data }) => data.groups.flatMap(({ criteria }) => criteria.map((one) => `${id}/${one.id}`)));
  return fromFiles(draft, 'release', 'criterion', ids);
}

/** Names that scorecard.yaml defines; anything goes where it is broken. */
export function scorecardNames(
  draft: Draft,
  map: 'subjects' | 'categories' | 'cadences' | 'comparisons',
  noun: string,
  more: readonly string[] = [],
): Names {
  const ids = [...more, ...Object.keys(draft.scorecard?.data[map] ?? {})];
  return { noun, ids, allows: (id) => draft.scorecard === undefined || ids.includes(id) };
}

function fromFiles(draft: Draft, kind: Kind, noun: string, ids: readonly string[]): Names {
  const known = new Set(ids);
  return { noun, ids, allows: (id) => known.has(id) || isBroken(draft, kind, id.split('/')[0] as string) };
}

function idsOf(files: readonly { readonly id: string }[]): string[] {
  return files.map(({ id }) => id);
}
