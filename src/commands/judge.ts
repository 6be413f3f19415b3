/** The first half of a build: reads and checks everything, and judges what is in order, once, for the pages and for the files beside them. */
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { handOver, siteOf } from '../pipeline.ts';
import { readScorecard } from '../validate/index.ts';
import { tell } from './check.ts';
import { judgedBy } from './days.ts';
import type { Options } from './options.ts';

/** Prints every problem, as `check` does, or leaves the judged site to the pages; 0 where there is no problem, else 1. */
export async function judge(options: Pick<Options, 'root' | 'asOf' | 'knownBy'>): Promise<number> {
  const code = readAndJudge(options);
  collectGarbage();
  return code;
}

function readAndJudge({ root, asOf, knownBy }: Pick<Options, 'root' | 'asOf' | 'knownBy'>): number {
  const result = readScorecard(root);
  const code = tell(result);
  if ('set' in result) handOver(siteOf(result.set, judgedBy({ root, asOf, knownBy })));
  return code;
}

/** Astro needs half a gigabyte: reading and judging make room for it, giving back to the system what V8 would keep for later. */
function collectGarbage(): void {
  setFlagsFromString('--expose-gc');
  runInNewContext('gc')({ type: 'major', execution: 'sync', flavor: 'last-resort' });
}
