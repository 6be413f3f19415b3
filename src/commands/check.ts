/** `check`: is every authored file in order? */
import { filesOf } from '../model/authored-set.ts';
import type { Day } from '../model/types.ts';
import { countProblems, formatProblems, plural } from '../validate/format.ts';
import { readScorecard, type Validated } from '../validate/index.ts';

/** What `check` is told. */
export interface CheckOptions {
  /** The folder that has `data/` and `content/`. */
  readonly root: string;
  /** Taken like everywhere else; no rule depends on it. */
  readonly asOf?: Day;
  /** The day against which uncommitted files are held, instead of git's. */
  readonly today?: Day;
  /** Whether the addresses that the data cites are asked for as well, where nothing is refused. */
  readonly links?: boolean;
}

/** Prints every problem and their number; 0 where there is none, and no cited address is dead where that is asked, else 1. */
export async function check({ root, today, links }: CheckOptions, terminal?: Terminal): Promise<number> {
  const code = tell(readScorecard(root, { today }), terminal);
  return links && code === 0 ? (await import('./links.ts')).links(root, terminal) : code;
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
