import { expect, test } from 'vitest';
import { ladderSentence, rungsOf, rungWords } from '../../src/components/rungs.ts';
import type { MetricResult } from '../../src/model/report.ts';
import type { Basis } from '../../src/model/types.ts';

test.each<[string, Founded, string, string]>([
  ['nothing', {}, '- - - -', 'Evidence: none, on any of 4 steps'],
  ['only a claim', { bases: ['claimed'] }, 'o - - -', 'Evidence: nothing counts; figures up to step 1 of 4, claimed'],
  ['what failed', { bases: ['claimed', 'measured'] }, 'o - o -', 'Evidence: nothing counts; figures up to step 3 of 4, measured'],
  ['a value', { bases: ['reported'], counts: 'reported' }, '# # - -', 'Evidence: reported, step 2 of 4'],
  [
    'a value below what does not count',
    { bases: ['reported', 'independent'], counts: 'reported' },
    '# # - o',
    'Evidence: reported, step 2 of 4',
  ],
  [
    'a value below what is asked for',
    { bases: ['measured'], counts: 'measured', asked: 'independent' },
    '# # # -!',
    'Evidence: measured, step 3 of 4; the target asks for step 4, independent',
  ],
  [
    'nothing, where something is asked for',
    { asked: 'measured' },
    '- - -! -',
    'Evidence: none, on any of 4 steps; the target asks for step 3, measured',
  ],
  ['a value on the highest step', { bases: ['independent'], counts: 'independent' }, '# # # #', 'Evidence: independent, step 4 of 4'],
])('%s', (_, founded, drawn, words) => {
  const rungs = rungsOf(metric(founded));
  expect([draw(rungs), rungWords(rungs)]).toEqual([drawn, words]);
});

test('a share set has reached what each of its parts has', () => {
  const parts = (...counts: (Basis | undefined)[]) =>
    counts.map((one) => metric({ bases: one ? [one] : [], counts: one })) as unknown as MetricResult['parts'];
  expect(draw(rungsOf({ ...metric({}), parts: parts('independent', 'reported') }))).toBe('# # - o');
  expect(draw(rungsOf({ ...metric({}), parts: parts('independent', undefined) }))).toBe('- - - o');
});

test('the sentence over the ladder', () => {
  expect([ladderSentence(metric({}), 'reported'), ladderSentence(metric({ bases: ['claimed'] }), 'reported')]).toEqual([
    'Nothing is known of it: all four steps are empty.',
    'Only what is reported or better is scored, and only while nothing contradicts it and its evidence holds.',
  ]);
});

interface Founded {
  readonly bases?: readonly Basis[];
  readonly counts?: Basis | undefined;
  readonly asked?: Basis;
}

function metric({ bases = [], counts, asked }: Founded): Parameters<typeof rungsOf>[0] {
  const readings = bases.map((basis) => ({ basis })) as unknown as MetricResult['readings'];
  return {
    readings,
    value: readings.find(({ basis }) => basis === counts),
    target: asked ? ({ basis: asked } as NonNullable<MetricResult['target']>) : undefined,
    parts: [],
  };
}

/** Solid, outlined or empty, and where the target asks. */
function draw(rungs: ReturnType<typeof rungsOf>): string {
  return rungs.map(({ state, asked }) => `${{ reached: '#', tried: 'o', empty: '-' }[state]}${asked ? '!' : ''}`).join(' ');
}
