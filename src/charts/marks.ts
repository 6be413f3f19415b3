/** The shape of one reading: a disc for what counts, a hollow diamond for a claim, struck through where it fell. */
import type { Frame } from './frame.ts';
import { node, round, type SvgNode } from './node.ts';
import type { Mark } from './spec.ts';

/** How far a mark reaches from its middle. */
export function radius(mark: Mark): number {
  if (mark.standing === 'counted' || mark.basis === 'claimed') return 5.5;
  return isStruck(mark) ? 7 : 3.5;
}

/** The nodes of one mark. What it says stands in the table, and beside it where there is room. */
export function markNodes(mark: Mark, frame: Frame): SvgNode[] {
  const { x, y } = frame.at(mark);
  return [...spread(mark, x, frame), ...shape(mark, round(x), round(y)), ...strike(mark, x, y)];
}

/** Whether a remark took it out. */
export function isStruck({ standing }: Mark): boolean {
  return standing === 'refuted' || standing === 'disputed' || standing === 'retracted' || standing === 'corrected';
}

function shape(mark: Mark, x: number, y: number): SvgNode[] {
  const look = isStruck(mark) ? 'struck' : 'claim';
  if (mark.basis === 'claimed') return [node('path', { class: look, d: `M${x} ${round(y - 5.5)}l5.5 5.5-5.5 5.5-5.5-5.5z` })];
  if (isStruck(mark)) return [node('circle', { class: 'struck', cx: x, cy: y, r: 3.5 })];
  const counted = mark.standing === 'counted';
  const aside = mark.standing === 'other-conditions' || mark.standing === 'expired';
  const dot = node('circle', { class: aside ? 'dot aside' : 'dot', cx: x, cy: y, r: counted ? 5 : 3 });
  return counted ? [node('circle', { class: 'ring', cx: x, cy: y, r: 8.5 }), dot] : [dot];
}

function strike(mark: Mark, x: number, y: number): SvgNode[] {
  if (!isStruck(mark)) return [];
  return [node('path', { class: 'failure', d: `M${round(x - 7)} ${round(y + 5)}l14-10` })];
}

function spread({ low, high }: Mark, x: number, { y }: Frame): SvgNode[] {
  if (low === undefined || high === undefined) return [];
  return [
    node('path', {
      class: 'spread',
      d: `M${round(x)} ${round(y(low))}V${round(y(high))}M${round(x - 4)} ${round(y(high))}h8M${round(x - 4)} ${round(y(low))}h8`,
    }),
  ];
}
