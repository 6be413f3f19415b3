/** Writes marks that look alike as one path: a chart may have dozens, and a page is read on a telephone. */
import type { SvgNode } from './node.ts';

/** From the ground to the top: what is struck out never covers what is said, and nothing covers what counts. */
const LAYERS: readonly string[] = ['spread', 'struck', 'failure', 'claim', 'dot aside', 'dot', 'ring'];

/** The same marks in layers; within a layer their paths are one. */
export function joined(marks: readonly SvgNode[]): readonly SvgNode[] {
  const looks = Map.groupBy(marks, ({ attributes }) => attributes.class ?? '');
  const layer = (look: string) => LAYERS.indexOf(look);
  return [...looks.keys()].toSorted((a, b) => layer(a) - layer(b)).flatMap((look) => onePath(looks.get(look) ?? []));
}

function onePath(nodes: readonly SvgNode[]): readonly SvgNode[] {
  const [first, ...more] = nodes.filter(({ tag }) => tag === 'path');
  if (!first) return nodes;
  const d = [first, ...more].map(({ attributes }) => attributes.d).join('');
  return [{ ...first, attributes: { ...first.attributes, d } }, ...nodes.filter(({ tag }) => tag !== 'path')];
}
