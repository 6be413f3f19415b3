/** The finding about a metric, as one sentence. */
import type { Outcome, Reading, Reason, TargetResult } from '../model/report.ts';
import { formatTarget } from '../model/target.ts';
import type { Metric } from '../model/types.ts';

/** What the sentence is made of. */
export interface Finding {
  readonly outcome: Outcome;
  readonly reason?: Reason;
  readonly value?: Reading;
  readonly target?: TargetResult;
}

/** `Error Rate misses its target: 0.02 % against < 0.01 %.` */
export function sentence(metric: Metric, finding: Finding, subjectTitle: (id: string) => string): string {
  const { outcome, reason, value, target } = finding;
  const goal = target && formatTarget(target, metric, target.relativeTo && subjectTitle(target.relativeTo));
  switch (outcome) {
    case 'met':
      return value ? `${metric.title} keeps its target: ${value.text} against ${goal}.` : `${metric.title} keeps all of its targets.`;
    case 'missed':
      return value ? `${metric.title} misses its target: ${value.text} against ${goal}.` : `${metric.title} misses one of its targets.`;
    case 'pending':
      return `${metric.title} is to reach ${goal}, ${reason?.text}; ${value ? `it is at ${value.text}` : 'it was never measured'}.`;
    case 'not-applicable':
      return value ? `${metric.title} is ${value.text}; it has no target.` : `${metric.title} has ${reason?.text}.`;
    default:
      return `${metric.title} is unknown: ${reason?.text}.`;
  }
}
