/** SARIF 2.1.0, as far as GitHub's code scanning wants it: what is wrong, at its place, with the page of its rule. */
import { hash } from 'node:crypto';
import type { Problem } from '../../model/types.ts';
import { sortProblems } from '../../validate/format.ts';
import { inert, inertProblem } from '../../validate/inert.ts';
import { type RulePage, rulePages } from '../rule-pages.ts';
import { type Format, type Setting, warningsOf } from './checked.ts';

/** As many characters of a description are kept there. */
const LONGEST_DESCRIPTION = 1000;

/** What it says of a problem: an error refuses the files, a warning does not. */
type Level = 'error' | 'warning';

/** A check as SARIF. */
export const sarif: Format = (checked, setting) => {
  const errors = sortProblems([...checked.problems, ...(checked.regressions ?? [])]);
  const found = [...leveled('error', errors), ...leveled('warning', sortProblems(warningsOf(checked)))];
  const names = [...new Set(found.map(({ problem }) => problem.rule))].sort();
  const [pages, print] = [rulePages(), fingerprints()];
  const log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'Assay', rules: names.map((name) => ruleOf(name, pages.get(name))) } },
        columnKind: 'utf16CodeUnits',
        results: found.map(({ level, problem }) => resultOf(problem, level, names, setting, print(problem))),
      },
    ],
  };
  return { texts: [{ to: 'log', text: JSON.stringify(log, null, 2) }] };
};

function leveled(level: Level, problems: readonly Problem[]) {
  return problems.map((problem) => ({ level, problem: inertProblem(problem) }));
}

function ruleOf(name: string, { summary, why, lines }: Omit<RulePage, 'refuses'> = { summary: name, why: name, lines: [name] }) {
  const [shortDescription, fullDescription] = [summary, why].map((text) => ({ text: inert(text, LONGEST_DESCRIPTION) }));
  return { id: name, shortDescription, fullDescription, help: { text: lines.join('\n') } };
}

function resultOf(
  { path, line, column, rule, message, hint }: Problem,
  level: Level,
  names: readonly string[],
  { under }: Setting,
  print: string,
) {
  const region = { startLine: line, startColumn: column, endLine: line, endColumn: column + 1 };
  return {
    ruleId: rule,
    ruleIndex: names.indexOf(rule),
    level,
    message: { text: hint === undefined ? message : `${message}\nhint: ${hint}` },
    locations: [{ physicalLocation: { artifactLocation: { uri: addressOf(under + path) }, region } }],
    partialFingerprints: { primaryLocationLineHash: print },
  };
}

/** A path as a relative address. */
function addressOf(path: string): string {
  return path.split('/').map(encodeURIComponent).join('/');
}

/**
 * What stays the same where lines are added above: the rule, the file and the words. Those that share all of it are counted, as `...:2`.
 */
function fingerprints(): (problem: Problem) => string {
  const seen = new Map<string, number>();
  return ({ path, rule, message }) => {
    const sum = hash('sha256', [path, rule, message].join('\0')).slice(0, 16);
    const count = (seen.get(sum) ?? 0) + 1;
    seen.set(sum, count);
    return `${sum}:${count}`;
  };
}
