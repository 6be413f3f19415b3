/** The few things that are asked of GitHub. Its token goes to its API and to nowhere else. */

/** As everywhere; a test passes its own. */
export type Fetch = (url: string, init: RequestInit) => Promise<Response>;

/** One repository on GitHub. */
export interface GitHub {
  /** The address of its pages, without a slash at the end. */
  readonly pages: string;
  /** Asks for something below the repository, or changes it; throws where GitHub refuses. */
  readonly ask: (method: string, path: string, body?: unknown) => Promise<unknown>;
  /** Removes something, which somebody else may have removed before. */
  readonly remove: (path: string) => Promise<void>;
  /** A list, page after page; at most so many pages. `whole` is false where there may be more. */
  readonly list: (path: string, key?: string, pages?: number) => Promise<{ readonly items: readonly unknown[]; readonly whole: boolean }>;
  /** The bytes of an artifact; undefined where there are more than `most`. */
  readonly artifact: (id: number, most: number) => Promise<Buffer | undefined>;
}

/** Where it is, and as whom it is asked. */
export interface Access {
  /** The address of its API, without a slash at the end. */
  readonly api: string;
  /** The address of its pages, likewise. */
  readonly server: string;
  /** `owner/name` */
  readonly repository: string;
  /** As whom it is asked; it is sent to the API only. */
  readonly token: string;
}

const PAGE = 100;
const PATIENCE = 30_000;

/** GitHub, seen from one repository. */
export function github({ api, server, repository, token }: Access, fetch: Fetch = globalThis.fetch): GitHub {
  const send = async (method: string, path: string, body?: unknown) => {
    const headers = { accept: 'application/vnd.github+json', authorization: `Bearer ${token}`, 'x-github-api-version': '2022-11-28' };
    const init = { method, headers, redirect: 'manual' as const, signal: AbortSignal.timeout(PATIENCE) };
    const answer = await fetch(`${api}/repos/${repository}${path}`, body === undefined ? init : { ...init, body: JSON.stringify(body) });
    const gone = method === 'DELETE' && answer.status === 404;
    if (answer.status >= 400 && !gone) throw new Error(`GitHub answers ${answer.status} to ${method} ${path.replace(/\?.*/s, '')}`);
    return answer;
  };
  const ask = async (method: string, path: string, body?: unknown) => (await send(method, path, body)).json();
  return {
    pages: `${server}/${repository}`,
    ask,
    remove: async (path) => void (await send('DELETE', path)),
    list: async (path, key, pages = 30) => {
      const items: unknown[] = [];
      for (let page = 1; page <= pages; page++) {
        const answer = await ask('GET', `${path}${path.includes('?') ? '&' : '?'}per_page=${PAGE}&page=${page}`);
        const part = (key === undefined ? answer : (answer as Record<string, unknown>)[key]) as readonly unknown[];
        items.push(...part);
        if (part.length < PAGE) return { items, whole: true };
      }
      return { items, whole: false };
    },
    artifact: async (id, most) => {
      const answer = await send('GET', `/actions/artifacts/${id}/zip`);
      const address = answer.headers.get('location');
      if (address === null) throw new Error(`GitHub does not say where artifact ${id} is`);
      // Where the bytes lie is another host: it gets no token.
      const bytes = await fetch(address, { method: 'GET', redirect: 'error', signal: AbortSignal.timeout(PATIENCE) });
      if (bytes.status !== 200) throw new Error(`the bytes of artifact ${id} are not there: ${bytes.status}`);
      return upTo(most, bytes);
    },
  };
}

/** What a server says about the length is not asked: the bytes are counted as they come. */
async function upTo(most: number, { body }: Response): Promise<Buffer | undefined> {
  const parts: Uint8Array[] = [];
  let length = 0;
  for await (const part of body ?? []) {
    length += part.length;
    if (length > most) return undefined;
    parts.push(part);
  }
  return Buffer.concat(parts);
}
