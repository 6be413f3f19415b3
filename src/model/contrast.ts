/** Contrast between two colours, as WCAG 2.2 defines it: https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio */

/** A colour as people write it: `#` and six hexadecimal digits. */
export type Hex = string;

/** The three channels of a colour, 0 to 255. */
type Channels = readonly [number, number, number];

/** Two colours held against each other: 1 where they are the same, 21 for black on white. The order does not matter. */
export function contrast(one: Hex, other: Hex): number {
  const [low, high] = [luminance(one), luminance(other)].sort((a, b) => a - b) as [number, number];
  return (high + 0.05) / (low + 0.05);
}

/** A ratio as it is told: cut after two digits, never rounded up to what it has not reached. */
export function ratioWords(ratio: number): string {
  return `${(Math.floor(ratio * 100 + 1e-6) / 100).toFixed(2)}:1`;
}

/** `part` of the first colour over the second, as a browser paints it: mix('#000000', '#ffffff', 0.5) is #808080. */
export function mix(one: Hex, other: Hex, part: number): Hex {
  const [over, under] = [channels(one), channels(other)];
  return hex(over.map((value, index) => value * part + (under[index] as number) * (1 - part)) as unknown as Channels);
}

/** The steps between a colour and black, and between it and white. */
const STEPS = 256;

/** The colour nearest to this one that passes: darker or lighter by the fewest steps; undefined where neither black nor white passes. */
export function nearestPassing(colour: Hex, passes: (one: Hex) => boolean): Hex | undefined {
  for (let step = 1; step <= STEPS; step += 1) {
    const found = ['#000000', '#ffffff'].map((end) => mix(end, colour, step / STEPS)).find(passes);
    if (found) return found;
  }
  return undefined;
}

function luminance(colour: Hex): number {
  const [red, green, blue] = channels(colour).map(linear) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function linear(channel: number): number {
  const part = channel / 255;
  return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
}

function channels(colour: Hex): Channels {
  return [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16)) as unknown as Channels;
}

function hex(values: Channels): Hex {
  return `#${values.map((value) => Math.round(value).toString(16).padStart(2, '0')).join('')}`;
}
