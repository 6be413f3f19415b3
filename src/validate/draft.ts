/** The authored files that have their shape, before the rules between files are held against them. */
import type { Kind, Slot } from '../load/layout.ts';
import type { Copy } from '../load/source-file.ts';
import type { Authored, AuthoredSet } from '../model/authored-set.ts';
import type { Day } from '../model/types.ts';
import type { Body } from '../read/body.ts';
import type { AuthoredScorecard } from '../schemas/authored.ts';

/** An AuthoredSet in the making: what is broken is missing from it. */
export interface Draft extends Omit<AuthoredSet, 'scorecard'> {
  /** Undefined where it is missing or broken. */
  readonly scorecard?: Authored<AuthoredScorecard>;
  /** The files that were refused; what they may define is not called unknown. */
  readonly broken: readonly Slot[];
  /** The prose of the reviews that could be read, by path. */
  readonly bodies: ReadonlyMap<string, Body>;
  /** The path of every file, broken ones too. */
  readonly paths: readonly string[];
  /** The day on which each committed file was added, by path. */
  readonly added: ReadonlyMap<string, Day>;
  /** The day against which uncommitted files are held, where it is known. */
  readonly today?: Day;
  /** What is published as it is, archived copies and the files of the theme, by path. */
  readonly copies: ReadonlyMap<string, Copy>;
  /** The paths of what was refused unread; it is there, and has been told already. */
  readonly refused: ReadonlySet<string>;
}

/** The files of each kind, with the list of a Draft that they go to. */
export const LISTS = {
  metric: 'metrics',
  source: 'sources',
  snapshot: 'snapshots',
  release: 'releases',
  decision: 'decisions',
  page: 'pages',
  review: 'reviews',
} as const satisfies Partial<Record<Kind, keyof AuthoredSet>>;

/** Whether a file of that kind and id was refused. */
export function isBroken(draft: Draft, kind: Kind, id: string): boolean {
  return draft.broken.some((slot) => slot.kind === kind && slot.id === id);
}
