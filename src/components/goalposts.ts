/** What a criterion asked before it was changed, in words. A page that tells of a criterion always shows it. */
import { formatDay } from '../model/calendar.ts';
import { revisionWords } from '../model/pace-words.ts';
import { asSentence, capital } from '../model/phrases.ts';
import type { ClauseResult } from '../model/report.ts';
import type { Target } from '../model/types.ts';
import { leavesOf } from './release.ts';

/** "Loosened on 3 March 2026: was ≥ 1M req/s. The machine is smaller.", for each change, oldest first; metrics by name where several are checked. */
export function goalposts(clause: ClauseResult, titles: ReadonlyMap<string, string>): readonly string[] {
  const leaves = leavesOf(clause);
  return leaves.flatMap(({ metric, revised = [] }) => {
    const title = leaves.length > 1 && metric ? titles.get(metric) : undefined;
    return revised.map((target) => `${title ? `${title}: ` : ''}${title ? change(target) : capital(change(target))}`);
  });
}

function change({ revises, since, reason }: Target): string {
  const words = (revisionWords({ revises }) as string).replace(':', ` on ${formatDay(since as string)}:`);
  return `${words}. ${asSentence(reason ?? '')}`;
}
