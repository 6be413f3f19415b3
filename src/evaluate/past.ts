/** The scorecard on earlier days, by what is known today. Only what is asked for is judged again, never the whole. */
import type { Reading } from '../model/report.ts';
import type { Basis, Day, Metric, Remark, Scorecard } from '../model/types.ts';
import { knownAt } from './known.ts';
import { standingAnew } from './readings.ts';
import { type Entry, once, type Register, register, type Stated } from './register.ts';
import { type Judged, judgedOnce, type ReleaseView } from './release.ts';
import { type Known, type Stand, stand } from './stand.ts';

/** What can be asked of earlier days. */
export interface Past {
  /** All metrics by id, the parts of share sets too. */
  readonly metrics: ReadonlyMap<string, Metric>;
  /** Everything that is stated about a metric as of today. */
  readonly stated: Stated;
  /** What is remarked, by the snapshot that it is about. */
  readonly remarks: ReadonlyMap<string, readonly Remark[]>;
  /** How a subject stood under a metric without parts. */
  readonly stand: (metric: Metric, subject: string, day: Day) => Stand;
  /** What releases are judged by on a day. */
  readonly view: (day: Day) => ReleaseView;
  /** The releases, judged on a day. */
  readonly releases: (day: Day) => Judged;
}

/** Every metric by id, with the parts of share sets behind their set. */
export function metricsOf({ metrics }: Pick<Scorecard, 'metrics'>): ReadonlyMap<string, Metric> {
  return new Map(metrics.flatMap((metric) => [metric, ...metric.parts]).map((metric) => [metric.id, metric]));
}

/** The past of a scorecard; each day's formulas are computed once. */
export function pastOf(scorecard: Scorecard, stated: Stated): Past {
  const metrics = metricsOf(scorecard);
  const remarks = Map.groupBy(
    scorecard.snapshots.flatMap((one) => one.remarks),
    (one) => one.target,
  );
  const then = earlier(remarks, scorecard.scoreFrom);
  const on = once(
    (day): Register => once(register(scorecard, metrics, (id) => statedBy(day, stated(id), metrics.get(id) as Metric, then), day)),
  );
  const known = once((day) => knownAt(scorecard, day));
  const knownOf = (metric: Metric, subject: string, day: Day): Known => {
    if (!metric.formula) return { readings: then(stated(metric.id).bySubject.get(subject) ?? [], metric, day) };
    const { bySubject, missing } = on(day)(subject)(metric.id);
    return { readings: bySubject.get(subject) ?? [], missing };
  };
  const view = once((day): ReleaseView => {
    const own = (id: string) => knownOf(metrics.get(id) as Metric, scorecard.subject.id, day);
    const breaks = (id: string) => stated(id).breaks.filter(({ date }) => date <= day);
    return { scorecard: known(day), asOf: day, metrics, readings: (id) => own(id).readings, missing: (id) => own(id).missing, breaks };
  });
  return {
    metrics,
    stated,
    remarks,
    stand: (metric, subject, day) => stand(metric, knownOf(metric, subject, day), [], day),
    view,
    releases: once((day) => judgedOnce(view(day))),
  };
}

/** Readings, newest first, as they stood on an earlier day. */
type Earlier = (readings: readonly Reading[], metric: Metric, day: Day) => readonly Reading[];

/** Those of that day and before, without the remarks that came later. */
function earlier(remarks: Past['remarks'], scoreFrom: Basis): Earlier {
  return (readings, metric, day) => {
    const first = readings.findIndex(({ date }) => date <= day);
    const known = first < 0 ? [] : readings.slice(first);
    if (remarks.size === 0) return known;
    return known.map((one) => {
      const about = remarks.get(one.snapshot);
      const isLater = about?.some(({ date }) => date > day);
      return about && isLater
        ? standingAnew(
            one,
            about.filter(({ date }) => date <= day),
            metric,
            scoreFrom,
          )
        : one;
    });
  };
}

function statedBy(day: Day, { readings, bySubject, breaks }: Entry, metric: Metric, then: Earlier): Entry {
  return {
    readings: then(readings, metric, day),
    bySubject: new Map([...bySubject].map(([subject, all]) => [subject, then(all, metric, day)])),
    breaks: breaks.filter(({ date }) => date <= day),
  };
}
