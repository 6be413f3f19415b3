/** Before and after of each metric that reads otherwise, as two drawings on the same axes. */
import { barSpec } from '../../charts/bar.ts';
import { barDrawing } from '../../charts/bar-drawing.ts';
import { metricHistory } from '../../charts/metric-history.ts';
import type { SvgNode } from '../../charts/node.ts';
import { paired } from '../../charts/paired.ts';
import type { ChartSpec } from '../../charts/spec.ts';
import { chartDrawing } from '../../charts/svg.ts';
import type { JudgedSide, Sides } from '../../evaluate/impact/index.ts';
import type { Impact } from '../../model/impact.ts';
import { leaves } from '../../model/leaves.ts';
import type { MetricResult } from '../../model/report.ts';

/** One side of a metric. */
export interface SidePicture {
  /** None where nothing can be drawn. */
  readonly drawing?: SvgNode;
  /** The finding. */
  readonly title: string;
  /** What is seen, in words. */
  readonly sentence: string;
}

/** A metric on both sides. */
export interface PicturePair {
  /** Its id. */
  readonly id: string;
  /** Without the change. */
  readonly before: SidePicture;
  /** With it. */
  readonly after: SidePicture;
}

/** So many metrics are drawn; of the others a page has the words. */
const MOST = 12;

/** The pairs of the first metrics of an Impact, in its order. */
export function pairsOf(impact: Impact | undefined, { from, to }: Sides): readonly PicturePair[] {
  const [old, now] = [byId(from), byId(to)];
  return (impact?.metrics ?? []).slice(0, MOST).map(({ id }) => {
    const [past, next] = [old.get(id) as MetricResult, now.get(id) as MetricResult];
    const [before, after] = [metricHistory(past, from.report), metricHistory(next, to.report)];
    if (before && after) {
      const [one, other] = paired(before, after);
      return { id, before: history(one), after: history(other) };
    }
    return { id, before: before ? history(before) : bar(past), after: after ? history(after) : bar(next) };
  });
}

function byId({ report }: JudgedSide): ReadonlyMap<string, MetricResult> {
  return new Map(leaves(report.metrics).map((one) => [one.id, one]));
}

function history(spec: ChartSpec): SidePicture {
  return { drawing: chartDrawing(spec, 'narrow'), title: spec.title, sentence: `${spec.subtitle}. ${spec.sentence}` };
}

/** Where nothing has a day the bar of the house says what there is. */
function bar(metric: MetricResult): SidePicture {
  const spec = barSpec(metric);
  const title = metric.value ? 'One value, without a day' : 'No value';
  if (!spec) return { title, sentence: metric.sentence };
  return { drawing: barDrawing(spec), title, sentence: spec.sentence };
}
