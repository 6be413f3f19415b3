/** A drawing to the bytes of a PNG. */
import { LIGHT } from '../charts/colours.ts';
import type { SvgNode } from '../charts/node.ts';
import { INKS } from './looks.ts';
import { paint } from './paint.ts';
import { png } from './png.ts';

const COLOURS = { paper: LIGHT.paper, inks: INKS.map((name) => LIGHT[name]) };

/** The picture of a drawing, `scale` pixels for each of its units. */
export function picture(drawing: SvgNode, scale = 1): Uint8Array {
  return png(paint(drawing, scale), COLOURS);
}
