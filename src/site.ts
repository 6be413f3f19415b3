/** Astro's door: the Report, once per build. Pages read from here and from components, and from nowhere else. */
import { resolve } from 'node:path';
import { exportsOf } from './exports/index.ts';
import { pipeline } from './pipeline.ts';

/** The command line reaches the bundled pages by the environment (src/commands/astro.ts). */
const { SCORECARD_ROOT, SCORECARD_AS_OF, SCORECARD_KNOWN_BY } = process.env;
if (!SCORECARD_AS_OF) throw new Error('no day to judge by: start Astro through `npm run build` or `npm run dev`');

const result = pipeline(resolve(SCORECARD_ROOT || '.'), { asOf: SCORECARD_AS_OF, knownBy: SCORECARD_KNOWN_BY });
if ('problems' in result) throw new Error(`the data was refused: ${result.problems.length} problems; \`npm run check\` lists them`);

/** The judged scorecard. */
export const { report } = result;

/** What stands beside the pages for machines. */
export const files = exportsOf(report);
