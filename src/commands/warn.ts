/** What is unfair in a framework, for a terminal: warnings that refuse nothing. */
import type { AdviceFinding, AdviceResult } from '../model/report.ts';
import { plural } from '../validate/format.ts';
import type { Passed } from '../validate/index.ts';

/** As many findings of one advice are told one by one, fewer where all say the same; of more only the first is placed, and some are named. */
const APART = { alike: 3, different: 8 };
/** As many of them are named. */
const NAMED = 6;

/** Every warning with its place and a hint, alike ones together, and their number; nothing where there is none. */
export function formatWarnings(advice: readonly AdviceResult[], spot: Passed['spot']): string {
  if (advice.length === 0) return '';
  return `${advice.map((one) => formatAdvice(one, spot)).join('\n\n')}\n\n${countWarnings(advice)}`;
}

/** `26 warnings of 8 kinds about the framework; nothing is refused for them` */
export function countWarnings(advice: readonly AdviceResult[]): string {
  const number = advice.reduce((sum, { findings }) => sum + findings.length, 0);
  return `${plural(number, 'warning')} of ${plural(advice.length, 'kind')} about the framework; nothing is refused for ${number === 1 ? 'it' : 'them'}`;
}

function formatAdvice({ name, headline, hint, alike, findings }: AdviceResult, spot: Passed['spot']): string {
  const warnings =
    findings.length <= APART[alike ? 'alike' : 'different']
      ? findings.map((one) => `${placeOf(one, spot)} ${name}: ${one.message}`)
      : [`${placeOf(findings[0] as AdviceFinding, spot)} ${name}: ${headline}: ${namesOf(findings)}`];
  return [...warnings, `  hint: ${hint}`].join('\n');
}

/** `warning data/metrics/p99.yaml:5:9` */
function placeOf({ path, at }: AdviceFinding, spot: Passed['spot']): string {
  const { line, column } = spot(path, at);
  return `warning ${path}:${line}:${column}`;
}

function namesOf(findings: readonly AdviceFinding[]): string {
  const names = findings.slice(0, NAMED).map(({ about }) => about.id);
  return findings.length > NAMED ? `${names.join(', ')} and ${findings.length - NAMED} more` : names.join(', ');
}
