/** Fills shapes: of every pixel exactly the share that they cover. */
import { type Canvas, tint } from './canvas.ts';

/** Corners, x and y in turn; the last one is joined to the first. All polygons of one shape run the same way round. */
export type Polygon = readonly number[];

/** What a row of the shape changes from left to right; grown where a shape is larger, and all zeros between two shapes. */
let ledger = new Float32Array(1 << 16);

/** Fills one shape with an ink. */
export function fill(canvas: Canvas, polygons: readonly Polygon[], ink: number): void {
  const box = boxOf(polygons, canvas);
  if (!box) return;
  const cells = (box.width + 2) * box.height;
  if (ledger.length < cells) ledger = new Float32Array(cells);
  for (const corners of polygons) {
    const { length } = corners;
    for (let i = 0; i < length; i += 2) {
      const next = (i + 2) % length;
      edge(box, corners[i] as number, corners[i + 1] as number, corners[next] as number, corners[next + 1] as number);
    }
  }
  sweep(canvas, box, ink);
}

interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** The pixels that a shape can touch; undefined where it lies outside. */
function boxOf(polygons: readonly Polygon[], { width, height }: Canvas): Box | undefined {
  let [left, top, right, bottom] = [width, height, 0, 0];
  for (const corners of polygons) {
    for (let i = 0; i < corners.length; i += 2) {
      const [x, y] = [corners[i] as number, corners[i + 1] as number];
      if (x < left) left = x;
      if (x > right) right = x;
      if (y < top) top = y;
      if (y > bottom) bottom = y;
    }
  }
  [left, top] = [Math.max(0, Math.floor(left)), Math.max(0, Math.floor(top))];
  [right, bottom] = [Math.min(width, Math.ceil(right)), Math.min(height, Math.ceil(bottom))];
  return right > left && bottom > top ? { left, top, width: right - left, height: bottom - top } : undefined;
}

/** Cuts an edge into its rows. What lies beside the box counts at its border, so that it still opens or closes the shape. */
function edge(box: Box, fromX: number, fromY: number, toX: number, toY: number): void {
  if (fromY === toY) return;
  const down = toY > fromY;
  const [x0, y0, x1, y1] = down ? [fromX, fromY, toX, toY] : [toX, toY, fromX, fromY];
  const slope = (x1 - x0) / (y1 - y0);
  const last = Math.min(box.height, Math.ceil(y1 - box.top));
  for (let row = Math.max(0, Math.floor(y0 - box.top)); row < last; row++) {
    const begin = Math.max(y0, box.top + row);
    const end = Math.min(y1, box.top + row + 1);
    const [a, b] = [x0 + (begin - y0) * slope - box.left, x0 + (end - y0) * slope - box.left];
    piece(row * (box.width + 2), inside(a, box), inside(b, box), down ? end - begin : begin - end);
  }
}

function inside(x: number, { width }: Box): number {
  return x < 0 ? 0 : x > width ? width : x;
}

/** Enters a piece of an edge within one row: each pixel that it crosses gets its part of the height, split at the middle of the crossing. */
function piece(row: number, a: number, b: number, height: number): void {
  const [low, high] = a < b ? [a, b] : [b, a];
  const first = Math.floor(low);
  if (high <= first + 1) {
    enter(row + first, (low + high) / 2 - first, height);
    return;
  }
  const each = height / (high - low);
  for (let x = low, column = first; x < high; column++) {
    const end = Math.min(high, column + 1);
    enter(row + column, (x + end) / 2 - column, each * (end - x));
    x = end;
  }
}

/** Left of the crossing nothing is covered of the pixel, right of it all is. */
function enter(cell: number, crossing: number, height: number): void {
  ledger[cell] = (ledger[cell] as number) + height * (1 - crossing);
  ledger[cell + 1] = (ledger[cell + 1] as number) + height * crossing;
}

/** Adds up each row, tints what is covered, and leaves zeros behind. */
function sweep(canvas: Canvas, { left, top, width, height }: Box, ink: number): void {
  for (let row = 0; row < height; row++) {
    const start = row * (width + 2);
    const target = (top + row) * canvas.width + left;
    let sum = 0;
    for (let column = 0; column < width; column++) {
      sum += ledger[start + column] as number;
      const covered = Math.abs(sum);
      if (covered > 0.02) tint(canvas, target + column, ink, covered > 1 ? 1 : covered);
    }
    ledger.fill(0, start, start + width + 2);
  }
}
