/** What became of each observation: what was remarked on it, and whether its evidence still holds. */
import { worthOf } from '../model/observed.ts';
import type { Reading } from '../model/report.ts';
import type { Basis, Day, Metric, Observation, Remark, Scorecard, Standing, Worth } from '../model/types.ts';
import { expiredWords, hasExpired } from './expiry.ts';
import { once } from './once.ts';

/** Whether a reading may count. */
export function isAdmissible(one: Reading): boolean {
  return one.standing === 'admissible' || one.standing === 'counted';
}

/** What readings are held against. */
export interface Yardstick {
  /** The weakest basis that may count. */
  readonly scoreFrom: Basis;
  /** The day as of which they stand. */
  readonly asOf: Day;
}
/** The standings of what has never counted, whatever was remarked later. */
export const NEVER: readonly Standing[] = ['claimed', 'failed', 'other-conditions'];

/** What is true of all that is stated of one metric, so that a long history need not be looked through for it again. */
export interface Common {
  /** Of whom it is, each with what is true of all that is stated of it. */
  readonly bySubject: ReadonlyMap<string, OfSubject>;
  /** Whether nothing is remarked on it, and no evidence ends: as it stands, it has always stood. */
  readonly isSettled: boolean;
  /** What any of it is worth by itself. */
  readonly standings: ReadonlySet<Standing>;
  /** How well any of it is founded. */
  readonly bases: ReadonlySet<Basis>;
}

/** What is true of all that is stated of one metric and one subject. */
export interface OfSubject {
  /** Whether no two are of one day. */
  readonly isOneADay: boolean;
  /** Whether all of it is of one source and one object of conditions. */
  readonly isOneSeries: boolean;
}

/** The same while it is still looked through. */
interface Gathered {
  isOneADay: boolean;
  isOneSeries: boolean;
  last: Observation;
}

/** What is stated of one metric. */
interface Shelf extends Omit<Common, 'isSettled'> {
  /** By day, oldest first. */
  readonly observations: readonly Observation[];
  /** Whether no two are of one day. */
  readonly isOneADay: boolean;
  /** Whether the evidence of any ends. */
  readonly ends: boolean;
}

/** Observations and remarks, found by what they are about. */
export interface Facts {
  /** By metric. */
  readonly shelf: (metric: string) => Shelf;
  /** By the snapshot that they are about. */
  readonly remarks: ReadonlyMap<string, readonly Remark[]>;
  /** The metrics that any remark names; undefined is among them where one speaks of all. */
  readonly remarked: ReadonlySet<string | undefined>;
}

const NONE: readonly Remark[] = [];

/** Gathers the facts of a scorecard; histories are long, so each metric is looked through once. */
export function factsOf({ snapshots, observations }: Pick<Scorecard, 'snapshots' | 'observations'>): Facts {
  const remarks = snapshots.flatMap((one) => one.remarks);
  const remarked = new Set(remarks.flatMap(({ metrics }): readonly (string | undefined)[] => metrics ?? [undefined]));
  return { shelf: once((metric) => shelfOf(observations(metric))), remarks: Map.groupBy(remarks, (one) => one.target), remarked };
}

function shelfOf(observations: readonly Observation[]): Shelf {
  const [standings, bases, bySubject] = [new Set<Standing>(), new Set<Basis>(), new Map<string, Gathered>()];
  let [isOneADay, ends] = [true, false];
  let last: Observation | undefined;
  for (const one of observations) {
    if (one.date === last?.date) isOneADay = false;
    if (one.expires) ends = true;
    if (one.standing !== last?.standing) standings.add(one.standing);
    if (one.basis !== last?.basis) bases.add(one.basis);
    gather(one, bySubject);
    last = one;
  }
  return { observations, standings, bases, bySubject, isOneADay, ends };
}

function gather(one: Observation, bySubject: Map<string, Gathered>): void {
  const own = bySubject.get(one.subject);
  if (!own) {
    bySubject.set(one.subject, { isOneADay: true, isOneSeries: true, last: one });
    return;
  }
  if (one.date === own.last.date) own.isOneADay = false;
  if (one.source !== own.last.source || one.conditions !== own.last.conditions) own.isOneSeries = false;
  own.last = one;
}

/** What is true of all that is stated of a metric. */
export function commonOf(metric: string, everything: Facts): Common {
  const { standings, bases, bySubject, ends } = everything.shelf(metric);
  return { bySubject, isSettled: !ends && !isRemarked(metric, everything), standings, bases };
}

function isRemarked(metric: string, { remarked }: Facts): boolean {
  return remarked.has(metric) || remarked.has(undefined);
}

/** The readings of one metric, newest first, each with its standing; `counted` is given later. */
export function readings(metric: Metric, everything: Facts, yardstick: Yardstick): readonly Reading[] {
  const shelf = everything.shelf(metric.id);
  const all = newestFirst(shelf);
  // Of most metrics nothing is remarked and nothing ends, and each observation is a reading as it is.
  if (!isRemarked(metric.id, everything) && !shelf.ends) return all;
  return all.map((one) => {
    const remarks = everything.remarks.get(one.snapshot) ?? NONE;
    return remarks.length > 0 || one.expires ? standingAnew(one, remarks, metric, yardstick) : one;
  });
}

/** They come in the order of their snapshots, by day and name, so those of one day only may have to change places. */
function newestFirst({ observations, isOneADay }: Shelf): readonly Observation[] {
  const reversed = observations.toReversed();
  return isOneADay ? reversed : reversed.sort((a, b) => (a.date === b.date ? (a.id < b.id ? -1 : 1) : a.date < b.date ? 1 : -1));
}

/** A reading as it stands on a day on which only these remarks on its snapshot are known. */
export function standingAnew(one: Reading, remarks: readonly Remark[], metric: Metric, yardstick: Yardstick): Reading {
  const { standing: _s, why: _w, by: _b, number, text, ...rest } = one;
  return { ...rest, ...standing(one, remarks, metric, yardstick), number, text };
}

const REMARKS = [
  ['retracts', 'retracted'],
  ['corrects', 'corrected'],
  ['refutes', 'refuted'],
  ['disputes', 'disputed'],
] as const;

/** The first that applies: taken back, replaced, refuted, disputed, what it is by itself, no longer shown. */
function standing(one: Observation, about: readonly Remark[], metric: Metric, { scoreFrom, asOf }: Yardstick): Worth {
  const remarks = about.filter((remark) => !remark.metrics || remark.metrics.includes(metric.id));
  const itself = worthOf(one, metric, scoreFrom);
  for (const [kind, standing] of REMARKS) {
    if (kind === 'refutes' && itself.standing === 'refuted') return itself;
    const remark = remarks.find((candidate) => candidate.kind === kind);
    if (remark) return { standing, why: remark.reason, by: remark.by };
  }
  return itself.standing === 'admissible' && one.expires && hasExpired(one.expires, asOf)
    ? { standing: 'expired', why: expiredWords('its evidence', one.expires) }
    : itself;
}

/** Those of a day and before, of readings newest first. Of what was computed, which comes in front, the day is looked at by itself. */
export function upTo(day: Day, readings: readonly Reading[]): readonly Reading[] {
  const [first] = readings;
  if (first?.derivedFrom) return readings.filter((one) => one.date <= day);
  return first && first.date <= day ? readings : readings.slice(placeOf(readings, day));
}

/** Where those of a day and before begin. Days are judged by the dozen, so half of what is left is passed at a time. */
export function placeOf(readings: readonly Reading[], day: Day): number {
  let [from, to] = [0, readings.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((readings[middle] as Reading).date <= day) to = middle;
    else from = middle + 1;
  }
  return from;
}
