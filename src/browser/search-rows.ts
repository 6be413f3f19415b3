/** Draws what was found, node by node: the policy of the site lets no text become markup. */
import { GLYPHS } from '../model/glyphs.ts';
import type { Found, SearchEntry, SearchGroup } from '../model/search.ts';
import type { GlyphName } from '../model/status-words.ts';

const SVG = 'http://www.w3.org/2000/svg';

/** An element with its attributes and what is in it. */
export function make<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  attributes: Readonly<Record<string, string>> = {},
  ...inside: readonly (Node | string)[]
): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.append(...inside);
  return element;
}

/** A list of options by kind, of each kind so many at most; addresses begin with `home`. */
export function groupsOf({ groups }: Found, home: string, most: number): readonly HTMLElement[] {
  return groups.map((group, index) => groupOf(group, `found-${index}`, home, most));
}

function groupOf({ kind, entries }: SearchGroup, id: string, home: string, most: number): HTMLElement {
  const shown = entries.slice(0, most).map((entry, index) => optionOf(entry, `${id}-${index}`, home));
  const count = make('small', {}, shown.length < entries.length ? `${shown.length} of ${entries.length}` : `${entries.length}`);
  const heading = make('p', { class: 'kind', id, role: 'presentation' }, kind, ' ', count);
  return make('div', { role: 'group', 'aria-labelledby': id }, heading, ...shown);
}

function optionOf({ title, path, where, status, text }: SearchEntry, id: string, home: string): HTMLElement {
  const [glyph = '', word] = status ?? [];
  const verdict = word ? [make('span', { class: `status ${glyph}` }, word), ' '] : [];
  const said = text ? [make('span', { class: 'says', dir: 'auto' }, text), ' '] : [];
  const name = make('b', { dir: 'auto' }, title);
  const place = make('small', { dir: 'auto' }, where);
  const inside = [...(glyph ? [glyphOf(glyph)] : []), name, ' ', ...verdict, ...said, place];
  return make('a', { role: 'option', id, href: home + path, tabindex: '-1', 'aria-selected': 'false' }, ...inside);
}

function glyphOf(name: GlyphName): SVGElement {
  const svg = drawn('svg', { class: `glyph ${name}`, viewBox: '0 0 12 12', 'aria-hidden': 'true' });
  for (const shape of GLYPHS[name]) {
    const part = 'r' in shape ? drawn('circle', { cx: '6', cy: '6', r: String(shape.r) }) : drawn('path', { d: shape.d });
    if ('d' in shape && shape.solid) part.classList.add('solid');
    svg.append(part);
  }
  return svg;
}

function drawn(tag: string, attributes: Readonly<Record<string, string>>): SVGElement {
  const element = document.createElementNS(SVG, tag) as SVGElement;
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  return element;
}
