/** What became of each observation: its standing, its number, its words. */
import { atLeast } from '../model/basis.ts';
import { formatQuantity } from '../model/quantity.ts';
import type { Reading, Standing } from '../model/report.ts';
import { badness } from '../model/target.ts';
import type { Basis, Conditions, Day, Metric, Observation, Remark, Scorecard } from '../model/types.ts';
import { expiredWords, hasExpired } from './expiry.ts';

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

/** Observations and remarks, found by what they are about. */
export interface Facts {
  /** By metric. */
  readonly observations: ReadonlyMap<string, readonly Observation[]>;
  /** By the snapshot that they are about. */
  readonly remarks: ReadonlyMap<string, readonly Remark[]>;
  /** The metrics that any remark names; undefined is among them where one speaks of all. */
  readonly remarked: ReadonlySet<string | undefined>;
}

const NONE: readonly Remark[] = [];

/** Gathers the facts of a scorecard. */
export function factsOf({ snapshots }: Scorecard): Facts {
  const observations = new Map<string, Observation[]>();
  for (const snapshot of snapshots)
    for (const one of snapshot.observations) {
      const known = observations.get(one.metric);
      if (known) known.push(one);
      else observations.set(one.metric, [one]);
    }
  const remarks = snapshots.flatMap((one) => one.remarks);
  const remarked = new Set(remarks.flatMap(({ metrics }): readonly (string | undefined)[] => metrics ?? [undefined]));
  return { observations, remarks: Map.groupBy(remarks, (one) => one.target), remarked };
}

/** The readings of one metric, newest first, each with its standing; `counted` is given later. */
export function readings(metric: Metric, everything: Facts, yardstick: Yardstick): Reading[] {
  const isRemarked = everything.remarked.has(metric.id) || everything.remarked.has(undefined);
  return newestFirst(everything.observations.get(metric.id) ?? []).map((one) => {
    const verdict = standing(one, (isRemarked && everything.remarks.get(one.snapshot)) || NONE, metric, yardstick);
    const [number, text] = [comparable(one, metric), formatReading(one, metric)];
    return verdict === ADMISSIBLE && isPlain(one) ? plain(one, number, text) : { ...one, ...verdict, number, text };
  });
}

/** Observations come in the order of their snapshots, by day and name, so those of one day only may have to change places. */
function newestFirst(observations: readonly Observation[]): readonly Observation[] {
  const reversed = observations.toReversed();
  const isInOrder = reversed.every((one, index) => index === 0 || one.date < (reversed[index - 1] as Observation).date);
  return isInOrder ? reversed : reversed.sort((a, b) => (a.date === b.date ? (a.id < b.id ? -1 : 1) : a.date < b.date ? 1 : -1));
}

/** Whether nothing is said of it beside its value. */
function isPlain(one: Observation): boolean {
  return !('low' in one) && !('expires' in one);
}

/** What may count and is a number alone: of a million such readings each is made in one go, with room for its fields and no more. */
function plain(one: Observation, number: number | undefined, text: string): Reading {
  const { id, snapshot, source, metric, subject, date, dated, recorded, basis, value, conditions } = one;
  const standing = 'admissible';
  return { id, snapshot, source, metric, subject, date, dated, recorded, basis, value, conditions, standing, number, text };
}

/** The reading as it stands on another day, where only some of the remarks on its snapshot are known. */
export function standingAnew(one: Reading, remarks: readonly Remark[], metric: Metric, yardstick: Yardstick): Reading {
  const { standing: _s, why: _w, by: _b, ...rest } = one;
  return { ...rest, ...standing(one, remarks, metric, yardstick) };
}

interface Verdict {
  readonly standing: Standing;
  readonly why?: string;
  readonly by?: string;
}

const REMARKS = [
  ['retracts', 'retracted'],
  ['corrects', 'corrected'],
  ['refutes', 'refuted'],
  ['disputes', 'disputed'],
] as const;

/** The first that applies: taken back, replaced, refuted, disputed, failed, under other conditions, only claimed, no longer shown. */
function standing(one: Observation, about: readonly Remark[], metric: Metric, { scoreFrom, asOf }: Yardstick): Verdict {
  const remarks = about.length === 0 ? about : about.filter((remark) => !remark.metrics || remark.metrics.includes(metric.id));
  for (const [kind, word] of remarks.length > 0 || one.refuted ? REMARKS : []) {
    if (kind === 'refutes' && one.refuted) return { standing: 'refuted', why: one.refuted, by: one.snapshot };
    const remark = remarks.find((candidate) => candidate.kind === kind);
    if (remark) return { standing: word, why: remark.reason, by: remark.by };
  }
  if (one.failed) return { standing: 'failed', why: one.failed };
  const other = isEmpty(metric.conditions) ? undefined : otherCondition(one.conditions, metric.conditions);
  if (other) return { standing: 'other-conditions', why: other };
  if (!atLeast(one.basis, scoreFrom)) return { standing: 'claimed' };
  return one.expires && hasExpired(one.expires, asOf)
    ? { standing: 'expired', why: expiredWords('its evidence', one.expires) }
    : ADMISSIBLE;
}

const ADMISSIBLE: Verdict = { standing: 'admissible' };

function isEmpty(conditions: Conditions): boolean {
  for (const _ in conditions) return false;
  return true;
}

function otherCondition(stated: Conditions, judged: Conditions): string | undefined {
  const name = differing(stated, judged);
  return name && `taken under ${name} ${stated[name]}, judged under ${judged[name]}`;
}

/** A condition that both state, and state differently; what only one of them states does not differ. */
export function differing(one: Conditions, other: Conditions): string | undefined {
  if (one === other) return undefined;
  return Object.keys(one).find((name) => Object.hasOwn(other, name) && one[name] !== other[name]);
}

/** The number that is compared: the value, else the less favourable end of a range, else the bound. */
function comparable(one: Observation, metric: Metric): number | undefined {
  const { value, low, high, below, above } = one;
  if (value !== undefined) return value;
  if (low !== undefined && high !== undefined) return badness(low, metric) > badness(high, metric) ? low : high;
  return below ?? above;
}

/** A reading as a reader sees it: `1,576 req/s`, `5,000 to 15,000 req/s`, `below 5 %`, `A+`, `failed`. */
export function formatReading(one: Observation, metric: Pick<Metric, 'unit' | 'scale'>): string {
  const words = (value: number) => metric.scale?.[value] ?? formatQuantity(value, metric.unit);
  if (one.failed) return 'failed';
  if (one.value !== undefined) return words(one.value);
  if (one.low !== undefined && one.high !== undefined)
    return `${formatQuantity(one.low, metric.unit, { bare: true })} to ${words(one.high)}`;
  return one.below !== undefined ? `below ${words(one.below)}` : `above ${words(one.above ?? 0)}`;
}
