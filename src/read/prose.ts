/** Prose that anybody may send: Markdown in which nothing runs, and which asks nobody else. Read by the parser that also renders it. */
import { type MdastNode, markdownToMdast } from 'satteri';
import type { Fault } from './tree.ts';

type Words = Pick<Fault, 'message' | 'hint'>;

/** A node as far as it is looked at. */
export interface ProseNode {
  readonly type: string;
  readonly value?: string;
  readonly url?: string;
  readonly checked?: boolean | null;
  readonly align?: readonly (string | null)[];
  readonly position?: { readonly start: { readonly offset?: number } };
  readonly children?: readonly ProseNode[];
}

/** What is refused, by the type of node. */
const REFUSED: Readonly<Record<string, (node: ProseNode) => Words | undefined>> = {
  html: ({ value = '' }) => ({ message: `\`${shortened(value)}\` is HTML`, hint: 'write it in Markdown' }),
  link: ({ url = '' }) => addressWords(url),
  definition: ({ url = '' }) => addressWords(url),
  image: ({ url = '' }) =>
    isRelative(url)
      ? undefined
      : { message: `the image ${shortened(url)} is not of this site`, hint: 'put it into public/, and link it relative to the page' },
  table: ({ align = [] }) =>
    align.some(Boolean) ? { message: 'the table aligns its columns', hint: 'leave out the colons: |---|---|' } : undefined,
  listItem: ({ checked }) =>
    typeof checked === 'boolean'
      ? { message: 'the item is a box to tick, which nobody can tick here', hint: 'write it without [ ]' }
      : undefined,
};

/** Everything in a text's prose, which begins behind its front matter, that may not be published. */
export function proseFaults(text: string): readonly Fault[] {
  const start = proseStart(text);
  return proseFaultsIn(markdownToMdast(text.slice(start)) as MdastNode as ProseNode, start);
}

/** Where the prose begins, behind the front matter. */
export function proseStart(text: string): number {
  const end = text.indexOf('\n---\n', 3);
  return end < 0 ? text.length : end + '\n---\n'.length;
}

/** The same of prose that was parsed; `start` is its offset in the file. */
export function proseFaultsIn(node: ProseNode, start: number): readonly Fault[] {
  const words = REFUSED[node.type]?.(node);
  const own = words ? [{ offset: start + (node.position?.start.offset ?? 0), rule: 'prose', ...words }] : [];
  return [...own, ...(node.children ?? []).flatMap((child) => proseFaultsIn(child, start))];
}

function addressWords(url: string): Words | undefined {
  if (isRelative(url) || /^(https:\/\/|mailto:)/i.test(url)) return undefined;
  return {
    message: `${shortened(url)} is no address that is linked`,
    hint: 'link https:// or mailto:, or a page of this site relative to this one',
  };
}

/** `../methodology/`, `picture.png`, `#part`: no scheme, and no slash in front, since a site may be served below a path. */
function isRelative(url: string): boolean {
  // A browser leaves out white space and controls within an address, so they hide no scheme from us either.
  return !/^([a-z][a-z0-9+.-]*:|[/\\])/i.test(url.replace(/[\s\p{Cc}]/gu, ''));
}

function shortened(text: string): string {
  const line = text.split('\n', 1)[0] as string;
  return line.length > 40 ? `${line.slice(0, 40)}…` : line;
}
