/** Waivers: decisions to do without a criterion, while they hold and when they have ended. */
import { formatDay } from '../model/calendar.ts';
import type { CriterionResult } from '../model/report.ts';
import type { Day, Decision } from '../model/types.ts';
import type { Verdict } from './judge.ts';

/** Of the waivers of a criterion the newest that still holds, else the one that ended last; of several the last by name. */
export function waiversOf(criterion: string, decisions: readonly Decision[], asOf: Day): Pick<CriterionResult, 'waiver' | 'lapsed'> {
  const waivers = decisions.filter((one) => one.waives === criterion);
  const holding = waivers.filter(({ until }) => !until || asOf <= until);
  if (holding.length > 0) return { waiver: last(holding, ({ date }) => date) };
  return { lapsed: last(waivers, ({ until }) => until as Day) };
}

function last(decisions: readonly Decision[], day: (decision: Decision) => Day): Decision | undefined {
  return decisions.reduce<Decision | undefined>((newest, one) => (newest && day(one) < day(newest) ? newest : one), undefined);
}

/** The verdict on a criterion that is waived. */
export function waived(waiver: Decision): Verdict {
  const until = waiver.until ? ` until ${formatDay(waiver.until)}` : ', without an end';
  return { outcome: 'not-applicable', reason: { code: 'waived', text: `waived by ${waiver.by}${until}: ${waiver.reason}` } };
}
