/** Why a metric has no value that counts: the most telling of what its readings say. */
import type { Reading, Reason, ReasonCode } from '../model/report.ts';
import type { Standing } from '../model/types.ts';

const TELLING: readonly [Standing, ReasonCode, (reading: Reading) => string][] = [
  ['expired', 'only-expired', (one) => `${one.text} is unproven: ${one.why}`],
  ['disputed', 'only-disputed', (one) => `only a disputed figure, ${one.text}${because(one)}`],
  ['failed', 'measurement-failed', (one) => `measurement failed${one.why ? `: ${firstSentence(one.why)}` : ''}`],
  ['claimed', 'only-claimed', (one) => `only a claim, ${one.text}`],
  ['retracted', 'only-retracted', (one) => `retracted${because(one)}`],
  ['corrected', 'only-retracted', (one) => `replaced${because(one)}`],
  ['refuted', 'only-refuted', (one) => `only a refuted figure, ${one.text}${because(one)}`],
  ['other-conditions', 'other-conditions', (one) => `only ${one.why}`],
];

/** Stands where a reason is not told, since a value counts. */
export const COUNTS: Reason = { code: 'decided', text: 'a value counts' };

/** The reason for a reader; `missing` is what a formula did not find. */
export function unknownReason(readings: readonly Reading[], missing: string | undefined): Reason {
  if (missing !== undefined) return { code: 'not-computable', text: `not computable: ${missing}` };
  for (const [standing, code, words] of TELLING) {
    const reading = readings.find((one) => one.standing === standing);
    if (reading) return { code, text: words(reading) };
  }
  return { code: 'never-measured', text: 'never measured' };
}

/** Why, in brackets. */
function because({ why }: Reading): string {
  return why ? ` (${firstSentence(why)})` : '';
}

/** Without its full stop. */
function firstSentence(text: string): string {
  return text.replace(/\.(\s.*)?$/s, '');
}
