/** Writes lines as paths in few letters: no point that nobody would miss, relative steps, decimals only where they are seen. */

/** A place in a drawing, in its pixels. */
export interface Place {
  readonly x: number;
  readonly y: number;
}

/** How exact a path is. */
export interface Fineness {
  /** Decimals of its coordinates: 1 for lines that are read, 0 for quiet ones. */
  readonly decimals: 0 | 1;
  /** A point is left out that lies at most so many pixels beside the line without it. */
  readonly beside: number;
}

/** Lines that are read off. */
export const FINE: Fineness = { decimals: 1, beside: 0.2 };
/** Lines that only stand around. */
export const COARSE: Fineness = { decimals: 0, beside: 1 };

/** The `d` of a line through these places. */
export function pathOf(places: readonly Place[], { decimals, beside }: Fineness = FINE): string {
  const scale = 10 ** decimals;
  const write = (steps: number) => String(steps / scale).replace(/^(-?)0\./, '$1.');
  let d = '';
  let [x, y, last] = [0, 0, ''];
  const whole = places.map((place) => ({ x: Math.round(place.x * scale), y: Math.round(place.y * scale) }));
  for (const next of simplified(whole, beside * scale)) {
    const [dx, dy] = [next.x - x, next.y - y];
    [x, y] = [next.x, next.y];
    if (d === '') d = `M${write(dx)} ${write(dy)}`;
    else if (dx !== 0 || dy !== 0) {
      const command = dy === 0 ? 'h' : dx === 0 ? 'v' : 'l';
      const numbers = command === 'h' ? write(dx) : command === 'v' ? write(dy) : `${write(dx)}${dy < 0 ? '' : ' '}${write(dy)}`;
      d += `${command === last ? (numbers.startsWith('-') ? '' : ' ') : command}${numbers}`;
      last = command;
    }
  }
  return d;
}

/** The corners of a line that holds each level until the next place. */
export function steps(places: readonly Place[]): readonly Place[] {
  return places.flatMap((place, index) => (index === 0 ? [place] : [{ x: place.x, y: (places[index - 1] as Place).y }, place]));
}

/** The ends, and every place that lies further than that beside the line through those that are kept. */
function simplified(places: readonly Place[], beside: number): readonly Place[] {
  const last = places.length - 1;
  if (last < 2) return places;
  const kept = new Set([0, last]);
  const open: [number, number][] = [[0, last]];
  for (let stretch = open.pop(); stretch; stretch = open.pop()) {
    const [from, to] = stretch;
    const farthest = farthestOf(places, from, to, beside);
    if (farthest === undefined) continue;
    kept.add(farthest);
    open.push([from, farthest], [farthest, to]);
  }
  return places.filter((_, index) => kept.has(index));
}

function farthestOf(places: readonly Place[], from: number, to: number, beside: number): number | undefined {
  const [start, end] = [places[from] as Place, places[to] as Place];
  let [farthest, most]: [number | undefined, number] = [undefined, beside];
  for (let index = from + 1; index < to; index++) {
    const distance = distanceTo(places[index] as Place, start, end);
    if (distance > most) [farthest, most] = [index, distance];
  }
  return farthest;
}

/** From a place to the stretch between two others. */
function distanceTo({ x, y }: Place, start: Place, end: Place): number {
  const [width, height] = [end.x - start.x, end.y - start.y];
  const length = width * width + height * height;
  const share = length === 0 ? 0 : Math.max(0, Math.min(1, ((x - start.x) * width + (y - start.y) * height) / length));
  return Math.hypot(x - start.x - share * width, y - start.y - share * height);
}
