/** Scores before and after a change, and why they moved, as rows of words: every format tells them so. */
import { scoreRange, scoreSpec } from '../../charts/score-bar.ts';
import type { Impact } from '../../model/impact.ts';
import { moveRows, signed } from '../../model/move-words.ts';
import { few, list } from '../../model/phrases.ts';
import type { Score, ScoreChange } from '../../model/report.ts';

/** A score on both sides. */
export interface ScoreRow {
  /** Whose score it is. */
  readonly title: string;
  /** Before the change, in whole points: `2 to 94`. */
  readonly was: string;
  /** The same, after the change. */
  readonly now: string;
  /** What the change did to what is proven, in points: `+1.2`. */
  readonly low: string;
  /** To what is possible. */
  readonly high: string;
  /** To what is known. */
  readonly coverage: string;
  /** The causes of that, the largest first; they add up to it. */
  readonly causes: readonly CauseRow[];
}

/** A cause with what it did. */
export interface CauseRow {
  /** `new values` */
  readonly title: string;
  /** What it did to what is proven, in points: `+1.2`. */
  readonly low: string;
  /** To what is possible. */
  readonly high: string;
  /** To what is known. */
  readonly coverage: string;
  /** The metrics through which it did so, by their names. */
  readonly metrics: readonly string[];
}

/** The whole, and the categories that moved; nothing where nothing is scored. */
export function scoreRows({ scored, whole, categories, titles }: Impact): readonly ScoreRow[] {
  if (!scored) return [];
  const row = (title: string, change: ScoreChange): ScoreRow => ({
    title,
    ...rangesOf(change),
    ...sums(change),
    causes: causes(change, titles),
  });
  return [row('The whole', whole), ...categories.filter(({ moves }) => moves.length > 0).map((one) => row(one.title, one))];
}

function rangesOf({ from, to }: ScoreChange): Pick<ScoreRow, 'was' | 'now'> {
  return { was: scoreRange(from), now: scoreRange(to) };
}

function sums({ from, to }: ScoreChange): Pick<ScoreRow, 'low' | 'high' | 'coverage'> {
  const change = (end: keyof Score) => signed(to[end] - from[end]);
  return { low: change('low'), high: change('high'), coverage: change('coverage') };
}

function causes({ moves }: ScoreChange, titles: Impact['titles']): readonly CauseRow[] {
  return moveRows(moves).map(({ cause: _, metrics, ...row }) => ({ ...row, metrics: metrics.map((id) => titles[id] ?? id) }));
}

/** `The whole: 3 to 95 of 100, was 2 to 94; proven +1.2, possible +0.4 points, through new values (Unit Test Coverage).` */
export function scoreLine({ title, was, now, causes: rows, ...change }: ScoreRow): string {
  if (rows.length === 0) return `${title} stays at ${now} of 100.`;
  const moved = `${title}: ${now} of 100, was ${was}; ${pointsWords(change)}`;
  const through = rows.map((row) => ({ row, words: `${row.title}${row.metrics.length === 0 ? '' : ` (${few(NAMED, row.metrics)})`}` }));
  if (rows.length === 1) return `${moved}, through ${through[0]?.words}.`;
  return `${moved}. Of that, ${through.map(({ row, words }) => `${words}: ${pointsWords(row)}`).join('; ')}.`;
}

/** `proven +1.2, possible +0.4 points`, what did not move left out. */
export function pointsWords({ low, high, coverage }: Pick<ScoreRow, 'low' | 'high' | 'coverage'>): string {
  const parts = [`proven ${low}`, `possible ${high}`, `known ${coverage}`].filter((text) => !text.endsWith(' 0'));
  return parts.length === 0 ? 'by less than a hundredth of a point' : `${parts.join(', ')} points`;
}

/** So many names are told. */
const NAMED = 5;

/** How a score moved and through what, as the beginning of a headline, without a full stop. */
export function scoreClause({ whole }: Impact): string {
  if (whole.moves.length === 0) return `the score does not move: ${scoreRange(whole.to)} of 100`;
  const causes = moveRows(whole.moves).map(({ title }) => title);
  return `${movedWords(whole)}, through ${causes.length > MOST ? `${causes.length} causes` : list(causes)}`;
}

/** So many causes are told in a headline. */
const MOST = 3;

/** `the proven part rises from 2 to 3, the possible part from 94 to 95 of 100`; what is less than a point is said in points. */
function movedWords({ from, to }: ScoreChange): string {
  const [was, now] = [scoreSpec(from), scoreSpec(to)];
  const [proven, possible] = [now.proven - was.proven, now.possible - was.possible];
  const isKnown = was.proven === was.possible && now.proven === now.possible;
  const part = (name: string, change: number, before: number, after: number, same = false) =>
    change === 0 ? [] : [`the ${name} ${same ? '' : `${change > 0 ? 'rises' : 'falls'} `}from ${before} to ${after}`];
  const parts = [
    ...part(isKnown ? 'score' : 'proven part', proven, was.proven, now.proven),
    ...(isKnown ? [] : part('possible part', possible, was.possible, now.possible, proven * possible > 0)),
  ];
  if (parts.length > 0) return `${parts.join(', ')} of 100`;
  const change = { low: signed(to.low - from.low), high: signed(to.high - from.high), coverage: signed(to.coverage - from.coverage) };
  return `the score ${wayOf(to.low - from.low, to.high - from.high)} by less than a point, ${scoreRange(to)} of 100: ${pointsWords(change)}`;
}

/** Up, down, or where its ends do not agree, neither. */
function wayOf(low: number, high: number): string {
  if (Math.min(low, high) < 0 && Math.max(low, high) > 0) return 'moves';
  return low + high > 0 ? 'rises' : low + high < 0 ? 'falls' : 'moves';
}
