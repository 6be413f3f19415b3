/** A file that was read and held against its schema, and the places of what is found in it. */
import { type Slot, slotOf } from '../load/layout.ts';
import type { SourceFile } from '../load/source-file.ts';
import type { Problem } from '../model/types.ts';
import { type Body, readBody } from '../read/body.ts';
import { read } from '../read/index.ts';
import { isRefused, refusal, spotter, type Tree } from '../read/tree.ts';
import type { Finding } from './finding.ts';
import { type Mended, mend } from './mend.ts';
import { shapeFindings } from './shape.ts';
import { hintAtComment } from './wording.ts';

/** A file with its place, and what became of it. */
export interface Opened {
  /** The file as it lies there. */
  readonly file: SourceFile;
  /** Its kind and its id. */
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

const known = new WeakMap<SourceFile, Opened>();

/** Who writes a new file has all others held a second time, beside it: what became of a file is kept for as long as the file is. */
export function openOnce(file: SourceFile): Opened {
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
  const problems = findings.map((finding) => hintAtComment(place('schema', finding, tree)));
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
export function placeIn(rule: string, finding: Finding, opened: Opened | undefined): Problem {
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
