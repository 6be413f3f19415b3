/** Numbers with a unit: reading `5M`, `$10K`, `< 1 week`, and writing them for a reader. */

/** Units that convert into each other, by dimension; the number is how many base units one is. */
const DIMENSIONS: readonly Readonly<Record<string, number>>[] = [
  { ns: 1e-9, us: 1e-6, ms: 1e-3, s: 1, min: 60, h: 3600, days: 86_400, weeks: 604_800 },
  { B: 1, KB: 1e3, MB: 1e6, GB: 1e9, TB: 1e12 },
];

/** Other spellings that people use for a unit. */
const SPELLINGS: Readonly<Record<string, string>> = {
  second: 's',
  seconds: 's',
  minute: 'min',
  minutes: 'min',
  hour: 'h',
  hours: 'h',
  day: 'days',
  week: 'weeks',
  µs: 'us',
  $: 'USD',
  percent: '%',
  RPS: 'req/s',
};

const SUFFIXES: Readonly<Record<string, number>> = { K: 1e3, k: 1e3, M: 1e6, B: 1e9 };

/** The unit in the spelling that is used everywhere: `hours` is `h`. */
export function canonicalUnit(unit: string): string {
  return Object.hasOwn(SPELLINGS, unit) ? (SPELLINGS[unit] as string) : unit;
}

/** How many of `to` one of `from` is; undefined where they do not convert. */
export function unitFactor(from: string, to: string): number | undefined {
  const [a, b] = [canonicalUnit(from), canonicalUnit(to)];
  if (a === b) return 1;
  const dimension = DIMENSIONS.find((units) => Object.hasOwn(units, a) && Object.hasOwn(units, b));
  return dimension && exact((dimension[a] as number) / (dimension[b] as number));
}

/** A number as people write it: digits with an optional decimal part and K, M or B; `$` before it makes the unit USD. */
export interface Amount {
  readonly number: number;
  /** Empty where none was written. */
  readonly unit: string;
}

/** Reads `5M`, `0.1 ms`, `$10K`, `99.99 %`, `100K a month`; undefined for anything else. */
export function parseAmount(text: string): Amount | undefined {
  const match = /^(\$)?(\d+(?:,\d{3})*(?:\.\d+)?)([KkMB](?![A-Za-z]))?(?:\s*([A-Za-z%µ].*))?$/.exec(text.trim());
  if (!match) return undefined;
  const number = exact(Number((match[2] as string).replaceAll(',', '')) * (SUFFIXES[match[3] ?? ''] ?? 1));
  return { number, unit: match[1] ? 'USD' : canonicalUnit(match[4] ?? '') };
}

/** How a number is to be written. */
export interface QuantityOptions {
  /** 5M rather than 5,000,000. */
  readonly compact?: boolean;
  /** Without the unit. */
  readonly bare?: boolean;
}

/** `1,576 req/s`, `20.73 %`, `$1M`, `0.1 ms`; four significant digits are kept, and all before the point. */
export function formatQuantity(value: number, unit: string, options: QuantityOptions = {}): string {
  const number = unit === '%' && value > 99 && value < 100 ? formatNearlyAll(value) : formatNumber(value, options.compact ?? false);
  if (options.bare) return number;
  if (unit === 'USD') return value < 0 ? `-$${number.slice(1)}` : `$${number}`;
  if (unit === 'x') return `${number}x`;
  if (unit === 'rank') return `#${number}`;
  return unit === '' || unit === 'grade' ? number : `${number} ${value === 1 ? singular(unit) : unit}`;
}

/** `findings` is `finding`, `companies` is `company`; units of two letters and rates stay. */
function singular(unit: string): string {
  return /^[a-z]{3,}s$/.test(unit) ? unit.replace(/ies$/, 'y').replace(/s$/, '') : unit;
}

/** Near 100 % what is missing carries the message: 99.988 % is not 99.99 %. */
function formatNearlyAll(percentage: number): string {
  const missing = Number((100 - percentage).toPrecision(4));
  return plain(Number((100 - missing).toFixed(10)));
}

/** A number with thousands separators; compact ones carry K, M or B. */
export function formatNumber(value: number, compact = false): string {
  const size = Math.abs(value);
  const text = size >= 1e-4 && size < 1000 ? String(value) : undefined;
  // Most values are stated with four digits at most, and are written as they are.
  if (text !== undefined && text.length <= (size < 1 ? 6 : 5)) return text;
  if (compact && size >= 1000) {
    const [suffix, factor] = size >= 999_500_000 ? ['B', 1e9] : size >= 999_500 ? ['M', 1e6] : ['K', 1e3];
    return `${trim(value / (factor as number), 3)}${suffix}`;
  }
  return group(trim(value, size >= 1000 ? Math.max(4, Math.ceil(Math.log10(size + 1)) + 2) : 4));
}

function trim(value: number, digits: number): string {
  const isWhole = Number.isInteger(value) && Math.abs(value) < 10 ** digits && digits <= 15;
  const rounded = isWhole ? value : Number(value.toPrecision(digits));
  return Math.abs(rounded) < 1e-6 && rounded !== 0 ? rounded.toExponential() : plain(rounded);
}

/** A number without an exponent. */
function plain(value: number): string {
  const text = String(value);
  return text.includes('e') ? value.toFixed(Math.abs(value) < 1 ? 10 : 0).replace(/(\.\d*?)0+$/, '$1') : text;
}

function group(text: string): string {
  const [whole, fraction] = text.split('.') as [string, string?];
  if (Math.abs(Number(whole)) < 1000) return text;
  const grouped = whole.startsWith('-') ? `-${thousands(whole.slice(1))}` : thousands(whole);
  return fraction === undefined ? grouped : `${grouped}.${fraction}`;
}

function thousands(digits: string): string {
  return digits.length <= 3 ? digits : `${thousands(digits.slice(0, -3))},${digits.slice(-3)}`;
}

/** Without the dust of binary fractions: 0.1 * 3 is 0.3. */
export function exact(value: number): number {
  return Number.isInteger(value) && Math.abs(value) < 1e15 ? value : Number(value.toPrecision(15));
}

/** One number less another, to as many decimals as the larger of them has a meaning: 12.3 less 12.1 is 0.2, and not a hair more. */
export function difference(one: number, other: number): number {
  const largest = Math.max(Math.abs(one), Math.abs(other));
  if (largest === 0 || !Number.isFinite(largest)) return one - other;
  const decimals = 14 - Math.floor(Math.log10(largest));
  return Number((one - other).toFixed(Math.max(0, Math.min(100, decimals))));
}
