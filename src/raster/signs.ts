/** Signs that the fonts' files lack, made of simple shapes for a size of 1; a browser takes them from the reader's machine. */
import type { Polygon } from './fill.ts';

/** A bar of the thickness of the type's own signs. */
const bar = (y: number, from = 0.07, to = 0.53): Polygon => [from, y - 0.035, to, y - 0.035, to, y + 0.035, from, y + 0.035];

/** Two bars that meet in a point to the right, at half of the height between them. */
const angle: readonly Polygon[] = [
  [0.07, -0.66, 0.53, -0.44, 0.53, -0.365, 0.07, -0.585],
  [0.07, -0.22, 0.53, -0.44, 0.53, -0.365, 0.07, -0.145],
];

/** The same the other way round; its corners run backwards then, and are put in order again. */
const mirrored = (shapes: readonly Polygon[]) =>
  shapes.map((corners) =>
    pairs(corners)
      .map(([x, y]) => [0.6 - x, y])
      .reverse()
      .flat(),
  );

/** What each is drawn as; all of them are as wide. */
export const SIGNS: Readonly<Record<string, { readonly advance: number; readonly outline: readonly Polygon[] }>> = {
  '≥': { advance: 0.6, outline: [...angle.map(upright), bar(-0.035)] },
  '≤': { advance: 0.6, outline: [...mirrored(angle.map(upright)), bar(-0.035)] },
  '→': {
    advance: 0.8,
    outline: [
      bar(-0.3, 0.06, 0.7),
      upright([0.5, -0.52, 0.76, -0.3, 0.66, -0.3, 0.44, -0.48]),
      upright([0.5, -0.08, 0.76, -0.3, 0.66, -0.3, 0.44, -0.12]),
    ],
  },
};

function pairs(corners: Polygon): readonly (readonly [number, number])[] {
  return corners.flatMap((x, i) => (i % 2 === 0 ? [[x, corners[i + 1] as number] as const] : []));
}

/** The shape with its corners in the order in which those of a bar run, since one shape's polygons all have to run the same way round. */
function upright(corners: Polygon): Polygon {
  const points = pairs(corners);
  const area = points.reduce((sum, [x, y], i) => {
    const [nextX, nextY] = points[(i + 1) % points.length] as readonly [number, number];
    return sum + x * nextY - nextX * y;
  }, 0);
  return area >= 0 ? corners : points.toReversed().flat();
}
