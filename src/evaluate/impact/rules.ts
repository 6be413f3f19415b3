/** Rules of judging, and decisions, that a change alters: whoever reads it sees at once that not only figures differ. */
import type { RuleImpact } from '../../model/impact.ts';
import type { Decision, Scorecard } from '../../model/types.ts';
import { type Pair, pairs } from '../differences.ts';
import type { Sides } from './judged-side.ts';
import { RULED, type Ruled, rulesOf } from './ruled.ts';

/** Kind by kind, from what all of it goes by to single decisions; what changes in the same way for several of a kind is told once. */
export function ruleImpacts({ from, to }: Sides): readonly RuleImpact[] {
  const moves = RULED.flatMap((kind) => together(kind, pairs(rulesOf[kind](from.scorecard), rulesOf[kind](to.scorecard)).flatMap(moved)));
  return [...moves, ...decisions(from.scorecard, to.scorecard)];
}

/** The names, as people write them, of what is told as a rule and so not as a description. */
export function ruleFields(scorecard: Scorecard, kind: string): ReadonlySet<string> {
  const own = RULED.find((one) => one === kind);
  return new Set(own && rulesOf[own](scorecard).flatMap(({ rules }) => Object.keys(rules)));
}

/** One rule of one thing. */
type Moved = Omit<RuleImpact, 'kind' | 'of'> & { readonly one: RuleImpact['of'][number] };

function moved({ past, now }: Pair<Ruled>): readonly Moved[] {
  const { id, title } = now;
  return Object.keys(now.rules)
    .filter((field) => past.rules[field] !== now.rules[field])
    .map((field) => ({ one: { id, title }, field, ...sides(past.rules[field], now.rules[field]) }));
}

function sides(was: string | undefined, now: string | undefined): Pick<RuleImpact, 'was' | 'now'> {
  return { ...(was !== undefined && { was }), ...(now !== undefined && { now }) };
}

function together(kind: RuleImpact['kind'], all: readonly Moved[]): readonly RuleImpact[] {
  const alike = Map.groupBy(all, ({ field, was, now }) => JSON.stringify([field, was, now]));
  return [...alike.values()].map((own) => {
    const { one: _one, ...rule } = own[0] as Moved;
    return { kind, of: own.map(({ one }) => one), ...rule };
  });
}

/** Every decision that one side lacks, or that says another thing. */
function decisions(from: Scorecard, to: Scorecard): readonly RuleImpact[] {
  const [before, after] = [wordsOf(from), wordsOf(to)];
  return [...new Set([...before.keys(), ...after.keys()])]
    .sort()
    .filter((id) => before.get(id) !== after.get(id))
    .map((id) => ({ kind: 'decision', of: [{ id, title: id }], field: 'decision', ...sides(before.get(id), after.get(id)) }));
}

function wordsOf({ decisions: all }: Scorecard): ReadonlyMap<string, string> {
  return new Map(all.map((one) => [one.id, decisionWords(one)]));
}

/** `mvp/quick is waived from 2026-11-01 on, without an end, by Ada: the kettle is new` */
function decisionWords({ date, waives, acknowledges, reason, by, until }: Decision): string {
  const what = waives === undefined ? `a regression of ${acknowledges} is accepted` : `${waives} is waived`;
  return `${what} from ${date} ${until === undefined ? 'on, without an end' : `to ${until}`}, by ${by}: ${reason}`;
}
