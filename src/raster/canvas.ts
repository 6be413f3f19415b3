/** A sheet of paper, one byte a pixel: which ink lies there, and how much of it. */

/** How many shades an ink has between the paper and itself. */
export const SHADES = 6;

/** The paper, where something is drawn in its colour. */
export const PAPER = -1;

/** A picture in the making. */
export interface Canvas {
  readonly width: number;
  readonly height: number;
  /** 0 is paper; shade 1 to 6 of ink 0 follows, then those of ink 1. */
  readonly pixels: Uint8Array;
}

/** An empty sheet. */
export function canvas(width: number, height: number): Canvas {
  return { width, height, pixels: new Uint8Array(width * height) };
}

/** Takes the share of a pixel that is covered, in (0, 1], with an ink. Where two inks meet, the one that covers more of the pixel has it. */
export function tint({ pixels }: Canvas, at: number, ink: number, covered: number): void {
  const held = pixels[at] as number;
  const shade = held === 0 ? 0 : ((held - 1) % SHADES) + 1;
  if (ink === PAPER) {
    const left = Math.round(shade * (1 - covered));
    pixels[at] = left === 0 ? 0 : held - shade + left;
    return;
  }
  const first = ink * SHADES;
  const same = held > first && held <= first + SHADES;
  const added = Math.round(covered * SHADES);
  if (same || held === 0) {
    const sum = Math.min(SHADES, shade + Math.round((1 - shade / SHADES) * covered * SHADES));
    if (sum > 0) pixels[at] = first + sum;
  } else if (added >= shade || added > SHADES / 2) pixels[at] = first + Math.max(added, 1);
}
