import { parseDuration, seconds } from '../../model/calendar.ts';
import { subjectsIn } from '../../model/formula.ts';
import { isThreshold, type Measured, parseTarget } from '../../model/target.ts';
import type { Path } from '../../read/tree.ts';
import type { AuthoredMetric } from '../../schemas/authored.ts';
import { inFile } from '../explained/page.ts';
import type { Finding } from '../finding.ts';
import type { Rule } from '../rule.ts';

/** A metric's promises can be read, fit its unit, and stand in their order. */
export const targets: Rule = {
  name: 'targets',
  summary:
    'Targets can be read, fit the unit and are relative to the subject of the formula; a metric has target or targets, and horizons ascend.',
  why: 'A target is held against figures by a program, so it has to say a number, and in which direction it is kept.',
  example: inFile('data/metrics/opening-hours.yaml', ['target: about 48'], '"about 48" is no target', ['target: ">= 48"']),
  check: ({ metrics, scorecard }) =>
    metrics.flatMap(({ path, data }) => {
      const shape = { ...data, subjects: scorecard && Object.keys(scorecard.data.subjects) };
      const single = data.target === undefined ? [] : unreadable(data.target, shape, path, ['target']);
      const several = (data.targets ?? []).flatMap(({ target }, index) => unreadable(target, shape, path, ['targets', index, 'target']));
      return [...single, ...several, ...both(path, data), ...ascending(path, data)];
    }),
};

/** A finding where a target cannot be read for a metric, or is relative to another subject than its formula. */
export function unreadable(text: string, metric: Measured & Pick<AuthoredMetric, 'formula'>, path: string, at: Path): Finding[] {
  const result = parseTarget(text, metric);
  if (!isThreshold(result)) return [{ path, at, message: result.error, hint: result.hint }];
  const computed = metric.formula === undefined ? [] : subjectsIn(metric.formula);
  const { relativeTo } = result;
  if (relativeTo === undefined || computed.length === 0 || computed.includes(relativeTo)) return [];
  const message = `the target is relative to ${relativeTo}, the formula to ${computed.join(', ')}`;
  return [{ path, at, message, hint: 'name the same subject in both' }];
}

function both(path: string, { target, targets }: AuthoredMetric): Finding[] {
  if (target === undefined || targets === undefined) return [];
  const message = 'the metric has both `target` and `targets`';
  return [{ path, at: ['target'], part: 'key', message, hint: 'move the one into the list of the others' }];
}

/** Those that were there from the first; what is dated may take the place of any of them. */
function ascending(path: string, { targets = [] }: AuthoredMetric): Finding[] {
  const first = targets.flatMap(({ within, since }, index) => (within === undefined || since !== undefined ? [] : [{ within, index }]));
  return first.flatMap(({ within, index }, place): Finding[] => {
    const before = first[place - 1];
    const [earlier, own] = [before && lengthOf(before.within), lengthOf(within)];
    if (earlier === undefined || own === undefined || earlier < own) return [];
    const message = `"${within}" does not come after "${before?.within}"`;
    const hint = 'write the earliest horizon first, and each once; one that took the place of another says `since` when';
    return [{ path, at: ['targets', index, 'within'], message, hint }];
  });
}

function lengthOf(text: string): number | undefined {
  const duration = parseDuration(text);
  return duration && seconds(duration);
}
