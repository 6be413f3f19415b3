import { expect, test } from 'vitest';
import { openSentence, regressionRows } from '../../src/components/regressions.ts';
import type { MetricResult, Regression, ShiftEnd } from '../../src/model/report.ts';
import { metric, reading } from '../charts/sample.ts';

const end = (date: string, number: number, more: Partial<ShiftEnd> = {}): ShiftEnd => ({
  reading: `shop/${date}#boil`,
  snapshot: `shop/${date}`,
  date,
  number,
  text: `${number} s`,
  ...more,
});

const worse = (more: Partial<Regression> = {}): Regression => ({
  kind: 'step',
  since: '2025-02-02',
  source: 'shop',
  conditions: {},
  before: end('2025-02-01', 10),
  after: end('2025-02-02', 15, { version: '2.0', commit: 'abcdef0123' }),
  from: 10,
  to: 15,
  percent: 50,
  text: 'from 10 s to 15 s (50 %)',
  state: 'open',
  ...more,
});

const DECISION = { id: '2025-02-03-a', date: '2025-02-03', reason: 'A new stove.', by: 'Ada', until: '2025-03-01' };
const VIEW = { sources: [], decisions: [DECISION] };
const of = (...regressions: readonly Regression[]): MetricResult => metric('boil', { regressions });

test('a row says between which observations, and links the ones that are known', () => {
  const known = { ...reading(15, '2025-02-02', { text: '15 s' }), id: 'shop/2025-02-02#boil' };
  expect(regressionRows({ ...of(worse()), readings: [known] }, VIEW)).toEqual([
    {
      since: '2 February 2025',
      day: '2025-02-02',
      what: 'a step',
      size: 'from 10 s to 15 s (50 %)',
      series: undefined,
      ends: [
        { text: '10 s', href: undefined, under: '1 Feb 2025' },
        {
          text: '15 s',
          href: expect.stringMatching(/metrics\/boil\/#.*2025-02-02/),
          under: '2 Feb 2025, version 2.0, document at commit abcdef0',
        },
      ],
      state: 'open',
      said: [],
    },
  ]);
});

test.each<[Partial<Regression>, readonly string[]]>([
  [{ state: 'recovered', recovered: end('2025-02-05', 11) }, ['on 5 February 2025, with 11 s']],
  [{ state: 'acknowledged', decision: '2025-02-03-a' }, ['by Ada until 1 March 2025', 'A new stove.']],
])('what became of it: %#', (more, said) => {
  expect(regressionRows(of(worse(more)), VIEW)[0]?.said).toEqual(said);
});

test('series are named only where there are several, and only the newest rows are shown', () => {
  const several = of(worse({ conditions: { stove: 'gas' } }), worse({ conditions: { stove: 'wood' } }));
  expect(regressionRows(several, { ...VIEW, sources: [{ id: 'shop', title: 'Shop' }] as never }).map(({ series }) => series)).toEqual([
    'Shop, gas',
    'Shop, wood',
  ]);
  expect(regressionRows(of(...Array.from({ length: 14 }, () => worse())), VIEW).length).toBe(12);
});

test.each<[string, readonly MetricResult[], string | undefined]>([
  ['none', [metric('boil', {})], undefined],
  ['recovered and acknowledged ones', [of(worse({ state: 'recovered' }), worse({ state: 'acknowledged' }))], undefined],
  ['of a supporting metric', [{ ...of(worse()), supporting: true }], undefined],
  ['one', [{ ...of(worse()), title: 'Boiling' }], 'One regression is open, in Boiling.'],
  [
    'two of two',
    [
      { ...of(worse()), title: 'Boiling' },
      { ...of(worse()), title: 'Cooling' },
    ],
    'Two regressions are open, in Boiling and Cooling.',
  ],
  ['a part', [{ ...metric('set', {}), parts: [{ ...of(worse()), title: 'Part' }] }], 'One regression is open, in Part.'],
  ['many', Array.from({ length: 4 }, () => of(worse(), worse())), 'Eight regressions are open, in four metrics.'],
])('the front page tells of %s', (_name, metrics, sentence) => {
  expect(openSentence(metrics)).toBe(sentence);
});
