import type { Path } from '../../read/tree.ts';
import { clausesOf, criteriaOf } from '../clauses.ts';
import { inCriterion } from '../explained/page.ts';
import { metricNames, unresolved } from '../names.ts';
import type { Rule } from '../rule.ts';
import { unreadable } from './targets.ts';

/** What a criterion checks can be checked. */
export const checks: Rule = {
  name: 'checks',
  summary: "The metric of a check exists, and the target can be read and fits the metric's unit.",
  why: 'A criterion is decided by the figures of a metric. Under a mistyped name there are none, and it would stay open for ever.',
  example: inCriterion(
    'id: hours, title: Hours, text: Open 60 hours, check: { metric: opening-hour, target: ">= 60" }',
    '`opening-hour` is no metric that holds values',
    'id: hours, title: Hours, text: Open 60 hours, check: { metric: opening-hours, target: ">= 60" }',
  ),
  check: (draft) => {
    const names = metricNames(draft);
    const subjects = draft.scorecard && Object.keys(draft.scorecard.data.subjects);
    const shapes = new Map(draft.metrics.map(({ id, data }) => [id, { ...data, subjects }]));
    return draft.releases.flatMap(({ path, data }) =>
      criteriaOf(data)
        .flatMap(({ at, criterion }) => clausesOf(criterion, at))
        .flatMap(({ at, clause: { check } }) => {
          if (!check) return [];
          const shape = shapes.get(check.metric.split('/')[0] as string);
          const read = (text: string, place: Path) =>
            shape && names.allows(check.metric) ? unreadable(text, shape, path, [...at, 'check', ...place]) : [];
          return [
            ...unresolved(names, check.metric, path, [...at, 'check', 'metric']),
            ...(check.target === undefined ? [] : read(check.target, ['target'])),
            ...(check.targets ?? []).flatMap(({ target }, index) => read(target, ['targets', index, 'target'])),
          ];
        }),
    );
  },
};
