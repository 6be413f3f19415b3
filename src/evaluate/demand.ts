/** What the demand of a criterion excuses: a should may be missed for a stated reason, a suggestion only has to be considered. */
import type { ClauseResult, Reason } from '../model/report.ts';
import type { Criterion } from '../model/types.ts';
import type { Verdict } from './judge.ts';

/**
 * The verdict on a criterion that is missed and need not be met; nothing where it is not missed, or the release waits for it. Somebody
 * attests that a should is missed and says why: excused for that reason. A check finds that a suggestion is missed: excused, since it was
 * looked at. A check finds that a should is missed: not excused, since nobody says why; a waiver may.
 */
export function excused({ demand }: Pick<Criterion, 'demand'>, clause: ClauseResult): Verdict | undefined {
  if (clause.outcome !== 'missed' || demand === 'must') return undefined;
  const stated = statedReason(clause);
  if (demand === 'should' && !stated) return undefined;
  return { outcome: 'missed', reason: { code: 'excused', text: stated ?? clause.reason?.text ?? 'it was considered' } };
}

/** Whether it is that verdict. */
export function isExcused({ reason }: { readonly reason?: Reason }): boolean {
  return reason?.code === 'excused';
}

/** Why a person let it be: the note of the verdict, wherever in the criterion it stands. */
function statedReason({ outcome, attestation, clauses }: ClauseResult): string | undefined {
  if (outcome === 'missed' && attestation?.note) return attestation.note;
  return clauses.map(statedReason).find((reason) => reason !== undefined);
}
