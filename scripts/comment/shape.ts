/**
 * Takes from the report of a run what has the shape that is expected, and counts what has not. Whoever opened the pull request may have written
 * every byte of it.
 */

/** A problem, as `check` and `diff` write it. */
export interface Told {
  /** The file, from the root. */
  readonly path: string;
  /** From 1. */
  readonly line: number;
  /** From 1. */
  readonly column: number;
  /** Its name in kebab-case. */
  readonly rule: string;
  /** What is wrong. */
  readonly message: string;
  /** How to mend it. */
  readonly hint?: string | undefined;
}

/** A heading of what changed, with its lines. */
export interface Section {
  /** The heading. */
  readonly title: string;
  /** A sentence each. */
  readonly lines: readonly string[];
}

/** What of a report can be shown. */
export interface Words {
  /** Whether the change may be merged; missing where the report does not say. */
  readonly verdict?: 'sound' | 'refused' | undefined;
  /** What it comes to, in one sentence. */
  readonly headline?: string | undefined;
  /** Of both files, each once. */
  readonly problems: readonly Told[];
  /** How many there are: they are about the whole scorecard, and mostly older than the change. */
  readonly warnings: number;
  /** What the change does, under headings. */
  readonly summary: readonly Section[];
  /** What is missing, in words of ours. */
  readonly left: readonly string[];
}

/** Of each list so many are looked at, of a section so many lines, of a text so many characters. */
const MOST = { problems: 200, sections: 40, lines: 100, text: 4000 };

type Fields = Readonly<Record<string, unknown>>;

/** The words of `diff.json` and `check.json`, each of which may be missing. */
export function wordsOf(files: ReadonlyMap<string, Buffer>): Words {
  const left: string[] = [];
  const diff = parsed('diff.json', files, left);
  const check = parsed('check.json', files, left);
  const problems = [...listed('check.json', check.problems, told, left), ...listed('diff.json', diff.problems, told, left)];
  return {
    verdict: diff.verdict === 'sound' || diff.verdict === 'refused' ? diff.verdict : undefined,
    headline: textOf(diff.headline),
    problems: [...new Map(problems.map((problem) => [JSON.stringify(problem), problem])).values()],
    warnings: Array.isArray(check.warnings) ? check.warnings.length : 0,
    summary: listed('diff.json', diff.summary, section, left, MOST.sections),
    left,
  };
}

/** The object that the file holds; an empty one where it does not, which is said. Nothing of the file is quoted. */
function parsed(name: string, files: ReadonlyMap<string, Buffer>, left: string[]): Fields {
  const bytes = files.get(name);
  const value = bytes === undefined ? undefined : json(bytes);
  const fields = fieldsOf(value);
  if (fields?.version === 1) return fields;
  left.push(bytes === undefined ? `${name}, which is missing` : `${name}, which is not of the form that this comment knows`);
  return {};
}

function json(bytes: Buffer): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return undefined;
  }
}

function listed<T>(
  name: string,
  list: unknown,
  read: (item: unknown) => T | undefined,
  left: string[],
  most = MOST.problems,
): readonly T[] {
  if (list === undefined) return [];
  if (!Array.isArray(list)) {
    left.push(`what should be a list in ${name}`);
    return [];
  }
  const taken = list.slice(0, most).map(read);
  const fit = taken.filter((item) => item !== undefined);
  if (fit.length < list.length) left.push(`${list.length - fit.length} of ${list.length} in a list of ${name}`);
  return fit;
}

function told(value: unknown): Told | undefined {
  const fields = fieldsOf(value);
  const [path, rule, message, hint] = [fields?.path, fields?.rule, fields?.message, fields?.hint].map(textOf);
  const [line, column] = [fields?.line, fields?.column].map(countOf);
  if (path === undefined || rule === undefined || message === undefined || line === undefined || column === undefined) return undefined;
  return { path, line, column, rule, message, hint };
}

function section(value: unknown): Section | undefined {
  const fields = fieldsOf(value);
  const title = textOf(fields?.title);
  const lines = fields?.lines;
  if (title === undefined || !Array.isArray(lines) || lines.length > MOST.lines) return undefined;
  const texts = lines.map(textOf);
  return texts.every((line) => line !== undefined) ? { title, lines: texts } : undefined;
}

function fieldsOf(value: unknown): Fields | undefined {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Fields) : undefined;
}

function textOf(value: unknown): string | undefined {
  return typeof value === 'string' && value.length <= MOST.text ? value : undefined;
}

function countOf(value: unknown): number | undefined {
  return Number.isSafeInteger(value) && (value as number) >= 0 ? (value as number) : undefined;
}
