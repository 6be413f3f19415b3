/** For somebody at a terminal: problems with their lines, then warnings with alike ones together, then what got worse. */
import { styleText } from 'node:util';
import type { Problem } from '../../model/types.ts';
import { countedProblems, type Painted, plural } from '../../validate/format.ts';
import { inertLines } from '../../validate/inert.ts';
import { formatWarnings } from '../warn.ts';
import type { Format, Printed } from './checked.ts';

/** A check in words. */
export const human: Format = ({ files, problems, advice, regressions, spot }, { colour }) => {
  if (problems.length > 0) return { texts: [{ to: 'error', text: problemWords(problems, colour) }] };
  const warnings = formatWarnings(advice, spot);
  const texts: Printed['texts'] = [
    { to: 'log', text: `${plural(files(), 'file')}, no problem` },
    ...(warnings === '' ? [] : [{ to: 'log' as const, text: `\n${inertLines(warnings)}` }]),
    ...(regressions ? [regressionWords(regressions)] : []),
  ];
  return { texts };
};

/** Every problem, their number, and where to read more. */
export function problemWords(problems: readonly Problem[], colour: boolean): string {
  return `${countedProblems(problems, colour ? painted : undefined)}\n${howToAsk(problems)}`;
}

const STYLES = { place: 'bold', rule: 'red', caret: 'red', hint: 'cyan' } as const satisfies Readonly<Record<Painted, string>>;

function painted(part: Painted, text: string): string {
  // Whether colours are seen was decided before: here nobody looks at a stream or at the environment again.
  return styleText(STYLES[part], text, { validateStream: false });
}

/** Names the rule that is broken most often, of these the first. */
function howToAsk(problems: readonly Problem[]): string {
  const rules = [...Map.groupBy(problems, ({ rule }) => rule)].sort(([, a], [, b]) => b.length - a.length);
  return `"npm run explain -- ${rules[0]?.[0]}" tells more about ${rules.length === 1 ? 'the rule' : 'a rule'}`;
}

function regressionWords(regressions: readonly Problem[]): Printed['texts'][number] {
  if (regressions.length === 0) return { to: 'log', text: 'no open regression' };
  const lines = regressions.map(({ message }) => message).join('\n');
  return { to: 'error', text: `${inertLines(lines)}\n\n${plural(regressions.length, 'open regression')}` };
}
