import { expect, test } from 'vitest';
import { changeDays, gathered } from '../../src/components/changes.ts';
import type { Event } from '../../src/model/report.ts';

const METRICS = [
  { id: 'boil', title: 'Boiling' },
  { id: 'pour', title: 'Pouring' },
];

const event = (date: string, kind: Event['kind'], text: string, metric?: string): Event => ({
  date,
  kind,
  metric,
  snapshot: 'shop/a',
  text,
});

test('a title and a day are said once, and bare claims share a line', () => {
  const events = [
    event('2025-01-16', 'measured', 'Boiling: 80 s, measured.', 'boil'),
    event('2025-01-16', 'claimed', 'Boiling: 20 s, only claimed (undated).', 'boil'),
    event('2025-01-16', 'claimed', 'Pouring: 9 s, only claimed.', 'pour'),
    event('2025-01-16', 'claimed', 'Boiling: 10 s, only claimed.', 'boil'),
    event('2025-01-16', 'claimed', 'Boiling: 5 s, only claimed; since refuted.', 'boil'),
    event('2025-01-15', 'refuted', 'The figure for Boiling from Shop was refuted.', 'boil'),
    event('2025-01-15', 'attested', 'First, Tea: met, attested by Ada.'),
  ];
  expect(changeDays(events, METRICS)).toEqual([
    {
      date: '2025-01-16',
      subjects: [
        { metric: METRICS[0], lines: ['80 s, measured.', '5 s, only claimed; since refuted.', 'Only claimed: 20 s; 10 s.'] },
        { metric: METRICS[1], lines: ['9 s, only claimed.'] },
      ],
    },
    {
      date: '2025-01-15',
      subjects: [{ metric: undefined, lines: ['The figure for Boiling from Shop was refuted.', 'First, Tea: met, attested by Ada.'] }],
    },
  ]);
});

test('many verdicts of one snapshot on one release are told together, a few one by one', () => {
  const verdict = (release: string, outcome: string, index: number) =>
    event('2025-01-15', 'attested', `${release}, Tea, hot ${index}: ${outcome}, attested by Ada.`);
  const many = ['met', 'missed', 'met', 'not applicable', 'met'].map((outcome, index) => verdict('First', outcome, index));
  const few = [verdict('Second', 'met', 1), verdict('Second', 'missed', 2)];
  const refuted = event('2025-01-15', 'refuted', 'The figure for Boiling from Shop was refuted.', 'boil');
  expect(gathered([refuted, ...many, ...few]).map(({ text }) => text)).toEqual([
    'The figure for Boiling from Shop was refuted.',
    'First: 5 criteria attested by Ada, three met, one missed and one not applicable.',
    'Second, Tea, hot 1: met, attested by Ada.',
    'Second, Tea, hot 2: missed, attested by Ada.',
  ]);
});
