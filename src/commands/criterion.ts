/** A criterion as somebody asks for it by options or answers, and as it is written into a release. */
import { isThreshold, parseTarget } from '../model/target.ts';
import { yamlLine, yamlMap } from '../model/yaml-text.ts';
import { isBasis, oneOfThese } from './answer-checks.ts';
import { type Ground, metricChoices } from './ground.ts';
import type { Question, Said } from './questions.ts';

/** What decides a criterion: a metric with a target, or without one somebody who attests it. */
export function decidedBy(ground: Ground): readonly Question[] {
  return [
    { option: 'text', ask: 'What has to hold, as the framework writes it?' },
    {
      option: 'metric',
      ask: 'Which metric decides it? None: a person does.',
      choices: () => metricChoices(ground),
      check: isChecked(ground),
      optional: true,
    },
    {
      option: 'target',
      ask: 'What has its value to meet?',
      example: '>= 1K',
      when: ({ metric }) => metric !== undefined,
      check: isTarget(ground),
      optional: true,
    },
    { option: 'basis', check: isBasis, optional: true },
  ];
}

/** Its lines, without the dash. Throws nothing: what is wrong in it is found by the check. */
export function criterionLines(id: string, title: string, { text, metric, target, basis }: Said): readonly string[] {
  const decided = metric === undefined ? ['attest: true'] : [`check: ${yamlMap({ metric, target, basis })}`];
  return [...yamlLine('id', id), ...yamlLine('title', title), ...yamlLine('text', text), ...decided];
}

/** What speaks against a target without a metric, or a metric without a target. */
export function halfOf({ metric, target, basis }: Said): string | undefined {
  if (metric !== undefined && target === undefined) return 'a metric decides a criterion by a target: give --target, such as ">= 1K"';
  if (metric === undefined && (target ?? basis) !== undefined)
    return 'a target is one of a metric: give --metric, or leave --target and --basis out';
  return undefined;
}

/** A target that the metric can keep. */
function isTarget({ scorecard: { metrics, subjects } }: Ground) {
  return (text: string, { metric }: Said) => {
    const of = metrics.find(({ id }) => id === metric?.split('/')[0]);
    const read = of && parseTarget(text, { ...of, subjects: subjects.map(({ id }) => id) });
    return read && !isThreshold(read) ? `${read.error}; ${read.hint}` : undefined;
  };
}

function isChecked({ scorecard: { metrics } }: Ground) {
  return (text: string) =>
    oneOfThese(
      'metric',
      metrics.flatMap(({ id, parts }) => [id, ...parts.map((part) => part.id)]),
    )(text);
}
