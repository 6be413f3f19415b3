/** Why a score is not higher, in words: what is open, and since when nothing is known of how many; what is lost, and to what. */
import type { MetricResult } from '../model/report.ts';
import { counted } from './number-words.ts';
import { lossesOf, type Part, type Sum } from './points.ts';
import { promisesOf } from './verdict.ts';

/** The most that are named; of more only the number is said. */
const NAMED = 6;

/** The answer in pieces, since names are links. */
export interface Answer {
  /** `92 of the 100 points are still open: 69 promises have no value that counts.` */
  readonly open?: string;
  /** `6 are lost, since`, before the names; after them comes `are missed`. */
  readonly lost?: string;
  /** Those that lost points, those that lost most first. */
  readonly named: readonly MetricResult[];
  /** How many more did. */
  readonly more: number;
  /** Where nothing is open and nothing lost. */
  readonly all?: string;
}

/** What the points that are not proven wait for, and what others were lost to; nothing where nothing is scored. */
export function whyNotHigher(metrics: readonly MetricResult[], { parts, whole }: Sum): Answer {
  const losses = lossesOf(metrics, parts);
  const some = parts.some(({ exact }) => exact.open > 0);
  const named = losses.length <= NAMED + 1 ? losses : losses.slice(0, NAMED);
  const open = some ? `${subject(whole.open)} still open${reason(promisesIn(metrics, parts))}.` : undefined;
  return {
    ...(open && { open }),
    ...(losses.length > 0 && { lost: `${open ? `${whole.lost} ${whole.lost === 1 ? 'is' : 'are'}` : subject(whole.lost)} lost, since` }),
    named,
    more: losses.length - named.length,
    ...(parts.length > 0 && !some && losses.length === 0 && { all: 'All 100 points are proven.' }),
  };
}

function subject(points: number): string {
  if (points === 0) return 'Less than one of the 100 points is';
  if (points === 100) return 'All 100 points are';
  return `${points} of the 100 points ${points === 1 ? 'is' : 'are'}`;
}

/** The promises that have a part in the score. */
function promisesIn(metrics: readonly MetricResult[], parts: readonly Part[]): readonly MetricResult[] {
  const within = new Set(parts.map(({ category }) => category.id));
  return promisesOf(metrics.filter(({ scored, category }) => scored && category !== undefined && within.has(category)));
}

/** `: 69 promises have no value that counts, and two more are not decided yet`; nothing where there is no such promise. */
function reason(promises: readonly MetricResult[]): string {
  const without = promises.filter(({ value }) => value === undefined).length;
  const undecided = promises.filter(({ value, score }) => value !== undefined && score.low < score.high).length;
  const none = without === promises.length ? noneOf(without) : `${count(without)} no value that counts`;
  if (undecided === 0) return without === 0 ? '' : `: ${none}`;
  const verb = undecided === 1 ? 'is' : 'are';
  if (without === 0) return `: ${counted(undecided)} ${undecided === 1 ? 'promise' : 'promises'} with a value ${verb} not decided yet`;
  return `: ${none}, and ${counted(undecided)} more ${verb} not decided yet`;
}

function noneOf(promises: number): string {
  return promises === 1 ? 'the one promise has no value that counts' : `none of the ${promises} promises has a value that counts`;
}

function count(promises: number): string {
  return `${counted(promises)} ${promises === 1 ? 'promise has' : 'promises have'}`;
}
