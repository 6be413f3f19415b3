/** The one place where text reaches a page without being escaped by Astro: a block of JSON, which a browser does not run. */
import { markHTMLString } from 'astro/runtime/server/index.js';
import type { Json } from '../components/dataset.ts';

/** A `script` of JSON-LD with that value. Astro would write its quotes as entities, which nothing reads there. */
export function dataBlock(value: Json): unknown {
  return markHTMLString(`<script type="application/ld+json">${safeJson(value)}</script>`);
}

/** JSON that holds no `<`, `>` or `&`, so that whatever stands in the data can neither end the block nor open a comment. */
export function safeJson(value: Json): string {
  return JSON.stringify(value).replace(/[<>&\u2028\u2029]/g, (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
