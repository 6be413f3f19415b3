/** The mark of the house: solid is what counts, the hollow diamond what is claimed, the upright line what was promised. */
import type { MetricResult, Reading } from '../model/report.ts';
import { type NumberAxis, numberAxis } from './number-axis.ts';
import { basisWord, shortNumber, shortTarget } from './wording.ts';

/** Something that stands on the bar, with its label. */
export interface BarMark {
  readonly number: number;
  readonly text: string;
}

/** What to draw of one metric. */
export interface BarSpec {
  readonly axis: NumberAxis;
  readonly value?: BarMark & { readonly low?: number | undefined; readonly high?: number | undefined };
  readonly claim?: BarMark;
  readonly target?: BarMark;
  /** The whole bar in one sentence, for who cannot see it. */
  readonly sentence: string;
}

/** The bar of a metric; none where there is nothing to draw, or where the unit is a grade or a rank. */
export function barSpec(metric: MetricResult): BarSpec | undefined {
  if (metric.unit === 'grade' || metric.unit === 'rank') return undefined;
  const claim = metric.claim ?? (metric.value ? undefined : newestClaim(metric.readings));
  const target = metric.target ?? metric.targets[0];
  const marks = {
    value: metric.value && valueMark(metric.value, metric.unit),
    claim: claim && claimMark(claim, metric.unit),
    target: target && { number: target.value, text: `target ${shortTarget(target, metric.unit)}` },
  };
  const numbers = [marks.value?.number, marks.value?.low, marks.value?.high, marks.claim?.number, marks.target?.number].filter(
    (number) => number !== undefined,
  );
  if (numbers.length === 0) return undefined;
  return { axis: numberAxis(numbers, { unit: metric.unit, fromZero: true }), ...marks, sentence: sentence(metric, marks) };
}

function newestClaim(readings: readonly Reading[]): Reading | undefined {
  return readings.find((reading) => reading.standing === 'claimed' && reading.number !== undefined);
}

/** A bound is said as one: `claimed < 100 ms`. */
function claimMark({ number, below }: Reading, unit: string): BarMark | undefined {
  if (number === undefined) return undefined;
  return { number, text: `claimed ${below === undefined ? '' : '< '}${shortNumber(number, unit)}` };
}

function valueMark(reading: Reading, unit: string): BarSpec['value'] {
  if (reading.number === undefined) return undefined;
  return {
    number: reading.number,
    low: reading.low,
    high: reading.high,
    text: `${basisWord(reading)} ${shortNumber(reading.number, unit)}`,
  };
}

function sentence(metric: MetricResult, marks: Pick<BarSpec, 'value' | 'claim' | 'target'>): string {
  const parts = [marks.value?.text ?? 'no value that counts', marks.claim?.text, marks.target?.text ?? 'no target'];
  return `${metric.title}: ${parts.filter(Boolean).join(', ')}.`;
}
