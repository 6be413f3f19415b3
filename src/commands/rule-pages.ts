/** The page of everything that a check can tell of: a few lines in plain words, for `explain` and for SARIF. */
import { advices } from '../evaluate/advice/index.ts';
import { explained } from '../validate/explained/index.ts';
import type { Example, ExampleFile, Explained } from '../validate/explained/page.ts';
import { inert } from '../validate/inert.ts';
import { OPEN_REGRESSION } from './open-regression.ts';

/** One page. */
export interface RulePage {
  /** Whether files are refused for it. */
  readonly refuses: boolean;
  /** What has to hold, in a sentence. */
  readonly summary: string;
  /** What it is for, or how it is mended. */
  readonly why: string;
  /** The whole page. */
  readonly lines: readonly string[];
}

/** By the name that stands in a problem or a warning, those that refuse first. */
export function rulePages(): ReadonlyMap<string, RulePage> {
  return new Map([
    ...explained.map((one): [string, RulePage] => [one.name, { refuses: true, summary: one.summary, why: one.why, lines: linesOf(one) }]),
    ...advices.map(({ name, headline, hint }) => warning(name, `It warns where ${headline('some')}.`, hint)),
    warning(OPEN_REGRESSION.name, OPEN_REGRESSION.summary, OPEN_REGRESSION.hint),
  ]);
}

function warning(name: string, summary: string, hint: string): [string, RulePage] {
  const why = `To mend it: ${hint}.`;
  return [name, { refuses: false, summary, why, lines: [`${name}: ${summary}`, why] }];
}

/** The page of a rule. */
export function linesOf({ name, summary, why, example }: Explained): readonly string[] {
  return [`${name}: ${summary}`, why, '', ...(typeof example === 'string' ? [`For example: ${example}`] : exampleLines(example))].map(
    (line) => inert(line),
  );
}

function exampleLines(example: Example): readonly string[] {
  return ['Wrong:', ...example.wrong.flatMap(fileLines), `  The check says: ${example.says}`, '', ...rightLines(example)];
}

/** Where both stand in one file, only the lines that differ. */
function rightLines({ wrong, right }: Example): readonly string[] {
  const [before, after] = [wrong[0], right[0]];
  if (!before || !after || before.as || wrong.length + right.length > 2 || before.path !== after.path)
    return ['Right:', ...right.flatMap(fileLines)];
  const own = after.lines.filter((line) => !before.lines.includes(line));
  if (own.length === 0 || own.length === after.lines.length) return ['Right:', ...indented(after.lines)];
  return ['Right, where it differs:', ...indented(own)];
}

const LIES: Readonly<Record<NonNullable<ExampleFile['as']>, string>> = {
  'latin-1': ', saved as Latin-1',
  link: ', a symbolic link to',
  nothing: ' is not there',
};

function fileLines({ path, lines, as, times }: ExampleFile): readonly string[] {
  return [
    `  ${path}${as ? LIES[as] : ''}`,
    ...indented(lines),
    ...(times === undefined ? [] : indented([`... and so on, ${times} lines`])),
  ];
}

function indented(lines: readonly string[]): readonly string[] {
  return lines.map((line) => (line === '' ? '' : `    ${line}`));
}
