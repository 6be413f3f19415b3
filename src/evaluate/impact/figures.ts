/** Every figure that was stated on one side, with the metric that it is of. */
import { leaves } from '../../model/leaves.ts';
import type { MetricResult, Reading, Report } from '../../model/report.ts';
import type { Standing } from '../../model/types.ts';

/** A figure with its metric. */
export interface Figure {
  /** What it is of. */
  readonly metric: MetricResult;
  /** The figure. */
  readonly one: Reading;
  /** Whether it is of the own subject. */
  readonly own: boolean;
}

/** The standings of figures that somebody has struck out, or whose evidence has ended. */
export const STRUCK = ['retracted', 'refuted', 'disputed', 'corrected', 'expired'] as const satisfies readonly Standing[];

/** Whether a figure has one of these. */
export function isStruck({ standing }: Pick<Reading, 'standing'>): boolean {
  return STRUCK.some((one) => one === standing);
}

/** All that was stated, by its id; what formulas gave of it is no figure of its own. */
export function figuresOf(report: Report): ReadonlyMap<string, Figure> {
  const figures = new Map<string, Figure>();
  for (const metric of leaves(report.metrics)) {
    for (const one of metric.readings) if (!one.derivedFrom) figures.set(one.id, { metric, one, own: true });
    for (const one of metric.others) if (!one.derivedFrom) figures.set(one.id, { metric, one, own: false });
  }
  return figures;
}
