/** An authored snapshot becomes a Snapshot: every value an Observation with the provenance of the whole. */
import type { AuthoredSnapshot, Reading, Value } from '../schemas/authored.ts';
import type { AuthoredRun } from './authored-set.ts';
import { parseDuration } from './calendar.ts';
import { type Stated, told } from './observed.ts';
import type { Basis, Conditions, Day, Metric, Observation, Remark, Snapshot, Source } from './types.ts';

/** What a snapshot is linked with. */
export interface SnapshotContext {
  /** By id, the parts of share sets too. */
  readonly metrics: ReadonlyMap<string, Metric>;
  /** The id of the own subject. */
  readonly subject: string;
  /** The weakest basis that may count. */
  readonly scoreFrom: Basis;
  /** Gives one object for all conditions that read the same. */
  readonly alike: (conditions: Conditions) => Conditions;
}

/** Links one snapshot; the file has passed the rules. */
export function buildSnapshot(file: AuthoredRun, source: Source, context: SnapshotContext): Snapshot {
  const { data, id, path } = file;
  const date = (data.date ?? data.published ?? data.seen) as Day;
  const snapshot = {
    id,
    path,
    source,
    date,
    dated: data.date ? 'measured' : data.published ? 'published' : 'seen',
    recorded: data.recorded,
    title: data.title,
    url: data.url,
    version: data.version,
    versions: data.versions ?? {},
    note: data.note,
    citation: data.citation,
    evidence: data.evidence,
    breaks: data.breaks ?? {},
    attestations: (data.attestations ?? []).map((one) => ({
      ...one,
      independent: source.independent,
      date,
      recorded: data.recorded,
      snapshot: id,
    })),
    remarks: remarks(data, id, date),
  } as const;
  // Thousands of values, and nearly always those of the day before, have one object for the conditions that they share.
  const shared = context.alike(data.conditions ?? {});
  const sides = [[context.subject, data.values ?? {}] as const, ...Object.entries(data.subjects ?? {})];
  const observations = sides.flatMap(([who, values]) =>
    Object.entries(values).flatMap(([metric, value]) =>
      observe({ snapshot, data, shared, metric: context.metrics.get(metric) as Metric, subject: who }, value, context),
    ),
  );
  return { ...snapshot, observations };
}

/** Of what a value is stated. */
interface About {
  readonly snapshot: Omit<Snapshot, 'observations'>;
  readonly data: AuthoredSnapshot;
  /** The conditions of the whole snapshot. */
  readonly shared: Conditions;
  readonly metric: Metric;
  readonly subject: string;
}

function observe({ snapshot, data, shared, metric, subject }: About, value: Value, context: SnapshotContext): Observation[] {
  const expiry = data.evidence?.expires ? { expires: data.evidence.expires } : undefined;
  const side = subject === context.subject ? '' : `@${subject}`;
  const readings = Array.isArray(value) ? value : [typeof value === 'object' ? value : { value }];
  return readings.map((reading, index) => {
    const about: Omit<Stated, 'conditions'> = {
      // Joined and not added up: a text that is added up keeps its parts, and there may be millions.
      id: [snapshot.id, '#', metric.id, side, index === 0 ? '' : `.${index + 1}`].join(''),
      snapshot: snapshot.id,
      source: snapshot.source.id,
      metric: metric.id,
      subject,
      date: snapshot.date,
      dated: snapshot.dated,
      recorded: snapshot.recorded,
      basis: reading.basis ?? data.basis ?? 'claimed',
      value: number(reading, metric),
      ...expiry,
    };
    // Nearly all values of a long history are a number alone, and keep no room for what is not said of them.
    const stated = typeof value === 'object' ? { ...about, ...said(reading, shared) } : { ...about, conditions: shared };
    return told(stated, metric, context.scoreFrom);
  });
}

/** What may be said of a value beside its number. */
function said(reading: Reading, shared: Conditions) {
  return {
    low: reading.low,
    high: reading.high,
    below: reading.below,
    above: reading.above,
    failed: reading.failed,
    conditions: reading.conditions ? { ...shared, ...reading.conditions } : shared,
    spread: reading.spread,
    samples: reading.samples,
    duration: reading.duration ? parseDuration(reading.duration) : undefined,
    note: reading.note,
    refuted: reading.refuted,
  };
}

/** A grade is kept as its step on the scale, 0 the best. */
function number(reading: Reading, metric: Metric): number | undefined {
  if (typeof reading.value !== 'string') return reading.value;
  return metric.scale?.indexOf(reading.value);
}

const KINDS = ['corrects', 'retracts', 'refutes', 'disputes'] as const;

function remarks(data: AuthoredSnapshot, by: string, date: Day): Remark[] {
  return KINDS.flatMap((kind) =>
    (data[kind] ?? []).map(({ snapshot, ...rest }) => ({ kind, target: snapshot, ...rest, by, date, recorded: data.recorded })),
  );
}
