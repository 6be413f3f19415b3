/** Astro's door: the Report, once per build. Pages read from here and from components, and from nowhere else. */

import { getCollection } from 'astro:content';
import { resolve } from 'node:path';
import { url } from './components/url.ts';
import type { Moment } from './evaluate/evaluate.ts';
import { openActions } from './evaluate/reviews.ts';
import { exportsOf } from './exports/index.ts';
import { searchIndex } from './exports/search.ts';
import { copyBytes, readFolder } from './load/folder.ts';
import { isolated } from './model/direction.ts';
import { type Desk, repositoryOf } from './model/repository.ts';
import { homeOf } from './model/yaml-text.ts';
import { handedOver, type Site, siteOf } from './pipeline.ts';
import { readScorecard } from './validate/index.ts';

/** The command line reaches the bundled pages by the environment (src/commands/astro.ts). */
const { SCORECARD_ROOT, SCORECARD_AS_OF, SCORECARD_KNOWN_BY, SCORECARD_COMMIT, SCORECARD_REPOSITORY } = process.env;
if (!SCORECARD_AS_OF) throw new Error('no day to judge by: start Astro through `npm run build` or `npm run dev`');

const moment: Moment = { asOf: SCORECARD_AS_OF, knownBy: SCORECARD_KNOWN_BY };

const root = resolve(SCORECARD_ROOT || '.');

function judge(): Site {
  const read = readScorecard(root);
  if ('set' in read) return siteOf(read.set, moment);
  throw new Error(`the data was refused: ${read.problems.length} problems; \`npm run check\` lists them`);
}

const site = handedOver() ?? judge();

/** The judged scorecard, and the past months. A build has judged it before it came here, `npm run dev` has not. */
export const { report, months } = site;

const bodies = await getCollection('reviews');

/** Each review, oldest first, with the Report of its own day by what was known when it was written, and its prose. */
export const reviews = site.reviews.map(({ review, past }) => ({
  review,
  past,
  body: bodies.find(({ id }) => id === review.id) as (typeof bodies)[number],
}));

/** What they left undone, earliest due first. */
export const leftOpen = openActions(report.reviews);

/** What stands beside the pages for machines. */
export const files = exportsOf(report, months);

/** Everything that can be found. */
export const index = searchIndex(report);

/** What is published as it is, archived copies of evidence and the files of the theme, which `npm run dev` serves where a build puts them. */
export const copies = () =>
  readFolder(root).copies.map(({ path }) => ({ path: path.slice('data/'.length), bytes: () => copyBytes(root, path) }));

/** Where the data is kept: as the scorecard says, else where it is being built. */
export const repository = repositoryOf(report.repository, SCORECARD_REPOSITORY || undefined);

const { SITE } = import.meta.env;

/** Where readers bring what they know; none where nobody knows the repository. */
export const desk: Desk | undefined = repository && {
  repository,
  asOf: report.asOf,
  subject: report.subject,
  home: SITE ? new URL(url(''), SITE).href : homeOf(report.url),
  source: report.sources[0]?.id,
};

const commit = SCORECARD_COMMIT ? `commit ${SCORECARD_COMMIT.slice(0, 7)}` : 'uncommitted data';

const written = (await getCollection('pages')).toSorted((a, b) => (a.id < b.id ? -1 : 1));

/** The score worked out by hand, where somebody has written it: no page of its own, it stands on the methodology page. */
export const workedExample = written.find(({ id }) => id === 'worked-example');

/** The pages of prose, by address. */
export const prose = written.filter((entry) => entry !== workedExample);

/** Which pages a scorecard has something for; of the others there are none. */
export const has = {
  releases: report.releases.length > 0,
  compare: report.comparisons.length > 0,
  reviews: report.reviewKinds.length + report.reviews.length > 0,
};

/** What every page's layout says: `<Page {...frame} title="..." description="...">`. */
export const frame = {
  house: report.theme?.name ?? report.title,
  theme: report.theme,
  asOf: report.asOf,
  nav: [
    ...report.dashboards.map(({ id, title }) => ({ title, href: url(`${id}/`) })),
    ...(has.releases ? [{ title: 'Releases', href: url('releases/') }] : []),
    ...(has.compare ? [{ title: 'Compare', href: url('compare/') }] : []),
    { title: 'Changes', href: url('changes/') },
    ...(has.reviews ? [{ title: 'Reviews', href: url('reviews/') }] : []),
    { title: 'Method', href: url('methodology/') },
    { title: 'Data', href: url('data/') },
  ],
  imprint: `Built from ${commit}, methodology edition ${report.edition.number}. ${report.metrics.length > 0 ? 'Every number can be downloaded, with its source' : 'Every verdict can be downloaded, with what shows it'}.`,
  foot: [
    { title: 'Methodology', href: url('methodology/') },
    { title: 'Glossary', href: url('glossary/') },
    { title: 'A to Z', href: url('search/') },
    { title: 'History', href: url('history/') },
    { title: 'Sources', href: url('sources/') },
    { title: 'Data', href: url('data/') },
    ...prose.map(({ id, data }) => ({ title: isolated(String(data.title)), href: url(`${id}/`) })),
  ],
};
