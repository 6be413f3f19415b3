/** A drawing as a small tree; components render it, tests write it out. Attributes are a closed list, so that data never names one. */

/** The attributes that a drawing may use. */
export interface SvgAttributes {
  readonly class?: string;
  readonly viewBox?: string;
  readonly x?: number;
  readonly y?: number;
  readonly x1?: number;
  readonly y1?: number;
  readonly x2?: number;
  readonly y2?: number;
  readonly cx?: number;
  readonly cy?: number;
  readonly r?: number;
  readonly width?: number;
  readonly height?: number;
  readonly d?: string;
  readonly 'text-anchor'?: Anchor;
}

/** Which end of a text stands at its x. */
export type Anchor = 'start' | 'middle' | 'end';

/** One element of a drawing. */
export interface SvgNode {
  readonly tag: 'svg' | 'g' | 'path' | 'line' | 'rect' | 'circle' | 'text' | 'title';
  readonly attributes: SvgAttributes;
  readonly children: readonly (SvgNode | string)[];
}

/** An element with its attributes and children. */
export function node(tag: SvgNode['tag'], attributes: SvgAttributes = {}, children: SvgNode['children'] = []): SvgNode {
  return { tag, attributes, children };
}

/** A whole drawing of that size. */
export function drawing(width: number, height: number, children: SvgNode['children'], name = 'drawing'): SvgNode {
  return node('svg', { class: name, viewBox: `0 0 ${width} ${height}`, width, height }, children);
}

/** Words at a place; the class says how they look. */
export function words(text: string, x: number, y: number, look: string, anchor: Anchor = 'start'): SvgNode {
  return node('text', { class: look, x: Math.round(x), y: Math.round(y), 'text-anchor': anchor === 'start' ? undefined : anchor }, [text]);
}

/** A horizontal or vertical stroke. */
export function stroke(x1: number, y1: number, x2: number, y2: number, look: string): SvgNode {
  return node('line', { class: look, x1: round(x1), y1: round(y1), x2: round(x2), y2: round(y2) });
}

/** A tenth of a pixel is finer than most screens. */
export function round(value: number): number {
  return Math.round(value * 10) / 10 || 0;
}
