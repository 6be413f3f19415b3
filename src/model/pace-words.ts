/** How a value is going towards its target, in words. */
import { formatDay } from './calendar.ts';
import type { Pace, Projection, TargetResult } from './report.ts';
import type { Target } from './types.ts';

/** `9 days ahead of the path`, `on pace`, `reached so far`, `too few points to say (2 of 5)`; no verb and no full stop. */
export function paceWords({ state, lead = 0, points }: Pace, fewest: number): string {
  const days = `${Math.abs(lead)} ${Math.abs(lead) === 1 ? 'day' : 'days'}`;
  switch (state) {
    case 'reached':
      return 'kept so far';
    case 'on-pace':
      return 'on pace';
    case 'too-few-points':
      return `too few points to say whether it is on pace (${points} of ${fewest})`;
    default:
      return lead === 0 ? 'behind: no nearer than at the start' : `${days} ${state === 'ahead' ? 'ahead of' : 'behind'} the path`;
  }
}

/** `at this rate on 14 June 2026, between 17 May 2026 and 24 June 2026`. */
export function projectionWords({ date, earliest, latest }: Projection): string {
  if (!date) return earliest ? `at this rate not in sight, ${formatDay(earliest)} at the earliest` : 'at this rate not in sight';
  if (earliest === date && latest === date) return `at this rate on ${formatDay(date)}`;
  const between = latest
    ? `between ${formatDay(earliest ?? date)} and ${formatDay(latest)}`
    : `${formatDay(earliest ?? date)} at the earliest`;
  return `at this rate on ${formatDay(date)}, ${between}`;
}

/** After its due date: `kept on time, first on 23 February 2026`, `missed, and kept late from 3 May 2026`; nothing where nobody can say. */
export function keptWords({ due, onTime, metOn }: Pick<TargetResult, 'due' | 'onTime' | 'metOn'>): string | undefined {
  if (!due || onTime === undefined) return undefined;
  if (onTime) return metOn ? `kept on time, first on ${formatDay(metOn)}` : 'kept on time';
  return metOn && metOn > due ? `not kept on time, first kept on ${formatDay(metOn)}` : 'not kept on time';
}

/** `loosened: was 5K, due 10 January 2026`; nothing where it took no other's place. */
export function revisionWords({ revises }: Pick<Target, 'revises'>): string | undefined {
  if (!revises) return undefined;
  return `${REVISED[revises.kind]}: was ${revises.text}${revises.due ? `, due ${formatDay(revises.due)}` : ''}`;
}

/** What is said of a promise that took the place of another. */
export const REVISED = { looser: 'loosened', stricter: 'tightened', same: 'set anew', other: 'changed' } as const;
