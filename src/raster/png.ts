/** A sheet as the bytes of a PNG with a palette. */
import { constants, crc32, deflateSync } from 'node:zlib';
import { type Canvas, SHADES } from './canvas.ts';

/** The colours of a picture, as `#rrggbb`. */
export interface Colours {
  readonly paper: string;
  readonly inks: readonly string[];
}

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

/**
 * The whole file, one byte a pixel. Only runs are packed: how zlib looks for longer repetitions depends on its version and on the processor,
 * and a picture has to be the same bytes wherever it is made. That costs a third more bytes, which no reader of a page ever loads.
 */
export function png(canvas: Canvas, colours: Colours): Buffer {
  const head = Buffer.alloc(13);
  head.writeUInt32BE(canvas.width, 0);
  head.writeUInt32BE(canvas.height, 4);
  head.set([8, 3, 0, 0, 0], 8);
  const data = deflateSync(rowsOf(canvas), { strategy: constants.Z_RLE });
  return Buffer.concat([
    SIGNATURE,
    chunk('IHDR', head),
    chunk('PLTE', palette(colours)),
    chunk('IDAT', data),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

/** Each row behind a zero, which says that it is stored as it is. */
function rowsOf({ width, height, pixels }: Canvas): Uint8Array {
  const rows = new Uint8Array((width + 1) * height);
  for (let y = 0; y < height; y++) rows.set(pixels.subarray(y * width, (y + 1) * width), y * (width + 1) + 1);
  return rows;
}

/** The paper, then every ink in its shades. */
function palette({ paper, inks }: Colours): Buffer {
  const ground = channels(paper);
  const shades = inks
    .map(channels)
    .flatMap((ink) =>
      Array.from({ length: SHADES }, (_, i) =>
        ground.map((from, c) => Math.round(from + (((ink[c] as number) - from) * (i + 1)) / SHADES)),
      ),
    );
  return Buffer.from([ground, ...shades].flat());
}

function channels(colour: string): readonly number[] {
  return [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
}

function chunk(type: string, data: Uint8Array): Buffer {
  const named = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const whole = Buffer.alloc(named.length + 8);
  whole.writeUInt32BE(data.length, 0);
  named.copy(whole, 4);
  whole.writeUInt32BE(crc32(named), named.length + 4);
  return whole;
}
