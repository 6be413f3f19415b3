/**
 * SVG as strangers may send it: shapes, gradients and clips, and nothing else. An SVG that is opened by its own address is a page of the
 * site on which it lies, with scripts and all, so what may stand in it is listed, and whatever is not listed is refused.
 */
import type { Fault } from './tree.ts';

const ELEMENTS = new Set(
  'svg g title desc defs path rect circle ellipse line polyline polygon linearGradient radialGradient stop clipPath'.split(' '),
);

const ATTRIBUTES = new Set(
  (
    'xmlns version viewBox preserveAspectRatio width height x y x1 y1 x2 y2 cx cy r rx ry fx fy d points transform id role color opacity ' +
    'fill fill-opacity fill-rule clip-path clip-rule clipPathUnits stroke stroke-width stroke-opacity stroke-linecap stroke-linejoin ' +
    'stroke-miterlimit stroke-dasharray stroke-dashoffset offset stop-color stop-opacity gradientUnits gradientTransform spreadMethod'
  ).split(' '),
);

const NAMESPACE = 'http://www.w3.org/2000/svg';

/** Numbers, words and colours; of what stands elsewhere only a part of the same picture. */
const VALUE = /^(?:url\(#[\w-]+\)|(?!.*url\s*\()[\w\s.,#%()+-]*)$/is;

/** A tag, or text up to the next one; a declaration may stand in front. */
const TOKEN = /<\/([A-Za-z]+)\s*>|<([A-Za-z]+)((?:\s+[\w:-]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(\/?)>|[^<&]+/y;
const DECLARATION = /^<\?xml version=["']1\.[01]["'](?: encoding=["']utf-8["'])?(?: standalone=["'](?:yes|no)["'])?\s*\?>/i;
const ATTRIBUTE = /([\w:-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;
const BOX = /\sviewBox\s*=\s*["']\s*-?[\d.]+[\s,]+-?[\d.]+[\s,]+(\d+(?:\.\d+)?)[\s,]+(\d+(?:\.\d+)?)\s*["']/;

/** What is wrong with a picture: the first of it, since what follows may be meant otherwise. */
export function svgFaults(text: string): readonly Fault[] {
  const open: string[] = [];
  let roots = 0;
  let at = DECLARATION.exec(text)?.[0].length ?? 0;
  while (at < text.length) {
    TOKEN.lastIndex = at;
    const token = TOKEN.exec(text);
    if (!token)
      return [fault(at, `${shown(text, at)} may not stand in a logo`, 'keep plain tags and delete the rest: comments, styles, entities')];
    const [whole, closed, opened, attributes = '', empty] = token;
    if (closed !== undefined && open.pop() !== closed)
      return [fault(at, `</${closed}> closes nothing`, 'save the picture again as plain SVG')];
    if (opened !== undefined) {
      if (open.length === 0) roots += 1;
      const found = wrongTag(opened, open.length === 0) ?? wrongAttribute(attributes);
      if (found) return [fault(at, ...found)];
      if (!empty) open.push(opened);
    }
    at += whole.length;
  }
  return wrongWhole(text, open, roots);
}

/** The size that the picture's box states, whatever else it says of its width. */
export function svgSize(text: string): { readonly width: number; readonly height: number } {
  const [, width, height] = BOX.exec(text) ?? [];
  return { width: Number(width), height: Number(height) };
}

type Words = readonly [message: string, hint: string];

function wrongTag(name: string, isOutside: boolean): Words | undefined {
  if (isOutside && name !== 'svg') return [`the picture begins with <${name}>`, 'begin with <svg>'];
  if (ELEMENTS.has(name) && (isOutside || name !== 'svg')) return undefined;
  return [`<${name}> may not stand in a logo`, `draw it with ${[...ELEMENTS].slice(5, 12).join(', ')}; words as paths`];
}

function wrongAttribute(attributes: string): Words | undefined {
  for (const [, name = '', double, single] of attributes.matchAll(ATTRIBUTE)) {
    const value = double ?? single ?? '';
    if (!ATTRIBUTES.has(name))
      return [`the attribute ${name} may not stand in a logo`, 'save the picture as plain SVG, with attributes such as fill'];
    if (name === 'xmlns' ? value !== NAMESPACE : !VALUE.test(value))
      return [`the value of ${name} may not stand in a logo`, 'write numbers, words and colours; nothing is loaded from elsewhere'];
  }
  return undefined;
}

function wrongWhole(text: string, open: readonly string[], roots: number): readonly Fault[] {
  if (open.length > 0) return [fault(text.length, `<${open.at(-1)}> is not closed`, 'save the picture again as plain SVG')];
  if (roots !== 1) return [fault(0, `the picture has ${roots} roots`, 'write one <svg>')];
  if (!text.includes(`"${NAMESPACE}"`) && !text.includes(`'${NAMESPACE}'`))
    return [fault(0, 'the picture has no xmlns', `write <svg xmlns="${NAMESPACE}" ...>`)];
  const { width, height } = svgSize(text);
  return width > 0 && height > 0 ? [] : [fault(0, 'the picture has no box', 'write <svg viewBox="0 0 WIDTH HEIGHT" ...>')];
}

function fault(offset: number, message: string, hint: string): Fault {
  return { offset, rule: 'logo', message, hint };
}

/** What stands there, up to the end of the word. */
function shown(text: string, at: number): string {
  return `\`${/^.[^\s>]{0,20}/s.exec(text.slice(at))?.[0] ?? ''}\``;
}
