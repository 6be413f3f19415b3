/** Why a metric has no value that counts: the most telling of what its readings say. */
import type { Reading, Reason, ReasonCode, Standing } from '../model/report.ts';

const TELLING: readonly [Standing, ReasonCode, (reading: Reading) => string][] = [
  ['disputed', 'only-disputed', (one) => `only disputed: ${one.text}${because(one)}`],
  ['failed', 'measurement-failed', (one) => `measurement failed${because(one)}`],
  ['claimed', 'only-claimed', (one) => `only claimed: ${one.text}`],
  ['retracted', 'only-retracted', (one) => `retracted${because(one)}`],
  ['corrected', 'only-retracted', (one) => `replaced${because(one)}`],
  ['refuted', 'only-refuted', (one) => `only refuted figures: ${one.text}${because(one)}`],
  ['other-conditions', 'other-conditions', (one) => `only ${one.why}`],
];

/** The reason for a reader; `missing` is what a formula did not find. */
export function unknownReason(readings: readonly Reading[], missing: string | undefined): Reason {
  if (missing !== undefined) return { code: 'not-computable', text: `not computable: ${missing}` };
  for (const [standing, code, words] of TELLING) {
    const reading = readings.find((one) => one.standing === standing);
    if (reading) return { code, text: words(reading) };
  }
  return { code: 'never-measured', text: 'never measured' };
}

/** The first sentence of why, without its full stop. */
function because(reading: Reading): string {
  return reading.why ? `: ${reading.why.replace(/\.(\s.*)?$/s, '')}` : '';
}
