/**
 * The comment's words. What stands outside of the fold is ours, made of what GitHub itself says of the run; what stands inside it is the
 * report's, and nobody vouches for it.
 */
import { inert } from './inert.ts';
import type { Run } from './run.ts';
import type { Section, Told, Words } from './shape.ts';

/** What GitHub says besides the event. */
export interface Known {
  /** The address of the repository's pages. */
  readonly pages: string;
  /** The jobs of the run that are known by name, with how they ended. */
  readonly jobs: readonly Job[];
  /** Whether the change touches what decides about it; undefined where it has too many files to tell. */
  readonly changesChecks: boolean | undefined;
}

/** A job of the run. */
export interface Job {
  readonly id: number;
  readonly name: string;
  readonly conclusion: string;
}

/** What the run left behind, or why there is nothing to read. */
export type Report = { readonly words: Words } | { readonly missing: string };

/** What GitHub takes as one comment, in UTF-16 units, which are never fewer than its characters. */
export const LIMIT = 65_536;
/** Kept free for the sentence about what was cut. */
const SPARE = 100;

const ENDED: Readonly<Record<string, string>> = {
  success: 'The checks passed',
  failure: 'The checks failed',
  cancelled: 'The checks were cancelled',
  timed_out: 'The checks took too long',
  action_required: 'The checks wait until a maintainer lets them run',
  startup_failure: 'The checks could not begin',
};
const JOB_ENDED: Readonly<Record<string, string>> = {
  success: 'passed',
  failure: 'failed',
  cancelled: 'was cancelled',
  timed_out: 'took too long',
};

const BELOW = 'What it refuses stands below, with file and line.';

/** What to do about a job that failed, by its name: the jobs of pull-request.yml. */
const HELP: Readonly<Record<string, string>> = {
  judge:
    '**judge** holds data and content against the rules of the branch into which they go. What it refuses stands below, with file and line.',
  test: '**test** runs the tests and builds the site, with the code of this change. Its log says what failed.',
  verdict: '',
};

/** The names of the jobs that are told of; any other is a stranger's word. */
export const JOBS: readonly string[] = Object.keys(HELP);

/** Ends every comment of ours, unseen, and says which run it is about. */
export function mark({ id, attempt }: Pick<Run, 'id' | 'attempt'>): string {
  return `<!-- assay-pull-request ${id}.${attempt} -->`;
}

/** The run that a comment with our mark is about; undefined where it has none at its end. */
export function marked(body: string): Pick<Run, 'id' | 'attempt'> | undefined {
  const found = /<!-- assay-pull-request (\d{1,15})\.(\d{1,6}) -->\s*$/.exec(body);
  return found ? { id: Number(found[1]), attempt: Number(found[2]) } : undefined;
}

/** The whole comment: the sentence that can be trusted, then the report, folded. */
export function commentOf(run: Run, known: Known, report: Report): string {
  const head = [sentence(run, known, report), ...caution(known), ...help(known, report)].join('\n\n');
  const room = LIMIT - head.length - mark(run).length - SPARE;
  return [head, ...('words' in report ? [folded(report.words, room)] : []), mark(run)].join('\n\n');
}

function sentence(run: Run, { pages, jobs }: Known, report: Report): string {
  const address = `${pages}/actions/runs/${run.id}`;
  const ended = Object.hasOwn(ENDED, run.conclusion) ? ENDED[run.conclusion] : 'The checks ended without a verdict';
  const each = jobs.filter(({ name }) => name !== 'verdict').map((job) => `[${job.name}](${address}/job/${job.id}) ${jobEnded(job)}`);
  const files = 'words' in report ? `[its files](${address}#artifacts)` : `no report, since ${report.missing}`;
  return `**${ended}** for \`${run.sha.slice(0, 12)}\`${each.length > 0 ? `: ${each.join(', ')}` : ''}. [The run](${address}), ${files}.`;
}

function jobEnded({ conclusion }: Job): string {
  return (Object.hasOwn(JOB_ENDED, conclusion) && JOB_ENDED[conclusion]) || 'did not run';
}

/** Where a change brings its own checks, their colours are its own words. */
function caution({ changesChecks }: Known): readonly string[] {
  if (changesChecks === false) return [];
  const what = changesChecks ? 'This change touches `.github/`' : 'This change has too many files to see whether it touches `.github/`';
  return [`**${what}, which decides what these checks are: they prove nothing until somebody has read that.**`];
}

function help({ jobs }: Known, report: Report): readonly string[] {
  const failed = jobs.filter(({ conclusion }) => conclusion === 'failure').flatMap(({ name }) => HELP[name] || []);
  return failed.map((words) => ('missing' in report ? words.replace(BELOW, 'Its log says what it refuses.') : words));
}

const OPEN = '<details><summary>What it does to the scorecard, in the words of the run: not verified</summary>\n';
const CLOSE = '\n</details>';

/** As many lines as there is room for, and how many are left out. */
function folded(words: Words, room: number): string {
  const lines = linesOf(words);
  const kept: string[] = [];
  let length = OPEN.length + CLOSE.length;
  for (const line of lines) {
    length += line.length + 1;
    if (length > room) break;
    kept.push(line);
  }
  const out = lines.slice(kept.length).filter((line) => line !== '').length;
  return [OPEN, ...kept, ...(out > 0 ? ['', `${out} more ${out === 1 ? 'line is' : 'lines are'} in the report.`] : []), CLOSE].join('\n');
}

function linesOf({ verdict, headline, problems, warnings, summary, left }: Words): readonly string[] {
  const first = [
    ...(headline === undefined ? [] : [inert(headline)]),
    ...(verdict === undefined ? [] : [`It calls the change ${verdict}.`]),
  ];
  return [
    ...(first.length > 0 ? [first.join(' ')] : []),
    ...list(`Problems: ${problems.length}`, problems.flatMap(toldLines)),
    // Where there are problems nothing was judged, and the summary says them once more.
    ...(problems.length > 0 ? [] : summary.flatMap(sectionLines)),
    ...(warnings > 0 ? ['', `Warnings about the whole scorecard, in the report: ${warnings}`] : []),
    ...list(
      'Left out:',
      left.map((line) => `- ${line}`),
    ),
  ];
}

function toldLines({ path, line, column, rule, message, hint }: Told): readonly string[] {
  return [
    `- ${inert(`${path}:${line}:${column}`)} ${inert(rule)}: ${inert(message)}`,
    ...(hint === undefined ? [] : [`  hint: ${inert(hint)}`]),
  ];
}

function sectionLines({ title, lines }: Section): readonly string[] {
  return ['', `**${inert(title)}**`, '', ...lines.map((line) => `- ${inert(line)}`)];
}

function list(title: string, lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : ['', title, '', ...lines];
}
