/** How far the weights decide the score, for its page: ends and moves in points of 100, one digit behind the point. */
import type { CategoryResult, Report, Reweighted, Score, Sensitivity } from '../model/report.ts';
import { shareWords } from '../model/weights.ts';

/** What the chapter is made of. */
export type SensitivityView = Pick<Report, 'score' | 'sensitivity' | 'categories'>;

/** One category with its weight changed. */
export interface SensitivityRow {
  /** The category's name. */
  readonly title: string;
  /** What it weighs, in percent. */
  readonly weight: string;
  /** With five points less: weight, range of the score, and how far its ends move. */
  readonly less: Shift;
  /** With five points more. */
  readonly more: Shift;
}

/** The score of the whole under another weight. */
export interface Shift {
  /** The category's weight then: `35`. */
  readonly weight: string;
  /** `3.2 to 71.0`. */
  readonly range: string;
  /** `−0.2, +0.4`: how far the low and the high end move. */
  readonly move: string;
}

/** A category with what its weight is tried with. */
export interface OwnWeight {
  /** The category's id. */
  readonly id: string;
  /** Its name. */
  readonly title: string;
  /** Its published weight, in percent, to the last digit. */
  readonly weight: number;
  /** What it is of all of them, as it is read. */
  readonly share: string;
  /** What it brings to the whole. */
  readonly score: Score;
}

/** The categories that take part, to be weighed by a reader. */
export function ownWeights({ sensitivity, categories }: Pick<SensitivityView, 'sensitivity' | 'categories'>): readonly OwnWeight[] {
  return sensitivity.flatMap(({ category, weight }) => {
    const found = categories.find(({ id }) => id === category);
    return found ? [{ id: category, title: found.title, weight, share: shareWords(weight), score: found.score }] : [];
  });
}

/** A row for each category that takes part. */
export function sensitivityRows({ score, sensitivity, categories }: SensitivityView): readonly SensitivityRow[] {
  return sensitivity.map(({ category, weight, less, more }) => ({
    title: titleOf(categories, category),
    weight: round(weight),
    less: shift(less, score),
    more: shift(more, score),
  }));
}

/** "No category's weight, changed by five points, moves either end of the score by more than 0.6 points." */
export function sensitivitySentence({ score, sensitivity }: SensitivityView): string {
  const most = Math.max(
    ...sensitivity.flatMap(({ less, more }) => [...moves(less.score, score), ...moves(more.score, score)].map(Math.abs)),
  );
  if (Number(points(most)) === 0) return 'No change of five points in the weight of one category moves the score by a tenth of a point.';
  return `No change of five points in the weight of one category moves either end of the score by more than ${points(most)} of 100 points.`;
}

/** The low end with five points more for the first category, step by step, for who wants to work it out. */
export function workedShift({ sensitivity, categories, score }: SensitivityView): string | undefined {
  const [first, ...others] = sensitivity;
  if (!first) return undefined;
  const rest = (100 - first.more.weight) / (100 - first.weight);
  const term = (weight: number, { category }: Sensitivity) => `${trimmed(weight, 4)} × ${trimmed(lowOf(categories, category), 6)}`;
  const terms = [term(first.more.weight, first), ...others.map((one) => term(one.weight * rest, one))];
  return (
    `An example: ${titleOf(categories, first.category)} weighs ${round(first.weight)}. At ${round(first.more.weight)} the others have ${round(100 - first.more.weight)} instead of ${round(100 - first.weight)}, ` +
    `so each of them keeps ${trimmed(rest, 6)} of its weight. The low end is then (${terms.join(' + ')}) / 100 = ${first.more.score.low.toFixed(4)}, where it was ${score.low.toFixed(4)}.`
  );
}

function shift({ weight, score }: Reweighted, now: Score): Shift {
  const [low, high] = moves(score, now);
  return { weight: round(weight), range: `${points(score.low)} to ${points(score.high)}`, move: `${signed(low)}, ${signed(high)}` };
}

function moves(score: Score, now: Score): readonly [number, number] {
  return [score.low - now.low, score.high - now.high];
}

function points(share: number): string {
  return (share * 100).toFixed(1);
}

/** A true minus sign; what rounds to nothing has none. */
function signed(move: number): string {
  const text = points(Math.abs(move));
  return text === '0.0' ? text : `${move < 0 ? '−' : '+'}${text}`;
}

function round(weight: number): string {
  return trimmed(weight, 1);
}

/** At most so many digits behind the point. */
function trimmed(number: number, digits: number): string {
  return String(Number(number.toFixed(digits)));
}

function titleOf(categories: readonly CategoryResult[], id: string): string {
  return categories.find((one) => one.id === id)?.title ?? id;
}

function lowOf(categories: readonly CategoryResult[], id: string): number {
  return categories.find((one) => one.id === id)?.score.low ?? 0;
}
