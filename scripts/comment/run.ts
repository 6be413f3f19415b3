/** The run that has ended, as GitHub tells it. Of these words only the name of the branch is a stranger's. */

/** What is needed of the event. */
export interface Run {
  /** Its number on GitHub. */
  readonly id: number;
  /** Which try of the same run it is. */
  readonly attempt: number;
  /** How it ended: `success`, `failure`, `cancelled` ... */
  readonly conclusion: string;
  /** The newest commit of the pull request, not the merge that was tried. */
  readonly sha: string;
  /** The repository that the change comes from: a fork, or this one. */
  readonly from: { readonly id: number; readonly owner: string };
  /** The branch that the change comes from; a stranger names it. */
  readonly branch: string;
}

/** Why nothing is posted, in words that quote nobody. */
export interface Nothing {
  /** The rest of a sentence: nothing is posted, since ... */
  readonly not: string;
}

/** The only workflow whose runs are told of: a stranger can add another of the same name. */
export const WORKFLOW = '.github/workflows/pull-request.yml';

interface Told {
  readonly [key: string]: unknown;
}

/** The run of a `workflow_run` event, or why there is nothing to post about it. */
export function runOf(event: unknown): Run | Nothing {
  const run = fields(fields(event).workflow_run);
  const from = fields(run.head_repository);
  const owner = fields(from.owner).login;
  if (run.event !== 'pull_request') return { not: 'the run was not of a pull request' };
  if (typeof run.path !== 'string' || run.path.split('@')[0] !== WORKFLOW) return { not: `the run was not of ${WORKFLOW}` };
  if (typeof owner !== 'string') return { not: 'the repository that the change comes from is gone' };
  const { id, run_attempt: attempt, conclusion, head_sha: sha, head_branch: branch } = run;
  const known = isCount(id) && isCount(attempt) && isCount(from.id) && typeof conclusion === 'string' && typeof branch === 'string';
  if (!known || typeof sha !== 'string' || !/^[0-9a-f]{40}$/.test(sha)) return { not: 'the event does not say enough about the run' };
  return { id, attempt, conclusion, sha, branch, from: { id: from.id as number, owner } };
}

function fields(value: unknown): Told {
  return typeof value === 'object' && value !== null ? (value as Told) : {};
}

function isCount(value: unknown): value is number {
  return Number.isSafeInteger(value) && (value as number) > 0;
}
