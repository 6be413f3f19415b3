/** The finding about a metric as a heading; the date and the whole reason stand below it. No title is the subject of a plural verb. */

import { inWords } from '../model/number-words.ts';
import { capital } from '../model/phrases.ts';
import type { MetricResult, Reason, Report } from '../model/report.ts';
import { formatTarget } from '../model/target-words.ts';
import { kindsOf, shown } from './kinds.ts';

/** How the page of a metric opens: its heading, what the heading leaves out, and the metric as it is shown. */
export function opening(metric: MetricResult, subjects: Report['subjects']) {
  const why = metric.reason && restOfReason(metric.reason);
  return { metric: shown(metric), title: headline(metric, subjects), why };
}

/** `Unit Test Coverage: 20.7 %, where > 95 % was promised.` */
export function headline(metric: MetricResult, subjects: Report['subjects']): string {
  const { title, outcome, value, target, reason } = metric;
  const other = subjects.find(({ id }) => id === target?.relativeTo)?.title;
  const goal = target && glued(formatTarget(target, metric, other));
  const said = value && glued(value.text);
  switch (outcome) {
    case 'met':
      return said ? `${title}: ${said}, as promised (${goal}).` : `${title}: every part is within its share.`;
    case 'missed':
      return said ? `${title}: ${said}, where ${goal} was promised.` : `${title}: ${reason?.text}.`;
    case 'pending':
      return `${title}: ${goal ?? 'its target'} is ${reason?.text}${said ? `; so far ${said}` : ''}.`;
    case 'not-applicable':
      return `${title}${withoutTarget(metric)}.`;
    default:
      return reason?.code === 'not-computable'
        ? `${title} cannot be computed.`
        : `${title} cannot be judged${reason ? `: ${briefReason(reason)}` : ''}.`;
  }
}

/** A number and its unit stay on one line. */
function glued(text: string): string {
  return text.length > 16 ? text : text.replaceAll(' ', '\u00a0');
}

function withoutTarget(metric: MetricResult): string {
  const { value, reason } = metric;
  const kinds = kindsOf(metric);
  if (kinds > 1) return `: ${metric.readings.length} figures of ${inWords(kinds)} kinds, and no single value`;
  if (value) return `: ${glued(value.text)}, with no target set`;
  const why = reason ? briefReason(reason) : 'no target';
  if (why === 'not computable') return ' cannot be computed';
  return why === 'no target' ? ': no target and no value' : `: ${why}`;
}

/** A reason without its explanation, which `restOfReason` gives: `only a disputed figure, 89 ms`, `the measurement failed`. */
export function briefReason(reason: Reason): string {
  const text = withoutPrefix(reason);
  if (text.startsWith('measurement failed')) return 'the measurement failed';
  if (text.startsWith('not computable')) return 'not computable';
  return EXPLAINED.test(text) ? text.replace(/ \(.*\)$/s, '') : text;
}

/** What `briefReason` leaves out, as a sentence; nothing where it says all. */
export function restOfReason(reason: Reason): string | undefined {
  const text = withoutPrefix(reason);
  const rest =
    /^(?:measurement failed|not computable): (.*)$/s.exec(text)?.[1] ?? (EXPLAINED.test(text) ? / \((.*)\)$/s.exec(text)?.[1] : undefined);
  return rest && `${capital(rest)}.`;
}

/** A reason in the row of a table, beside its status and its target: neither is repeated, nor is what somebody explains. */
export function rowReason(reason: Reason): string {
  const text = withoutPrefix(reason).replace(/^due \d+ \S+ \d{4}, /, '');
  if (EXPLAINED.test(text)) return briefReason({ ...reason, text });
  return text.replace(/^(?:measurement failed|not computable): /, '');
}

/** Such reasons carry what somebody wrote in brackets. */
const EXPLAINED = /^(?:only a (?:disputed|refuted)|retracted|replaced)/;

/** That there is no target stands in the status already. */
function withoutPrefix({ text }: Reason): string {
  return text.replace(/^no target; /, '');
}
