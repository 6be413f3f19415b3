/** `check`: is every authored file in order, and is what they promise fair? */
import { filesOf } from '../model/authored-set.ts';
import type { Day } from '../model/types.ts';
import { countProblems, formatProblems, plural } from '../validate/format.ts';
import type { Validated } from '../validate/index.ts';
import { judgedBy } from './days.ts';
import { examine } from './examine.ts';
import { formatWarnings } from './warn.ts';

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
  /** The folder where verdicts on files that did not change are kept; else one below `.cache/`. */
  readonly verdicts?: string;
  /** Whether what is safe to repair is repaired first. */
  readonly fix?: boolean;
  /** Whether the addresses that the data cites are asked for as well, where nothing is refused. */
  readonly links?: boolean;
}

/**
 * Prints every problem and their number, or every warning about the framework; 0 where there is no problem, else 1. Where that is asked,
 * open regressions and dead addresses are printed after that, and are 1 as well.
 */
export async function check(options: CheckOptions, terminal: Terminal = console): Promise<number> {
  const { root, today, asOf, knownBy, failOn, links, fix, verdicts } = options;
  if (fix) (await import('./fix.ts')).fix(root, terminal);
  const read = examine(root, today, verdicts);
  if ('problems' in read) return tell(read, terminal);
  terminal.log(inOrder(read.files));
  const warnings = formatWarnings(read.advice, read.spot);
  if (warnings !== '') terminal.log(`\n${warnings}`);
  // A plain check judges nothing and asks nobody, and does not wait for what would.
  const worse = failOn ? (await import('./fail-on.ts')).failOnRegression(read.set(), judgedBy({ root, asOf, knownBy }), terminal) : 0;
  const dead = links ? await (await import('./links.ts')).links(root, terminal) : 0;
  return Math.max(worse, dead);
}

type Terminal = Pick<Console, 'log' | 'error'>;

/** Prints what reading came to; 0 where all is in order, else 1. */
export function tell(result: Validated, terminal: Terminal = console): number {
  if ('set' in result) {
    terminal.log(inOrder(filesOf(result.set).length));
    return 0;
  }
  terminal.error(`${formatProblems(result.problems)}\n\n${countProblems(result.problems)}`);
  return 1;
}

function inOrder(files: number): string {
  return `${plural(files, 'file')}, no problem`;
}
