/** GitHub, as far as the poster asks it, in memory: it answers, remembers, and refuses what it does not know. */
import { type GitHub, github } from '../../scripts/comment/github.ts';

/** What the repository holds; a test gives what differs. */
export interface Held {
  readonly pulls?: readonly unknown[];
  readonly jobs?: readonly unknown[];
  readonly files?: readonly unknown[];
  readonly artifacts?: readonly unknown[];
  readonly zip?: Buffer;
  readonly comments?: readonly Comment[];
  /** Comments that are listed, and removed by somebody else before the poster does. */
  readonly vanishing?: readonly number[];
  /** What another run does at the moment before the poster's own comment arrives. */
  readonly meanwhile?: readonly Comment[];
}

/** A comment on the pull request. */
export interface Comment {
  readonly id: number;
  readonly body: string;
  readonly user: { readonly login: string; readonly type: string } | null;
}

/** The account that the poster writes as. */
export const BOT = { login: 'github-actions[bot]', type: 'Bot' };
export const SHA = '0123456789abcdef0123456789abcdef01234567';
const API = 'https://api.github.test';
const BLOBS = 'https://blobs.test/report.zip';

/** The event of a run that failed, of a fork's pull request. */
export function event(run: Record<string, unknown> = {}): unknown {
  const whole = {
    id: 77,
    run_attempt: 1,
    event: 'pull_request',
    path: '.github/workflows/pull-request.yml',
    conclusion: 'failure',
    head_sha: SHA,
    head_branch: 'figure',
    head_repository: { id: 5, owner: { login: 'jane' } },
    pull_requests: [],
    ...run,
  };
  return { action: 'completed', workflow_run: whole };
}

/** An open pull request of that run. */
export function pull(number = 12, head: Record<string, unknown> = {}): unknown {
  return { number, head: { ref: 'figure', sha: SHA, repo: { id: 5 }, ...head } };
}

/** GitHub with these things in it, what was asked of it, and what comments it has now. */
export function hubOf(held: Held): { readonly hub: GitHub; readonly asked: string[]; readonly comments: Comment[] } {
  const comments = [...(held.comments ?? [])];
  const asked: string[] = [];
  const access = { api: API, server: 'https://github.test', repository: 'o/board', token: 'secret' };
  const answer = (method: string, path: string, body: string): unknown => {
    const id = Number(/\d+$/.exec(path)?.[0]);
    if (method === 'POST') {
      comments.push(...(held.meanwhile ?? []), { id: 900, body, user: BOT });
      return {};
    }
    if (method === 'PATCH') {
      const at = comments.findIndex((one) => one.id === id);
      comments[at] = { ...(comments[at] as Comment), body };
      return {};
    }
    if (method === 'DELETE') {
      comments.splice(
        comments.findIndex((one) => one.id === id),
        1,
      );
      return {};
    }
    if (path === '/pulls') return held.pulls ?? [pull()];
    if (path === '/pulls/12/files') return held.files ?? [{ filename: 'data/snapshots/jane/2026-11-20.yaml' }];
    if (path === '/actions/runs/77/attempts/1/jobs') return { jobs: held.jobs ?? JOBS };
    if (path === '/actions/runs/77/artifacts') return { artifacts: held.artifacts ?? [ARTIFACT] };
    if (path === '/issues/12/comments') return comments;
    throw new Error(`nobody should ask for ${path}`);
  };
  const hub = github(access, async (url, { method = 'GET', headers, body, redirect }) => {
    const { origin, pathname, search, searchParams } = new URL(url);
    asked.push(`${method} ${pathname.replace('/repos/o/board', '')}${search}`);
    if (url === BLOBS)
      return new Response(new Uint8Array(held.zip ?? Buffer.alloc(0)), { status: 'authorization' in (headers ?? {}) ? 400 : 200 });
    if (origin !== API || (headers as Record<string, string>).authorization !== 'Bearer secret') return new Response('', { status: 401 });
    if (method === 'DELETE' && held.vanishing?.some((id) => pathname.endsWith(`/${id}`))) return new Response('{}', { status: 404 });
    // Who follows at once would take the token along.
    if (pathname.endsWith('/zip') && redirect !== 'manual') return new Response('', { status: 500 });
    if (pathname.endsWith('/zip')) return new Response(null, { status: 302, headers: { location: BLOBS } });
    const told = answer(method, pathname.replace('/repos/o/board', ''), body ? JSON.parse(String(body)).body : '');
    return Response.json(Array.isArray(told) ? page(told, searchParams) : told);
  });
  return { hub, asked, comments };
}

export const ARTIFACT = { id: 3, name: 'report', expired: false, size_in_bytes: 100 };
export const JOBS = [
  { id: 501, name: 'test', conclusion: 'success' },
  { id: 500, name: 'judge', conclusion: 'failure' },
  { id: 502, name: 'verdict', conclusion: 'failure' },
];

function page(items: readonly unknown[], query: URLSearchParams): readonly unknown[] {
  const [size, number] = [Number(query.get('per_page') ?? 30), Number(query.get('page') ?? 1)];
  return items.slice((number - 1) * size, number * size);
}
