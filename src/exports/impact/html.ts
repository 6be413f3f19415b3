/** Markup of a page that stands alone. Text becomes text, whatever it holds: only what `html` has made is written as it is. */
import type { SvgNode } from '../../charts/node.ts';
import { asSentence } from '../../model/phrases.ts';

/** A piece of markup that holds nothing but elements that were written in this room. */
export interface Markup {
  /** As it is written. */
  readonly markup: string;
}

/** What may stand within markup: text, a number, markup, a list of these, or nothing. */
export type Content = string | number | Markup | undefined | false | readonly Content[];

/** A template of markup, in which every text is escaped: html`<p>${text}</p>`. */
export function html(parts: TemplateStringsArray, ...contents: readonly Content[]): Markup {
  return { markup: parts.map((part, index) => (index === 0 ? part : `${written(contents[index - 1])}${part}`)).join('') };
}

function written(content: Content): string {
  if (content === undefined || content === false) return '';
  if (typeof content === 'string' || typeof content === 'number') return escaped(String(content));
  return 'markup' in content ? content.markup : content.map(written).join('');
}

/** For text and for quoted attributes alike; what no document may hold is shown as a dot. */
function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;')
    .replace(/(?![\n\t])\p{Cc}/gu, '·');
}

/** Words in which a number stays on one line with its percent sign, and with what compares it. */
export function unbroken(text: string): string {
  return text.replaceAll(' %', '\u00a0%').replace(/([<>≤≥=]) (?=[\d$#])/g, '$1\u00a0');
}

/** The same as a sentence. */
export function sentence(text: string): string {
  return unbroken(asSentence(text));
}

/** A drawing; the words beside it say what it shows. */
export function svg({ tag, attributes, children }: SvgNode, root = true): Markup {
  const named = Object.entries(attributes).filter(
    ([name, value]) => value !== undefined && !(root && (name === 'width' || name === 'height')),
  );
  const given = named.map(([name, value]) => ` ${name}="${escaped(String(value))}"`).join('');
  const inner = children.map((child) => (typeof child === 'string' ? escaped(child) : svg(child, false).markup)).join('');
  return { markup: `<${tag}${given}${root ? ' aria-hidden="true"' : ''}>${inner}</${tag}>` };
}
