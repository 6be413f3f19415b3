/** Astro's door: the Report, once per build. Pages read from here and from components, and from nowhere else. */

import { getCollection } from 'astro:content';
import { resolve } from 'node:path';
import { url } from './components/url.ts';
import { releaseHistory } from './evaluate/history.ts';
import { exportsOf, HANDED_OVER } from './exports/index.ts';
import { pipeline } from './pipeline.ts';

/** The command line reaches the bundled pages by the environment (src/commands/astro.ts). */
const { SCORECARD_ROOT, SCORECARD_AS_OF, SCORECARD_KNOWN_BY, SCORECARD_COMMIT } = process.env;
if (!SCORECARD_AS_OF) throw new Error('no day to judge by: start Astro through `npm run build` or `npm run dev`');

const moment = { asOf: SCORECARD_AS_OF, knownBy: SCORECARD_KNOWN_BY };

/** What was read is as large as what was judged, and is let go of here. */
function judge() {
  const result = pipeline(resolve(SCORECARD_ROOT || '.'), moment);
  if ('problems' in result) throw new Error(`the data was refused: ${result.problems.length} problems; \`npm run check\` lists them`);
  return { report: result.report, history: releaseHistory(result.scorecard, moment) };
}

/** The judged scorecard; and each release, day by day. */
export const { report, history } = judge();

/** What stands beside the pages for machines. */
export const files = exportsOf(report);

// A build writes them by itself (src/commands/publish.ts): as pages, all would be held as text, as bytes and as a copy.
Object.assign(globalThis, { [HANDED_OVER]: files });

const commit = SCORECARD_COMMIT ? `commit ${SCORECARD_COMMIT.slice(0, 7)}` : 'uncommitted data';

const written = (await getCollection('pages')).toSorted((a, b) => (a.id < b.id ? -1 : 1));

/** The score worked out by hand, where somebody has written it: no page of its own, it stands on the methodology page. */
export const workedExample = written.find(({ id }) => id === 'worked-example');

/** The pages of prose, by address. */
export const prose = written.filter((entry) => entry !== workedExample);

/** What every page's layout says: `<Page {...frame} title="..." description="...">`. */
export const frame = {
  house: report.title,
  asOf: report.asOf,
  nav: [
    ...report.dashboards.map(({ id, title }) => ({ title, href: url(`${id}/`) })),
    ...(report.releases.length > 0 ? [{ title: 'Releases', href: url('releases/') }] : []),
    ...(report.comparisons.length > 0 ? [{ title: 'Compare', href: url('compare/') }] : []),
    { title: 'Method', href: url('methodology/') },
    { title: 'Data', href: url('data/') },
  ],
  imprint: `Built from ${commit}, methodology edition ${report.methodology}. Every number on this page can be downloaded, with its source.`,
  foot: [
    { title: 'Methodology', href: url('methodology/') },
    { title: 'Glossary', href: url('glossary/') },
    { title: 'Data', href: url('data/') },
    ...prose.map(({ id, data }) => ({ title: String(data.title), href: url(`${id}/`) })),
  ],
};
