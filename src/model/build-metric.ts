/** An authored metric becomes a Metric: targets read, dates counted from the baseline, share sets taken apart. */
import type { AuthoredMetric } from '../schemas/authored.ts';
import type { Authored } from './authored-set.ts';
import { addDuration, parseDuration } from './calendar.ts';
import { isolated } from './direction.ts';
import { linkRevisions } from './revisions.ts';
import { betterUnder, isThreshold, type Measured, parseTarget, shareTarget } from './target.ts';
import type { Basis, Cadence, Day, Duration, Metric, Target } from './types.ts';

/** What a metric needs to know of its scorecard. */
export interface MetricContext {
  /** The day from which horizons count. */
  readonly baseline: Day;
  /** The lengths of the cadences that the scorecard defines. */
  readonly cadences: Readonly<Record<string, string>>;
  /** Ids of the north stars, in their order. */
  readonly northStars: readonly string[];
  /** Ids of all subjects. */
  readonly subjects: readonly string[];
}

/** A promise as it is written: in a metric's targets, or in a criterion's check. */
export interface AuthoredTarget {
  /** The comparator and value. */
  readonly target: string;
  /** The promise as the framework writes it. */
  readonly text?: string;
  /** How long after the baseline, or after the release, it falls due. */
  readonly within?: string;
  /** For how long the value has to hold. */
  readonly sustained?: string;
  /** The basis that a value needs to show that it is met. */
  readonly basis?: Basis;
  /** The day from which it is in force. */
  readonly since?: Day;
  /** Why it was set or changed. */
  readonly reason?: string;
  /** The horizon of the target whose place it takes, where it is another than its own. */
  readonly replaces?: string;
}

/** The cadences that need no definition. */
export const CADENCES: Readonly<Record<string, string>> = {
  daily: '1 day',
  weekly: '1 week',
  monthly: '1 month',
  quarterly: '1 quarter',
  yearly: '1 year',
};

/** Links one metric; the file has passed the rules. */
export function buildMetric(file: Authored<AuthoredMetric>, context: MetricContext): Metric {
  const { data, id, path } = file;
  const shape = { unit: data.unit, scale: data.scale, maximum: data.maximum, subjects: context.subjects };
  const authored: readonly AuthoredTarget[] = data.targets ?? (data.target ? [{ target: data.target }] : []);
  const list = authored.map((one) => ({ target: buildTarget(one, shape, context.baseline), replaces: one.replaces }));
  const targets = linkRevisions(list, shape);
  const metric: Metric = {
    id,
    path,
    title: data.title,
    summary: data.summary,
    category: data.category,
    group: data.group ?? [],
    unit: data.unit,
    indicator: data.indicator,
    cadence: data.cadence ? buildCadence(data.cadence, context.cadences) : undefined,
    owner: data.owner,
    method: data.method,
    note: data.note,
    better: better(data, targets[0]),
    targets,
    parts: [],
    formula: data.formula,
    supporting: data.supporting ?? false,
    northStar: context.northStars.includes(id),
    weight: data.weight ?? 1,
    conditions: data.conditions ?? {},
    scale: data.scale?.map(isolated),
    maximum: data.maximum,
  };
  return data.parts ? { ...metric, parts: buildParts(metric, data) } : metric;
}

/** Grades and ranks count from the best; else a target says it, else the author. */
function better({ unit, scale, better: authored }: AuthoredMetric, target: Target | undefined): Metric['better'] {
  if (scale || unit === 'rank') return 'lower';
  return (target && betterUnder(target)) ?? authored ?? 'higher';
}

/** A share set's parts are metrics of their own, named `<set>/<part>`, with the set's method, owner and cadence. */
function buildParts(set: Metric, data: AuthoredMetric): Metric[] {
  return Object.entries(data.parts ?? {}).map(([id, part]) => ({
    ...set,
    id: `${set.id}/${id}`,
    title: part.title,
    summary: undefined,
    note: undefined,
    group: [...set.group, set.title],
    targets: [shareTarget(part.share, data.tolerance ?? 0, part.text)],
  }));
}

/** Reads one promise for a metric; `within` counts from `start`. */
export function buildTarget(authored: AuthoredTarget, metric: Measured, start: Day | undefined): Target {
  const threshold = parseTarget(authored.target, metric);
  if (!isThreshold(threshold)) throw new Error(`target was not checked: ${authored.target}`);
  const within = optional(authored.within);
  return {
    ...threshold,
    text: authored.text ?? isolated(authored.target),
    within,
    due: within && start ? addDuration(start, within) : undefined,
    sustained: optional(authored.sustained),
    basis: authored.basis,
    since: authored.since,
    reason: authored.reason,
  };
}

function optional(text: string | undefined): Duration | undefined {
  return text === undefined ? undefined : parseDuration(text);
}

/** A cadence by its name: one of the scorecard's, or one that needs no definition. */
export function buildCadence(name: string, defined: Readonly<Record<string, string>>): Cadence {
  const length = parseDuration(defined[name] ?? CADENCES[name] ?? '');
  if (!length) throw new Error(`cadence was not checked: ${name}`);
  return { name, length };
}
