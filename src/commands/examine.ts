/** What `check` says of files that are all in order. What it said of the very same files before is recalled, if that was kept. */
import { join } from 'node:path';
import { advise } from '../evaluate/advice/index.ts';
import { today } from '../load/history.ts';
import { load } from '../load/index.ts';
import { type AuthoredSet, filesOf } from '../model/authored-set.ts';
import { build } from '../model/build.ts';
import type { AdviceResult } from '../model/report.ts';
import type { Day, Problem } from '../model/types.ts';
import type { Spot } from '../read/tree.ts';
import { type Passed, validate } from '../validate/index.ts';
import { NOWHERE } from '../validate/spots.ts';
import { keep, keyOf, recall } from './kept.ts';
import { project } from './project.ts';

/** Files that are in order. */
export interface Examined {
  /** How many they are. */
  readonly files: number;
  /** What makes their framework unfair. */
  readonly advice: readonly AdviceResult[];
  /** Where the findings of that advice stand. */
  readonly spot: Passed['spot'];
  /** What the files hold; read again where the rest was recalled. */
  readonly set: () => AuthoredSet;
}

/** What is kept of that: it has to be plain. */
interface Verdict {
  readonly files: number;
  readonly advice: readonly AdviceResult[];
  /** Of each finding, by place in the advice and in its findings. */
  readonly spots: readonly (readonly Spot[])[];
}

/** Where verdicts are kept unless another folder is named: they can be deleted at any time. */
const VERDICTS = join(project, '.cache', 'verdicts');

/** How a root is examined. */
export interface ExamineOptions {
  /** The day against which uncommitted files are held, instead of git's. */
  readonly today?: Day | undefined;
  /** The commit that is examined, instead of the folder as it lies there. */
  readonly commit?: string | undefined;
  /** The folder where the verdict is kept, and recalled from. */
  readonly verdicts?: string | undefined;
}

/** Examines a root: all of it is in order, or every problem is told. */
export function examine(
  root: string,
  { today: day, commit, verdicts: folder = VERDICTS }: ExamineOptions = {},
): Examined | { readonly problems: readonly Problem[] } {
  const { files, ...rest } = load(root, commit);
  const options = { today: day ?? today(root), ...rest };
  const read = () => validate(files, { ...options, placing: true });
  const key = rest.problems.length > 0 ? undefined : keyOf(files, options);
  const kept = key === undefined ? undefined : recall(folder, key, isVerdict);
  if (kept) return examined(kept, () => setOf(read()));
  const result = read();
  if ('problems' in result) return result;
  const verdict = verdictOf(result);
  if (key !== undefined) keep(folder, key, verdict);
  return examined(verdict, () => result.set);
}

function verdictOf({ set, spot }: Passed): Verdict {
  const advice = advise(build(set));
  return { files: filesOf(set).length, advice, spots: advice.map(({ findings }) => findings.map(({ path, at }) => spot(path, at))) };
}

function examined({ files, advice, spots }: Verdict, set: Examined['set']): Examined {
  const places = new Map(
    advice.flatMap(({ findings }, index) =>
      findings.map(({ path, at }, number) => [JSON.stringify([path, ...at]), spots[index]?.[number] as Spot]),
    ),
  );
  return { files, advice, set, spot: (path, at) => places.get(JSON.stringify([path, ...at])) ?? NOWHERE };
}

/** The files passed when the verdict was kept, so they pass again. */
function setOf(result: ReturnType<typeof validate>): AuthoredSet {
  if ('set' in result) return result.set;
  throw new Error('a kept verdict is not that of its files');
}

/** Whether what was kept can be a verdict; its checksum is right already. */
function isVerdict(value: unknown): value is Verdict {
  const { files, advice, spots } = (value ?? {}) as Partial<Verdict>;
  if (!Number.isInteger(files) || !Array.isArray(advice) || !Array.isArray(spots)) return false;
  return advice.every(({ findings }, index) => Array.isArray(findings) && findings.length === spots[index]?.length);
}
