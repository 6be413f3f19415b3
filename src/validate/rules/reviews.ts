import { formatDay, spanOf } from '../../model/calendar.ts';
import type { AuthoredReview } from '../../schemas/authored.ts';
import { inFile } from '../explained/page.ts';
import type { Finding } from '../finding.ts';
import { anyMetricNames, unresolved } from '../names.ts';
import type { Rule } from '../rule.ts';

/** A review is one that the scorecard asks for, is named after its period, and happens in the order of time. */
export const reviews: Rule = {
  name: 'reviews',
  summary: 'A review is of a kind and period that fit and name it, is held after the period, and its actions come after it.',
  why: 'A review looks back at a whole period. One that was held before its end cannot have seen all of it.',
  example: inFile(
    'content/reviews/2026-q1-quarterly.mdx',
    ['---', 'date: 2026-03-30', '---'],
    '2026-03-30 lies before the end of the period, 31 March 2026',
    ['---', 'date: 2026-03-31', '---'],
  ),
  check: (draft) => {
    const kinds = Object.keys(draft.scorecard?.data.reviews ?? {});
    const metrics = anyMetricNames(draft);
    return draft.reviews.flatMap(({ id, path, data }) => [
      ...(draft.scorecard === undefined ? [] : wrongKind(kinds, path, data)),
      ...misnamed(id, path, data),
      ...wrongDays(path, data),
      ...(data.actions ?? []).flatMap((action, index) => [
        ...(action.metric === undefined ? [] : unresolved(metrics, action.metric, path, ['actions', index, 'metric'])),
        ...(['due', 'done'] as const).flatMap((key) => tooEarly(path, action[key], ['actions', index, key], data.recorded)),
      ]),
    ]);
  },
};

/** How a period of each cadence is written. */
const PERIODS: Readonly<Record<AuthoredReview['cadence'], readonly [RegExp, string]>> = {
  monthly: [/^\d{4}-\d{2}$/, 'a month, such as 2025-10'],
  quarterly: [/^\d{4}-q\d$/, 'a quarter, such as 2025-q4'],
  yearly: [/^\d{4}$/, 'a year, such as 2025'],
};

function wrongKind(kinds: readonly string[], path: string, { cadence, period }: AuthoredReview): Finding[] {
  const [form, words] = PERIODS[cadence];
  const missing = kinds.length === 0 ? 'scorecard.yaml defines none under `reviews`' : `there is ${kinds.join(', ')}`;
  return [
    ...(kinds.includes(cadence) ? [] : [{ path, at: ['cadence'], message: `the scorecard asks for no ${cadence} review`, hint: missing }]),
    ...(form.test(period)
      ? []
      : [{ path, at: ['period'], message: `${period} is no period of a ${cadence} review`, hint: `write ${words}` }]),
  ];
}

function misnamed(id: string, path: string, { period, cadence }: AuthoredReview): Finding[] {
  const name = `${period}-${cadence}`;
  if (id === name) return [];
  return [{ path, at: [], message: `the file's name \`${id}\` is not that of its period and cadence`, hint: `name the file ${name}` }];
}

function wrongDays(path: string, { period, date, recorded }: AuthoredReview): Finding[] {
  const { to } = spanOf(period);
  const early = `${date} lies before the end of the period, ${formatDay(to)}`;
  return [
    ...(date < to ? [{ path, at: ['date'], message: early, hint: `judge as of ${to} or later` }] : []),
    ...tooEarly(path, recorded, ['recorded'], date, 'date'),
  ];
}

/** What follows from a review lies behind the day on which it was written. */
function tooEarly(path: string, day: string | undefined, at: Finding['at'], limit: string, of = 'recorded'): Finding[] {
  if (day === undefined || day >= limit) return [];
  return [{ path, at, message: `${day} lies before \`${of}\`, ${limit}`, hint: `write ${limit} or a later day` }];
}
