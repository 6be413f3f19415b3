/** The repository that holds a scorecard, and the pages of it on which a reader begins a file or an issue. They are GitHub's: other hosts have none like them. */
import type { Day, Subject } from './types.ts';

/** Where the data is kept. */
export interface Repository {
  /** Its own page, without a slash at its end. */
  readonly address: string;
  /** On GitHub, the branch on which a new file is begun; none on other hosts, where there is only the address. */
  readonly branch?: string;
}

/** Where readers bring what they know, and what is written for them before they begin. */
export interface Desk {
  readonly repository: Repository;
  /** The day that stands in a file until its writer puts another. */
  readonly asOf: Day;
  /** The scorecard's own subject. */
  readonly subject: Pick<Subject, 'id' | 'title'>;
  /** The address of the site, with a slash at its end; none where nobody has said where it will stand. */
  readonly home?: string | undefined;
  /** A source that has spoken before, as an example of a name. */
  readonly source?: string | undefined;
}

/** What GitHub takes for the default branch of a repository. */
const DEFAULT = 'HEAD';

/** GitHub refuses an address of more than about 8,000 characters, and so do some mail programs long before. */
const LONGEST = 6000;

/**
 * The repository that the scorecard names, else the one in which it is being built: `https://github.com/owner/name`, with the branch
 * behind it where that is known, `/tree/main`. The host of the second is GitHub, under whatever name a company runs it.
 */
export function repositoryOf(named: string | undefined, around: string | undefined): Repository | undefined {
  const here = around === undefined ? undefined : place(around);
  const there = named === undefined ? here : place(named);
  if (there === undefined) return named === undefined ? undefined : { address: named };
  if (there.host !== 'github.com' && there.host !== here?.host) return { address: named ?? there.address };
  const branch = there.branch ?? (there.address === here?.address ? here.branch : undefined) ?? DEFAULT;
  return { address: there.address, branch };
}

/** The page that begins a file with a text. What is too long begins empty; a host without such a page gives nothing. */
export function newFile({ address, branch }: Repository, path: string, text: string): string | undefined {
  if (branch === undefined) return undefined;
  const empty = `${address}/new/${branch.split('/').map(encodeURIComponent).join('/')}?${query({ filename: path })}`;
  const begun = `${empty}&${query({ value: text })}`;
  return begun.length <= LONGEST ? begun : empty;
}

/** The page that opens an issue by the form of that name, its fields filled in by their ids; a host without such a page gives nothing. */
export function newIssue({ address, branch }: Repository, form: string, fields: Readonly<Record<string, string>>): string | undefined {
  return branch === undefined ? undefined : `${address}/issues/new?${query({ template: `${form}.yml`, ...fields })}`;
}

/** With what a query may hold as it is left readable; hundreds of such addresses stand on a page. */
function query(fields: Readonly<Record<string, string>>): string {
  const words = (text: string) => encodeURIComponent(text.toWellFormed()).replace(/%(2F|3A|2C)/g, decodeURIComponent);
  return Object.entries(fields)
    .map(([name, text]) => `${name}=${words(text)}`)
    .join('&');
}

function place(address: string): (Repository & { readonly host: string }) | undefined {
  const found = /^https:\/\/([\w.:-]+)\/([\w.-]+)\/([\w.-]+?)(?:\.git)?(?:\/tree\/(.+?))?\/?$/.exec(address);
  if (!found) return undefined;
  const [, host, owner, name, branch] = found as unknown as [string, string, string, string, string?];
  return { host: host.toLowerCase(), address: `https://${host.toLowerCase()}/${owner}/${name}`, ...(branch && { branch }) };
}
