/**
 * The comment's words. What stands outside of the fold is ours, made of what GitHub itself says of the run; what stands inside it is the
 * report's, and nobody vouches for it.
 */
import { folded } from './fold.ts';
import type { Run } from './run.ts';
import type { Words } from './shape.ts';

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
  /** Its number on GitHub. */
  readonly id: number;
  /** As the workflow calls it. */
  readonly name: string;
  /** How it ended: `success`, `failure`, `skipped` ... */
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
