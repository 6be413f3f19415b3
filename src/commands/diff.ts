/** `diff`: what a change does to the scorecard, held against the commit that it is based on. */
import { join } from 'node:path';
import { type JudgedSide, judgedSide } from '../evaluate/impact/index.ts';
import { judgedDiff, refusedDiff } from '../exports/impact/diff.ts';
import { diffJson } from '../exports/impact/json.ts';
import { diffMarkdown } from '../exports/impact/markdown.ts';
import { diffPage } from '../exports/impact/page.ts';
import { pairsOf } from '../exports/impact/pictures.ts';
import { changedFiles } from '../load/changed-files.ts';
import { build } from '../model/build.ts';
import type { Diff } from '../model/diff.ts';
import { writeWhole } from '../write/whole.ts';
import { type ChangeSides, readSides } from './diff-sides.ts';
import { heldAgainst } from './held-against.ts';
import type { Options } from './option-list.ts';
import { pageStyle } from './page-style.ts';

/** Prints the difference in one format and writes it in all where a folder is named; 1 where either side is refused, else 0. */
export async function diff(
  options: Pick<Options, 'root' | 'asOf' | 'knownBy' | 'against' | 'head' | 'diffFormat' | 'report'>,
  terminal: Pick<Console, 'log'> = console,
): Promise<number> {
  const told = tell(readSides(options), options);
  terminal.log(told[options.diffFormat ?? 'markdown']().trimEnd());
  if (options.report !== undefined) {
    writeWhole(join(options.report, 'diff.md'), told.markdown());
    writeWhole(join(options.report, 'diff.json'), told.json());
    writeWhole(join(options.report, 'diff.html'), told.html());
  }
  return told.diff.verdict === 'sound' ? 0 : 1;
}

/** A difference, and how each format tells it. */
interface Told {
  readonly diff: Diff;
  readonly markdown: () => string;
  readonly json: () => string;
  readonly html: () => string;
}

function tell(sides: ChangeSides, { root, against = '', head: named }: Pick<Options, 'root' | 'against' | 'head'>): Told {
  const { heading, base, head } = sides;
  if ('problems' in base.read) return formats(refusedDiff(heading, { base: problemsOf(base), head: problemsOf(head) }));
  const found = heldAgainst(root, against, named);
  if ('problems' in head.read) return formats(refusedDiff(heading, { base: [], head: [...head.read.problems, ...found] }));
  const { asOf, knownBy } = heading;
  const [from, to] = [judgedSide(build(base.read.set), { asOf, knownBy }), judgedSide(build(head.read.set), { asOf, knownBy })];
  const difference = judgedDiff(heading, { from, to }, changedFiles(base.folder, head.folder), found);
  return formats(difference, () => pairsOf(difference.impact, { from, to }), to.report.theme);
}

function problemsOf({ read }: ChangeSides['base']) {
  return 'problems' in read ? read.problems : [];
}

function formats(diff: Diff, pictures: () => ReturnType<typeof pairsOf> = () => [], theme?: JudgedSide['report']['theme']): Told {
  return {
    diff,
    markdown: () => diffMarkdown(diff),
    json: () => diffJson(diff),
    html: () => diffPage(diff, pictures(), pageStyle(theme)),
  };
}
