/** Hand-made readings of other subjects: a benchmark that moved to another machine, and a second one that always asks two things. */
import { dayNumber, fromDayNumber } from '../../src/model/calendar.ts';
import { formatQuantity } from '../../src/model/quantity.ts';
import type { MetricResult, Reading } from '../../src/model/report.ts';
import { metric, reading } from './sample.ts';

/** The names of subjects and sources, and the question that is asked of them. */
export const view = {
  subjects: ['alpha', 'beta', 'gamma', 'delta'].map((id) => ({ id, title: `${id[0]?.toUpperCase()}${id.slice(1)}` })),
  sources: [source('bench', 'The Bench'), source('second', 'A second author')],
  comparisons: [],
};

/** One subject: fifty weeks of a bench whose machine changes, ten runs of another with two scenarios, two figures struck out. */
export const oneSubject: MetricResult = metric('requests', {
  unit: 'req/s',
  outcome: 'not-applicable',
  readings: newestFirst([
    ...weeks('alpha', 20_000, 0).map((one, week) => (week === 49 ? { ...one, standing: 'counted' as const } : one)),
    ...['html', 'upload'].flatMap((scenario, which) =>
      Array.from({ length: 10 }, (_, run) =>
        take('alpha', 6000 - 3000 * which + 40 * run, 7 * run, { source: 'second', conditions: { concurrency: 64, scenario } }),
      ),
    ),
    take('alpha', 90_000, 100, { standing: 'refuted', why: 'counted twice' }),
    take('alpha', 95_000, 121, { standing: 'refuted', why: 'counted twice' }),
  ]),
  value: { ...weeks('alpha', 20_000, 0)[49], standing: 'counted' } as Reading,
  breaks: [
    { date: day(35), reason: 'Another processor, which the source does not name', source: 'second' },
    {
      date: day(140),
      reason: 'Another machine: an M1 in the place of an FX, which changes every figure that it has ever given',
      source: 'bench',
    },
    { date: day(343), reason: 'Another load generator', source: 'bench' },
  ],
});

/** Four others on that bench, the last with the fewest values; nothing is known of the own subject. */
export const four: MetricResult = metric('requests', {
  others: newestFirst([
    ...['delta', 'gamma', 'beta'].flatMap((subject, which) => weeks(subject, 20_000 + 4000 * which, 0)),
    ...weeks('alpha', 30_000, 30),
    ...weeks('beta', 100, 0)
      .map((one) => ({ ...one, source: 'second', snapshot: `second/${one.date}` }))
      .slice(0, 20),
  ]),
  field: ['alpha', 'beta', 'gamma', 'delta'].map((subject) => ({ subject, readings: 50, freshness: { state: 'none' }, trend: {} })),
  breaks: oneSubject.breaks,
});

/** A value a week, the machine another from the 20th on; the first ones may be missing. */
function weeks(subject: string, level: number, missing: number): Reading[] {
  return Array.from({ length: 50 }, (_, week) =>
    take(subject, level * (week < 20 ? 1 : 0.5) + 10 * week, 7 * week, {
      conditions: { concurrency: 64, machine: week < 20 ? 'FX' : 'M1' },
    }),
  ).slice(missing);
}

function take(subject: string, number: number, at: number, fields: Partial<Reading>): Reading {
  const { source = 'bench' } = fields;
  const text = formatQuantity(number, 'req/s');
  return reading(number, day(at), { subject, basis: 'independent', standing: 'admissible', text, source, ...fields });
}

function newestFirst(readings: readonly Reading[]): readonly Reading[] {
  return readings.toSorted((a, b) => (a.date < b.date ? 1 : a.date > b.date ? -1 : 0));
}

function day(index: number): string {
  return fromDayNumber(dayNumber('2023-01-02') + index);
}

function source(id: string, title: string) {
  return { id, title, independent: true, snapshots: 1, observations: 1, attestations: 0, freshness: { state: 'none' as const }, feeds: [] };
}
