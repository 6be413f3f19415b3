/** Files that were held against everything: what could be read of them, and all that is wrong. */
import type { Slot } from '../load/layout.ts';
import { slotOf } from '../load/layout.ts';
import type { Copy, SourceFile } from '../load/source-file.ts';
import type { Authored, AuthoredSet } from '../model/authored-set.ts';
import type { Day, Problem } from '../model/types.ts';
import { type Draft, LISTS } from './draft.ts';
import type { Finding } from './finding.ts';
import { type Opened, openOnce, placeIn } from './opened.ts';
import { rules } from './rules/index.ts';

/** What validation has to be told. */
export interface ValidateOptions {
  /** The day against which dates in uncommitted files are held; without it they are not. */
  readonly today?: Day;
  /** What was refused before: the files are known to be there, and broken. */
  readonly problems?: readonly Problem[];
  /** What is published as it is. */
  readonly copies?: readonly Copy[];
  /** Whether places will be asked for: then the trees of all files but snapshots are kept. */
  readonly placing?: boolean;
}

/** Files that were held against everything, whether they pass or not. */
export interface Drafted {
  /** What could be read of them. */
  readonly draft: Draft;
  /** All that is wrong with them, in no order. */
  readonly problems: readonly Problem[];
  /** Each of them, in their order. */
  readonly opened: readonly Opened[];
  /** Whether a file is among them. */
  readonly has: (path: string) => boolean;
  /** What a check has found in one of them, with its line and column. */
  readonly place: (rule: string, finding: Finding) => Problem;
}

/** Reads files, holds each against its schema and all of them against the rules. */
export function drafted(files: readonly SourceFile[], options: ValidateOptions = {}): Drafted {
  const opened = files.map(openOnce);
  const draft = draftOf(opened, options);
  const byPath = new Map(opened.map((one) => [one.file.path, one]));
  const placed = (rule: string, finding: Finding) => placeIn(rule, finding, byPath.get(finding.path));
  const ruled = rules.flatMap(({ name, check }) => check(draft).map((finding) => placed(name, finding)));
  const problems = [...(options.problems ?? []), ...opened.flatMap((one) => [...one.problems, ...(one.faults ?? [])]), ...ruled];
  return { draft, problems, opened, has: (path) => byPath.has(path), place: placed };
}

function draftOf(opened: readonly Opened[], options: ValidateOptions): Draft {
  const whole = opened.filter(({ problems, mended }) => problems.length === 0 || mended);
  const refusedSlots = (options.problems ?? []).map(({ path }) => slotOf(path)).filter((slot) => slot !== undefined);
  const list = (kind: Slot['kind']) => whole.filter(({ slot }) => slot.kind === kind).map(authored);
  return {
    ...(Object.fromEntries(Object.entries(LISTS).map(([kind, name]) => [name, list(kind as Slot['kind'])])) as unknown as AuthoredSet),
    scorecard: list('scorecard')[0] as Draft['scorecard'],
    broken: [...refusedSlots, ...opened.filter(({ problems }) => problems.length > 0).map(({ slot }) => slot)],
    bodies: new Map(opened.flatMap(({ file, body }) => (body ? [[file.path, body]] : []))),
    paths: opened.map(({ file }) => file.path),
    added: new Map(opened.flatMap(({ file }) => (file.added ? [[file.path, file.added]] : []))),
    today: options.today,
    copies: new Map((options.copies ?? []).map((copy) => [copy.path, copy])),
    refused: new Set((options.problems ?? []).map(({ path }) => path)),
  };
}

function authored({ file, slot, tree, mended }: Opened): Authored<unknown> {
  const one = { id: slot.id, path: file.path, data: mended ? mended.value : tree?.value };
  return slot.kind === 'snapshot' ? Object.assign(one, { source: slot.id.split('/')[0] }) : one;
}
