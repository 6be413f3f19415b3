import { expect, test } from 'vitest';
import { whyNoRatios } from '../../src/components/compare/view.ts';
import type { MetricResult, Run } from '../../src/model/report.ts';

const report = { subjects: [{ id: 'pot', title: 'Pot' }] };

test.each([
  ['no ratio was asked for', undefined, { unit: 's' }, [place('pot', 4), place('pan', 5)], undefined],
  ['there are ratios', 'pot', { unit: 's' }, [place('pot', 4, 1), place('pan', 5, 1.25)], undefined],
  [
    'who they are taken over is missing',
    'pot',
    { unit: 's' },
    [place('pan', 5), place('lid', 6)],
    'Pot is not in this run, so nothing here is held over it.',
  ],
  ['it is zero', 'pot', { unit: 's' }, [place('pot', 0), place('pan', 5)], 'The value of Pot is zero, so nothing can be divided by it.'],
  [
    'grades',
    'pot',
    { unit: 'grade', scale: ['A', 'B'] },
    [place('pot', 0), place('pan', 1)],
    'Steps and places are put in order, and not divided.',
  ],
  ['ranks', 'pot', { unit: 'rank' }, [place('pot', 1), place('pan', 2)], 'Steps and places are put in order, and not divided.'],
])('why a run has no ratios: %s', (_, relativeTo, metric, places, why) => {
  const run: Run = { snapshot: 'lab/1', date: '2025-01-01', conditions: {}, places };
  expect(whyNoRatios(run, relativeTo, metric as unknown as MetricResult, report)).toBe(why);
});

function place(subject: string, number: number, ratio?: number): Run['places'][number] {
  return { subject, reading: subject, number, text: String(number), rank: 1, ratio };
}
