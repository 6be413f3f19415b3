/** Fewer points with the same look. */
import { dayNumber } from '../model/calendar.ts';
import type { Point } from './series.ts';

/**
 * At most `limit` points of a line: the ends, and of every bucket between them the one that spans the largest triangle with the
 * point kept before it and the mean of the bucket after it.
 */
export function downsample(points: readonly Point[], limit: number): readonly Point[] {
  if (points.length <= limit || limit < 3) return points;
  const size = (points.length - 2) / (limit - 2);
  const kept = [points[0] as Point];
  for (let index = 0; index < limit - 2; index++) {
    const bucket = slice(points, 1 + index * size, 1 + (index + 1) * size);
    const after = slice(points, 1 + (index + 1) * size, 1 + (index + 2) * size);
    kept.push(largest(bucket, kept[kept.length - 1] as Point, mean(after.length > 0 ? after : points.slice(-1))));
  }
  return [...kept, points[points.length - 1] as Point];
}

function slice(points: readonly Point[], from: number, to: number): readonly Point[] {
  return points.slice(Math.floor(from), Math.min(Math.floor(to), points.length));
}

function mean(points: readonly Point[]): { day: number; number: number } {
  const sum = (pick: (point: Point) => number) => points.reduce((total, point) => total + pick(point), 0) / points.length;
  return { day: sum(({ date }) => dayNumber(date)), number: sum(({ number }) => number) };
}

function largest(bucket: readonly Point[], before: Point, after: { day: number; number: number }): Point {
  const start = dayNumber(before.date);
  const area = (point: Point) =>
    Math.abs((start - after.day) * (point.number - before.number) - (start - dayNumber(point.date)) * (after.number - before.number));
  return bucket.reduce((best, point) => (area(point) > area(best) ? point : best));
}
