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

/** How a mark looks: what fills and what surrounds it follows from the name of its look. */
export interface MarkLook {
  readonly shape: 'disc' | 'diamond';
  /** From its middle to its edge, or to the corners of a diamond. */
  readonly r: number;
  readonly look: 'claim' | 'struck' | 'dot' | 'dot aside';
  /** The circle around what counts. */
  readonly ring?: number;
}

/** The look of a mark, for every renderer. */
export function lookOf(mark: Mark): MarkLook {
  const look = isStruck(mark) ? 'struck' : 'claim';
  if (mark.basis === 'claimed') return { shape: 'diamond', r: 5.5, look };
  if (isStruck(mark)) return { shape: 'disc', r: 3.5, look };
  if (mark.standing === 'counted') return { shape: 'disc', r: 5, look: 'dot', ring: 8.5 };
  const aside = mark.standing === 'other-conditions' || mark.standing === 'expired';
  return { shape: 'disc', r: 3, look: aside ? 'dot aside' : 'dot' };
}

function shape(mark: Mark, x: number, y: number): SvgNode[] {
  const { shape, r, look, ring } = lookOf(mark);
  if (shape === 'diamond') return [node('path', { class: look, d: `M${x} ${round(y - r)}l${r} ${r}-${r} ${r}-${r}-${r}z` })];
  const dot = node('circle', { class: look, cx: x, cy: y, r });
  return ring ? [node('circle', { class: 'ring', cx: x, cy: y, r: ring }), dot] : [dot];
}

function strike(mark: Mark, x: number, y: number): SvgNode[] {
  if (!isStruck(mark)) return [];
  return [node('path', { class: 'failure', d: `M${Math.round(x - 7)} ${Math.round(y + 5)}l14-10` })];
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
