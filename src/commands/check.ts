/** `check`: is every authored file in order, and is what they promise fair? */
import { advise } from '../evaluate/advice/index.ts';
import { filesOf } from '../model/authored-set.ts';
import { build } from '../model/build.ts';
import type { Day } from '../model/types.ts';
import { countProblems, formatProblems, plural } from '../validate/format.ts';
import type { Validated } from '../validate/index.ts';
import { judgedBy } from './days.ts';
import { type HeldRoot, readAndHold } from './held-against.ts';
import { formatWarnings } from './warn.ts';

/** What `check` is told. */
export interface CheckOptions extends HeldRoot {
  /** The day as of which regressions are looked for; no rule depends on it. */
  readonly asOf?: Day;
  /** Only what was recorded by this day is known to that search. */
  readonly knownBy?: Day;
  /** What else than a problem ends with 1. */
  readonly failOn?: 'regression' | undefined;
  /** Whether the addresses that the data cites are asked for as well, where nothing is refused. */
  readonly links?: boolean;
}

/**
 * Prints every problem and their number, or every warning about the framework; 0 where there is no problem, else 1. Where that is asked,
 * open regressions and dead addresses are printed after that, and are 1 as well.
 */
export async function check(options: CheckOptions, terminal: Terminal = console): Promise<number> {
  const { root, asOf, knownBy, failOn, links } = options;
  const read = readAndHold(options);
  const code = tell(read, terminal);
  if (!('set' in read)) return code;
  const warnings = formatWarnings(advise(build(read.set)), read.spot);
  if (warnings !== '') terminal.log(`\n${warnings}`);
  // A plain check judges nothing and asks nobody, and does not wait for what would.
  const worse = failOn ? (await import('./fail-on.ts')).failOnRegression(read.set, judgedBy({ root, asOf, knownBy }), terminal) : 0;
  const dead = links ? await (await import('./links.ts')).links(root, terminal) : 0;
  return Math.max(code, worse, dead);
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
