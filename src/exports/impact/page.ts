/** A change held against its base, as one page that stands alone: no script, no request, its look and its drawings within it. */

import { isEmpty } from '../../evaluate/impact/index.ts';
import { formatDay, shortDay } from '../../model/calendar.ts';
import type { Diff } from '../../model/diff.ts';
import type { MetricImpact } from '../../model/impact.ts';
import { HOUSE } from '../../model/palette.ts';
import { consequenceOf, refusalOf } from './diff.ts';
import { headlineClauses } from './headline.ts';
import { type Content, html, type Markup, sentence } from './html.ts';
import { listSection, problemSections } from './page-lists.ts';
import { metricCard } from './page-metric.ts';
import { scoreSection } from './page-score.ts';
import type { PicturePair } from './pictures.ts';
import { RULES, sectionsOf } from './sections.ts';

/** How it looks. */
export interface PageStyle {
  /** The whole style sheet. */
  readonly css: string;
  /** Its hash, as a content security policy names it: `sha256-...`. */
  readonly hash: string;
}

/** The whole page, with the pictures of the metrics that are drawn. */
export function diffPage(diff: Diff, pictures: readonly PicturePair[], { css, hash }: PageStyle): string {
  const policy = `default-src 'none'; style-src '${hash}'; font-src data:; base-uri 'none'; form-action 'none'`;
  // The style is the house's own and hashed, so it is written as it is.
  const style: Markup = { markup: `<style>${css}</style>` };
  const [first = '', ...rest] = headed(diff);
  const { markup } = html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="content-security-policy" content="${policy}">
<meta name="viewport" content="width=device-width">
<meta name="color-scheme" content="light dark">
<meta name="theme-color" content="${HOUSE.light.paper}" media="(prefers-color-scheme: light)">
<meta name="theme-color" content="${HOUSE.dark.paper}" media="(prefers-color-scheme: dark)">
<title>${`${withoutStop(diff.headline)} · ${diff.title ?? 'Scorecard'}`}</title>
${style}
</head>
<body>
<header class="bar-top"><div>
<div class="house"><b>${diff.title ?? 'Scorecard'}</b> <span>what a change does</span></div>
<div class="as-of"><time>as of ${shortDay(diff.asOf)}</time></div>
</div></header>
<main id="main">
<p class="kicker">${diff.verdict === 'refused' ? 'Refused' : 'A change, held against its base'}</p>
<h1>${sentence(first)}</h1>
${rest.length > 0 && html`<p class="lead">${sentence(rest.join('; '))}</p>`}
<p class="note">${heldWords(diff)}</p>
${problemSections(diff.problems)}
${diff.impact && impactBody(diff, pictures)}
</main>
<footer class="foot"><div>
<p>${judgedWords(diff)}</p>
</div></footer>
</body>
</html>
`;
  return markup;
}

/** What stands large, and what below it. Of a refused change the refusal is the heading, whatever it would do. */
function headed({ impact, verdict, headline, problems }: Diff): readonly string[] {
  if (!impact) return [headline];
  return verdict === 'sound' ? headlineClauses(impact) : [refusalOf(problems), consequenceOf(impact)];
}

function withoutStop(text: string): string {
  return text.replace(/\.$/, '');
}

function heldWords({ base, head }: Diff): Content {
  const what = head ? html`Commit <code>${head.slice(0, 10)}</code>` : 'The folder as it lies there, uncommitted files too';
  return html`${what}, held against <code>${base.slice(0, 10)}</code>.`;
}

function judgedWords({ impact, asOf, knownBy }: Diff): string {
  if (!impact) return 'Nothing is judged while anything is refused. Every problem is in diff.json.';
  const known = knownBy === asOf ? 'by then' : `by ${formatDay(knownBy)}`;
  return `Both sides are judged as of ${formatDay(asOf)}, by what was recorded ${known}, so that nothing here has moved through time alone. Every detail is in diff.json.`;
}

function impactBody({ impact }: Diff, pictures: readonly PicturePair[]): Content {
  if (!impact || isEmpty(impact)) return undefined;
  const drawn = new Map(pictures.map((pair) => [pair.id, pair]));
  const [shown, rest] = [impact.metrics.filter(({ id }) => drawn.has(id)), impact.metrics.filter(({ id }) => !drawn.has(id))];
  const sections = sectionsOf({ ...impact, metrics: rest }).map((one) =>
    one.title === 'Metrics' ? { ...one, title: 'Further metrics' } : one,
  );
  const [rules, others] = [sections.filter(({ title }) => title === RULES), sections.filter(({ title }) => title !== RULES)];
  return html`${scoreSection(impact)}${rules.map(listSection)}${metricSection(shown, drawn)}<div class="lists">${others.map(listSection)}</div>`;
}

function metricSection(metrics: readonly MetricImpact[], drawn: ReadonlyMap<string, PicturePair>): Content {
  if (metrics.length === 0) return undefined;
  return html`<section class="section" aria-labelledby="metrics">
<h2 id="metrics">What becomes of metrics</h2>
<p>Both pictures of a metric have the same axes. Solid is what counts, a hollow diamond is only claimed, the dashed line is the target.</p>
${metrics.map((one) => metricCard(one, drawn.get(one.id) as PicturePair))}
</section>
`;
}
