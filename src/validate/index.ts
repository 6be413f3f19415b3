/** Holds authored files against their schemas and the rules between them: all of it passes, or every problem is told at once. */
import { today } from '../load/history.ts';
import { load } from '../load/index.ts';
import { type Slot, slotOf } from '../load/layout.ts';
import type { Copy, SourceFile } from '../load/source-file.ts';
import type { Authored, AuthoredSet } from '../model/authored-set.ts';
import type { Day, Logo, Problem } from '../model/types.ts';
import { type Body, readBody } from '../read/body.ts';
import { read } from '../read/index.ts';
import { isRefused, type Part, type Path, refusal, type Spot, spotter, type Tree } from '../read/tree.ts';
import { type Draft, LISTS } from './draft.ts';
import type { Finding } from './finding.ts';
import { sortProblems } from './format.ts';
import { type Mended, mend } from './mend.ts';
import { rules } from './rules/index.ts';
import { shapeFindings } from './shape.ts';

/** The files that passed, or what is wrong with them. */
export type Validated = Passed | { readonly problems: readonly Problem[] };

/** The files that passed. */
export interface Passed {
  /** What they hold. */
  readonly set: AuthoredSet;
  /** Where a part of one of them stands; of a snapshot nothing is kept but what it holds. */
  readonly spot: (path: string, at: Path, part?: Part) => Spot;
}

/** What validation has to be told. */
export interface ValidateOptions {
  /** The day against which dates in uncommitted files are held; without it they are not. */
  readonly today?: Day;
  /** What was refused before: the files are known to be there, and broken. */
  readonly problems?: readonly Problem[];
  /** What is published as it is. */
  readonly copies?: readonly Copy[];
}

/** A file with its place, and what became of it. */
interface Opened {
  readonly file: SourceFile;
  readonly slot: Slot;
  /** Undefined where it could not be read. */
  readonly tree?: Tree;
  /** Why it is refused; none where it has its shape. */
  readonly problems: readonly Problem[];
  /** The prose of a review. */
  readonly body?: Body | undefined;
  /** What may not stand in that prose. */
  readonly faults?: readonly Problem[];
  /** What the rules are held against where its shape is refused. */
  readonly mended?: Mended;
}

/** What reading has to be told. */
export interface ReadOptions extends Pick<ValidateOptions, 'today'> {
  /** The commit to read from, by any name that git knows, instead of the folder as it lies there. */
  readonly commit?: string;
}

/**
 * Loads and validates the scorecard of a folder, or of a commit of its repository; unless told, today is the day that git would date a
 * commit. Throws where there is no such commit.
 */
export function readScorecard(root: string, options: ReadOptions = {}): Validated {
  const { files, ...rest } = load(root, options.commit);
  return validate(files, { today: options.today ?? today(root), ...rest });
}

/** Validates files: read, shape, then the rules between them. */
export function validate(files: readonly SourceFile[], options: ValidateOptions = {}): Validated {
  const { draft, problems } = drafted(files, options);
  if (problems.length > 0) return { problems: sortProblems(problems) };
  const { broken, bodies, paths, added, copies, refused, today: _, ...set } = draft;
  return { set: { ...(set as AuthoredSet), ...logosIn(copies.values()) }, spot: spotIn(files) };
}

/** Files that were held against everything, whether they pass or not. */
export interface Drafted {
  /** What could be read of them. */
  readonly draft: Draft;
  /** All that is wrong with them, in no order. */
  readonly problems: readonly Problem[];
  /** Whether a file is among them. */
  readonly has: (path: string) => boolean;
  /** What a check has found in one of them, with its line and column. */
  readonly place: (rule: string, finding: Finding) => Problem;
}

/** The same with what could be read, for whoever looks at more than these files. */
export function drafted(files: readonly SourceFile[], options: ValidateOptions = {}): Drafted {
  const opened = files.map(openOnce);
  const draft = draftOf(opened, options);
  const byPath = new Map(opened.map((one) => [one.file.path, one]));
  const placed = (rule: string, finding: Finding) => placeIn(rule, finding, byPath.get(finding.path));
  const ruled = rules.flatMap(({ name, check }) => check(draft).map((finding) => placed(name, finding)));
  const problems = [...(options.problems ?? []), ...opened.flatMap((one) => [...one.problems, ...(one.faults ?? [])]), ...ruled];
  return { draft, problems, has: (path) => byPath.has(path), place: placed };
}

/** What is known of logos beside the data, for whoever shows them. */
function logosIn(copies: Iterable<Copy>): Pick<AuthoredSet, 'logos'> {
  const logos = [...copies].flatMap(({ path, drawn }): Logo[] => (drawn ? [{ path, ...drawn }] : []));
  return logos.length > 0 ? { logos } : {};
}

/** Reads a file again when it is asked for: trees are large, and few are ever asked for. */
function spotIn(files: readonly SourceFile[]): Passed['spot'] {
  const texts = new Map(files.flatMap(({ path, text }) => (slotOf(path)?.kind === 'snapshot' ? [] : [[path, text]])));
  return (path, at, part) => {
    const text = texts.get(path);
    const tree = text === undefined ? undefined : read(path, text);
    return tree && !isRefused(tree) ? tree.spot(at, part) : { line: 1, column: 1, source: '' };
  };
}

const known = new WeakMap<SourceFile, Opened>();

/** Who writes a new file has all others held a second time, beside it: what became of a file is kept for as long as the file is. */
function openOnce(file: SourceFile): Opened {
  const before = known.get(file);
  if (before) return before;
  const opened = open(file);
  known.set(file, opened);
  return opened;
}

function open(file: SourceFile): Opened {
  const slot = slotOf(file.path);
  if (!slot) throw new Error(`no authored file: ${file.path}`);
  const tree = read(file.path, file.text);
  if (isRefused(tree)) return { file, slot, problems: tree.problems };
  const findings = shapeFindings(file.path, slot.kind, tree.value);
  const problems = findings.map((finding) => place('schema', finding, tree));
  const mended = findings.length > 0 ? mend(slot.kind, tree.value, findings) : undefined;
  return { file, slot, tree, problems, mended, ...(slot.kind === 'review' ? bodyOf(file) : {}) };
}

/** The prose of `.md` was held by its reader already. */
function bodyOf({ path, text }: SourceFile): Pick<Opened, 'body' | 'faults'> {
  const mdx = path.endsWith('.mdx');
  const { body, faults } = readBody(text, mdx);
  return { body, faults: mdx && faults.length > 0 ? refusal(path, text, faults).problems : [] };
}

/** A rule may have been held against a mended copy. */
function placeIn(rule: string, finding: Finding, opened: Opened | undefined): Problem {
  if (finding.offset !== undefined && opened) return place(rule, finding, { spot: () => spotter(opened.file.text)(finding.offset ?? 0) });
  return place(rule, { ...finding, at: opened?.mended?.original(finding.at) ?? finding.at }, opened?.tree);
}

function place(
  rule: string,
  { path, at, part, offset: _, unknownKey: __, meant: ___, ...words }: Finding,
  tree: Pick<Tree, 'spot'> | undefined,
): Problem {
  const spot = tree?.spot(at, part) ?? { line: 1, column: 1 };
  return { path, ...spot, rule, ...words };
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
