/** `check`: is every authored file in order? */
import { filesOf } from '../model/authored-set.ts';
import type { Day } from '../model/types.ts';
import { countProblems, formatProblems, plural } from '../validate/format.ts';
import { readScorecard, type Validated } from '../validate/index.ts';
import { judgedBy } from './days.ts';

/** What `check` is told. */
export interface CheckOptions {
  /** The folder that has `data/` and `content/`. */
  readonly root: string;
  /** The day as of which regressions are looked for; no rule depends on it. */
  readonly asOf?: Day;
  /** Only what was recorded by this day is known to that search. */
  readonly knownBy?: Day;
  /** What else than a problem ends with 1. */
  readonly failOn?: 'regression' | undefined;
  /** The day against which uncommitted files are held, instead of git's. */
  readonly today?: Day;
}

/** Prints every problem and their number; 0 where there is none, else 1. Where regressions are asked for they are printed after that. */
export async function check({ root, today, asOf, knownBy, failOn }: CheckOptions, terminal: Terminal = console): Promise<number> {
  const read = readScorecard(root, { today });
  const code = tell(read, terminal);
  if (!failOn || !('set' in read)) return code;
  // A plain check judges nothing, and does not wait for what would.
  const { failOnRegression } = await import('./fail-on.ts');
  return failOnRegression(read.set, judgedBy({ root, asOf, knownBy }), terminal);
}

type Terminal = Pick<Console, 'log' | 'error'>;

/** Prints what reading came to; 0 where all is in order, else 1. */
export function tell(result: Validated, terminal: Terminal = console): number {
  if ('set' in result) {
    terminal.log(`${plural(filesOf(result.set).length, 'file')}, no problem`);
    return 0;
  }
  terminal.error(`${formatProblems(result.problems)}\n\n${countProblems(result.problems)}`);
  return 1;
}
