/** Decisions that a change takes, alters or takes away: each lets something pass that would not. */
import type { RuleImpact } from '../../model/impact.ts';
import type { Decision, Scorecard } from '../../model/types.ts';

/** Every decision that one side lacks, or that says another thing. */
export function decisionImpacts(from: Scorecard, to: Scorecard): readonly RuleImpact[] {
  const [before, after] = [wordsOf(from), wordsOf(to)];
  return [...new Set([...before.keys(), ...after.keys()])]
    .sort()
    .filter((id) => before.get(id) !== after.get(id))
    .map((id) => ({
      kind: 'decision',
      of: [{ id, title: id }],
      field: 'decision',
      ...said('was', before.get(id)),
      ...said('now', after.get(id)),
    }));
}

function said(key: 'was' | 'now', words: string | undefined): Pick<RuleImpact, 'was' | 'now'> {
  return words === undefined ? {} : { [key]: words };
}

function wordsOf({ decisions: all }: Scorecard): ReadonlyMap<string, string> {
  return new Map(all.map((one) => [one.id, decisionWords(one)]));
}

/** `mvp/quick is waived from 2026-11-01 on, without an end, by Ada: the kettle is new` */
function decisionWords({ date, waives, acknowledges, reason, by, until }: Decision): string {
  const what = waives === undefined ? `a regression of ${acknowledges} is accepted` : `${waives} is waived`;
  return `${what} from ${date} ${until === undefined ? 'on, without an end' : `to ${until}`}, by ${by}: ${reason}`;
}
