/** What a text says, whatever it is written like: so that a repair can be held against it. */
import { Lexer, parseDocument } from 'yaml';
import { YAML_OPTIONS } from '../yaml.ts';
import { sheetOf } from './sheet.ts';

/**
 * What a text says as one line, to be compared: its value with the keys at its top sorted, its comments sorted, and its prose. Undefined
 * where it cannot be read. Odd spellings of numbers are the numbers that they are to YAML 1.2.
 */
export function sayingOf(path: string, text: string): string | undefined {
  if (path.endsWith('.json')) return jsonSaying(text);
  const sheet = sheetOf(path, text);
  if (sheet === undefined) return undefined;
  const document = parseDocument(sheet.yaml, YAML_OPTIONS);
  if (document.errors.length > 0) return undefined;
  const comments = commentsIn(sheet.yaml).toSorted();
  return JSON.stringify([sorted(document.toJS()), comments, sheet.after.trimEnd()]);
}

/** Tells the lexer's next token to be a text, which may begin with # as well. */
const TEXT = '\u001f';

function commentsIn(yaml: string): readonly string[] {
  const tokens = [...new Lexer().lex(yaml)];
  return tokens.filter((token, index) => token.startsWith('#') && tokens[index - 1] !== TEXT);
}

function jsonSaying(text: string): string | undefined {
  try {
    return JSON.stringify(sorted(JSON.parse(text)));
  } catch {
    return undefined;
  }
}

/** A map as its entries by name: their order at the top of a file says nothing. */
function sorted(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
}
