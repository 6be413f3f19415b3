/** A change held against its base, as Markdown: one sentence first, what it stands on below, what is long folded away. */
import { formatDay } from '../../model/calendar.ts';
import type { Diff, ImpactSection, SidedProblem } from '../../model/diff.ts';
import { atMost, clipped } from '../../model/phrases.ts';
import { plural } from '../../validate/format.ts';
import { plainMarkdown } from './plain-markdown.ts';
import { type CauseRow, type ScoreRow, scoreRows } from './score-words.ts';
import { sectionsOf } from './sections.ts';

/** So many lines of a section are open. */
const OPEN = 8;
/** So many are told at all; the JSON has every one. */
const MOST = 100;
/** So many metrics of a cause are named. */
const NAMED = 5;
/** The longest name in a table. */
const NAME = 60;

/** The whole text. */
export function diffMarkdown(diff: Diff): string {
  const blocks = [`## ${plainMarkdown(diff.headline)}`, ...bodyOf(diff), footing(diff)];
  return `${blocks.join('\n\n')}\n`;
}

function bodyOf({ impact, problems }: Diff): readonly string[] {
  if (!impact) return problemBlocks(problems);
  return [...problemBlocks(problems), ...scoreBlocks(scoreRows(impact)), ...sectionsOf(impact).flatMap(sectionBlocks)];
}

/** `Judged as of 24 November 2026, by what was recorded by then: 3f2a9c1, held against 9be01d2.` */
function footing({ base, head, asOf, knownBy }: Diff): string {
  const known = knownBy === asOf ? 'by what was recorded by then' : `by what was recorded by ${formatDay(knownBy)}`;
  const what = head ? head.slice(0, 10) : 'The folder as it lies there';
  return `${what}, held against ${base.slice(0, 10)}; both judged as of ${formatDay(asOf)}, ${known}.`;
}

function scoreBlocks(rows: readonly ScoreRow[]): readonly string[] {
  const moved = rows.filter(({ causes }) => causes.length > 0);
  if (moved.length === 0) return [];
  const head = ['Points of 100', 'Before', 'After', 'Proven', 'Possible', 'Known', 'Through'];
  const body = moved.flatMap(({ title, was, now, low, high, coverage, causes }) => [
    [`**${plainMarkdown(clipped(title, NAME))}**`, was, now, low, high, coverage, causes.length === 1 ? causeCell(causes[0]) : ''],
    ...(causes.length === 1 ? [] : causes.map((one) => ['', '', '', one.low, one.high, one.coverage, causeCell(one)])),
  ]);
  return ['### Scores', table([head, ...body])];
}

/** `new values: Unit Test Coverage`; the only cause of a move stands in its own row. */
function causeCell(cause: CauseRow | undefined): string {
  const { title = '', metrics = [] } = cause ?? {};
  const names = atMost(
    NAMED,
    metrics.map((name) => clipped(name, NAME)),
  );
  return plainMarkdown(names.length === 0 ? title : `${title}: ${names.join(', ')}`);
}

/** Padded, so that it is a table in a terminal too. */
function table(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => [...(row[column] ?? '')].length)));
  const isNumber = (column: number) => column > 0 && column < widths.length - 1;
  const cells = (row: readonly string[]) =>
    row.map((cell, column) => (isNumber(column) ? cell.padStart(widths[column] ?? 0) : cell.padEnd(widths[column] ?? 0)));
  const line = (row: readonly string[]) => `| ${cells(row).join(' | ')} |`;
  const rule = `|${widths.map((width, column) => (isNumber(column) ? `${'-'.repeat(width + 1)}:` : `${'-'.repeat(width + 2)}`)).join('|')}|`;
  const [head = [], ...body] = rows;
  return [line(head), rule, ...body.map(line)].join('\n');
}

function sectionBlocks({ title, lines }: ImpactSection): readonly string[] {
  const told = lines.slice(0, MOST).map((line) => `- ${plainMarkdown(line)}`);
  const left = lines.length > MOST ? [`- and ${lines.length - MOST} more, in the JSON`] : [];
  return [`### ${title} (${lines.length})`, ...folded([...told, ...left])];
}

/** The first ones open, the rest behind a line that opens. */
function folded(lines: readonly string[]): readonly string[] {
  if (lines.length <= OPEN) return [lines.join('\n')];
  const rest = lines.slice(OPEN);
  return [lines.slice(0, OPEN).join('\n'), `<details><summary>${rest.length} more</summary>`, rest.join('\n'), '</details>'];
}

function problemBlocks(problems: readonly SidedProblem[]): readonly string[] {
  const sides = [
    { title: 'Problems', own: problems.filter(({ side }) => side !== 'base') },
    { title: 'Problems of the base', own: problems.filter(({ side }) => side === 'base') },
  ];
  return sides
    .filter(({ own }) => own.length > 0)
    .flatMap(({ title, own }) => {
      const told = own.slice(0, MOST).map(problemItem);
      const left = own.length > MOST ? [`- and ${plural(own.length - MOST, 'problem')} more, in the JSON`] : [];
      return [`### ${title} (${own.length})`, ...folded([...told, ...left])];
    });
}

/** `- **data/metrics/p99.yaml:5:9** target-syntax: what is wrong` with the hint below it. */
function problemItem({ path, line, column, rule, message, hint }: SidedProblem): string {
  const place = `**${plainMarkdown(`${path}:${line}:${column}`)}**`;
  return `- ${place} ${plainMarkdown(`${rule}: ${message}`)}${hint ? `\n  - hint: ${plainMarkdown(hint)}` : ''}`;
}
