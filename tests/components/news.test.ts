import { expect, test } from 'vitest';
import { ago, changesTitle, newsSentence } from '../../src/components/news.ts';
import type { Event, EventKind } from '../../src/model/report.ts';

const event = (date: string, kind: EventKind, more: Partial<Event> = {}): Event => ({ date, kind, text: '', ...more });
const figure = event('2025-10-12', 'measured');
const struck = event('2025-10-12', 'refuted');
const field = event('2025-10-13', 'field');
const ofOthers = event('2025-10-13', 'outcome', { subject: 'pot' });

test('the news are since the end of last month, else of the last quarter, else how old they are', () => {
  expect([
    newsSentence({ asOf: '2025-10-14', events: [field, ofOthers, figure, figure, struck] }),
    newsSentence({ asOf: '2025-11-02', events: [figure] }),
    newsSentence({ asOf: '2026-10-14', events: [field, figure] }),
    newsSentence({ asOf: '2026-10-14', events: [field] }),
  ]).toEqual([
    'Since 30 September 2025, two figures arrived and one claim was struck out.',
    'Since 2 August 2025, one figure arrived.',
    'Nothing new has arrived since 12 October 2025.',
    'Nothing has arrived yet.',
  ]);
});

test.for([
  [[], 'Nothing has changed yet.'],
  [[field], 'Nothing has changed yet.'],
  [[field, ofOthers, figure], 'The last change was 2 days ago: one figure arrived.'],
  [[event('2025-10-12', 'measured', { count: 38 })], 'The last change was 2 days ago: thirty-eight figures arrived.'],
  [[event('2025-10-14', 'release'), figure], 'The last change was today: one release came out or fell due.'],
  [[event('2025-10-13', 'target'), figure], 'The last change was yesterday: one target fell due or came into force.'],
  [
    [event('2025-10-12', 'outcome'), event('2025-10-12', 'criterion'), event('2025-10-12', 'criterion'), figure, struck],
    'The last change was 2 days ago: one outcome and two criteria changed, and one figure arrived.',
  ],
  [
    [figure, event('2025-10-12', 'claimed'), struck, struck],
    'The last change was 2 days ago: one figure and one claim arrived, and two claims were struck out.',
  ],
  [
    [event('2025-10-12', 'attested'), event('2025-10-12', 'corrected'), event('2025-10-12', 'failed')],
    'The last change was 2 days ago: one criterion was attested, one figure was replaced and one measurement failed.',
  ],
  [
    [
      event('2025-10-12', 'regression', { regression: 'appeared' }),
      event('2025-10-12', 'regression', { regression: 'appeared' }),
      event('2025-10-12', 'regression', { regression: 'recovered' }),
      event('2025-10-12', 'regression', { regression: 'acknowledged' }),
    ],
    'The last change was 2 days ago: two regressions appeared, one regression was recovered from and one regression was acknowledged.',
  ],
  [[event('2025-10-12', 'regression', { regression: 'reopened' })], 'The last change was 2 days ago: one acknowledgement has ended.'],
  [[event('2025-09-14', 'measured')], 'Nothing has changed since 14 September 2025, 30 days ago. The last changes were:'],
] as const)('the title of the changes: %#', ([events, title]) => {
  expect(changesTitle({ asOf: '2025-10-14', events })).toBe(title);
});

test('an age is told in days', () => {
  expect(['2025-10-14', '2025-10-13', '2025-10-12'].map((day) => ago(day, '2025-10-14'))).toEqual(['today', 'yesterday', '2 days ago']);
});
