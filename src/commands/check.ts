/** `check`: is every authored file in order, and is what they promise fair? */
import { advise } from '../evaluate/advice/index.ts';
import { filesOf } from '../model/authored-set.ts';
import { build } from '../model/build.ts';
import type { Day } from '../model/types.ts';
import { countProblems, formatProblems, plural } from '../validate/format.ts';
import { readScorecard, type Validated } from '../validate/index.ts';
import { formatWarnings } from './warn.ts';

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

/**
 * Prints every problem and their number, or every warning about the framework; 0 where there is no problem, and no cited address is dead where
 * that is asked, else 1.
 */
export async function check({ root, today, links }: CheckOptions, terminal: Terminal = console): Promise<number> {
  const result = readScorecard(root, { today });
  const code = tell(result, terminal);
  const warnings = 'set' in result ? formatWarnings(advise(build(result.set)), result.spot) : '';
  if (warnings !== '') terminal.log(`\n${warnings}`);
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
