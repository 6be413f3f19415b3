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

/** `The target for Error Rate is missed: 0.02 % against < 0.01 %.` */
export function sentence(metric: Metric, finding: Finding, subjectTitle: (id: string) => string): string {
  const { outcome, reason, value, target } = finding;
  const goal = target && formatTarget(target, metric, target.relativeTo && subjectTitle(target.relativeTo));
  switch (outcome) {
    case 'met':
    case 'missed': {
      const verdict = outcome === 'met' ? 'kept' : 'missed';
      return value
        ? `The target for ${metric.title} is ${verdict}: ${value.text} against ${goal}.`
        : `${metric.title}: ${reason?.text ?? 'all parts kept'}.`;
    }
    case 'pending':
      return `${metric.title} is to reach ${goal}, ${reason?.text}; ${value ? `it is at ${value.text}` : 'it was never measured'}.`;
    case 'not-applicable':
      return value ? `${metric.title} is ${value.text}; it has no target.` : `${metric.title} has ${reason?.text}.`;
    default:
      return `${metric.title} is unknown: ${reason?.text}.`;
  }
}
