import { expect, test } from 'vitest';
import type { AuthoredDecision, AuthoredSnapshot } from '../../src/schemas/authored.ts';
import { judge } from './small.ts';

type Decisions = Readonly<Record<string, AuthoredDecision>>;

/** Worse on 2 February, back on 10 February. */
const SLOW = snapshots({ '01': 10, '02': 15 });
const MENDED = { ...SLOW, ...snapshots({ '10': 10 }) };

function snapshots(values: Readonly<Record<string, number>>): Record<string, Partial<AuthoredSnapshot>> {
  const entries = Object.entries(values).map(([day, value]): [string, Partial<AuthoredSnapshot>] => [
    `shop/2025-02-${day}`,
    { basis: 'measured', values: { boil: { value, spread: 1 } } },
  ]);
  return Object.fromEntries(entries);
}

function told(
  runs: Record<string, Partial<AuthoredSnapshot>>,
  asOf: string,
  decisions: Decisions = {},
  aside: { readonly supporting?: true } = {},
) {
  const { events } = judge({ metrics: { boil: { better: 'lower', ...aside } }, snapshots: runs, decisions }, asOf);
  return events.filter(({ kind }) => kind === 'regression').map(({ date, regression, reading, text }) => [date, regression, reading, text]);
}

const decision = (date: string, until?: string): AuthoredDecision => ({
  date,
  acknowledges: 'boil',
  reason: 'a new stove',
  by: 'Ada',
  ...(until ? { until } : {}),
});

const APPEARED = [
  '2025-02-02',
  'appeared',
  'shop/2025-02-02#boil',
  'Boiling: worse than the value before, beyond its spread, from 10 s to 15 s (50 %).',
];
const RECOVERED = ['2025-02-10', 'recovered', 'shop/2025-02-10#boil', 'Boiling: recovered from the worse value of 2 February 2025.'];
const acknowledged = (date: string, until = '') => [
  date,
  'acknowledged',
  undefined,
  `Boiling: the worse value of 2 February 2025 is acknowledged by Ada${until}. A new stove.`,
];
const reopened = (date: string) => [
  date,
  'reopened',
  undefined,
  'Boiling: the acknowledgement of the worse value of 2 February 2025 has ended.',
];

test.each<[string, Record<string, Partial<AuthoredSnapshot>>, string, Decisions, readonly unknown[]]>([
  ['it appears', SLOW, '2025-02-05', {}, [APPEARED]],
  ['and recovers', MENDED, '2025-02-10', {}, [RECOVERED, APPEARED]],
  ['but not before', MENDED, '2025-02-09', {}, [APPEARED]],
  ['it is acknowledged', SLOW, '2025-02-05', { '2025-02-03-a': decision('2025-02-03') }, [acknowledged('2025-02-03'), APPEARED]],
  [
    'on the day on which it appears',
    SLOW,
    '2025-02-05',
    { '2025-02-02-a': decision('2025-02-02') },
    [APPEARED, acknowledged('2025-02-02')],
  ],
  ['never before that', SLOW, '2025-02-05', { '2025-02-01-a': decision('2025-02-01') }, [APPEARED]],
  ['nor when it has recovered', MENDED, '2025-02-11', { '2025-02-10-a': decision('2025-02-10') }, [RECOVERED, APPEARED]],
  [
    'it still holds on its last day',
    SLOW,
    '2025-02-05',
    { '2025-02-03-a': decision('2025-02-03', '2025-02-05') },
    [acknowledged('2025-02-03', ' until 5 February 2025'), APPEARED],
  ],
  [
    'and has ended on the next',
    SLOW,
    '2025-02-06',
    { '2025-02-03-a': decision('2025-02-03', '2025-02-05') },
    [reopened('2025-02-06'), acknowledged('2025-02-03', ' until 5 February 2025'), APPEARED],
  ],
  [
    'what has recovered by then does not open again',
    MENDED,
    '2025-02-12',
    { '2025-02-03-a': decision('2025-02-03', '2025-02-09') },
    [RECOVERED, acknowledged('2025-02-03', ' until 9 February 2025'), APPEARED],
  ],
  [
    'nor what is acknowledged anew',
    SLOW,
    '2025-02-08',
    { '2025-02-03-a': decision('2025-02-03', '2025-02-05'), '2025-02-06-b': decision('2025-02-06', '2025-02-20') },
    [acknowledged('2025-02-06', ' until 20 February 2025'), acknowledged('2025-02-03', ' until 5 February 2025'), APPEARED],
  ],
  [
    'nor on the last day of another',
    SLOW,
    '2025-02-06',
    { '2025-02-03-a': decision('2025-02-03', '2025-02-05'), '2025-02-04-b': decision('2025-02-04', '2025-02-06') },
    [acknowledged('2025-02-04', ' until 6 February 2025'), acknowledged('2025-02-03', ' until 5 February 2025'), APPEARED],
  ],
  [
    'it opens once where two end on a day',
    SLOW,
    '2025-02-08',
    { '2025-02-03-a': decision('2025-02-03', '2025-02-05'), '2025-02-04-b': decision('2025-02-04', '2025-02-05') },
    [
      reopened('2025-02-06'),
      acknowledged('2025-02-04', ' until 5 February 2025'),
      acknowledged('2025-02-03', ' until 5 February 2025'),
      APPEARED,
    ],
  ],
])('%s', (_name, runs, asOf, decisions, events) => {
  expect(told(runs, asOf, decisions)).toEqual(events);
});

test('those of supporting metrics are no news', () => {
  expect(told(SLOW, '2025-02-05', {}, { supporting: true })).toEqual([]);
});

test.each<[string, readonly number[], string, string]>([
  [
    'step',
    [10, 11, 11, 10, 10, 11, 11, 10, 10, 20, 21, 21, 20],
    'shop/2025-02-10#boil',
    'a step for the worse, from 10.44 s to 20.5 s (96.3 %)',
  ],
  ['drift', [10, 13, 16, 19, 22, 25, 28, 31, 34, 37, 40, 43], 'shop/2025-02-01#boil', 'it drifts to the worse, from 10 s to 43 s (330 %)'],
])('a %s is told at its first observation', (_kind, values, reading, words) => {
  const runs = Object.fromEntries(
    values.map((value, index): [string, Partial<AuthoredSnapshot>] => [
      `shop/2025-02-${String(index + 1).padStart(2, '0')}`,
      { basis: 'measured', values: { boil: value } },
    ]),
  );
  expect(told(runs, '2025-02-20').map(([, , id, text]) => [id, text])).toEqual([[reading, `Boiling: ${words}.`]]);
});
