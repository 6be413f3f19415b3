/**
 * Stands in the bundle for the colour arithmetic that Chart.js brings along, a twentieth of it all: it is asked for while something is hovered
 * or a colour moves, and here Chart.js does neither (astro.config.mjs).
 */

/** A colour as it was given. */
export class Color {
  readonly valid = false;
  readonly value: string;

  constructor(value: string) {
    this.value = value;
  }

  /** No other colour. */
  saturate(): this {
    return this;
  }

  /** No other colour. */
  darken(): this {
    return this;
  }

  /** The colour as it was given. */
  hexString(): string {
    return this.value;
  }
}
