import { expect, test } from 'vitest';
import { node } from '../../../src/charts/node.ts';
import { html, svg } from '../../../src/exports/impact/html.ts';

test('text becomes text, in elements and in attributes, and lists and nothing are written as such', () => {
  const hostile = `<img src=x onerror='a("b")'>&amp;\u0000\n`;
  expect(html`<p title="${hostile}">${hostile}${undefined}${false}${[html`<b>${1}</b>`, ' ', 0]}</p>`.markup).toBe(
    '<p title="&lt;img src=x onerror=&#39;a(&quot;b&quot;)&#39;&gt;&amp;amp;·\n">&lt;img src=x onerror=&#39;a(&quot;b&quot;)&#39;&gt;&amp;amp;·\n<b>1</b> 0</p>',
  );
});

test('a drawing is written with its own attributes, its words as text, its size left to the sheet', () => {
  const drawing = node('svg', { class: 'a"b', viewBox: '0 0 1 1', width: 1, height: 1 }, [
    node('text', { x: 0, 'text-anchor': undefined }, ['</text><script>']),
    node('rect', { width: 2, height: 3 }),
  ]);
  expect(svg(drawing).markup).toBe(
    '<svg class="a&quot;b" viewBox="0 0 1 1" aria-hidden="true"><text x="0">&lt;/text&gt;&lt;script&gt;</text><rect width="2" height="3"></rect></svg>',
  );
});
