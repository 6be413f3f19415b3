/** A drawing to the bytes of a PNG. */
import type { SvgNode } from '../charts/node.ts';
import { HOUSE, type Palette } from '../model/palette.ts';
import { INKS } from './looks.ts';
import { paint } from './paint.ts';
import { png } from './png.ts';

/** The picture of a drawing, `scale` pixels for each of its units, in those colours of the light scheme: nobody knows where it will be shown. */
export function picture(drawing: SvgNode, scale = 1, colours: Partial<Palette> = {}): Uint8Array {
  const palette = { ...HOUSE.light, ...colours };
  return png(paint(drawing, scale), { paper: palette.paper, inks: INKS.map((name) => palette[name]) });
}
