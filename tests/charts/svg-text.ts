/** Drawings as text, for golden files and for looking at their labels. */
import type { SvgNode } from '../../src/charts/node.ts';
import { textWidth } from '../../src/charts/text-width.ts';

/** A drawing, one element a line. */
export function svgText(node: SvgNode, indent = ''): string {
  const attributes = Object.entries(node.attributes)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => ` ${name}="${value}"`)
    .join('');
  if (node.children.length === 0) return `${indent}<${node.tag}${attributes}/>\n`;
  if (node.children.every((child) => typeof child === 'string'))
    return `${indent}<${node.tag}${attributes}>${node.children.join('')}</${node.tag}>\n`;
  const children = node.children
    .map((child) => (typeof child === 'string' ? `${indent}  ${child}\n` : svgText(child, `${indent}  `)))
    .join('');
  return `${indent}<${node.tag}${attributes}>\n${children}${indent}</${node.tag}>\n`;
}

/** The box of one label of a drawing. */
export interface LabelBox {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** The boxes of all labels of 12 pixels. */
export function labelBoxes(node: SvgNode): readonly LabelBox[] {
  const inner = node.children.flatMap((child) => (typeof child === 'string' ? [] : labelBoxes(child)));
  if (node.tag !== 'text' || node.attributes.class === 'figure') return inner;
  const text = String(node.children[0]);
  const { x = 0, y = 0, 'text-anchor': anchor } = node.attributes;
  const width = textWidth(text, 12);
  const left = anchor === 'end' ? x - width : anchor === 'middle' ? x - width / 2 : x;
  return [{ text, left, right: left + width, top: y - 10, bottom: y + 2 }];
}

/** The pairs of labels that touch, and the labels that leave the drawing. */
export function faults(node: SvgNode): readonly string[] {
  const boxes = labelBoxes(node);
  const { width = 0, height = 0 } = node.attributes;
  const outside = boxes.filter((box) => box.left < -1 || box.right > width + 1 || box.top < -1 || box.bottom > height + 1);
  const touching = boxes.flatMap((a, index) =>
    boxes
      .slice(index + 1)
      .filter((b) => touch(a, b))
      .map((b) => `${a.text} touches ${b.text}`),
  );
  return [...outside.map(({ text }) => `${text} is outside`), ...touching];
}

function touch(a: LabelBox, b: LabelBox): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}
