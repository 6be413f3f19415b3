import { expect, test } from 'vitest';
import type { AuthoredMetric, AuthoredSnapshot } from '../../src/schemas/authored.ts';
import { judge, one, type Small } from './small.ts';

type Value = number | { readonly value: number; readonly spread?: number; readonly conditions?: Record<string, string> };
type Values = Readonly<Record<string, Value | readonly Value[]>>;

const LOWER: Partial<AuthoredMetric> = { better: 'lower' };

/** The computed metric's value as a number, or why there is none. */
function computed(formula: string, unit: string, days: readonly Values[], more: Partial<Small> & { readonly asOf?: string } = {}) {
  const { asOf = '2025-03-01', metrics, ...rest } = more;
  const snapshots = Object.fromEntries(
    days.map((values, index): [string, Partial<AuthoredSnapshot>] => [
      `shop/2025-02-${String(index + 1).padStart(2, '0')}`,
      { basis: 'measured', values: values as AuthoredSnapshot['values'] },
    ]),
  );
  const authored = { boil: LOWER, cool: LOWER, sum: { unit, formula }, ...metrics };
  const result = one(judge({ metrics: authored, snapshots, ...rest }, asOf), 'sum');
  return result.value?.number ?? result.reason?.text;
}

const spread = (value: number, of = 1): Value => ({ value, spread: of });
const boiled = (...values: readonly Value[]): Values[] => values.map((boil) => ({ boil }));

const UNTOLD = 'no target; not computable: no metric of Speed has a series in which a change could be told from noise';

test.each<[string, readonly Values[], number | string]>([
  ['half worse, and nothing since', boiled(spread(10), spread(15)), 50],
  ['what has recovered is paid', boiled(spread(10), spread(15), spread(11)), 0],
  ['nothing got worse', boiled(spread(10), spread(10.5)), 0],
  ['two of one metric', boiled(spread(10), spread(15), spread(18)), 70],
  [
    'of two metrics',
    [
      { boil: spread(10), cool: spread(100) },
      { boil: spread(15), cool: spread(110) },
    ],
    60,
  ],
  [
    'one metric cannot tell, the other can',
    [
      { boil: spread(10), cool: 3 },
      { boil: spread(15), cool: 9 },
    ],
    50,
  ],
  ['no spread, and few points', boiled(10, 15), UNTOLD],
  ['one value', boiled(spread(10)), UNTOLD],
  ['nothing', [], UNTOLD],
  [
    'worse than nothing',
    boiled(spread(0), spread(15)),
    'no target; not computable: a change of Boiling is no percentage of the level before',
  ],
])('debt: %s', (_name, days, answer) => {
  expect(computed('debt("speed")', '%', days)).toBe(answer);
});

test('debt asks its own category only, and neither supporting nor computed metrics', () => {
  const days = [
    { boil: spread(10), cool: spread(1), chat: spread(1) },
    { boil: spread(15), cool: spread(2), chat: spread(3) },
  ];
  const metrics = {
    boil: LOWER,
    cool: { ...LOWER, supporting: true as const },
    chat: { ...LOWER, category: 'service' },
    twice: { formula: '2 * value("boil")', better: 'lower' as const },
  };
  const categories = { speed: { title: 'Speed', weight: 50 }, service: { title: 'Service', weight: 50 } };
  expect(computed('debt("speed")', '%', days, { metrics, categories })).toBe(50);
  expect(computed('debt("service")', '%', days, { metrics, categories })).toBe(200);
});

test('an acknowledged regression is still owed', () => {
  const decisions = { '2025-02-03-a': { date: '2025-02-03', acknowledges: 'boil', reason: 'a new stove', by: 'Ada', until: '2026-01-01' } };
  expect(computed('debt("speed")', '%', boiled(spread(10), spread(15)), { decisions })).toBe(50);
});

test.each<[string, readonly Values[], number | string]>([
  ['two days', boiled(spread(10), spread(15), spread(15), spread(10)), 48],
  [
    'the mean of one day and of three',
    [{ boil: spread(10), cool: spread(10) }, { boil: spread(15), cool: spread(15) }, { boil: spread(10) }, {}, { cool: spread(10) }],
    48,
  ],
  [
    'one is still open, and not counted',
    [{ boil: spread(10), cool: spread(10) }, { boil: spread(15), cool: spread(15) }, { boil: spread(10) }],
    24,
  ],
  ['nothing recovered', boiled(spread(10), spread(15)), 'no target; not computable: no regression of Speed has been recovered from'],
  ['nothing can be told', boiled(10, 15), UNTOLD],
])('resolution: %s', (_name, days, answer) => {
  expect(computed('resolution("speed")', 'h', days)).toBe(answer);
});

test.each<[string, string, string, readonly Values[], number | string]>([
  ['within the span', '3 days', '2025-02-04', boiled(spread(15), spread(12)), 20],
  ['just outside', '3 days', '2025-02-05', boiled(spread(15), spread(12)), 0],
  ['two steps', '14 days', '2025-02-05', boiled(spread(20), spread(15), spread(12)), 45],
  ['for the worse', '14 days', '2025-02-05', boiled(spread(10), spread(15)), 0],
  ['cannot be told', '14 days', '2025-02-05', boiled(15, 10), UNTOLD],
])('improved: %s', (_name, span, asOf, days, answer) => {
  expect(computed(`improved("speed", "${span}")`, '%', days, { asOf })).toBe(answer);
});

test('a slow drift is no step of a sprint', () => {
  const days = boiled(32, 29, 26, 23, 20, 19, 14, 13, 8, 7, 4, 1);
  expect(computed('improved("speed", "1 month")', '%', days)).toBe(0);
});

const at = (environment: string, value: number): Value => ({ value, spread: 1, conditions: { environment } });
const both = (ci: number, production: number): Values => ({ boil: [at('ci', ci), at('production', production)] as never });

test.each<[string, readonly Values[], number | string]>([
  ['seen in CI first', [both(10, 10), both(15, 10), both(15, 15)], 0],
  ['seen in both on one day', [both(10, 10), both(15, 15)], 0],
  ['seen in production first', [both(10, 10), both(10, 15), both(15, 15)], 50],
  ['seen in production alone', [both(10, 10), both(10, 15)], 100],
  ['seen in CI and mended before', [both(10, 10), both(15, 10), both(10, 10), both(10, 15)], 50],
  ['seen in CI and mended on the day', [both(10, 10), both(15, 10), both(10, 15)], 50],
  ['none was found', [both(10, 10), both(10, 10)], 'no target; not computable: no regression of Speed was found, in CI or in production'],
  [
    'no CI',
    boiled(at('production', 10), at('production', 15)),
    'no target; not computable: no metric of Speed is followed under environment ci',
  ],
  [
    'no production',
    boiled(at('ci', 10), at('ci', 15)),
    'no target; not computable: no metric of Speed is followed under environment production',
  ],
  [
    'no environment',
    boiled(spread(10), spread(15)),
    'no target; not computable: no metric of Speed is followed under environment production',
  ],
])('escaped: %s', (_name, days, answer) => {
  expect(computed('escaped("speed")', '%', days)).toBe(answer);
});

const on = (os: string, value: number, more: Record<string, string> = {}): Value => ({ value, conditions: { os, ...more } });
const run = (...values: readonly Value[]): Values => ({ boil: values as never });

/** The deviation of 9 and 11 over their mean is the square root of 2 over 10. */
const TENTH = Number((Math.SQRT2 * 10).toPrecision(15));

test.each<[string, readonly Values[], number | string]>([
  ['two systems', [run(on('linux', 9), on('mac', 11))], TENTH],
  ['the newest run that has several', [run(on('linux', 9), on('mac', 11)), run(on('linux', 90))], TENTH],
  ['of two runs the newest', [run(on('linux', 1), on('mac', 11)), run(on('linux', 9), on('mac', 11))], TENTH],
  [
    'sets that differ in more are apart',
    [run(on('linux', 9, { load: 'low' }), on('mac', 11, { load: 'low' }), on('mac', 50, { load: 'high' }))],
    TENTH,
  ],
  ['only one system', [run(on('linux', 9)), run(on('mac', 11))], 'no target; not computable: no run of Boiling has several values of os'],
  ['twice on one system', [run(on('linux', 9), on('linux', 11))], 'no target; not computable: no run of Boiling has several values of os'],
  ['no system is stated', [run(9 as never, 11 as never)], 'no target; not computable: no run of Boiling has several values of os'],
])('variance: %s', (_name, days, answer) => {
  const authored = days.map((values) => ({
    boil: (values.boil as readonly Value[]).map((one) => (typeof one === 'number' ? { value: one } : one)) as never,
  }));
  expect(computed('variance("boil", "os")', '%', authored)).toBe(answer);
});

const under = (environment: string, value: number, more: Record<string, string> = {}): Value => ({
  value,
  conditions: { environment, ...more },
});

test.each<[string, 'higher' | 'lower', readonly Values[], number | string]>([
  ['more is better', 'higher', [run(under('production', 80), under('benchmark', 100))], 80],
  ['less is better', 'lower', [run(under('production', 125), under('benchmark', 100))], 80],
  ['the newest of each', 'higher', [run(under('production', 1), under('benchmark', 100)), run(under('production', 80))], 80],
  [
    'not where something else differs',
    'higher',
    [run(under('production', 80, { load: 'low' }), under('benchmark', 100, { load: 'high' }))],
    'no target; not computable: Boiling has no value under environment benchmark',
  ],
  ['where only one states it', 'higher', [run(under('production', 80, { load: 'low' }), under('benchmark', 100))], 80],
  [
    'no production',
    'higher',
    [run(under('benchmark', 100))],
    'no target; not computable: Boiling has no value under environment production',
  ],
  [
    'a benchmark of nothing',
    'higher',
    [run(under('production', 80), under('benchmark', 0))],
    'no target; not computable: Boiling is 0 under environment benchmark',
  ],
  ['a production of nothing', 'higher', [run(under('production', 0), under('benchmark', 9))], 0],
  [
    'no time in production',
    'lower',
    [run(under('production', 0), under('benchmark', 9))],
    'no target; not computable: Boiling is 0 under environment production',
  ],
])('beside: %s', (_name, better, days, answer) => {
  const formula = 'beside("boil", "environment", "production", "benchmark")';
  expect(computed(formula, '%', days, { metrics: { boil: { better } } })).toBe(answer);
});

test('what is computed is as old and as well founded as the newest points that it was told from', () => {
  const snapshots = {
    'shop/2025-02-01': { basis: 'independent' as const, values: { boil: spread(10) } },
    'shop/2025-02-03': { basis: 'reported' as const, values: { boil: spread(15) } },
    'shop/2025-02-02': { basis: 'measured' as const, values: { cool: spread(15) } },
    'shop/2025-02-04': { basis: 'measured' as const, values: { cool: spread(15) } },
  } as never;
  const metrics = { boil: LOWER, cool: LOWER, sum: { unit: '%', formula: 'debt("speed")' } };
  const value = one(judge({ metrics, snapshots }, '2025-03-01'), 'sum').value;
  expect([value?.date, value?.basis, value?.derivedFrom]).toEqual([
    '2025-02-04',
    'reported',
    ['shop/2025-02-03#boil', 'shop/2025-02-04#cool'],
  ]);
});
