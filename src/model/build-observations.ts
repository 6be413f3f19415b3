/** What authored snapshots say of a metric becomes its Observations, each with the provenance of its snapshot. */
import type { AuthoredSnapshot, Reading, Value } from '../schemas/authored.ts';
import { sidesOf } from './build-snapshot.ts';
import { parseDuration } from './calendar.ts';
import { isolated, isolatedWithin } from './direction.ts';
import { formatObserved, type Stated, told, worthOf } from './observed.ts';
import type { Basis, Conditions, Metric, Observation, Snapshot } from './types.ts';

/** What observations are linked with. */
export interface ObservationContext {
  /** By id, the parts of share sets too. */
  readonly metrics: ReadonlyMap<string, Metric>;
  /** The id of the own subject. */
  readonly subject: string;
  /** The weakest basis that may count. */
  readonly scoreFrom: Basis;
}

/** A snapshot, linked and as it was written. */
export interface Run {
  readonly snapshot: Snapshot;
  readonly data: AuthoredSnapshot;
}

/** What a snapshot says of one subject. */
interface About extends Run {
  readonly subject: string;
  /** The conditions of the whole snapshot. */
  readonly shared: Conditions;
}

/** What is said of one metric: so many values, and at the same places who says them of whom. */
interface Said {
  readonly values: Value[];
  readonly abouts: About[];
}

/**
 * All observations by metric, in the order of the snapshots. They are made metric by metric, as they are judged: of a long history all
 * that is said of one metric then lies side by side in memory.
 */
export function buildObservations(runs: readonly Run[], context: ObservationContext): ReadonlyMap<string, readonly Observation[]> {
  const byMetric = new Map<string, Said>();
  const alike = sharing();
  for (const { snapshot, data } of runs) {
    const shared = alike(data.conditions ?? {});
    for (const [subject, values] of sidesOf(data, context.subject)) {
      const about = { snapshot, data, subject, shared };
      for (const [metric, value] of Object.entries(values)) put(byMetric, metric, value, about);
    }
  }
  // Of a metric that was retired since, nothing is judged.
  return new Map(
    [...byMetric].flatMap(([id, said]) => {
      const metric = context.metrics.get(id);
      return metric ? [[id, observationsOf(said, metric, context)] as const] : [];
    }),
  );
}

/** Nearly all snapshots have the conditions of the day before; all that read the same become one object. */
function sharing(): (conditions: Conditions) => Conditions {
  const known = new Map<string, Conditions>();
  return (conditions) => {
    const key = JSON.stringify(conditions);
    const first = known.get(key) ?? conditions;
    known.set(key, first);
    return first;
  };
}

function put(byMetric: Map<string, Said>, metric: string, value: Value, about: About): void {
  const said = byMetric.get(metric) ?? { values: [], abouts: [] };
  if (said.values.length === 0) byMetric.set(metric, said);
  said.values.push(value);
  said.abouts.push(about);
}

function observationsOf({ values, abouts }: Said, metric: Metric, context: ObservationContext): readonly Observation[] {
  const all: Observation[] = [];
  for (const [index, value] of values.entries()) {
    const about = abouts[index] as About;
    if (typeof value !== 'object') {
      all.push(bare(value, about, metric, context));
      continue;
    }
    for (const [place, reading] of (Array.isArray(value) ? value : [value]).entries()) {
      const stated = { ...provenance(reading, place, about, metric, context), ...said(reading, about.shared) };
      all.push(told(stated, metric, context.scoreFrom));
    }
  }
  return all;
}

/**
 * A number alone, as nearly all values of a long history are. It keeps no room for what is not said of it, and is written out in one piece, so
 * that all that is said of it lies side by side in memory.
 */
function bare(written: number | string, about: About, metric: Metric, context: ObservationContext): Observation {
  const stated = { ...provenance({ value: written }, 0, about, metric, context), conditions: about.shared };
  const { standing, why } = worthOf(stated, metric, context.scoreFrom);
  if (why !== undefined || stated.expires) return told(stated, metric, context.scoreFrom);
  const { id, snapshot, source, subject, date, dated, recorded, basis, value, conditions } = stated;
  const text = formatObserved(stated, metric);
  return {
    id,
    snapshot,
    source,
    metric: metric.id,
    subject,
    date,
    dated,
    recorded,
    basis,
    value,
    conditions,
    standing,
    number: value,
    text,
  };
}

/** Who says it of what, when, and how well it is founded; `place` is its place among the values of its snapshot. */
function provenance(
  reading: Reading,
  place: number,
  { snapshot, data, subject }: About,
  metric: Metric,
  context: ObservationContext,
): Omit<Stated, 'conditions'> {
  const side = subject === context.subject ? '' : `@${subject}`;
  return {
    // Joined and not added up: a text that is added up keeps its parts, and there may be millions.
    id: [snapshot.id, '#', metric.id, side, place === 0 ? '' : `.${place + 1}`].join(''),
    snapshot: snapshot.id,
    source: snapshot.source.id,
    metric: metric.id,
    subject,
    date: snapshot.date,
    dated: snapshot.dated,
    recorded: snapshot.recorded,
    basis: reading.basis ?? data.basis ?? 'claimed',
    value: number(reading, metric),
    ...(data.evidence?.expires && { expires: data.evidence.expires }),
  };
}

/** What may be said of a value beside its number. */
function said(reading: Reading, shared: Conditions) {
  return {
    low: reading.low,
    high: reading.high,
    below: reading.below,
    above: reading.above,
    failed: prose(reading.failed),
    conditions: reading.conditions ? { ...shared, ...isolatedWithin(reading.conditions) } : shared,
    spread: reading.spread,
    samples: reading.samples,
    duration: reading.duration ? parseDuration(reading.duration) : undefined,
    note: prose(reading.note),
    refuted: prose(reading.refuted),
    ...(reading.confirm && { confirm: isolated(reading.confirm) }),
  };
}

function prose(text: string | undefined): string | undefined {
  return text && isolated(text);
}

/** A grade is kept as its step on the scale, 0 the best. */
function number(reading: Reading, metric: Metric): number | undefined {
  if (typeof reading.value !== 'string') return reading.value;
  return metric.scale?.indexOf(isolated(reading.value));
}
