/** A score as a bar: proven is solid, open is hatched, lost is empty. */
import type { Score } from '../model/report.ts';
import { hatching } from './hatching.ts';
import { drawing, node, round, type SvgNode, words } from './node.ts';
import { textWidth } from './text-width.ts';

/** A score in whole points of 100, and its words. */
export interface ScoreSpec {
  readonly proven: number;
  readonly possible: number;
  /** The share of the weight that is known, in percent. */
  readonly known: number;
  /** The whole bar in one sentence, for who cannot see it. */
  readonly sentence: string;
}

/** What to draw of a score, in whole points; 100 is said only where nothing is lost or unknown. */
export function scoreSpec(score: Score): ScoreSpec {
  const proven = points(score.low);
  const possible = points(score.high);
  const known = knownOf(score, possible - proven);
  const lost = possible < 100 ? `, ${100 - possible} ${possible === 99 ? 'is' : 'are'} lost` : '';
  const range =
    proven === possible
      ? `${proven} of 100, all of it known`
      : `${proven} of 100 points ${proven === 1 ? 'is' : 'are'} proven, ${possible - proven} ${possible - proven === 1 ? 'is' : 'are'} open${lost}`;
  return { proven, possible, known, sentence: `${range}; ${known} % of the weight is known.` };
}

/** Its two ends in whole points: `5 to 93`, `41` where they are one. */
export function scoreRange(score: Score): string {
  const { proven, possible } = scoreSpec(score);
  return proven === possible ? `${proven}` : `${proven} to ${possible}`;
}

/** The large bar with its two figures above and its three words below; 400 wide. */
export function scoreDrawing(spec: ScoreSpec): SvgNode {
  const box = { x: 0.5, y: 34.5, width: 399, height: 23 };
  return drawing(400, 80, [...figures(spec, box.width), ...fill(spec, box, 7), ...legend(spec, box.width)], 'drawing score');
}

/** The small bar without words; its hatching stays. */
export function smallScoreDrawing(spec: ScoreSpec, width = 180): SvgNode {
  return drawing(width, 13, fill(spec, { x: 0.5, y: 0.5, width: width - 1, height: 12 }, 5), 'drawing score small');
}

/** As long as the category's share of the longest such bar in its column, which is 248 wide. */
export function shareDrawing(score: Score, share = 1): SvgNode {
  const box = { x: 0.5, y: 0.5, width: round(247 * share), height: 12 };
  return drawing(248, 13, fill(scoreSpec(score), box, 5), 'drawing score share');
}

/** Where all that is open is unknown, the two make 100 in whole points too: 12.5 % known beside 87.5 open is 12 beside 88. */
function knownOf({ low, high, coverage }: Score, open: number): number {
  const complete = Math.abs(1 - (high - low) - coverage) < 1e-9;
  return complete && open > 0 ? 100 - open : points(coverage);
}

function points(share: number): number {
  const whole = Math.min(100, Math.max(0, Math.round(share * 100)));
  return whole === 100 && share < 1 - 1e-9 ? 99 : whole;
}

function fill(spec: ScoreSpec, box: { x: number; y: number; width: number; height: number }, gap: number): SvgNode[] {
  const [low, high] = [(spec.proven / 100) * box.width, (spec.possible / 100) * box.width];
  const open = { x: box.x + low, y: box.y, width: high - low, height: box.height };
  const nodes = [hatching(open, gap), node('rect', { ...box, class: 'frame' })];
  if (high < box.width && high > low) nodes.push(node('path', { class: 'frame', d: `M${round(box.x + high)} ${box.y}v${box.height}` }));
  if (low > 0) nodes.push(node('rect', { class: 'proven', x: box.x, y: box.y, width: round(low), height: box.height }));
  return nodes;
}

/** The two figures, above the ends of the hatching, pushed apart where they would touch. */
function figures(spec: ScoreSpec, width: number): SvgNode[] {
  const [low, high] = [(spec.proven / 100) * width, (spec.possible / 100) * width];
  if (spec.proven === spec.possible) return [words(`${spec.proven}`, middle(low, 20, width), 24, 'figure', 'middle')];
  const left = Math.min(Math.max(low - 12, 0), width - 80);
  const right = Math.max(high, left + 76);
  return [words(`${spec.proven}`, left, 24, 'figure'), words(`${spec.possible}`, Math.min(right, width), 24, 'figure', 'end')];
}

/** Between the words below; on a phone they are larger for their bar. */
const GAP = 36;

function legend(spec: ScoreSpec, width: number): SvgNode[] {
  const [proven, open, lost] = [spec.proven, spec.possible - spec.proven, 100 - spec.possible];
  const [first, last] = [`${proven} proven`, lost > 0 ? `${lost} lost` : 'of 100'];
  const [low, high] = [(spec.proven / 100) * width, (spec.possible / 100) * width];
  const text = `${open} still open`;
  const half = textWidth(text, 12) / 2;
  const [from, to] = [textWidth(first, 12) + GAP + half, width - textWidth(last, 12) - GAP - half];
  const center = Math.min(Math.max((low + high) / 2, from), to);
  const nodes = [words(first, 0, 74, 'quiet')];
  if (open > 0) nodes.push(words(text, center, 74, 'quiet', 'middle'));
  return [...nodes, words(last, width, 74, 'quiet', 'end')];
}

function middle(x: number, half: number, width: number): number {
  return Math.min(Math.max(x, half), width - half);
}
