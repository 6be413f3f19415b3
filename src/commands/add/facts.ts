/** What somebody said of a figure, by options or by answers, becomes what is written; all that is missing or wrong is told at once. */
import type { SnapshotFacts } from '../../model/snapshot-file.ts';
import { readConditions } from '../../model/typed-conditions.ts';
import { readTyped, type TypedReading } from '../../model/typed-value.ts';
import type { Basis, Conditions, Day, Metric } from '../../model/types.ts';
import { homeOf } from '../../model/yaml-text.ts';
import type { Ground } from '../ground.ts';
import { UsageError } from '../option-values.ts';
import { lackOf } from '../options.ts';
import { type Asked, DAYS } from './asked.ts';
import { faultsIn, metricOf, missingIn } from './faults.ts';

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
  /** Its name for readers. */
  readonly title: string;
  /** Where it is to be found. */
  readonly url?: string | undefined;
  /** Under which terms its figures may be used. */
  readonly licence?: string | undefined;
  /** Whether it is somebody other than the subject. */
  readonly independent: boolean;
}

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
