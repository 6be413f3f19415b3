/** Finds the pull request, reads what the run left, and keeps one comment current. Whatever is printed here quotes nobody. */
import type { GitHub } from './github.ts';
import { type Nothing, type Run, runOf } from './run.ts';
import { wordsOf } from './shape.ts';
import { commentOf, JOBS, type Job, type Known, marked, type Report } from './text.ts';
import { BadZip, unzip } from './zip.ts';

/** The files of the report that are read. */
const FILES = ['diff.json', 'check.json'];
/** Bytes of the archive, bytes of one file, files: of what is larger nothing is read. */
const MOST = { packed: 8_000_000, bytes: 16_000_000, entries: 20 };
/** Who the token of a workflow speaks as; no account of a person can have such a name. */
const WE = 'github-actions[bot]';

interface Comment {
  readonly id: number;
  readonly body: string;
}

/** Posts about the run of that event, or not; answers with one sentence for the log. */
export async function post(event: unknown, hub: GitHub): Promise<string> {
  const run = runOf(event);
  if ('not' in run) return nothing(run);
  const pull = await pullOf(run, hub);
  if (typeof pull !== 'number') return nothing(pull);
  const known = { pages: hub.pages, jobs: await jobsOf(run, hub), changesChecks: await changesChecks(pull, hub) };
  return write(run, pull, known, await reportOf(run, hub), hub);
}

function nothing({ not }: Nothing): string {
  return `Nothing is posted: ${not}.`;
}

/**
 * The number of the open pull request whose newest commit was run, by what GitHub knows: for forks the event names none, and the report, which
 * could name any, is not asked. GitHub ignores a filter that it does not understand, so every answer is compared again.
 */
async function pullOf({ sha, branch, from }: Run, hub: GitHub): Promise<number | Nothing> {
  const query = new URLSearchParams({ state: 'open', head: `${from.owner}:${branch}` });
  const { items } = await hub.list(`/pulls?${query}`, undefined, 1);
  const pulls = (items as readonly Pull[]).filter(({ head }) => head.ref === branch && head.repo?.id === from.id);
  const [first, ...others] = pulls.filter(({ head }) => head.sha === sha);
  if (first === undefined) return { not: pulls.length > 0 ? 'the pull request has a newer commit' : 'there is no open pull request of it' };
  return others.length > 0 ? { not: 'there is more than one pull request of it' } : first.number;
}

interface Pull {
  readonly number: number;
  readonly head: { readonly ref: string; readonly sha: string; readonly repo: { readonly id: number } | null };
}

async function jobsOf({ id, attempt }: Run, hub: GitHub): Promise<readonly Job[]> {
  const { items } = await hub.list(`/actions/runs/${id}/attempts/${attempt}/jobs`, 'jobs', 1);
  return (items as readonly Job[]).filter(({ name }) => JOBS.includes(name)).sort((a, b) => JOBS.indexOf(a.name) - JOBS.indexOf(b.name));
}

async function changesChecks(pull: number, hub: GitHub): Promise<Known['changesChecks']> {
  const { items, whole } = await hub.list(`/pulls/${pull}/files`);
  const names = (items as readonly { filename: string; previous_filename?: string }[]).flatMap((file) => [
    file.filename,
    file.previous_filename,
  ]);
  return names.some((name) => name?.toLowerCase().startsWith('.github/')) || (whole ? false : undefined);
}

/** What the newest artifact with the name holds; why not, where it holds nothing that can be read. */
async function reportOf({ id }: Run, hub: GitHub): Promise<Report> {
  const { items } = await hub.list(`/actions/runs/${id}/artifacts?name=report`, 'artifacts', 1);
  const named = (items as readonly Artifact[]).filter(({ name, expired }) => name === 'report' && !expired);
  const newest = named.sort((a, b) => b.id - a.id)[0];
  if (newest === undefined) return { missing: 'the run left none' };
  if (newest.size_in_bytes > MOST.packed) return { missing: `it has more than ${MOST.packed} bytes` };
  const zip = await hub.artifact(newest.id, MOST.packed);
  return zip === undefined ? { missing: `it has more than ${MOST.packed} bytes` } : reportIn(zip);
}

interface Artifact {
  readonly id: number;
  readonly name: string;
  readonly expired: boolean;
  readonly size_in_bytes: number;
}

/** The words in the bytes of an artifact. */
export function reportIn(zip: Buffer): Report {
  try {
    return { words: wordsOf(unzip(zip, FILES, MOST)) };
  } catch (error) {
    if (error instanceof BadZip) return { missing: `it cannot be read: ${error.message}` };
    throw error;
  }
}

/** Renews the oldest comment of ours and removes any other; else writes the first one, and looks again whether another run was faster. */
async function write(run: Run, pull: number, known: Known, report: Report, hub: GitHub): Promise<string> {
  const body = commentOf(run, known, report);
  const before = await ours(pull, hub);
  if (before.length > 0) return renew(run, before, body, hub);
  await hub.ask('POST', `/issues/${pull}/comments`, { body });
  const after = await ours(pull, hub);
  return after.length > 1 ? renew(run, after, body, hub) : `A comment is posted on pull request ${pull}.`;
}

async function renew(run: Run, [first, ...others]: readonly Comment[], body: string, hub: GitHub): Promise<string> {
  const all = first === undefined ? [] : [first, ...others];
  const newest = all.map(({ body }) => body).sort((a, b) => -byRun(a, b))[0] ?? body;
  const text = byRun(newest, body) > 0 ? newest : body;
  if (first !== undefined && first.body !== text) await hub.ask('PATCH', `/issues/comments/${first.id}`, { body: text });
  for (const { id } of others) await hub.remove(`/issues/comments/${id}`);
  return text === body ? 'The comment is renewed.' : `Nothing is posted: the comment already tells of a newer run than ${run.id}.`;
}

function byRun(a: string, b: string): number {
  const [one, other] = [marked(a), marked(b)];
  return (one?.id ?? 0) - (other?.id ?? 0) || (one?.attempt ?? 0) - (other?.attempt ?? 0);
}

/** The comments that we wrote, the oldest first: by our own name and with the mark, since anybody can paste a mark. */
async function ours(pull: number, hub: GitHub): Promise<readonly Comment[]> {
  const { items, whole } = await hub.list(`/issues/${pull}/comments`);
  if (!whole) throw new Error(`pull request ${pull} has too many comments to look through`);
  const comments = items as readonly (Comment & { readonly user: { readonly login: string; readonly type: string } | null })[];
  return comments
    .filter(({ user, body }) => user?.login === WE && user.type === 'Bot' && marked(body) !== undefined)
    .sort((a, b) => a.id - b.id);
}
