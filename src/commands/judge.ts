/** The first half of a build: reads and checks everything, and judges what is in order, once, for the pages and for the files beside them. */
import { handOver, siteOf } from '../pipeline.ts';
import { readScorecard } from '../validate/index.ts';
import { tell } from './check.ts';
import { judgedBy } from './days.ts';
import { collectGarbage, growSlowly } from './memory.ts';
import type { Options } from './option-list.ts';
import { countWarnings } from './warn.ts';

/** Prints every problem, as `check` does, or leaves the judged site to the pages and counts the warnings; 0 where there is no problem, else 1. */
export async function judge(options: Pick<Options, 'root' | 'asOf' | 'knownBy'>): Promise<number> {
  growSlowly();
  const code = readAndJudge(options);
  // Astro needs half a gigabyte, so reading and judging make room for it.
  collectGarbage();
  return code;
}

function readAndJudge({ root, asOf, knownBy }: Pick<Options, 'root' | 'asOf' | 'knownBy'>): number {
  const result = readScorecard(root);
  const code = tell(result);
  if ('problems' in result) return code;
  const site = siteOf(result.set, judgedBy({ root, asOf, knownBy }));
  handOver(site);
  const { advice } = site.report;
  if (advice.length > 0) console.log(`${countWarnings(advice)}; see "npm run check".`);
  return code;
}
