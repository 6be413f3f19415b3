/** A sheet as the bytes of a PNG with a palette. */
import { constants, crc32, deflateSync } from 'node:zlib';
import { type Canvas, SHADES } from './canvas.ts';

/** The colours of a picture, as `#rrggbb`. */
export interface Colours {
  readonly paper: string;
  readonly inks: readonly string[];
}

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

/** The whole file. The same sheet gives the same bytes on every machine: runs are looked for, and no table of what came before. */
export function png(canvas: Canvas, colours: Colours): Buffer {
  const head = Buffer.alloc(13);
  head.writeUInt32BE(canvas.width, 0);
  head.writeUInt32BE(canvas.height, 4);
  head.set([8, 3, 0, 0, 0], 8);
  const data = deflateSync(rowsOf(canvas), { strategy: constants.Z_RLE, level: 6, memLevel: 9 });
  return Buffer.concat([
    SIGNATURE,
    chunk('IHDR', head),
    chunk('PLTE', palette(colours)),
    chunk('IDAT', data),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

/** Each row as what differs from the one above (PNG's filter 2): upright edges and empty paper are zeros. */
function rowsOf({ width, height, pixels }: Canvas): Uint8Array {
  const rows = new Uint8Array((width + 1) * height);
  for (let y = 0, to = 0; y < height; y++) {
    const from = y * width;
    rows[to++] = 2;
    if (y === 0) rows.set(pixels.subarray(0, width), to);
    else for (let x = 0; x < width; x++) rows[to + x] = (pixels[from + x] as number) - (pixels[from + x - width] as number);
    to += width;
  }
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
