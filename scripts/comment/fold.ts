/** The report in the comment. Nobody vouches for a word of it. */
import { inert } from './inert.ts';
import type { Section, Told, Words } from './shape.ts';

const OPEN = '<details><summary>What it does to the scorecard, in the words of the run: not verified</summary>\n';
const CLOSE = '\n</details>';

/** The report's words, folded away: as many lines as there is room for, in UTF-16 units, and how many are left out. */
export function folded(words: Words, room: number): string {
  const lines = linesOf(words);
  const kept: string[] = [];
  let length = OPEN.length + CLOSE.length;
  for (const line of lines) {
    length += line.length + 1;
    if (length > room) break;
    kept.push(line);
  }
  const out = lines.slice(kept.length).filter((line) => line !== '').length;
  return [OPEN, ...kept, ...(out > 0 ? ['', `${out} more ${out === 1 ? 'line is' : 'lines are'} in the report.`] : []), CLOSE].join('\n');
}

function linesOf({ verdict, headline, problems, warnings, summary, left }: Words): readonly string[] {
  const first = [
    ...(headline === undefined ? [] : [inert(headline)]),
    ...(verdict === undefined ? [] : [`It calls the change ${verdict}.`]),
  ];
  return [
    ...(first.length > 0 ? [first.join(' ')] : []),
    ...list(`Problems: ${problems.length}`, problems.flatMap(toldLines)),
    // Where there are problems nothing was judged, and the summary says them once more.
    ...(problems.length > 0 ? [] : summary.flatMap(sectionLines)),
    ...(warnings > 0 ? ['', `Warnings about the whole scorecard, in the report: ${warnings}`] : []),
    ...list(
      'Left out:',
      left.map((line) => `- ${line}`),
    ),
  ];
}

function toldLines({ path, line, column, rule, message, hint }: Told): readonly string[] {
  return [
    `- ${inert(`${path}:${line}:${column}`)} ${inert(rule)}: ${inert(message)}`,
    ...(hint === undefined ? [] : [`  hint: ${inert(hint)}`]),
  ];
}

function sectionLines({ title, lines }: Section): readonly string[] {
  return ['', `**${inert(title)}**`, '', ...lines.map((line) => `- ${inert(line)}`)];
}

function list(title: string, lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : ['', title, '', ...lines];
}
