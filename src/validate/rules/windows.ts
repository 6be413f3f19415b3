import { CADENCES } from '../../model/build-metric.ts';
import { parseDuration, seconds } from '../../model/calendar.ts';
import type { AuthoredMetric, Check } from '../../schemas/authored.ts';
import { clausesOf, criteriaOf } from '../clauses.ts';
import type { Draft } from '../draft.ts';
import { inCriterion } from '../explained/page.ts';
import type { Finding } from '../finding.ts';
import type { Rule } from '../rule.ts';

/** What a check says of a window, where that cannot be. */
type Words = Pick<Finding, 'message' | 'hint'> & { readonly key: 'for' | 'runs' };

/** A window of a check can be filled, and takes more than one value. */
export const windows: Rule = {
  name: 'windows',
  summary: 'A check has at most one of for and runs, its metric is measured, and for spans whole days and more than two of its cadences.',
  why: 'Over a window the worst value counts, so it has to be clear which values lie in it, and that there are several.',
  example: inCriterion(
    'id: hours, title: Hours, text: For long, check: { metric: opening-hours, target: ">= 60", for: 6 months, runs: 3 }',
    'the check has both `for` and `runs`',
    'id: hours, title: Hours, text: For long, check: { metric: opening-hours, target: ">= 60", for: 6 months }',
  ),
  check: (draft) => {
    const metrics = new Map(draft.metrics.map(({ id, data }) => [id, data]));
    return draft.releases.flatMap(({ path, data }) =>
      criteriaOf(data)
        .flatMap(({ at, criterion }) => clausesOf(criterion, at))
        .flatMap(({ at, clause: { check } }): Finding[] => {
          const words = check && wrong(check, metrics.get(check.metric.split('/')[0] as string), draft);
          if (!words) return [];
          const { key, ...said } = words;
          return [{ path, at: [...at, 'check', key], part: 'key', ...said }];
        }),
    );
  },
};

function wrong(check: Check, metric: AuthoredMetric | undefined, draft: Draft): Words | undefined {
  const { for: length, runs } = check;
  if (length === undefined && runs === undefined) return undefined;
  const key = runs === undefined ? 'for' : 'runs';
  if (length !== undefined && runs !== undefined)
    return { key, message: 'the check has both `for` and `runs`', hint: 'keep one, or combine two checks with all' };
  if (metric?.formula !== undefined)
    return { key, message: `\`${check.metric}\` is computed and has one value only`, hint: 'check the metrics that its formula reads' };
  return length === undefined || metric === undefined ? undefined : wrongLength(length, check.metric, metric, draft);
}

function wrongLength(text: string, id: string, { cadence }: AuthoredMetric, { scorecard }: Draft): Words | undefined {
  const length = lengthOf(text);
  if (/second|minute|hour/.test(text))
    return { key: 'for', message: `"${text}" is no number of days`, hint: 'write days, or `sustained` for what one run has to hold' };
  if (cadence === undefined)
    return {
      key: 'for',
      message: `\`${id}\` has no cadence, so nothing says how far apart its values may lie`,
      hint: 'give the metric a cadence, or ask for `runs`, or for one value that is `sustained`',
    };
  const between = lengthOf(scorecard?.data.cadences?.[cadence] ?? CADENCES[cadence] ?? '');
  if (length === undefined || between === undefined || length > 2 * between) return undefined;
  return {
    key: 'for',
    message: `one value that is measured ${cadence} covers "${text}"`,
    hint: 'write more than two cadences, or ask for `runs`',
  };
}

function lengthOf(text: string): number | undefined {
  const duration = parseDuration(text);
  return duration && seconds(duration);
}
