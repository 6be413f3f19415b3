/** The scorecard on earlier days, by what is known today. Only what is asked for is judged again, never the whole. */
import type { Reading } from '../model/report.ts';
import type { Basis, Day, Metric, Remark, Scorecard } from '../model/types.ts';
import { choose } from './choose.ts';
import { factDays } from './fact-days.ts';
import { ALWAYS, knownAt } from './known.ts';
import { once } from './once.ts';
import { placeOf, standingAnew, upTo } from './readings.ts';
import { breaksByMetric, type Entry, type Register, register, type Stated } from './register.ts';
import { attestationsOf, type Judged, judgedOnce, type ReleaseView } from './release.ts';
import { type Run, runOf, type SeriesBreak, trackOf } from './series.ts';
import { type Known, type Stand, stand } from './stand.ts';

/** A day of the past, and what was known on it. */
export interface Then {
  /** The day as of which it is judged. */
  readonly asOf: Day;
  /** Only what is dated up to this day is known; to that day itself unless said. */
  readonly dated?: Day;
  /** Only what was recorded by this day is known; whatever is known today unless said. */
  readonly recorded?: Day;
}

/** What can be asked of earlier days. */
export interface Past {
  /** All metrics by id, the parts of share sets too. */
  readonly metrics: ReadonlyMap<string, Metric>;
  /** Everything that is stated about a metric as of today. */
  readonly stated: Stated;
  /** What is remarked, by the snapshot that it is about. */
  readonly remarks: ReadonlyMap<string, readonly Remark[]>;
  /** The newest days on which what is known of a subject under a metric could have changed. */
  readonly factDays: (metric: string, subject: string) => readonly Day[];
  /** How a subject stood under a metric, by what is known today. */
  readonly stand: (metric: Metric, subject: string, day: Day) => Stand;
  /** The same, by what was known then. */
  readonly standThen: (metric: Metric, subject: string, then: Then) => Stand;
  /** What releases are judged by on a day. */
  readonly view: (day: Day) => ReleaseView;
  /** The releases, judged on a day. */
  readonly releases: (day: Day) => Judged;
  /** The same, by what was known then. */
  readonly releasesThen: (then: Then) => Judged;
}

/** Every metric by id, with the parts of share sets behind their set. */
export function metricsOf({ metrics }: Pick<Scorecard, 'metrics'>): ReadonlyMap<string, Metric> {
  return new Map(metrics.flatMap((metric) => [metric, ...metric.parts]).map((metric) => [metric.id, metric]));
}

/** The past of a scorecard; the formulas of each day are computed once. */
export function pastOf(scorecard: Scorecard, stated: Stated): Past {
  const metrics = metricsOf(scorecard);
  const remarks = Map.groupBy(
    scorecard.snapshots.flatMap((one) => one.remarks),
    (one) => one.target,
  );
  const ends = scorecard.snapshots.some((one) => one.evidence?.expires);
  const earlier = remarks.size === 0 && !ends ? asTold : asItStood(remarks, stated, scorecard.scoreFrom);
  const knownThen = onceThen((then) => knownAt(scorecard, then.dated ?? then.asOf, then.recorded));
  const recordedBreaks = onceThen((then) => breaksByMetric(knownThen(then)));
  const breaksThen = (id: string, then: Then): readonly SeriesBreak[] => {
    if (then.recorded !== undefined) return recordedBreaks(then).get(id) ?? [];
    return stated(id).breaks.filter(({ date }) => date <= (then.dated ?? then.asOf));
  };
  const tracks = onceEach((metric, subject) => trackOf(stated(metric).of(subject)));
  const runThen = (id: string, subject: string, then: Then): Run | undefined => {
    const { common } = stated(id);
    const own = common.bySubject.get(subject);
    const isRun = isAsToday(then, common) && own?.isOneADay && own.isOneSeries;
    return isRun ? runOf(tracks(id, subject), breaksThen(id, then), then.dated ?? then.asOf) : undefined;
  };
  const on = onceThen((then): Register => {
    const entries = (id: string) => {
      const run = (subject: string) => runThen(id, subject, then);
      return statedBy(then, { ...stated(id), breaks: breaksThen(id, then), run }, metrics.get(id) as Metric, earlier);
    };
    return once(register(scorecard, metrics, entries, then.asOf));
  });
  const knownOf = (metric: Metric, subject: string, then: Then): Known => {
    if (!metric.formula) return knownBy(then, stated(metric.id), metric, subject, earlier);
    const { of, missing } = on(then)(subject)(metric.id);
    return { readings: () => of(subject), missing };
  };
  const viewThen = onceThen((then): ReleaseView => {
    const own = (id: string) => knownOf(metrics.get(id) as Metric, scorecard.subject.id, then);
    return {
      scorecard: knownThen(then),
      asOf: then.asOf,
      metrics,
      readings: (id) => own(id).readings(),
      missing: (id) => own(id).missing,
      breaks: (id) => breaksThen(id, then),
      attestations: attestationsOf(knownThen(then)),
    };
  });
  const standThen = (metric: Metric, subject: string, then: Then): Stand =>
    stand(
      metric,
      knownOf(metric, subject, then),
      metric.parts.map((part) => standThen(part, subject, then)),
      then.asOf,
    );
  const releasesThen = onceThen((then) => judgedOnce(viewThen(then)));
  return {
    metrics,
    stated,
    remarks,
    factDays: onceEach((metric, subject) => factDays(stated(metric).of(subject), metrics.get(metric) as Metric, remarks)),
    stand: (metric, subject, asOf) => standThen(metric, subject, { asOf }),
    standThen,
    view: (asOf) => viewThen({ asOf }),
    releases: (asOf) => releasesThen({ asOf }),
    releasesThen,
  };
}

function onceEach<T>(compute: (metric: string, subject: string) => T): (metric: string, subject: string) => T {
  const bySubject = once((subject) => once((metric) => compute(metric, subject)));
  return (metric, subject) => bySubject(subject)(metric);
}

function onceThen<T>(compute: (then: Then) => T): (then: Then) => T {
  const asked = new Map<string, Then>();
  const answer = once((key) => compute(asked.get(key) as Then));
  return (then) => {
    const key = `${then.asOf} ${then.dated ?? then.asOf} ${then.recorded ?? ALWAYS}`;
    asked.set(key, then);
    return answer(key);
  };
}

/** Readings, newest first, as they stood on an earlier day. */
type Earlier = (readings: readonly Reading[], metric: Metric, then: Then) => readonly Reading[];

/** Those of that day and before. */
function asTold(readings: readonly Reading[], _: Metric, { asOf, dated = asOf, recorded }: Then): readonly Reading[] {
  const known = upTo(dated, readings);
  return recorded === undefined ? known : known.filter((one) => one.recorded <= recorded);
}

/** Those of that day and before, without the remarks that came later, and with the evidence that has expired since. */
function asItStood(remarks: Past['remarks'], stated: Stated, scoreFrom: Basis): Earlier {
  const about = (one: Reading) => (remarks.get(one.snapshot) ?? []).filter(({ metrics }) => !metrics || metrics.includes(one.metric));
  // Nearly all readings stand today as they always did; which do not is asked once of each metric, and not of each day.
  const moved = once((id) => {
    const { readings, common } = stated(id);
    return new Set(common.isSettled ? [] : readings().filter((one) => one.standing === 'expired' || about(one).length > 0));
  });
  return (readings, metric, then) => {
    const { asOf, dated = asOf, recorded = ALWAYS } = then;
    const known = asTold(readings, metric, then);
    const unsettled = moved(metric.id);
    if (unsettled.size === 0) return known;
    return known.map((one) => {
      if (!unsettled.has(one)) return one;
      const told = about(one).filter((remark) => remark.date <= dated && remark.recorded <= recorded);
      return standingAnew(one, told, metric, { scoreFrom, asOf });
    });
  };
}

/** What is known of a subject. As nearly all stands today as it always did, what counts is found without making a list of what was there. */
function knownBy(then: Then, { of, common }: Entry, metric: Metric, subject: string, earlier: Earlier): Known {
  const { asOf, dated = asOf } = then;
  const all = of(subject);
  const counted = isAsToday(then, common) ? choose(all, metric, asOf, placeOf(all, dated)) : undefined;
  return { readings: () => earlier(all, metric, then), counted };
}

/** Formulas read few of its parts, so each is worked out when it is asked for. */
function statedBy(then: Then, { readings, of, breaks, common, run }: Entry, metric: Metric, earlier: Earlier): Entry {
  const ofThen = (subject: string) => earlier(of(subject), metric, then);
  return {
    readings: () => earlier(readings(), metric, then),
    of: ofThen,
    newest: (subject, passes) => (isAsToday(then, common) ? newestBy(then, of(subject), passes) : ofThen(subject).find(passes)),
    breaks,
    common,
    run,
  };
}

/** Whether what was known of a metric on that day stands today as it did then. */
function isAsToday({ recorded }: Then, { isSettled }: Entry['common']): boolean {
  return isSettled && recorded === undefined;
}

function newestBy({ asOf, dated = asOf }: Then, all: readonly Reading[], passes: (one: Reading) => boolean): Reading | undefined {
  for (let place = placeOf(all, dated); place < all.length; place += 1) if (passes(all[place] as Reading)) return all[place];
  return undefined;
}
