/** The finding about a metric, as one sentence. Titles may be plural, so none is the subject of a verb. */
import { formatDay } from '../model/calendar.ts';
import { paceWords } from '../model/pace-words.ts';
import type { Outcome, Reading, Reason, TargetResult } from '../model/report.ts';
import { formatTarget } from '../model/target-words.ts';
import type { Metric } from '../model/types.ts';
import { FEWEST_POINTS } from './slope.ts';

/** What the sentence is made of. */
export interface Finding {
  /** How the metric was judged. */
  readonly outcome: Outcome;
  /** Why, where no value says it. */
  readonly reason?: Reason;
  /** Why no value counts, where none does. */
  readonly unknown: Reason;
  /** The value that counts. */
  readonly value?: Reading;
  /** The target in force. */
  readonly target?: TargetResult;
}

/** `The target for Error Rate is missed: 0.02 % on 11 October 2025, against < 0.01 %.` */
export function sentence(metric: Metric, finding: Finding, subjectTitle: (id: string) => string): string {
  const { outcome, reason, unknown, value, target } = finding;
  const goal = target && formatTarget(target, metric, target.relativeTo && subjectTitle(target.relativeTo));
  switch (outcome) {
    case 'met':
    case 'missed': {
      const why = value ? `${value.text}${when(value)}, against ${goal}` : (reason?.text ?? 'every part is within its share');
      return `The target for ${metric.title} is ${outcome}: ${why}.`;
    }
    case 'pending':
      return `The target for ${metric.title}, ${goal}, is ${reason?.text}; so far ${value ? value.text + when(value) : unknown.text}${going(target)}.`;
    case 'not-applicable': {
      const none = metric.targets.length > 0 ? 'No target is in force yet' : 'No target is set';
      const rest = value ? `; the value is ${value.text}${when(value)}` : `, and there is no value${because(unknown)}`;
      return `${none} for ${metric.title}${rest}.`;
    }
    default:
      return `The target for ${metric.title} cannot be judged${because(reason ?? unknown)}.`;
  }
}

/** `, 9 days ahead of the path` */
function going(target: TargetResult | undefined): string {
  const pace = target?.pace;
  return pace && pace.state !== 'too-few-points' ? `, ${paceWords(pace, FEWEST_POINTS)}` : '';
}

/** A reason behind a colon, or behind a semicolon where it has a colon of its own. */
function because({ text }: Reason): string {
  return `${/^[^(]*: /.test(text) ? ';' : ':'} ${text}`;
}

/** ` on 12 October 2025`, or that it is not dated. */
function when(reading: Reading): string {
  return reading.dated === 'measured' ? ` on ${formatDay(reading.date)}` : `, ${undated(reading)}`;
}

/** `undated, seen by 22 November 2026`: the words for a figure of which only the document, or not even that, has a date. */
function undated({ dated, date }: Pick<Reading, 'dated' | 'date'>): string {
  return `undated, ${dated} by ${formatDay(date)}`;
}
