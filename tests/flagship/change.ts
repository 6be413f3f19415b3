/** The flagship and a change of it, held in memory: nothing that is made up here is ever written into data/. */
import { resolve } from 'node:path';
import { type JudgedSide, judgedSide, type Sides } from '../../src/evaluate/impact/index.ts';
import { judgedDiff } from '../../src/exports/impact/diff.ts';
import { changedFiles } from '../../src/load/changed-files.ts';
import { load } from '../../src/load/index.ts';
import type { Folder } from '../../src/load/store.ts';
import { build } from '../../src/model/build.ts';
import type { Diff } from '../../src/model/diff.ts';
import { validate } from '../../src/validate/index.ts';

const MOMENT = { asOf: '2026-11-24', knownBy: '2026-11-24' };

const here = load(resolve(import.meta.dirname, '../..'));
let before: JudgedSide | undefined;

/** What changes: the new text of a file by its path, made of the old one, which is empty where there is none. */
export type Change = Readonly<Record<string, (old: string) => string>>;

/** The change held against the flagship as it is. Throws where the change would be refused. */
export function changed(change: Change): { readonly diff: Diff; readonly sides: Sides } {
  const after = edited(change);
  before ??= judged(here);
  const sides = { from: before, to: judged(after) };
  return { diff: judgedDiff({ base: 'b'.repeat(40), ...MOMENT }, sides, changedFiles(here, after)), sides };
}

function edited(change: Change): Folder {
  const kept = here.files.map(({ text, ...file }) => ({ ...file, text: change[file.path]?.(text) ?? text }));
  const paths = new Set(here.files.map(({ path }) => path));
  const added = Object.keys(change).filter((path) => !paths.has(path));
  return { ...here, files: [...kept, ...added.map((path) => ({ path, text: change[path]?.('') ?? '' }))] };
}

function judged({ files, ...rest }: Folder): JudgedSide {
  const read = validate(files, rest);
  if ('problems' in read) throw new Error(`the change was refused: ${JSON.stringify(read.problems[0])}`);
  return judgedSide(build(read.set), MOMENT);
}

/** Somebody else measures the coverage of the whole project, and it is enough. */
export const STRONGER: Change = {
  'data/sources/example-lab.yaml': () => 'title: Example Lab\nindependent: true\n',
  'data/snapshots/example-lab/2026-11-20.yaml': () =>
    'date: 2026-11-20\nrecorded: 2026-11-24\ntitle: Coverage of the whole project\nurl: https://example.org/coverage\nbasis: independent\nvalues: { unit-test-coverage: 96.4 }\n',
};

/** The target of the coverage is lowered from a day on, for a reason. */
export const LOWERED: Change = {
  'data/metrics/unit-test-coverage.yaml': (old) =>
    old.replace(
      '  - { target: "> 95 %", text: ">95%" }\n',
      '  - { target: "> 95 %", text: ">95%" }\n  - { target: "> 50 %", since: 2026-11-20, reason: the tests are being rewritten }\n',
    ),
};

/** A claim of five million requests a second is taken back. */
export const RETRACTED: Change = {
  'data/snapshots/covetpy-archive/2026-11-24-taken-back.yaml': () =>
    'date: 2026-11-24\nrecorded: 2026-11-24\ntitle: The comparison table without its figure\nretracts:\n  - snapshot: covetpy-archive/2026-11-22-feature-comparison\n    metrics: [requests-per-second]\n    reason: The table no longer states it\n',
};
