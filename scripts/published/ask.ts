/** Asks a published site, patiently: what is served there may be older than what was deployed. */

/** What is read of a build.json. */
export interface Built {
  /** The whole hash of what was built. */
  readonly commit: string;
  /** The day as of which the site is judged. */
  readonly asOf: string;
  /** The SHA-256 of every file but this one. */
  readonly files: Readonly<Record<string, string>>;
}

/** What asking does to the world, so that a test can do without. */
export interface World {
  /** Asks the network. */
  readonly fetch: (url: string, init: RequestInit) => Promise<Response>;
  /** Lets so many milliseconds pass. */
  readonly wait: (milliseconds: number) => Promise<unknown>;
  /** Whether the first commit comes before the second, or is it; false where the history lacks one. */
  readonly comesBefore: (first: string, second: string) => boolean;
}

/** An answer that settles the question, or why it has to be asked again. */
export type Answer<T> = { readonly settled: T } | { readonly open: string };

/** Milliseconds between two tries, and for one answer. */
const PAUSE = 15_000;
const PATIENCE = 20_000;

/** Asks until the question is settled, at most so many times; the last answer counts. */
export async function patiently<T>(times: number, { wait }: World, ask: (attempt: number) => Promise<Answer<T>>): Promise<Answer<T>> {
  for (let attempt = 1; ; attempt++) {
    const answer = await ask(attempt);
    if ('settled' in answer || attempt === times) return answer;
    await wait(PAUSE);
  }
}

/** Gets a file of the site under a question that nobody has asked before, so that no cache on the way has an answer to it; or why not. */
export async function get(address: string, path: string, question: string, { fetch }: World): Promise<Response | string> {
  const url = `${address.replace(/\/$/, '')}/${path.split('/').map(encodeURIComponent).join('/')}?read=${question}`;
  try {
    return await fetch(url, { signal: AbortSignal.timeout(PATIENCE) });
  } catch (error) {
    const { name, cause } = error as { readonly name?: string; readonly cause?: { readonly code?: string } };
    return cause?.code ?? name ?? 'no answer';
  }
}
