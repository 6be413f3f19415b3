/** A scorecard of a thousand metrics that one dashboard shows all, with a short history: that of the benchmark, so the same each time. */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { LAST_DAY, scorecardFiles } from '../../scripts/bench/scorecard.ts';
import { workshop } from './sites.ts';

const METRICS = 1000;
/** Enough for a trend, and quick to build. */
const DAYS = 3;

/** The days that it is judged by. */
export const THOUSAND_DAYS = ['--as-of', LAST_DAY, '--known-by', LAST_DAY];

/** The id of the dashboard that has a row for each. */
export const ALL = 'everything';

/** Writes its files and gives their root. */
export function withThousandMetrics(): string {
  const root = join(workshop, 'thousand-root');
  rmSync(root, { recursive: true, force: true });
  for (const { path, text } of scorecardFiles(METRICS, DAYS)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    // Without headings all rows of a category stand in one table.
    writeFileSync(join(root, path), path.startsWith('data/metrics/') ? text.replace(/^group: .*\n/m, '') : text);
  }
  const path = join(root, 'data/scorecard.json');
  const scorecard = JSON.parse(readFileSync(path, 'utf8'));
  const include = [...Object.keys(scorecard.categories), ...scorecard['north-stars']];
  writeFileSync(path, JSON.stringify({ ...scorecard, dashboards: { [ALL]: { title: 'Everything', include } } }));
  return root;
}
