/** What of a figure is not said, and what is said wrongly: the same for options and for answers. */
import { leaves } from '../../model/leaves.ts';
import type { Metric } from '../../model/types.ts';
import * as checks from '../answer-checks.ts';
import type { Ground } from '../ground.ts';
import { type OptionName, written } from '../option-list.ts';
import { settingOf } from '../options.ts';
import { type Asked, DAYS } from './asked.ts';

/** What has to be said and is not, in the order in which it is asked for. */
export function missingIn(asked: Asked, ground: Ground): readonly OptionName[] {
  const isNew = asked.sourceTitle !== undefined && !isKnown(asked, ground);
  const needed: readonly OptionName[] = [
    'metric',
    'value',
    ...(DAYS.some((key) => asked[key] !== undefined) ? [] : (['date'] as const)),
    ...(ground.today === undefined ? (['recorded'] as const) : []),
    'source',
    ...(isNew ? (['source-independent'] as const) : []),
    'basis',
    'url',
    ...(asked.corrects === undefined ? [] : (['reason'] as const)),
  ];
  return needed.filter((name) => asked[settingOf(name) as keyof Asked] === undefined);
}

/** What is wrong with what was said, each with its option; none where all of it may be written. */
export function faultsIn(asked: Asked, ground: Ground): readonly string[] {
  const metric = metricOf(asked, ground);
  const tests: Partial<Record<OptionName, checks.Check>> = {
    metric: checks.isMetric(ground),
    subject: checks.isSubject(ground),
    value: checks.isValue(metric),
    date: checks.isPastDay(ground.today),
    published: checks.isPastDay(ground.today),
    seen: checks.isPastDay(ground.today),
    recorded: checks.isPastDay(ground.today),
    source: asked.sourceTitle === undefined ? unlessNew(ground) : isKnown(asked, ground) ? isThere : checks.isId,
    'source-url': checks.isAddress,
    'source-independent': checks.isYesOrNo,
    basis: checks.isBasis,
    url: checks.isAddress,
    conditions: checks.areConditions,
    spread: checks.isNumber(0),
    samples: checks.isNumber(1, true),
    label: checks.isId,
    corrects: (text: string) => checks.isSnapshot(ground)(text) ?? foreign(text, asked),
  };
  const said = DAYS.filter((key) => asked[key] !== undefined);
  return [
    ...Object.entries(tests).flatMap(([name, check]) => {
      const text = asked[settingOf(name as OptionName) as keyof Asked];
      const fault = text === undefined ? undefined : check(text);
      return fault === undefined ? [] : [`${written(name as OptionName)}: ${fault}`];
    }),
    ...(said.length > 1 ? [`${said.map((name) => `--${name}`).join(' and ')}: a figure has one day; keep the first that is known`] : []),
    ...(asked.reason !== undefined && asked.corrects === undefined
      ? ['--reason: it says why another snapshot is corrected; name that with --corrects']
      : []),
  ];
}

/** What another source said is for that source to correct: the guard `foreign-remark` refuses it once it is sent. */
function foreign(snapshot: string, { source }: Asked): string | undefined {
  const [of] = snapshot.split('/');
  if (source === undefined || source === of) return undefined;
  return `"${snapshot}" is of another source than "${source}", and only ${of} corrects it; write a snapshot that \`disputes\` or \`refutes\` it by hand`;
}

function isKnown({ source }: Asked, { scorecard }: Ground): boolean {
  return scorecard.sources.some(({ id }) => id === source);
}

function unlessNew(ground: Ground): checks.Check {
  return (text) => {
    const fault = checks.isSource(ground)(text);
    return fault && `${fault}${fault.endsWith('?') ? '' : '.'} For a new source give --source-title and --source-independent too`;
  };
}

const isThere: checks.Check = (text) => `the source "${text}" is there already, with a title of its own; leave --source-title out`;

/** The metric of which a figure is told; undefined where none of that name holds values. */
export function metricOf({ metric }: Pick<Asked, 'metric'>, { scorecard }: Ground): Metric | undefined {
  return leaves(scorecard.metrics).find(({ id }) => id === metric);
}
