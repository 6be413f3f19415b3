/** What became of each observation: what was remarked on it, and whether its evidence still holds. */
import { worthOf } from '../model/observed.ts';
import type { Reading } from '../model/report.ts';
import type { Basis, Day, Metric, Observation, Remark, Scorecard, Standing, Worth } from '../model/types.ts';
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

/** What is stated of one metric, and what is true of all of it. */
export interface Shelf {
  /** By day, oldest first. */
  readonly observations: Observation[];
  /** The only subject; none where there are several. */
  subject?: string;
  /** Whether no two are of one day. */
  isOneADay: boolean;
  /** Whether the evidence of any ends. */
  ends: boolean;
}

/** Observations and remarks, found by what they are about. */
export interface Facts {
  /** By metric. */
  readonly shelves: ReadonlyMap<string, Shelf>;
  /** By the snapshot that they are about. */
  readonly remarks: ReadonlyMap<string, readonly Remark[]>;
  /** The metrics that any remark names; undefined is among them where one speaks of all. */
  readonly remarked: ReadonlySet<string | undefined>;
}

const NONE: readonly Remark[] = [];

/** Gathers the facts of a scorecard. Histories are long and lie scattered in memory, so each observation is looked at once. */
export function factsOf({ snapshots }: Pick<Scorecard, 'snapshots'>): Facts {
  const shelves = new Map<string, Shelf>();
  for (const { observations } of snapshots)
    for (const one of observations) {
      const shelf = shelves.get(one.metric);
      if (shelf) put(one, shelf);
      else shelves.set(one.metric, { observations: [one], subject: one.subject, isOneADay: true, ends: one.expires !== undefined });
    }
  const remarks = snapshots.flatMap((one) => one.remarks);
  const remarked = new Set(remarks.flatMap(({ metrics }): readonly (string | undefined)[] => metrics ?? [undefined]));
  return { shelves, remarks: Map.groupBy(remarks, (one) => one.target), remarked };
}

function put(one: Observation, shelf: Shelf): void {
  if (one.subject !== shelf.subject) shelf.subject = undefined;
  if (one.date === shelf.observations.at(-1)?.date) shelf.isOneADay = false;
  if (one.expires) shelf.ends = true;
  shelf.observations.push(one);
}

/** The readings of one metric, newest first, each with its standing; `counted` is given later. */
export function readings(metric: Metric, everything: Facts, yardstick: Yardstick): readonly Reading[] {
  const shelf = everything.shelves.get(metric.id);
  if (!shelf) return [];
  const all = newestFirst(shelf);
  const isRemarked = everything.remarked.has(metric.id) || everything.remarked.has(undefined);
  // Of most metrics nothing is remarked and nothing ends, and each observation is a reading as it is.
  if (!isRemarked && !shelf.ends) return all;
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
