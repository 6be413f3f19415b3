/** A snapshot with one figure as a file, in the shape and the order of keys in which blank.ts begins one for a reader. */

import type { TypedReading } from './typed-value.ts';
import type { Basis, Conditions, Day } from './types.ts';
import { modeline, yamlLine, yamlMap, yamlValue } from './yaml-text.ts';

/** What the file says. */
export interface SnapshotFacts {
  /** The address of the site, with a slash at its end, where it is known. */
  readonly home?: string | undefined;
  /** What the day says: measured, published or only seen. */
  readonly dated: 'date' | 'published' | 'seen';
  /** That day. */
  readonly day: Day;
  /** The day on which it is written down. */
  readonly recorded: Day;
  /** What was run or read, in one line. */
  readonly title?: string | undefined;
  /** Where it can be read. */
  readonly url: string;
  /** How well it is founded. */
  readonly basis: Basis;
  /** Under what circumstances the value was taken. */
  readonly conditions: Conditions;
  /** The metric's id. */
  readonly metric: string;
  /** The subject's id, where it is not the scorecard's own. */
  readonly subject?: string | undefined;
  /** The value. */
  readonly reading: TypedReading & Remarked;
  /** The earlier snapshot whose value this one replaces, and why. */
  readonly corrects?: { readonly snapshot: string; readonly reason: string } | undefined;
}

/** What is known about a value besides. */
export interface Remarked {
  /** The standard deviation of the runs, in the unit of the metric. */
  readonly spread?: number | undefined;
  /** How many runs it sums up. */
  readonly samples?: number | undefined;
  /** What a reader should know about it. */
  readonly note?: string | undefined;
  /** Why a value that lies far from the last one is right. */
  readonly confirm?: string | undefined;
}

/** The whole text. */
export function snapshotText(facts: SnapshotFacts): string {
  const { home, dated, day, recorded, title, url, basis, conditions, metric, subject, reading, corrects } = facts;
  const value = valueLines(metric, reading);
  const lines = [
    ...modeline(home, 'snapshot'),
    ...yamlLine(dated, day),
    ...yamlLine('recorded', recorded),
    ...yamlLine('title', title),
    ...yamlLine('url', url),
    ...yamlLine('basis', basis),
    ...(Object.keys(conditions).length > 0 ? [`conditions: ${yamlMap(conditions)}`] : []),
    ...(subject === undefined ? ['values:', ...indented(value)] : ['subjects:', `  ${subject}:`, ...indented(indented(value))]),
    ...(corrects ? correctionLines(corrects, metric) : []),
  ];
  return `${lines.join('\n')}\n`;
}

/** A number or a grade alone stands behind its metric; with no text beside it, in one line; else each part has a line. */
function valueLines(metric: string, reading: SnapshotFacts['reading']): readonly string[] {
  const parts = Object.entries(reading).filter((part): part is [string, string | number] => part[1] !== undefined);
  const [first, ...more] = parts;
  if (first?.[0] === 'value' && more.length === 0) return [`${metric}: ${yamlValue(first[1])}`];
  if (parts.every(([, value]) => typeof value === 'number')) return [`${metric}: ${yamlMap(Object.fromEntries(parts))}`];
  return [`${metric}:`, ...indented(parts.flatMap(([key, value]) => yamlLine(key, value)))];
}

function correctionLines({ snapshot, reason }: { readonly snapshot: string; readonly reason: string }, metric: string): readonly string[] {
  return ['corrects:', `  - snapshot: ${snapshot}`, `    metrics: [${metric}]`, `    reason: ${yamlValue(reason)}`];
}

function indented(lines: readonly string[]): readonly string[] {
  return lines.map((line) => `  ${line}`);
}
