/** What somebody said of a figure, by options or by answers, becomes what is written; all that is missing or wrong is told at once. */
import type { SnapshotFacts } from '../../model/snapshot-file.ts';
import { readConditions } from '../../model/typed-conditions.ts';
import { readTyped, type TypedReading } from '../../model/typed-value.ts';
import type { Basis, Conditions, Day, Metric } from '../../model/types.ts';
import { homeOf } from '../../model/yaml-text.ts';
import { type Ground, holdingMetrics } from '../ground.ts';
import { type OptionName, type Options, written } from '../option-list.ts';
import { UsageError } from '../option-values.ts';
import { lackOf, settingOf } from '../options.ts';
import * as checks from './checks.ts';

/** What may be said of a figure. */
export type Asked = Pick<
  Options,
  | 'metric'
  | 'subject'
  | 'value'
  | 'date'
  | 'published'
  | 'seen'
  | 'recorded'
  | 'source'
  | 'sourceTitle'
  | 'sourceUrl'
  | 'sourceLicence'
  | 'sourceIndependent'
  | 'basis'
  | 'url'
  | 'conditions'
  | 'title'
  | 'note'
  | 'spread'
  | 'samples'
  | 'confirm'
  | 'label'
  | 'corrects'
  | 'reason'
>;

/** What is written. */
export interface Facts extends SnapshotFacts {
  /** The metric itself. */
  readonly of: Metric;
  /** The id of the source. */
  readonly source: string;
  /** What its file says, where there is none yet. */
  readonly newSource?: SourceFacts | undefined;
  /** What the file's name says behind its day. */
  readonly label?: string | undefined;
}

/** A source that nobody has heard before. */
export interface SourceFacts {
  readonly title: string;
  readonly url?: string | undefined;
  readonly licence?: string | undefined;
  readonly independent: boolean;
}

/** The day of a figure may be said in three ways. */
export const DAYS = ['date', 'published', 'seen'] as const;

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
    corrects: checks.isSnapshot(ground),
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

/** What is written. Throws a UsageError that names all that is missing and all that is wrong. */
export function factsOf(asked: Asked, ground: Ground): Facts {
  const [missing, faults] = [missingIn(asked, ground), faultsIn(asked, ground)];
  if (missing.length + faults.length > 0) throw new UsageError([...faults, ...lackOf('add', missing)].join('\n'));
  const metric = metricOf(asked, ground) as Metric;
  const dated = DAYS.find((key) => asked[key] !== undefined) as (typeof DAYS)[number];
  const { scorecard, today } = ground;
  const said = asked as Readonly<Record<'source' | 'basis' | 'url', string>>;
  return {
    home: homeOf(scorecard.url),
    dated,
    day: asked[dated] as Day,
    recorded: asked.recorded ?? (today as Day),
    title: asked.title,
    url: said.url,
    basis: said.basis as Basis,
    conditions: conditionsOf(asked),
    metric: metric.id,
    subject: asked.subject === scorecard.subject.id ? undefined : asked.subject,
    reading: {
      ...(readTyped(asked.value as string, metric) as TypedReading),
      spread: numberOf(asked.spread),
      samples: numberOf(asked.samples),
      note: asked.note,
      confirm: asked.confirm,
    },
    corrects: asked.corrects === undefined ? undefined : { snapshot: asked.corrects, reason: asked.reason as string },
    of: metric,
    source: said.source,
    newSource: newSourceOf(asked),
    label: asked.label,
  };
}

/** The metric of which a figure is told; undefined where none of that name holds values. */
export function metricOf({ metric }: Pick<Asked, 'metric'>, { scorecard }: Ground): Metric | undefined {
  return holdingMetrics(scorecard).find(({ id }) => id === metric);
}

function conditionsOf({ conditions }: Asked): Conditions {
  const read = conditions === undefined ? undefined : readConditions(conditions);
  return read && 'conditions' in read ? read.conditions : {};
}

function newSourceOf({ sourceTitle: title, sourceUrl: url, sourceLicence: licence, sourceIndependent }: Asked): SourceFacts | undefined {
  return title === undefined ? undefined : { title, url, licence, independent: sourceIndependent === 'yes' };
}

function numberOf(text: string | undefined): number | undefined {
  return text === undefined ? undefined : Number(text);
}
