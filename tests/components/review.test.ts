import { expect, test } from 'vitest';
import {
  changedSince,
  chosen,
  criterionIn,
  metricIn,
  outcomeSaid,
  scoreSaid,
  standing,
  valueSaid,
} from '../../src/components/review/view.ts';
import {
  actionsSentence,
  amounts,
  kindTitle,
  nextSentence,
  periodTitle,
  placedAgenda,
  reviewsVerdict,
} from '../../src/components/review/words.ts';
import { evaluate } from '../../src/evaluate/evaluate.ts';
import { build } from '../../src/model/build.ts';
import { LIVE, namesIn } from '../../src/model/live.ts';
import type { ActionResult, ReviewResult } from '../../src/model/report.ts';
import { readScorecard } from '../../src/validate/index.ts';

const read = readScorecard('tests/fixtures/tiny');
if ('problems' in read) throw new Error('the library was refused');
const library = build(read.set);
const past = evaluate(library, { asOf: '2026-03-31', knownBy: '2026-04-03' });
const now = evaluate(library, { asOf: '2026-05-31' });
const later = evaluate(library, { asOf: '2026-11-24' });
const moments = { past, now };
const [held] = later.reviews as [ReviewResult];

test.each([
  [[], 'No action was agreed on.'],
  [['done'], 'The one action is done.'],
  [['open'], 'Its one action is open.'],
  [['overdue'], 'Its one action is overdue.'],
  [['done', 'done'], 'All two actions are done.'],
  [['open', 'open', 'open'], 'None of three actions is done.'],
  [['done', 'open', 'overdue'], 'One of three actions is done, and one is overdue.'],
  [['done', 'done', 'overdue', 'overdue'], 'Two of four actions are done, and two are overdue.'],
] as const)('%j', (states, sentence) => {
  expect(actionsSentence(states.map((state): ActionResult => ({ title: '', owner: '', due: '2026-01-01', state })))).toBe(sentence);
});

test('the verdict on all reviews', () => {
  expect(reviewsVerdict([])).toBe('No review has been held yet.');
  expect(reviewsVerdict([held])).toBe('One review was held. One of three actions is done, and one is overdue.');
  expect(reviewsVerdict([held, { ...held, actions: [] }])).toBe('Two reviews were held. One of three actions is done, and one is overdue.');
});

test.each([
  ['2026-04-30', 'The next is for the second quarter of 2026, which ends on 30 June 2026.'],
  ['2026-07-01', 'The next is for the second quarter of 2026; one quarter has ended without a review.'],
  ['2026-11-24', 'The next is for the second quarter of 2026; two quarters have ended without a review.'],
])('on %s: %s', (asOf, sentence) => {
  expect(nextSentence(now.reviewKinds[0] as never, now.reviews, asOf)).toBe(sentence);
  expect(nextSentence(now.reviewKinds[1] as never, now.reviews, asOf)).toBe('None has been held yet.');
});

test('kinds, periods and the agenda have their words', () => {
  expect(now.reviewKinds.map(kindTitle)).toEqual(['Quarterly round', 'The year, yearly']);
  expect(periodTitle(held)).toBe('First quarter of 2026');
  const headings = [
    { depth: 2, slug: 'readers', text: 'Readers' },
    { depth: 3, slug: 'what-moved', text: 'What moved' },
    { depth: 2, slug: 'other-libraries', text: 'Other libraries' },
  ];
  expect(placedAgenda(now.reviewKinds[0], headings)).toEqual([
    { number: 1, slug: 'readers', title: 'Readers', text: 'Look at hours, loans & visits' },
    { number: 2, slug: 'other-libraries', title: 'Other libraries', text: 'Look around' },
  ]);
});

test('what it amounted to, and what it amounts to', () => {
  expect([amounts(past), amounts(now)]).toEqual([
    'Harbour Library has evidence for 7 of its 8 promises, and keeps two of them. It scores between 45 and 72 of 100.',
    'Harbour Library has evidence for 7 of its 8 promises, and keeps four of them. It scores between 65 and 72 of 100.',
  ]);
});

test('a figure is said as it was, and as it is where that reads otherwise', () => {
  expect([valueSaid(moments, 'visits'), valueSaid(moments, 'loans'), valueSaid(moments, 'shelf-mix/facts')]).toEqual([
    { past: '6,480\u00a0visits', now: '6,110\u00a0visits' },
    { past: '3,120\u00a0loans' },
    { past: 'only disputed' },
  ]);
  expect(scoreSaid(moments, undefined, 'reopening')).toEqual({ past: 'between 47 and 100 of 100', now: 'between 70 and 100 of 100' });
  expect(outcomeSaid(moments, undefined, 'reopening/hours')).toEqual({
    past: 'too weak',
    now: 'met',
    glyph: 'unknown',
    href: '/releases/reopening/#hours',
  });
  expect(outcomeSaid(moments, 'loans', '')).toEqual({ past: 'met', glyph: 'met', href: '/metrics/loans/' });
});

test('what reads otherwise is named below a table', () => {
  expect(
    changedSince(
      moments,
      past.metrics.filter(({ id }) => id === 'visits' || id === 'members'),
    ),
  ).toEqual([{ href: '/metrics/visits/', title: 'Visits (6,110 visits)' }]);
  expect(changedSince(moments, [])).toEqual([]);
  expect(standing(metricIn(now, 'opening-hours'))).toBe('met: 48 hours/week');
});

test('metrics are chosen by category, by name, or all of them', () => {
  expect(chosen(past, [], 'building').map(({ id }) => id)).toEqual(['room-temperature', 'safety-grade']);
  expect(chosen(past, namesIn('metrics', ' visits\n loans '), undefined).map(({ id }) => id)).toEqual(['visits', 'loans']);
  expect(chosen(past, [], undefined)).toBe(past.metrics);
  expect(criterionIn(past, 'reopening/welcome').title).toBe('Welcome');
});

test('every component says what it takes', () => {
  expect(Object.entries(LIVE).filter(([, { attributes, takes }]) => (takes === 'none') !== (Object.keys(attributes).length === 0))).toEqual(
    [],
  );
});
