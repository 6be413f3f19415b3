/** What labels of a chart must not touch, and which labels there are, the most important first. */
import type { Frame } from './frame.ts';
import { hasOtherRuns } from './framing.ts';
import type { Box } from './hatching.ts';
import { type LabelRequest, type Obstacle, type Spot, spotsAround } from './labels.ts';
import { isStruck, radius } from './marks.ts';
import type { ChartSpec, Course, Line, Mark, Note, TargetStep } from './spec.ts';
import { textWidth } from './text-width.ts';

/** Lines are walked in steps of so many pixels. */
const STEP = 6;

/** The boxes of the marks, lines, targets, courses and breaks. */
export function obstacles(spec: ChartSpec, frame: Frame): readonly Obstacle[] {
  return [
    ...spec.marks.map((mark) => around(frame.at(mark), radius(mark) + 1)),
    ...spec.marks.flatMap((mark) => spreadBox(mark, frame)),
    ...spec.failures.map(({ date }) => around({ x: frame.x(date), y: frame.bottom }, 6)),
    ...(spec.worse ?? []).map(({ date }) => around({ x: frame.x(date), y: frame.top + 4 }, 6)),
    ...spec.targets.map((target) => targetBox(target, frame)),
    ...spec.targets.flatMap((target, index) => riser(spec.targets[index - 1], target, frame)),
    ...(spec.course ? courseBoxes(spec.course, frame) : []),
    ...spec.breaks.map(({ date }) => ({ x: frame.x(date) - 1, y: frame.top, width: 2, height: frame.bottom - frame.top, isThin: true })),
    ...spec.lines.flatMap((line) => lineBoxes(line, frame)),
    { x: 0, y: frame.bottom - 1, width: frame.layout.width, height: 2 },
    { x: 0, y: frame.bottom + 6, width: frame.layout.width, height: frame.layout.margin.bottom },
    { x: 0, y: 0, width: frame.left, height: frame.layout.height },
  ];
}

/** The labels: what counts, the targets, the lines' names, the claims, the rest, the breaks, the failures and the regressions. */
export function labelRequests(spec: ChartSpec, frame: Frame, most: number): readonly LabelRequest[] {
  const marks = spec.marks.toSorted((a, b) => rank(a) - rank(b)).map((mark) => markRequest(mark, frame));
  const own = marks.slice(0, most);
  const counted = own.slice(0, spec.marks.some(({ standing }) => standing === 'counted') ? 1 : 0);
  return [
    ...counted,
    ...spec.targets.map((target) => crossing({ text: target.label, look: 'promised', spots: targetSpots(target, frame) })),
    ...spec.lines.flatMap((line) => lineRequest(line, spec, frame)),
    ...own.slice(counted.length),
    ...(hasOtherRuns(spec) ? [otherRuns(frame)] : []),
    ...spec.breaks.map((each) => breakRequest(each, frame)),
    ...spec.failures
      .slice(0, 2)
      .map(({ date }) => ({ text: 'failed', look: 'quiet', spots: spotsAround(frame.x(date), frame.bottom - 12, 2) })),
    ...(spec.worse ?? [])
      .slice(0, 2)
      .map(({ date }) => ({ text: 'worse', look: 'quiet', spots: spotsAround(frame.x(date), frame.top + 4, 5) })),
  ];
}

function markRequest(mark: Mark, frame: Frame): LabelRequest {
  const { x, y } = frame.at(mark);
  const look = mark.standing === 'counted' ? 'strong' : isStruck(mark) ? 'quiet' : mark.standing === 'claimed' ? 'plain' : 'quiet';
  return { text: mark.label, look, spots: spotsAround(x, y, radius(mark) + (mark.standing === 'counted' ? 3 : 0)) };
}

function rank({ standing }: Mark): number {
  return standing === 'counted' ? 0 : standing === 'claimed' ? 1 : standing === 'admissible' ? 2 : 3;
}

function around({ x, y }: { x: number; y: number }, reach: number): Box {
  return { x: x - reach, y: y - reach, width: 2 * reach, height: 2 * reach };
}

function ends({ from, to }: TargetStep, frame: Frame): [number, number] {
  return [from ? frame.x(from) : frame.left, to ? frame.x(to) : frame.right];
}

function spreadBox(mark: Mark, frame: Frame): readonly Box[] {
  if (mark.low === undefined || mark.high === undefined) return [];
  const top = Math.min(frame.y(mark.low), frame.y(mark.high));
  return [{ x: frame.at(mark).x - 5, y: top - 1, width: 10, height: Math.abs(frame.y(mark.low) - frame.y(mark.high)) + 2 }];
}

function targetBox(target: TargetStep, frame: Frame): Box {
  const [start, end] = ends(target, frame);
  return { x: start, y: frame.y(target.number) - 1.5, width: end - start, height: 3 };
}

/** The upright step to a target from the one before it. */
function riser(before: TargetStep | undefined, { from, number }: TargetStep, frame: Frame): readonly Box[] {
  if (!before || !from) return [];
  const [x, level, former] = [frame.x(from), frame.y(number), frame.y(before.number)];
  return [{ x: x - 1.5, y: Math.min(level, former), width: 3, height: Math.abs(level - former) }];
}

/** The needed path, the projected one, and the days in which the target is reached. */
function courseBoxes({ needed, projected = [], reached }: Course, frame: Frame): readonly Box[] {
  const paths = [needed, projected].flatMap((points) =>
    pathBoxes(points.map(({ date, number }) => ({ x: frame.x(date), y: frame.y(number) }))),
  );
  if (!reached) return paths;
  const [start, end, level] = [frame.x(reached.from), frame.x(reached.to), frame.y(reached.number)];
  return [...paths, { x: start - 1, y: level - 6, width: end - start + 2, height: 12 }];
}

/** Along the line, above it and below, from its left end to its right. */
function targetSpots(target: TargetStep, frame: Frame): readonly Spot[] {
  const [start, end] = ends(target, frame);
  const level = frame.y(target.number);
  const width = textWidth(target.label, 12);
  const places = [0, 0.25, 0.5, 0.75, 1].map((share) => start + 4 + share * Math.max(0, end - start - width - 8));
  const last = Math.min(start + 4, frame.layout.width - width - 4);
  return [...places, last].flatMap((x) => [
    { x, y: level - 7, anchor: 'start' as const },
    { x, y: level + 16, anchor: 'start' as const },
  ]);
}

/** Along its line, or another piece of it, the longest first. */
function lineRequest(line: Line, { lines }: ChartSpec, frame: Frame): readonly LabelRequest[] {
  const { label, own, aside, missed, of } = line;
  if (!label) return [];
  const pieces = of ? lines.filter((one) => one.of === of && one !== line).toSorted((a, b) => b.points.length - a.points.length) : [];
  const along = [line, ...pieces].flatMap(({ points }) =>
    [1, 0.85, 0.7, 0.5, 0.3, 0.15, 0].flatMap((share) => points[Math.round(share * (points.length - 1))] ?? []),
  );
  const spots = along.flatMap(({ date, number }) => spotsAround(frame.x(date), frame.y(number), 3));
  return [crossing({ text: label, look: own && !aside ? 'strong' : missed ? 'strong bad' : 'quiet', spots })];
}

/** Over a break where there is no room between them. */
function crossing(request: LabelRequest): LabelRequest {
  return { ...request, otherwise: { ...request, crosses: true } };
}

/** In a corner where nothing is. */
function otherRuns({ left, datedRight, top, bottom }: Frame): LabelRequest {
  const heights = [bottom - 8, bottom - 26, top + 26, top + 42, bottom - 44];
  const spots = heights.flatMap((y) => [
    { x: left + 6, y, anchor: 'start' as const },
    { x: datedRight - 6, y, anchor: 'end' as const },
  ]);
  return crossing({ text: 'thin lines: other runs', look: 'quiet', spots });
}

/** Words stand beside their break; where there are fewer for want of room they stand on the side where they hold, the fewest above it. */
function breakRequest({ date, text, shorter = [] }: Note, frame: Frame): LabelRequest {
  const x = frame.x(date);
  const after = { x: x + 6, anchor: 'start' } as const;
  const heights = [frame.top + 10, frame.top + 26, frame.top + 42, frame.bottom - 8];
  if (shorter.length === 0)
    return {
      text,
      look: 'quiet',
      spots: heights.flatMap((y) => [
        { ...after, y },
        { y, x: x - 6, anchor: 'end' as const },
      ]),
    };
  const above = [0, 9, -9].map((shift) => ({ x: x + shift, y: frame.top - 4, anchor: 'middle' as const }));
  const beside = heights.map((y) => ({ ...after, y }));
  return [text, ...shorter].reduceRight<LabelRequest | undefined>(
    (otherwise, words) => ({ text: words, look: 'quiet', spots: otherwise ? beside : [...beside, ...above], otherwise }),
    undefined,
  ) as LabelRequest;
}

function lineBoxes({ points, stepped }: Line, frame: Frame): readonly Box[] {
  const places = points.map(({ date, number }) => ({ x: frame.x(date), y: frame.y(number) }));
  const corners = stepped
    ? places.flatMap((place, index) => (index ? [{ x: place.x, y: places[index - 1]?.y ?? place.y }, place] : [place]))
    : places;
  return pathBoxes(corners);
}

function pathBoxes(corners: readonly { readonly x: number; readonly y: number }[]): readonly Box[] {
  return corners.flatMap((place, index) => walk(corners[index - 1] ?? place, place));
}

function walk(from: { x: number; y: number }, to: { x: number; y: number }): readonly Box[] {
  const steps = Math.max(1, Math.ceil(Math.hypot(to.x - from.x, to.y - from.y) / STEP));
  return Array.from({ length: steps }, (_, index) => {
    const share = (index + 1) / steps;
    return around({ x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share }, 2);
  });
}
