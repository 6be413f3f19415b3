/**
 * The sites of the browser tests, built one after the other, since Astro builds of one checkout disturb each other. The setup of the tests
 * builds them, unless this file was run before: then the whole suite has them while its other core is idle.
 */
import { join } from 'node:path';
import { withLongHistory } from './long-history.ts';
import { buildSite, DAYS, HOST, INSTANCES, workshop } from './sites.ts';
import { THOUSAND_DAYS, withThousandMetrics } from './thousand.ts';

/** Set where the sites are there already. */
export const BUILT = 'BROWSER_SITES_BUILT';

const TINY = 'tests/fixtures/tiny';

/** What each is built with. */
const SITES = {
  plain: () => DAYS,
  nested: () => [...DAYS, '--base', '/a/b/', '--site', `http://${HOST}`],
  tiny: () => ['--root', TINY, ...DAYS],
  long: () => ['--root', withLongHistory(TINY), ...DAYS],
  repositories: () => INSTANCES.repositories,
  browsers: () => INSTANCES.browsers,
  badge: () => INSTANCES.badge,
  themed: () => ['--root', 'tests/fixtures/look-themed', '--as-of', '2026-06-15', '--known-by', '2026-06-15'],
  empty: () => ['--root', 'tests/fixtures/look-empty', ...DAYS],
  one: () => ['--root', 'tests/fixtures/look-one', ...DAYS],
  names: () => ['--root', 'tests/fixtures/look-names', ...DAYS],
  thousand: () => ['--root', withThousandMetrics(), ...THOUSAND_DAYS],
} as const satisfies Readonly<Record<string, () => readonly string[]>>;

/** What GitHub Actions says where it builds one of them, and what asks for the style guide; the others are built as on somebody's own machine. */
const ENVIRONMENTS: Partial<Record<SiteName, Readonly<Record<string, string>>>> = {
  nested: { GITHUB_SERVER_URL: 'https://github.com', GITHUB_REPOSITORY: 'example/scorecard', SCORECARD_BRANCH: 'trunk' },
  themed: { STYLEGUIDE: '1' },
};

/** The name of a site. */
export type SiteName = keyof typeof SITES;

/** All of them. */
export const SITE_NAMES = Object.keys(SITES) as readonly SiteName[];

/** The folder of a site that is built. */
export function folderOf(name: SiteName): string {
  return join(workshop, name);
}

/** Builds every site into its folder; throws with all that a failing build said. */
export async function buildSites(): Promise<void> {
  for (const name of SITE_NAMES) await buildSite(name, SITES[name](), { env: ENVIRONMENTS[name] ?? {} });
}

if (import.meta.main) await buildSites();
