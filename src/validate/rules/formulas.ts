import { checkFormula, inputsOf } from '../../model/formula.ts';
import type { Draft } from '../draft.ts';
import { inFile } from '../explained/page.ts';
import type { Finding } from '../finding.ts';
import { metricNames, tombstoneOf, wholeMetricNames } from '../names.ts';
import { didYouMean, nearest } from '../nearest.ts';
import type { Rule } from '../rule.ts';

/** A formula can be computed: it parses, its names exist, its units agree, and it does not go in circles. */
export const formulas: Rule = {
  name: 'formulas',
  summary: 'A formula parses, its names exist, its unit is that of the metric, and it does not need its own result.',
  why: 'A computed figure is only as good as its formula. It is checked before anything is published, not when a page shows an empty place.',
  example: inFile(
    'data/metrics/loans-per-visit.yaml',
    ['formula: value("loan") / value("visits")'],
    'the formula cannot be computed: "loan" is no metric (character 7)',
    ['formula: value("loans") / value("visits")'],
  ),
  check: (draft) => {
    const inputs = new Map(draft.metrics.map(({ id, data }) => [id, inputsOf(data.formula ?? '')]));
    const names = formulaNames(draft);
    return draft.metrics.flatMap(({ id, path, data }): Finding[] => {
      if (data.formula === undefined || waits(draft, inputs.get(id) ?? [])) return [];
      const circle = circleFrom(id, inputs);
      if (circle)
        return [{ path, at: ['formula'], message: `the formula needs its own result: ${circle.join(' needs ')}`, hint: 'cut the circle' }];
      return checkFormula(data.formula, data.unit, names).map(({ message, offset }) => ({
        path,
        at: ['formula'],
        message: `the formula cannot be computed: ${message}${offset === undefined ? '' : ` (character ${offset + 1})`}`,
        hint: retiredIn(draft, message) ?? hintFor(message, names.metrics.keys()),
      }));
    });
  },
};

function formulaNames({ metrics, scorecard }: Draft) {
  const units = metrics.flatMap(({ id, data }) =>
    data.parts
      ? Object.keys(data.parts).map((part): [string, string] => [`${id}/${part}`, data.unit])
      : [[id, data.unit] as [string, string]],
  );
  const { subjects = {}, categories = {} } = scorecard?.data ?? {};
  return { metrics: new Map(units), subjects: Object.keys(subjects), categories: Object.keys(categories) };
}

/** Whether something that the formula needs is in a broken file, so that nothing can be said about it. */
function waits(draft: Draft, inputs: readonly string[]): boolean {
  const [values, whole] = [metricNames(draft), wholeMetricNames(draft)];
  return draft.scorecard === undefined || inputs.some((id) => values.allows(id) && !values.ids.includes(id) && !whole.ids.includes(id));
}

function circleFrom(
  start: string,
  inputs: ReadonlyMap<string, readonly string[]>,
  way: readonly string[] = [start],
): readonly string[] | undefined {
  for (const next of inputs.get(way.at(-1) as string) ?? []) {
    if (next === start) return [...way, next];
    const circle = way.includes(next) ? undefined : circleFrom(start, inputs, [...way, next]);
    if (circle) return circle;
  }
  return undefined;
}

/** What took the place of a metric that the formula names, and when. */
function retiredIn(draft: Draft, message: string): string | undefined {
  const [, name] = /^"(.*)" is no metric$/.exec(message) ?? [];
  const gone = name === undefined ? undefined : tombstoneOf(draft, name);
  return gone && `it is none since ${gone.date}${gone.became === undefined ? '' : `: write "${gone.became}", which took its place`}`;
}

function hintFor(message: string, metrics: Iterable<string>): string | undefined {
  const [, name] = /^"(.*)" is no metric$/.exec(message) ?? [];
  if (name !== undefined) return didYouMean(nearest(name, metrics));
  if (message.includes('the metric is in')) return 'change the unit of the metric, or the formula';
  if (message.includes(' more than ')) return 'give a part of it a metric of its own, and read that';
  if (message.startsWith('adds')) return 'add only what has one unit';
  return message.startsWith('"') ? undefined : 'a formula looks like value("a") / value("b")';
}
