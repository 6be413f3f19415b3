/** What a change makes of the snapshots that were merged before it, and what it says of that. */
import type { AuthoredRun } from '../model/authored-set.ts';
import type { Path } from '../read/tree.ts';
import { canonical } from './canonical.ts';
import { addedFiles, type Change, editedFiles, removedFiles } from './change.ts';
import { type PlacedReading, readingsOf } from './readings.ts';

/** A merged snapshot that is gone. */
export interface Gone {
  /** As it was merged. */
  readonly file: AuthoredRun;
  /** A new one that says nearly the same. */
  readonly now?: AuthoredRun | undefined;
}

/** The snapshots of the base that are gone, each with what looks like it under another name. */
export function goneSnapshots(change: Change): readonly Gone[] {
  const removed = removedFiles(change, 'snapshots');
  const added = removed.length === 0 ? [] : addedFiles(change, 'snapshots').map((file) => ({ file, parts: partsOf(file) }));
  return removed.map((file) => {
    const parts = partsOf(file);
    return { file, now: added.find((one) => areAlike(parts, one.parts))?.file };
  });
}

/** At least half of what each says is the same. */
function areAlike(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  const same = one.intersection(other).size;
  return same > 0 && same * 2 >= Math.max(one.size, other.size);
}

function partsOf({ data }: AuthoredRun): ReadonlySet<string> {
  const readings = readingsOf(data).map(({ metric, subject, reading }) => canonical([metric, subject, reading]));
  return new Set([...readings, ...(data.attestations ?? []).map(canonical)]);
}

/** What an edit changed in a snapshot. */
export interface Edit {
  /** As it was merged. */
  readonly before: AuthoredRun;
  /** As it would be. */
  readonly after: AuthoredRun;
  /** The metrics whose values are others, fewer or more, as they are written before and after. */
  readonly values: readonly Changed[];
  /** Everything else that says another thing: its dates, its conditions, what it remarks. */
  readonly rest: readonly Changed[];
}

/** Something that was changed. */
export interface Changed {
  /** The metric, or the key of what is no value. */
  readonly name: string;
  /** Where it stands in the edited file; its beginning where it is gone. */
  readonly at: Path;
  /** What was said, as a reader recognises it. */
  readonly before: string;
  /** What is said now, likewise. */
  readonly after: string;
}

/** The snapshots of both sides that do not say the same; what differs in spelling and comments only says the same. */
export function snapshotEdits(change: Change): readonly Edit[] {
  return editedFiles(change, 'snapshots')
    .map(({ before, after }) => ({ before, after, values: changedValues(before, after), rest: changedRest(before, after) }))
    .filter(({ values, rest }) => values.length + rest.length > 0);
}

function changedValues(before: AuthoredRun, after: AuthoredRun): readonly Changed[] {
  const [old, now] = [byPlace(before), byPlace(after)];
  return [...new Set([...old.keys(), ...now.keys()])].flatMap((key): Changed[] => {
    const [a, b] = [old.get(key), now.get(key)];
    const first = (b ?? a)?.[0] as PlacedReading;
    const [was, is] = [said(a, b), said(b, a)];
    return canonical(a?.map(({ reading }) => reading)) === canonical(b?.map(({ reading }) => reading))
      ? []
      : [{ name: first.metric, at: b ? first.at : [], before: was, after: is }];
  });
}

function byPlace({ data }: AuthoredRun): ReadonlyMap<string, readonly PlacedReading[]> {
  return Map.groupBy(readingsOf(data), ({ metric, subject }) => canonical([subject, metric]));
}

/** Of each reading what its counterpart does not say too, so that what was changed is not cut off behind what was not. */
function said(readings: readonly PlacedReading[] | undefined, others: readonly PlacedReading[] | undefined): string {
  return cut(
    readings?.map(({ reading }, index) => {
      const other: Readonly<Record<string, unknown>> = { ...others?.[index]?.reading };
      const apart = Object.entries(reading).filter(([key, part]) => canonical(part) !== canonical(other[key]));
      return apart.every(([key]) => key === 'value') ? reading.value : Object.fromEntries(apart);
    }),
  );
}

function changedRest(before: AuthoredRun, after: AuthoredRun): readonly Changed[] {
  const [old, now] = [before.data, after.data] as unknown as [Record<string, unknown>, Record<string, unknown>];
  const keys = [...new Set([...Object.keys(old), ...Object.keys(now)])].filter((key) => !['values', 'subjects', '$schema'].includes(key));
  return keys
    .filter((key) => canonical(old[key]) !== canonical(now[key]))
    .map((key) => ({ name: key, at: Object.hasOwn(now, key) ? [key] : [], before: cut(old[key]), after: cut(now[key]) }));
}

/** A value as a reader recognises it. */
function cut(value: unknown): string {
  if (value === undefined) return 'nothing';
  const text = [value]
    .flat()
    .map((one) => (typeof one === 'object' ? canonical(one) : String(one)))
    .join(', ');
  return text.length > 60 ? `${text.slice(0, 57)}...` : text;
}

/** A correction or retraction, with a reason, of a merged snapshot by a new one of the change. */
export interface Answer {
  /** The metrics that it is about; all of them where it names none. */
  readonly metrics?: readonly string[];
  /** true where it says that the snapshot was taken away. */
  readonly removed?: true;
}

/** What they say of each, by its id. A merged one cannot answer for another: whoever edits both would have nothing to explain. */
export function answersIn(change: Change): (id: string) => readonly Answer[] {
  const remarks = addedFiles(change, 'snapshots').flatMap(({ data }) => [...(data.corrects ?? []), ...(data.retracts ?? [])]);
  const reasoned = Map.groupBy(
    remarks.filter(({ reason }) => reason.trim() !== ''),
    ({ snapshot }) => snapshot,
  );
  return (id) => reasoned.get(id) ?? [];
}
