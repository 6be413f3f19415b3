/** What a chart says in words: its title and its sentence. */
import type { MetricResult, Reading } from '../model/report.ts';
import type { Line } from './spec.ts';
import { foundation } from './wording.ts';

const STRUCK: readonly string[] = ['refuted', 'disputed', 'retracted', 'corrected'];

/** The finding in a few words: how it moved, else how often it was claimed and what of that counts. */
export function finding(metric: MetricResult): string {
  const change = metric.trend.quarter ?? metric.trend.month ?? metric.trend.previous;
  if (change) return `From ${change.from.text} to ${change.to.text}: ${change.direction}`;
  const numbered = metric.readings.filter(({ number }) => number !== undefined);
  const claims = numbered.filter(({ basis }) => basis === 'claimed');
  const others = numbered.filter(({ basis }) => basis !== 'claimed');
  const parts = [
    claimed(claims.length, claims.filter(isStruck).length),
    claims.length === 0 ? doubted(others.filter(isStruck).length) : '',
  ];
  const values = others.filter(({ standing }) => standing === 'counted' || standing === 'admissible').length;
  const counts = values > 1 ? `one of ${values} values counts` : 'one value counts';
  const failed = metric.readings.some(({ standing }) => standing === 'failed') ? 'the measurement failed' : 'nothing counts';
  return capital([...parts, metric.value ? counts : failed].filter(Boolean).join('; '));
}

function claimed(count: number, struck: number): string {
  if (count === 0) return '';
  const whole = count === 1 ? ', and struck out' : ', and all struck out';
  return `claimed ${times(count)}${struck === 0 ? '' : struck === count ? whole : `, ${struck} of them struck out`}`;
}

function doubted(count: number): string {
  return count === 0 ? '' : `${count === 1 ? 'one figure' : `${count} figures`} struck out`;
}

function isStruck({ standing }: Reading): boolean {
  return STRUCK.includes(standing);
}

function capital(text: string): string {
  return `${text[0]?.toUpperCase()}${text.slice(1)}`;
}

function times(count: number): string {
  return count === 1 ? 'once' : count === 2 ? 'twice' : `${count} times`;
}

/** What is seen, in words: what counts, how many claims, what was struck out, what failed. */
export function seen(metric: MetricResult, lines: readonly Line[]): string {
  const count = (...standings: readonly string[]) => metric.readings.filter(({ standing }) => standings.includes(standing)).length;
  const parts = [
    metric.value ? `What counts is ${metric.value.text}, ${foundation(metric.value)}.` : 'No value counts.',
    phrase(count('claimed'), 'claim is', 'claims are', 'shown as a hollow diamond', 'shown as hollow diamonds'),
    phrase(count(...STRUCK), 'figure is', 'figures are', 'struck out', 'struck out'),
    phrase(count('failed'), 'measurement', 'measurements', 'failed, a tick on the axis', 'failed, ticks on the axis'),
    lines.some(({ own, sameRun }) => !own && !sameRun) ? 'The thin lines were measured in a different run and are not comparable.' : '',
    lines.some(({ sameRun }) => sameRun) ? 'The thin lines were measured in the same runs.' : '',
    metric.breaks.length > 0 ? 'The lines break where the conditions changed.' : '',
  ];
  return parts.filter(Boolean).join(' ');
}

function phrase(count: number, one: string, many: string, oneDoes: string, manyDo: string): string {
  if (count === 0) return '';
  return count === 1 ? `One ${one} ${oneDoes}.` : `${count} ${many} ${manyDo}.`;
}
