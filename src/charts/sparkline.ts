/** A line without words for a row: the series of the value that counts, the target dashed, the value emphasised. */
import { dayNumber } from '../model/calendar.ts';
import type { MetricResult } from '../model/report.ts';
import { downsample } from './downsample.ts';
import { drawing, node, round, type SvgNode, stroke } from './node.ts';
import { type NumberAxis, numberAxis, placeOn } from './number-axis.ts';
import { type Fineness, pathOf } from './path.ts';
import { type Point, segmentsOf, seriesOf } from './series.ts';

const WIDTH = 128;
const HEIGHT = 28;
/** More points than that are closer than a reader can tell, and there may be a thousand rows. */
const MOST = 24;
/** A look at its course, no reading off. */
const SMALL: Fineness = { decimals: 0, beside: 1 };

/** What to draw of one metric in a row. */
export interface SparkSpec {
  /** Unbroken pieces of one series, oldest first. */
  readonly segments: readonly (readonly Point[])[];
  readonly last: Point;
  readonly target?: number;
  readonly axis: NumberAxis;
}

/** The series of the value that counts; none where nothing counts, or where no two points are joined. */
export function sparkSpec(metric: MetricResult): SparkSpec | undefined {
  const value = metric.value;
  if (value?.number === undefined) return undefined;
  const segments = segmentsOf(metric).filter((segment) => segment.series === seriesOf(value));
  if (!segments.some(({ points }) => points.length > 1)) return undefined;
  const pieces = segments.map(({ points }) => downsample(points, MOST));
  const target = metric.target?.value;
  const numbers = [value.number, ...pieces.flat().map(({ number }) => number), ...(target === undefined ? [] : [target])];
  return {
    segments: pieces,
    last: { date: value.date, number: value.number },
    target,
    axis: numberAxis(numbers, { unit: metric.unit, grades: metric.scale }),
  };
}

/** The drawing of a sparkline. */
export function sparkDrawing(spec: SparkSpec): SvgNode {
  const y = placeOn(spec.axis, HEIGHT - 4, 4);
  const x = days(spec);
  const lines = spec.segments
    .filter((points) => points.length > 1)
    .map((points) =>
      pathOf(
        points.map(({ date, number }) => ({ x: x(date), y: y(number) })),
        SMALL,
      ),
    )
    .join('');
  const path = lines ? [node('path', { class: 'own', d: lines })] : [];
  const target = spec.target === undefined ? [] : [stroke(0, y(spec.target), WIDTH, y(spec.target), 'dashed')];
  const dot = node('circle', { class: 'dot', cx: round(x(spec.last.date)), cy: round(y(spec.last.number)), r: 3 });
  return drawing(WIDTH, HEIGHT, [...target, ...path, dot], 'drawing sparkline');
}

function days(spec: SparkSpec): (date: string) => number {
  const numbers = spec.segments.flat().map(({ date }) => dayNumber(date));
  const last = dayNumber(spec.last.date);
  const first = Math.min(last, ...numbers);
  const end = Math.max(last, ...numbers);
  return (date) => (end === first ? WIDTH - 4 : 4 + ((dayNumber(date) - first) / (end - first)) * (WIDTH - 8));
}
