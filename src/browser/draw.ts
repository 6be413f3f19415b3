/** Puts a drawing into the page, element by element: the policy of the pages lets no text become markup. */
import type { SvgNode } from '../charts/node.ts';

const SVG = 'http://www.w3.org/2000/svg';

/** Gives an `<svg>` that is there the contents of a drawing of the same size. */
export function draw(svg: SVGElement, drawing: SvgNode): void {
  svg.replaceChildren(...drawing.children.map(made));
}

function made(node: SvgNode | string): Node {
  if (typeof node === 'string') return document.createTextNode(node);
  const element = document.createElementNS(SVG, node.tag);
  for (const [name, value] of Object.entries(node.attributes)) if (value !== undefined) element.setAttribute(name, String(value));
  element.append(...node.children.map(made));
  return element;
}
