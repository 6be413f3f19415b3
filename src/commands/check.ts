/** `check`: is every authored file in order, and is what they promise fair? */
import { readFolder } from '../load/folder.ts';
import { filesOf } from '../model/authored-set.ts';
import type { Day } from '../model/types.ts';
import { plural } from '../validate/format.ts';
import type { Validated } from '../validate/index.ts';
import { inertLines } from '../validate/inert.ts';
import { NOWHERE } from '../validate/spots.ts';
import { judgedBy } from './days.ts';
import type { Checked } from './formats/checked.ts';
import { problemWords } from './formats/human.ts';
import { type FormatName, formats } from './formats/index.ts';
import { examineAndHold, type HeldRoot } from './held-against.ts';
import { type Surroundings, surroundings } from './surroundings.ts';

/** What `check` is told. */
export interface CheckOptions extends HeldRoot {
  /** The day as of which regressions are looked for; no rule depends on it. */
  readonly asOf?: Day;
  /** Only what was recorded by this day is known to that search. */
  readonly knownBy?: Day;
  /** What else than a problem ends with 1. */
  readonly failOn?: 'regression' | undefined;
  /** Whether what is safe to repair is repaired first. */
  readonly fix?: boolean;
  /** Whether the addresses that the data cites are asked for as well, where nothing is refused. */
  readonly links?: boolean;
  /** How it is told; else in words. */
  readonly format?: FormatName | undefined;
}

/**
 * Tells every problem and their number, or every warning about the framework; 0 where there is no problem, else 1. Where that is asked,
 * open regressions and dead addresses are told after that, and are 1 as well.
 */
export async function check(options: CheckOptions, terminal: Terminal = console, around: Surroundings = surroundings()): Promise<number> {
  const { root, links, fix, format = 'human' } = options;
  if (fix) (await import('./fix.ts')).fix(root, besides(terminal, format));
  const checked = await checkedOf(options);
  const tellAs = await formats[format]();
  const { texts, summary } = tellAs(checked, around.settingFor(root));
  for (const { to, text } of texts) terminal[to](text);
  if (summary !== undefined) around.summarize(summary);
  const inOrder = checked.problems.length === 0;
  const dead = links && inOrder ? await (await import('./links.ts')).links(root, besides(terminal, format)) : 0;
  return Math.max(inOrder && (checked.regressions ?? []).length === 0 ? 0 : 1, dead);
}

type Terminal = Pick<Console, 'log' | 'error'>;

/** A plain check judges nothing, and does not wait for what would. */
async function checkedOf({ asOf, knownBy, failOn, ...held }: CheckOptions): Promise<Checked> {
  const { root } = held;
  const read = examineAndHold(held);
  if ('problems' in read) return { files: () => readFolder(root).files.length, problems: read.problems, advice: [], spot: () => NOWHERE };
  const { files, advice, spot, set } = read;
  const regressions = failOn ? (await import('./fail-on.ts')).openRegressions(set(), judgedBy({ root, asOf, knownBy })) : undefined;
  return { files: () => files, problems: [], isChange: held.against !== undefined, advice, regressions, spot };
}

/** Where what no format tells is told, line by line inert: past a text that programs read. */
export function besides(terminal: Terminal, format: FormatName): Terminal {
  const log = format === 'json' || format === 'sarif' ? 'error' : 'log';
  return { log: (text: string) => terminal[log](inertLines(text)), error: (text: string) => terminal.error(inertLines(text)) };
}

/** Prints what reading came to; 0 where all is in order, else 1. */
export function tell(result: Validated, terminal: Terminal = console, colour = surroundings().colour): number {
  if ('set' in result) {
    terminal.log(`${plural(filesOf(result.set).length, 'file')}, no problem`);
    return 0;
  }
  terminal.error(problemWords(result.problems, colour));
  return 1;
}
