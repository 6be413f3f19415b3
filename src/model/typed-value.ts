/** A value as somebody types it: a number, a range, a bound, a grade or why there is none. What is not plain is never guessed at. */
import { PLAIN_NUMBER } from './number-meant.ts';
import { canonicalUnit, exact, parseAmount, unitFactor } from './quantity.ts';
import type { Metric } from './types.ts';

/** A value as a snapshot states it, in one of its ways. */
export type TypedReading =
  | { readonly value: number | string }
  | { readonly low: number; readonly high: number }
  | { readonly below: number }
  | { readonly above: number }
  | { readonly failed: string };

/** Why a text is no value, and what to write. */
export interface Mistyped {
  /** The rest of a sentence that begins with what was asked. */
  readonly error: string;
}

/** What has to be known of a metric to read a value of it. */
export type Typed = Pick<Metric, 'unit' | 'scale' | 'maximum'>;

const ALONE = new RegExp(`^${PLAIN_NUMBER}$`);
const RANGE = new RegExp(`^(${PLAIN_NUMBER})\\s*(?:-|–|to)\\s*(${PLAIN_NUMBER})$`);
const BOUND = new RegExp(`^(<|>|below|above)\\s*(${PLAIN_NUMBER})$`);

/** Reads `45012.67`, `5000-15000`, `5000 to 15000`, `< 100`, `A+` or `failed: why`. */
export function readTyped(written: string, metric: Typed): TypedReading | Mistyped {
  const text = written.trim();
  const failed = /^failed\b:?\s*(.*)$/s.exec(text);
  if (failed) return failed[1] ? { failed: failed[1] } : { error: 'a measurement that failed says why: "failed: the server stopped"' };
  if (metric.scale) return graded(text, metric.scale);
  const parts = [text, ...(RANGE.exec(text)?.slice(1) ?? []), ...(BOUND.exec(text)?.slice(2) ?? [])].filter((part) => ALONE.test(part));
  const inexact = parts.find((part) => !Number.isFinite(Number(part)) || (/^-?\d+$/.test(part) && !Number.isSafeInteger(Number(part))));
  if (inexact !== undefined) return { error: `${inexact} is too large to be kept exactly` };
  return ranged(text) ?? alone(text, metric) ?? { error: `"${text}" is no plain number: ${whatToWrite(text, metric)}` };
}

function alone(text: string, { maximum }: Typed): TypedReading | Mistyped | undefined {
  if (!ALONE.test(text)) return undefined;
  const value = Number(text);
  if (maximum !== undefined && value > maximum)
    return { error: `${text} is above the maximum of ${maximum}: look at the unit and the point` };
  return { value };
}

function ranged(text: string): TypedReading | Mistyped | undefined {
  const [, comparator, bound] = BOUND.exec(text) ?? [];
  if (bound !== undefined) return comparator === '<' || comparator === 'below' ? { below: Number(bound) } : { above: Number(bound) };
  const range = RANGE.exec(text);
  if (!range) return undefined;
  const [low, high] = [Number(range[1]), Number(range[2])];
  return low < high ? { low, high } : { error: `"${text}" is no range: write the smaller number first` };
}

function graded(text: string, scale: readonly string[]): TypedReading | Mistyped {
  if (scale.includes(text)) return { value: text };
  const alike = scale.find((step) => step.toLowerCase() === text.toLowerCase());
  return { error: `"${text}" is no step of the scale: ${alike ? `write ${alike}` : `write one of ${scale.join(', ')}`}` };
}

/** The number that was probably meant, for the writer to write: what is typed is never turned into another by itself. */
function whatToWrite(text: string, { unit }: Typed): string {
  if (/^(?:<=|>=|≤|≥)/.test(text)) return 'a bound is written < 100 or > 100';
  const comma = /^(-?\d{1,3}),(\d{3})$/.exec(text);
  if (comma) return `write ${comma[1]}${comma[2]}, or ${comma[1]}.${comma[2]} if the comma is a decimal one`;
  if (/^[-+]?[\d.]+(?:e[-+]?\d+)?$/i.test(text) && Number.isFinite(Number(text))) return `write ${Number(text)}`;
  const amount = parseAmount(text.replace(/(?<=\d)[ _'](?=\d{3})/g, ''));
  const factor = amount && (amount.unit === '' ? 1 : unitFactor(amount.unit, unit));
  if (amount && factor !== undefined)
    return `write ${exact(amount.number * factor)}${amount.unit === '' ? '' : `, without the unit: ${inUnit(unit)}`}`;
  if (amount) return `it is in ${amount.unit}, and ${inUnit(unit)}`;
  return `write digits with a point and nothing else, such as 45012.67, a range 5-10, a bound < 100, or failed: why; ${inUnit(unit)}`;
}

function inUnit(unit: string): string {
  return `the value is in ${canonicalUnit(unit)}`;
}
