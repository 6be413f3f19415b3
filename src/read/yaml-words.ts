/** What a parser of YAML stumbles over, in the words of somebody who never heard of one. */
import type { YAMLError } from 'yaml';
import { ODD_SPACE, ODD_SPACE_FIRST } from './odd-space.ts';
import type { Fault } from './tree.ts';

/** What is said of an error; another offset where it has its cause elsewhere. */
type Words = Omit<Fault, 'rule' | 'offset'> & { readonly offset?: number };

/** The error, what stands in its line, and the whole text. */
interface Stumble {
  readonly code: string;
  readonly message: string;
  readonly offset: number;
  readonly line: string;
  readonly text: string;
}

/** The fault of a syntax error. */
export function syntaxFault(text: string, { code, message, pos }: YAMLError): Fault {
  // Where the parser gives up depends on the room that the stack has left.
  const offset = code === 'RESOURCE_EXHAUSTION' ? 0 : Math.min(pos[0], text.trimEnd().length);
  const stumble = { code, message, offset, line: lineAt(text, offset), text };
  const words = KNOWN.reduce<Words | undefined>((found, know) => found ?? know(stumble), undefined);
  return { offset, rule: 'yaml-syntax', ...(words ?? general(stumble)) };
}

function lineAt(text: string, offset: number): string {
  const start = text.lastIndexOf('\n', offset - 1) + 1;
  const end = text.indexOf('\n', start);
  return text.slice(start, end < 0 ? text.length : end);
}

/** The parser's words where they are not plain enough. */
const WORDS: Readonly<Record<string, string>> = {
  TAB_AS_INDENT: 'the line is indented with a tab',
  BLOCK_AS_IMPLICIT_KEY: 'a second key stands in one line',
  MULTIPLE_DOCS: 'a second document begins here',
  NON_STRING_KEY: 'the key is no word',
  RESOURCE_EXHAUSTION: 'too much stands inside each other',
};

const HINTS: Readonly<Record<string, string>> = {
  TAB_AS_INDENT: 'indent with spaces',
  BLOCK_AS_IMPLICIT_KEY: 'put a text that has a colon in quotes, and indent the keys of one map alike',
  BAD_SCALAR_START: 'put the text in quotes',
  MISSING_CHAR: 'close what was opened, and write `key: value` with a space after the colon',
  BAD_INDENT: 'indent the keys of one map alike, and close what was opened',
  BAD_DQ_ESCAPE: 'write a backslash as \\\\, or use single quotes',
  MULTIPLE_DOCS: 'write one thing per file, without a second ---',
  NON_STRING_KEY: 'write a word as the key',
  RESOURCE_EXHAUSTION: 'put less inside each other',
};

function general({ code, message }: Stumble): Words {
  return {
    message: WORDS[code] ?? message.charAt(0).toLowerCase() + message.slice(1),
    hint: HINTS[code] ?? 'look at the indentation and the quotes of this line',
  };
}

/** What people do most often, each recognised by the error and by the line. */
const KNOWN: readonly ((stumble: Stumble) => Words | undefined)[] = [
  oddSpace,
  fence,
  link,
  unclosedQuote,
  unclosedBracket,
  noColon,
  notAligned,
  sign,
  colonInText,
  afterQuote,
];

/** The parser complains at the end of the text; the mistake lies where the quote was opened. */
function unclosedQuote({ message, text, offset }: Stumble): Words | undefined {
  const quote = /^Missing closing (["'])quote/.exec(message)?.[1];
  if (quote === undefined) return undefined;
  const open = new RegExp(`(?<=[:,[{-][ ]+)${quote}(?:[^${quote}\\n])*$`, 'gm');
  const opener = [...text.slice(0, offset).matchAll(open)].at(0)?.index;
  return opener === undefined
    ? undefined
    : { offset: opener, message: `the quote ${quote} is not closed`, hint: `write ${quote} at the end of the text as well` };
}

/** The same of braces and brackets. */
function unclosedBracket({ message, text, offset }: Stumble): Words | undefined {
  const close = /must be sufficiently indented and end with a ([}\]])$/.exec(message)?.[1];
  if (close === undefined) return undefined;
  const open = close === '}' ? '{' : '[';
  const opener = text.lastIndexOf(open, offset - 1);
  return opener < 0
    ? undefined
    : { offset: opener, message: `the ${open} is not closed`, hint: `write ${close} behind what belongs to it` };
}

/** `p99-response-time:40`, `p99-response-time = 40`, and two cells of a spreadsheet */
function noColon({ code, message, line }: Stumble): Words | undefined {
  if (!message.startsWith('Implicit map keys need') && code !== 'MULTILINE_IMPLICIT_KEY') return undefined;
  const [, key, value] = /^\s*(?:- )?([^\s:=]+)(?: ?[:=] ?|\t)(\S.*)$/.exec(line) ?? [];
  const fix = key === undefined ? '`key: value`' : `\`${key}: ${value}\``;
  return {
    message: `the line \`${shortened(line.trim())}\` has no key with a value`,
    hint: `write ${fix}, with a colon and a space between them`,
  };
}

/** A space that came with a text from the web or a word processor. */
function oddSpace({ line, text, offset }: Stumble): Words | undefined {
  const at = line.search(ODD_SPACE_FIRST);
  if (at < 0) return undefined;
  return { offset: text.lastIndexOf('\n', offset - 1) + 1, ...ODD_SPACE };
}

/** A block of Markdown, copied with its first and last line. */
function fence({ line }: Stumble): Words | undefined {
  if (!/^\s*```/.test(line)) return undefined;
  return { message: 'the line with ``` belongs to the page from which this was copied', hint: 'delete both lines with ```' };
}

/** `url: [x](https://example.org)` */
function link({ line }: Stumble): Words | undefined {
  if (!/: \[[^\]]*\]\(https?:\/\//.test(line)) return undefined;
  return { message: 'the address is written as a link of Markdown', hint: 'write the address alone, without brackets' };
}

function notAligned({ message }: Stumble): Words | undefined {
  if (!message.startsWith('All mapping items must start')) return undefined;
  return { message: 'the line is not indented like the line above it', hint: 'begin the keys that belong together below each other' };
}

/** Signs that mean something to YAML at the beginning of a text: `@`, `%`, a backtick, `>` and `|`. */
function sign({ code, message, line }: Stumble): Words | undefined {
  const folded = message.startsWith('Not a YAML token') ? /:\s+([>|].*)$/.exec(line)?.[1] : undefined;
  const reserved = code === 'BAD_SCALAR_START' ? /(?:[:,[{]|^\s*-)\s+([@%`].*)$/.exec(line)?.[1] : undefined;
  const text = folded ?? reserved;
  if (text === undefined) return undefined;
  return { message: `a text that begins with ${text.charAt(0)} stands without quotes`, hint: `put it in quotes: ${quoted(text)}` };
}

/** `title: wrk: five runs` */
function colonInText({ code, line }: Stumble): Words | undefined {
  if (code !== 'BLOCK_AS_IMPLICIT_KEY') return undefined;
  const text = /^\s*(?:- )?[\w/-]+: ([^"'{[].*: .*)$/.exec(line)?.[1];
  if (text === undefined)
    return { message: 'the line below is indented as if it belonged to this value', hint: 'indent the keys of one map alike' };
  return { message: 'the text has a colon, so that it reads as a key of its own', hint: `put it in quotes: ${quoted(text)}` };
}

function afterQuote({ message, line }: Stumble): Words | undefined {
  if (!message.startsWith('Unexpected scalar at node end') || !/: ["']/.test(line)) return undefined;
  return { message: 'something follows the closing quote', hint: 'put the quotes around the whole text; within " write \\"' };
}

function quoted(text: string): string {
  return `"${shortened(text.trim()).replace(/["\\]/g, '\\$&')}"`;
}

function shortened(text: string): string {
  return text.length > 60 ? `${text.slice(0, 57)}...` : text;
}
