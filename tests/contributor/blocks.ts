/** The blocks of CONTRIBUTING.md: what is run, and what is written into which file. */
import { readFileSync } from 'node:fs';

/** A block of the page. */
export type Block =
  | { readonly kind: 'commands'; readonly lines: readonly string[] }
  | { readonly kind: 'file' | 'addition'; readonly path: string; readonly text: string }
  | { readonly kind: 'shown'; readonly text: string };

const page = readFileSync('CONTRIBUTING.md', 'utf8');
/** How many there are, whatever they are. */
export const fences = (page.match(/^```/gm)?.length ?? 0) / 2;

const FENCES = /^```(\w+)(?: (\S+))?\n([\s\S]*?)^```$/gm;

/** All of them, in the order of the page. */
export const blocks: readonly Block[] = [...page.matchAll(FENCES)].map(([, language = '', path, text = '']) =>
  blockOf(language, path, text),
);

/** The texts of the blocks in one language. */
export function blocksOf(language: string): readonly string[] {
  return [...page.matchAll(FENCES)].filter((match) => match[1] === language).map((match) => match[3] as string);
}

/** YAML says in its first line which file it is; what cannot begin with a comment has it behind the fence. */
function blockOf(language: string, path: string | undefined, text: string): Block {
  if (language === 'sh') return { kind: 'commands', lines: text.trimEnd().split('\n') };
  if (path !== undefined) return { kind: 'file', path, text };
  const [, into, named] = /^# (in )?(\S+)\n/.exec(text) ?? [];
  if (language === 'yaml' && named) return { kind: into ? 'addition' : 'file', path: named, text: text.slice(text.indexOf('\n') + 1) };
  if (language === 'text') return { kind: 'shown', text };
  throw new Error(`a block of CONTRIBUTING.md says neither what it is nor where it goes: ${text.slice(0, 60)}`);
}
