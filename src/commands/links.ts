/** `check --links`: do the addresses that the data cites still answer? Only ever on request: no test and no build asks the network. */
import { setTimeout as wait } from 'node:timers/promises';
import { readFolder } from '../load/folder.ts';
import type { Place } from '../model/types.ts';
import { plural } from '../validate/format.ts';
import { citedIn } from './cited.ts';

/** What asking does to the world, so that a test can do without. */
export interface Web {
  /** As everywhere; follows redirects. Rejects with a `cause` that has the system's code where there is no answer. */
  readonly fetch: (url: string, init: { method: string; signal: AbortSignal; headers: Record<string, string> }) => Promise<Answer>;
  /** Lets so many milliseconds pass. */
  readonly wait: (milliseconds: number) => Promise<unknown>;
}

/** What of an answer is looked at. */
export type Answer = Pick<Response, 'status' | 'redirected' | 'url' | 'body'>;

/** What became of an address; only `dead` is sure to be wrong. */
export type Fate = 'dead' | 'silent' | 'shy' | 'moved' | 'alive';

/** An address with what became of it, in words behind it. */
interface Asked {
  readonly url: string;
  readonly fate: Fate;
  /** Of an unknown host, which only counts as dead where there is a network at all. */
  readonly unknownHost?: boolean;
  readonly words: string;
}

/** How long one answer may take, and how long a host is left alone before it is asked again, in milliseconds. */
const TIMEOUT = 15_000;
const PAUSE = 1_000;
/** So many hosts are asked at once. */
const AT_ONCE = 4;

const world: Web = { fetch, wait };

/** Asks for every cited address and prints what became of it, by place; 1 where one is surely dead, else 0. */
export async function links(root: string, terminal: Pick<Console, 'log' | 'error'> = console, web: Web = world): Promise<number> {
  const places = Map.groupBy(readFolder(root).files.flatMap(citedIn), ({ url }) => url.replace(/#.*$/s, ''));
  const hosts = [...Map.groupBy(places.keys(), (url) => new URL(url).host).values()];
  terminal.log(
    `${places.size} cited ${places.size === 1 ? 'address' : 'addresses'} of ${plural(hosts.length, 'host')}; each host is asked once a second`,
  );
  const asked = settled(await inTurn(hosts, (urls) => askHost(urls, web)));
  for (const { fate, heading } of LISTED) tell(fate, heading, asked, places, terminal);
  const count = (fate: Fate) => asked.filter((one) => one.fate === fate).length;
  const said = LISTED.map(({ fate, noun }) => `${count(fate)} ${noun}`).join(', ');
  terminal.log(`${count('alive')} answer, ${said}`);
  return count('dead') > 0 ? 1 : 0;
}

const LISTED: readonly { readonly fate: Fate; readonly heading: string; readonly noun: string }[] = [
  { fate: 'moved', heading: 'Answers from another address; consider it where the move is for good', noun: 'moved' },
  { fate: 'shy', heading: 'Refuses programs; look with a browser', noun: 'refuse programs' },
  { fate: 'silent', heading: 'Gave no answer now; ask again', noun: 'without an answer' },
  { fate: 'dead', heading: 'Is gone; cite where it is now, or an archived copy', noun: 'dead' },
];

function tell(
  fate: Fate,
  heading: string,
  asked: readonly Asked[],
  places: ReadonlyMap<string, readonly Place[]>,
  terminal: Pick<Console, 'log'>,
) {
  const lines = asked
    .filter((one) => one.fate === fate)
    .flatMap(({ url, words }) => (places.get(url) ?? []).map(({ path, line, column }) => `  ${path}:${line}:${column} ${url} ${words}`));
  if (lines.length > 0) terminal.log(`${heading}:\n${lines.join('\n')}`);
}

/** Where not one host is known there is no network, and nothing can be said of any. */
function settled(asked: readonly Asked[]): readonly Asked[] {
  if (asked.some(({ unknownHost }) => !unknownHost)) return asked;
  return asked.map((one) => ({ ...one, fate: 'silent', words: '(no host is found; is there a network?)' }));
}

/** At most so many at once; the answers in the order of what was asked. */
async function inTurn<T, R>(things: readonly T[], ask: (thing: T) => Promise<readonly R[]>): Promise<readonly R[]> {
  const answers: (readonly R[])[] = [];
  const queue = things.entries();
  const worker = async () => {
    for (const [index, thing] of queue) answers[index] = await ask(thing);
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
  return answers.flat();
}

async function askHost(urls: readonly string[], web: Web): Promise<readonly Asked[]> {
  const asked: Asked[] = [];
  for (const url of urls) {
    if (asked.length > 0) await web.wait(PAUSE);
    asked.push(await ask(url, web));
  }
  return asked;
}

async function ask(url: string, web: Web): Promise<Asked> {
  try {
    const first = await request(url, 'HEAD', web);
    // Many servers know only GET, and some of those say that there is nothing.
    if (first.status < 400) return judged(url, first);
    await web.wait(PAUSE);
    return judged(url, await request(url, 'GET', web));
  } catch (error) {
    return unanswered(url, error);
  }
}

async function request(url: string, method: string, { fetch }: Web): Promise<Answer> {
  const headers = { 'user-agent': 'assay-check-links', accept: '*/*' };
  const answer = await fetch(url, { method, signal: AbortSignal.timeout(TIMEOUT), headers });
  await answer.body?.cancel();
  return answer;
}

const GONE: readonly number[] = [404, 410];
const SHY: readonly number[] = [401, 403, 405, 406, 429, 451, 999];

function judged(url: string, { status, redirected, url: end }: Answer): Asked {
  if (GONE.includes(status)) return { url, fate: 'dead', words: `(${status})` };
  if (SHY.includes(status)) return { url, fate: 'shy', words: `(${status})` };
  if (status >= 400) return { url, fate: 'silent', words: `(${status})` };
  return redirected ? { url, fate: 'moved', words: `-> ${end}` } : { url, fate: 'alive', words: '' };
}

function unanswered(url: string, error: unknown): Asked {
  const { name, cause } = error as { readonly name?: string; readonly cause?: { readonly code?: string } };
  if (cause?.code === 'ENOTFOUND') return { url, fate: 'dead', unknownHost: true, words: '(there is no such host)' };
  const why = name === 'TimeoutError' ? `no answer in ${TIMEOUT / 1000} seconds` : (cause?.code ?? String(error));
  return { url, fate: 'silent', words: `(${why})` };
}
