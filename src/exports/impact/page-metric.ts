/** A metric of a change on its page: what became of it in words, and its picture before and after. */
import { node } from '../../charts/node.ts';
import { GLYPHS } from '../../model/glyphs.ts';
import type { MetricImpact, MetricState } from '../../model/impact.ts';
import { statusWords } from '../../model/status-words.ts';
import { html, type Markup, sentence, svg } from './html.ts';
import { figureWords, metricDetails } from './metric-words.ts';
import type { PicturePair, SidePicture } from './pictures.ts';

/** The words on one side, the two pictures beside them. */
export function metricCard(impact: MetricImpact, { before, after }: PicturePair): Markup {
  const { title, from, to } = impact;
  return html`<article class="pair">
<div><h3>${title}</h3>
<p class="turn">${wasStatus(from, to)}${status(to)}</p>
${[...metricDetails(impact), ...(impact.figures ? [figureWords(impact.figures)] : [])].map((text) => html`<p>${sentence(text)}</p>`)}</div>
${side(`${title}, before`, 'Before', before)}
${side(`${title}, after`, 'After', after)}
</article>
`;
}

function wasStatus(from: MetricState, to: MetricState): Markup | undefined {
  const [was, now] = [statusWords(from.outcome, from.reason), statusWords(to.outcome, to.reason)];
  if (was.word === now.word) return html`<span>still</span> `;
  return html`<span class="hidden">was </span>${status(from)}${svg(ARROW)}<span class="hidden">is now </span>`;
}

const ARROW = node('svg', { class: 'arrow', viewBox: '0 0 16 12' }, [node('path', { d: 'M1 6H15M11 2L15 6L11 10' })]);

/** A shape and a word, then a colour. */
function status({ outcome, reason }: MetricState): Markup {
  const { glyph, word } = statusWords(outcome, reason);
  const shapes = GLYPHS[glyph].map((shape) =>
    'r' in shape ? node('circle', { cx: 6, cy: 6, r: shape.r }) : node('path', { d: shape.d, ...(shape.solid && { class: 'solid' }) }),
  );
  return html`<span class="status ${glyph}">${svg(node('svg', { class: `glyph ${glyph}`, viewBox: '0 0 12 12' }, shapes))} ${word}</span>`;
}

function side(label: string, when: string, { drawing, title, sentence: seen }: SidePicture): Markup {
  const picture = drawing && html`<div role="img" aria-label="${`${label}: ${title}`}">${svg(drawing)}</div>`;
  return html`<figure class="side"><figcaption><span class="kicker">${when}</span> ${title}</figcaption>
${picture}
<p class="note">${sentence(seen)}</p></figure>`;
}
