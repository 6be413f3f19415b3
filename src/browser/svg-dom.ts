/** Drawings as elements of a page. */
import type { SvgNode } from '../charts/node.ts';

/** The namespace of every element of a drawing. */
export const SVG = 'http://www.w3.org/2000/svg';

/** The element of a drawing with all that is in it. */
export function svgElement({ tag, attributes, children }: SvgNode): SVGElement {
  const element = document.createElementNS(SVG, tag);
  for (const [name, value] of Object.entries(attributes)) if (value !== undefined) element.setAttribute(name, String(value));
  element.append(...children.map((child) => (typeof child === 'string' ? child : svgElement(child))));
  return element;
}
