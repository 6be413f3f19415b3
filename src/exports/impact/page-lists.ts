/** What a change does, and what is wrong with it, as lists on its page. */
import type { ImpactSection, SidedProblem } from '../../model/diff.ts';
import { type Content, html, type Markup, sentence, unbroken } from './html.ts';

/** So many lines of a list are open. */
const OPEN = 10;
/** So many are told at all. */
const MOST = 200;

/** Sentences under a heading, long lists folded. */
export function listSection({ title, lines }: ImpactSection): Markup {
  const id = title.toLowerCase().replaceAll(' ', '-');
  return html`<section class="section" aria-labelledby="${id}">
<h2 id="${id}">${title} <span class="count">${lines.length}</span></h2>
${listed(lines.map((line) => html`<li>${unbroken(line)}</li>`))}
</section>
`;
}

function listed(items: readonly Markup[]): Content {
  const [open, folded, left] = [items.slice(0, OPEN), items.slice(OPEN, MOST), items.length - MOST];
  const rest = left > 0 ? html`<li>and ${left} more, in diff.json</li>` : undefined;
  const more = html`<details><summary>${items.length - OPEN} more</summary><ul class="told">${folded}${rest}</ul></details>`;
  return html`<ul class="told">${open}</ul>${folded.length > 0 && more}`;
}

/** What is wrong with the change, then with its base, each under a heading. */
export function problemSections(problems: readonly SidedProblem[]): Content {
  const sides = [
    { id: 'problems', title: 'What is wrong', own: problems.filter(({ side }) => side !== 'base') },
    { id: 'base-problems', title: 'What is wrong with the base', own: problems.filter(({ side }) => side === 'base') },
  ];
  return sides
    .filter(({ own }) => own.length > 0)
    .map(
      ({ id, title, own }) => html`<section class="section" aria-labelledby="${id}">
<h2 id="${id}">${title} <span class="count">${own.length}</span></h2>
${listed(own.map(problemItem))}
</section>
`,
    );
}

function problemItem({ path, line, column, rule, message, hint, source }: SidedProblem): Markup {
  return html`<li><code>${path}:${line}:${column}</code> ${rule}<br>${sentence(message)}${
    source?.trim() ? html`<pre tabindex="0" aria-label="Line ${line}"><code>${source.slice(0, 400)}</code></pre>` : undefined
  }${hint ? html`<span class="note">${sentence(hint)}</span>` : undefined}</li>`;
}
