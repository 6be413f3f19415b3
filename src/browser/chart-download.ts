/** What is seen of a chart as a file: the drawing with its finding above it, as SVG or painted as PNG. */
import type { ChartSpec } from '../charts/spec.ts';
import { SVG } from './svg-dom.ts';

/** What of its look a drawing takes from the style sheets of the page. */
const LOOK = [
  'fill',
  'stroke',
  'stroke-width',
  'stroke-dasharray',
  'stroke-linecap',
  'stroke-linejoin',
  'paint-order',
  'opacity',
  'font-family',
  'font-size',
  'font-weight',
] as const;

/** The room for the finding and what it is of, and the air at the sides. */
const HEAD = 64;
const AIR = 16;
/** A picture has so many pixels for one of the drawing. */
const SHARP = 2;

/** Saves it under that name. */
export async function save(drawing: SVGElement, spec: ChartSpec, name: string, format: 'svg' | 'png'): Promise<void> {
  const whole = withHead(drawing, spec);
  const file =
    format === 'svg' ? new Blob([new XMLSerializer().serializeToString(whole)], { type: 'image/svg+xml' }) : await painted(whole);
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = `${name}.${format}`;
  link.click();
  URL.revokeObjectURL(link.href);
}

/** A drawing that needs no style sheet, on paper, with its title, its subtitle and where it is from. */
function withHead(drawing: SVGElement, { title, subtitle }: ChartSpec): SVGElement {
  const [, , width, height] = (drawing.getAttribute('viewBox') ?? '').split(' ').map(Number) as [number, number, number, number];
  const [wide, high] = [width + 2 * AIR, height + HEAD + 2 * AIR];
  const whole = element('svg', { xmlns: SVG, viewBox: `${-AIR} ${-HEAD - AIR} ${wide} ${high}`, width: wide, height: high });
  const [paper, ink, soft] = ['--paper', '--ink', '--soft'].map((name) => resolved(drawing, name)) as [string, string, string];
  const words = (text: string, y: number, fill: string, size: number) => {
    const node = element('text', { x: 0, y, fill, 'font-size': size, 'font-family': getComputedStyle(drawing).fontFamily });
    node.textContent = text;
    return node;
  };
  const body = styled(drawing);
  body.setAttribute('overflow', 'visible');
  whole.append(
    element('rect', { x: -AIR, y: -HEAD - AIR, width: wide, height: high, fill: paper }),
    words(title, -44, ink, 18),
    words(subtitle, -24, soft, 12),
    words(location.href.replace(/[?#].*/, ''), -7, soft, 12),
    ...body.childNodes,
  );
  return whole;
}

function element(tag: string, attributes: Readonly<Record<string, string | number>>): SVGElement {
  const node = document.createElementNS(SVG, tag);
  for (const [name, value] of Object.entries(attributes)) node.setAttribute(name, String(value));
  return node;
}

/** A copy in which every element says itself how it looks. */
function styled(node: SVGElement): SVGElement {
  const copy = node.cloneNode(false) as SVGElement;
  const computed = getComputedStyle(node);
  for (const name of LOOK) copy.setAttribute(name, computed.getPropertyValue(name));
  copy.removeAttribute('class');
  for (const child of node.childNodes) copy.append(child instanceof SVGElement ? styled(child) : child.cloneNode());
  return copy;
}

function resolved(beside: SVGElement, property: string): string {
  const probe = document.createElement('span');
  probe.style.color = `var(${property})`;
  beside.parentElement?.append(probe);
  const { color } = getComputedStyle(probe);
  probe.remove();
  return color;
}

/** The policy of the site lets no picture in that is no file of the site, so it is painted element by element. */
async function painted(drawing: SVGElement): Promise<Blob> {
  const [x, y, width, height] = (drawing.getAttribute('viewBox') ?? '').split(' ').map(Number) as [number, number, number, number];
  const canvas = document.createElement('canvas');
  [canvas.width, canvas.height] = [width * SHARP, height * SHARP];
  const context = canvas.getContext('2d') as CanvasRenderingContext2D;
  context.scale(SHARP, SHARP);
  context.translate(-x, -y);
  for (const node of drawing.querySelectorAll('*')) paint(node, context);
  return new Promise((resolve, reject) => canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('no picture')))));
}

function paint(node: Element, context: CanvasRenderingContext2D): void {
  const text = (name: string) => node.getAttribute(name) ?? '';
  const number = (name: string) => Number.parseFloat(text(name)) || 0;
  context.globalAlpha = text('opacity') === '' ? 1 : number('opacity');
  context.lineWidth = number('stroke-width') || 1;
  context.lineCap = (text('stroke-linecap') || 'butt') as CanvasLineCap;
  context.lineJoin = (text('stroke-linejoin') || 'miter') as CanvasLineJoin;
  context.setLineDash(text('stroke-dasharray').split(/[ ,]+/).map(Number.parseFloat).filter(Number.isFinite));
  const [fill, stroke] = [text('fill'), text('stroke')];
  if (fill) context.fillStyle = fill;
  if (stroke) context.strokeStyle = stroke;
  const [fills, strokes] = [fill !== 'none', stroke !== '' && stroke !== 'none'];
  if (node.localName === 'text') {
    paintWords(node, context, strokes);
    return;
  }
  const path = pathOf(node, number, text);
  if (fills) context.fill(path);
  if (strokes) context.stroke(path);
}

/** Words have their halo beneath them. */
function paintWords(node: Element, context: CanvasRenderingContext2D, strokes: boolean): void {
  const [weight, size, family] = ['font-weight', 'font-size', 'font-family'].map((name) => node.getAttribute(name) ?? '');
  context.font = `${weight || 400} ${Number.parseFloat(size ?? '') || 12}px ${family}`;
  context.textAlign = ({ end: 'right', middle: 'center' } as const)[node.getAttribute('text-anchor') as 'end' | 'middle'] ?? 'left';
  const place = [node.textContent ?? '', Number(node.getAttribute('x')), Number(node.getAttribute('y'))] as const;
  if (strokes) context.strokeText(...place);
  context.fillText(...place);
}

function pathOf({ localName }: Element, number: (name: string) => number, text: (name: string) => string): Path2D {
  const path = new Path2D(localName === 'path' ? text('d') : undefined);
  if (localName === 'circle') path.arc(number('cx'), number('cy'), number('r'), 0, 2 * Math.PI);
  if (localName === 'rect') path.rect(number('x'), number('y'), number('width'), number('height'));
  return path;
}
