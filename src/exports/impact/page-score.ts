/** The scores of a change on its page: the whole as two bars, and a table in which every cause adds up to what moved. */
import { scoreDrawing, scoreSpec, smallScoreDrawing } from '../../charts/score-bar.ts';
import type { Impact } from '../../model/impact.ts';
import { atMost } from '../../model/phrases.ts';
import type { Score } from '../../model/report.ts';
import { type Content, html, type Markup, svg } from './html.ts';
import { type ScoreRow, scoreRows } from './score-words.ts';

/** The section; nothing where nothing is scored. */
export function scoreSection(impact: Impact): Content {
  const rows = scoreRows(impact);
  if (rows.length === 0) return undefined;
  const { from, to } = impact.whole;
  const moved = rows.filter(({ causes }) => causes.length > 0);
  return html`<section class="section" aria-labelledby="score">
<h2 id="score">The score of the whole</h2>
<p>What is solid is proven, what is hatched is still open, what is empty is lost.</p>
${impact.whole.moves.length > 0 ? html`<div class="sides">${side('Before', from)}${side('After', to)}</div>` : side('Before and after', to)}
${moved.length > 0 && scoreTable(moved, impact)}
</section>
`;
}

function side(title: string, score: Score): Markup {
  const spec = scoreSpec(score);
  return html`<figure class="side"><figcaption class="kicker">${title}</figcaption>
<div class="score-bar" role="img" aria-label="${`${title}: ${spec.sentence}`}">${svg(scoreDrawing(spec))}</div>
<p class="note">${knownOf(score)} % of the weight is known.</p></figure>`;
}

/** To a tenth: in whole percent, which follow the points beside them, the same weight could read as two numbers before and after. */
function knownOf({ coverage }: Score): number {
  return Math.round(coverage * 1000) / 10;
}

function scoreTable(rows: readonly ScoreRow[], impact: Impact): Markup {
  return html`<div class="scroll" tabindex="0" role="region" aria-label="Why the scores moved"><table class="moves">
<caption class="hidden">What moved each score, in points of 100</caption>
<thead><tr><th scope="col">Points of 100</th><th scope="col">Before</th><th scope="col">After</th><th scope="col" class="number">Proven</th><th scope="col" class="number">Possible</th><th scope="col" class="number">Known</th></tr></thead>
${rows.map((row) => scoreBody(row, changeOf(row, impact)))}
</table></div>`;
}

function changeOf({ title }: ScoreRow, { whole, categories }: Impact): Impact['whole'] {
  return categories.find((one) => one.title === title) ?? whole;
}

function scoreBody(row: ScoreRow, { from, to }: Impact['whole']): Markup {
  const bar = (score: Score, range: string) => html`${svg(smallScoreDrawing(scoreSpec(score)))}<small>${range}</small>`;
  const numbers = ({ low, high, coverage }: Pick<ScoreRow, 'low' | 'high' | 'coverage'>) =>
    [low, high, coverage].map((text) => html`<td class="number">${text}</td>`);
  // The only cause is as large as the sum, and stands in its row.
  const only = row.causes.length === 1 ? row.causes[0] : undefined;
  return html`<tbody>
<tr class="sum"><th scope="rowgroup">${row.title}${only && html`<small>${[only.title, ...named(only.metrics)].join(': ')}</small>`}</th><td>${bar(from, row.was)}</td><td>${bar(to, row.now)}</td>${numbers(row)}</tr>
${!only && row.causes.map((one) => html`<tr><th scope="row" colspan="3">${one.title}${through(one.metrics)}</th>${numbers(one)}</tr>`)}
</tbody>`;
}

/** So many names of metrics are told. */
const NAMED = 8;

function through(metrics: readonly string[]): Content {
  return metrics.length > 0 && html`<small>${named(metrics)}</small>`;
}

/** `Unit Test Coverage, Response time`; nothing of none. */
function named(metrics: readonly string[]): readonly string[] {
  return metrics.length === 0 ? [] : [atMost(NAMED, metrics).join(', ')];
}
