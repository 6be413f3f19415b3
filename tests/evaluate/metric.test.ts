import { expect, test } from 'vitest';
import { judge, one, type Small } from './small.ts';

const BOIL = { boil: { target: '< 100 s', cadence: 'daily' } };

function verdict(small: Small, asOf: string, knownBy?: string) {
  const { outcome, reason, value, freshness } = one(judge(small, asOf, knownBy));
  return [outcome, value?.text, reason?.text, freshness.state];
}

const run = (value: number, basis: 'claimed' | 'reported' | 'measured' | 'independent' = 'measured') => ({
  basis,
  values: { boil: value },
});

test('the best founded of the fresh values counts, then the newest, then the least favourable', () => {
  const snapshots = {
    'shop/2025-02-01': run(80),
    'shop/2025-02-02-a': run(120, 'reported'),
    'shop/2025-02-02-b': run(90, 'reported'),
    'shop/2025-02-09': run(150, 'reported'),
  };
  expect(
    ['2025-01-31', '2025-02-01', '2025-02-02', '2025-02-04', '2025-02-08', '2025-02-09'].map((day) =>
      verdict({ metrics: BOIL, snapshots }, day),
    ),
  ).toEqual([
    ['unknown', undefined, 'never measured', 'none'],
    ['met', '80 s', undefined, 'fresh'],
    ['met', '80 s', undefined, 'fresh'],
    ['missed', '120 s', undefined, 'overdue'],
    ['met', '80 s', undefined, 'stale'],
    ['missed', '150 s', undefined, 'fresh'],
  ]);
});

test('what is undated may be of any age: a dated value goes first while it is fresh', () => {
  const snapshots = {
    'shop/2025-02-09-seen': { ...run(150, 'independent'), seen: '2025-02-09' },
    'shop/2025-02-08': run(80, 'reported'),
  };
  expect(['2025-02-10', '2025-02-11'].map((day) => verdict({ metrics: BOIL, snapshots }, day))).toEqual([
    ['met', '80 s', undefined, 'overdue'],
    ['missed', '150 s', undefined, 'stale'],
  ]);
});

test('what was recorded later was not known', () => {
  const small = { metrics: BOIL, snapshots: { 'shop/2025-02-01': { ...run(80), recorded: '2025-03-01' } } };
  expect([verdict(small, '2025-02-01', '2025-02-28'), verdict(small, '2025-02-01', '2025-03-01')]).toEqual([
    ['unknown', undefined, 'never measured', 'none'],
    ['met', '80 s', undefined, 'fresh'],
  ]);
});

test.each<[string, Small['snapshots'], string, string]>([
  ['a claim', { 'shop/2025-02-01': run(80, 'claimed') }, 'only-claimed', 'only a claim, 80 s'],
  [
    'a failure',
    { 'shop/2025-02-01': { values: { boil: { failed: 'No water. None at all.' } } } },
    'measurement-failed',
    'measurement failed: No water',
  ],
  [
    'a quoted refutation',
    { 'shop/2025-02-01': { ...run(1), values: { boil: { value: 1, refuted: 'hardcoded' } } } },
    'only-refuted',
    'only a refuted figure, 1 s (hardcoded)',
  ],
  [
    'a dispute',
    {
      'shop/2025-02-01': run(80),
      'lab/2025-02-02': { disputes: [{ snapshot: 'shop/2025-02-01', metrics: ['boil'], reason: 'no water' }] },
    },
    'only-disputed',
    'only a disputed figure, 80 s (no water)',
  ],
  [
    'a retraction',
    { 'shop/2025-02-01': run(80), 'shop/2025-02-02': { retracts: [{ snapshot: 'shop/2025-02-01', reason: 'a typing error' }] } },
    'only-retracted',
    'retracted (a typing error)',
  ],
  [
    'another condition',
    { 'shop/2025-02-01': { ...run(80), conditions: { fill: 'half' } } },
    'other-conditions',
    'only taken under fill half, judged under full',
  ],
])('%s is unknown and says why', (_name, snapshots, code, text) => {
  const metrics = { boil: { target: '< 100 s', conditions: { fill: 'full' } } };
  expect(one(judge({ metrics, snapshots }, '2025-03-01'))).toMatchObject({ outcome: 'unknown', reason: { code, text } });
});

test('of what applies to a value one thing is told: of several remarks the first, of several conditions the first', () => {
  const half = { conditions: { fill: 'half', lid: 'off' } };
  const reason = (snapshots: Small['snapshots'], more: object = {}) =>
    one(judge({ metrics: { boil: { target: '< 100 s', ...more } }, snapshots }, '2025-03-01')).reason?.text;
  const quoted = { basis: 'measured' as const, values: { boil: { value: 80, refuted: 'hardcoded' } } };
  expect([
    reason({
      'shop/2025-02-01': run(80),
      'lab/2025-02-02': { disputes: [{ snapshot: 'shop/2025-02-01', reason: 'no water' }] },
      'lab/2025-02-03': { disputes: [{ snapshot: 'shop/2025-02-01', reason: 'no fire' }] },
    }),
    reason({ 'shop/2025-02-01': { ...run(80), ...half } }, { conditions: { fill: 'full', lid: 'on' } }),
    reason({ 'shop/2025-02-01': quoted, 'shop/2025-02-02': { retracts: [{ snapshot: 'shop/2025-02-01', reason: 'a joke' }] } }),
    reason({ 'shop/2025-02-01': quoted, 'shop/2025-02-02': { refutes: [{ snapshot: 'shop/2025-02-01', reason: 'cold' }] } }),
  ]).toEqual([
    'only a disputed figure, 80 s (no water)',
    'only taken under fill half, judged under full',
    'retracted (a joke)',
    'only a refuted figure, 80 s (hardcoded)',
  ]);
});

test('of several claims the newest with a number is shown', () => {
  const snapshots = {
    'shop/2025-02-01': run(80, 'claimed'),
    'shop/2025-02-02': run(70, 'claimed'),
    'shop/2025-02-03': { basis: 'claimed' as const, values: { boil: { failed: 'no water' } } },
  };
  expect(one(judge({ metrics: BOIL, snapshots }, '2025-03-01')).claim?.text).toBe('70 s');
});

test('a target was first kept before the day on which another took its place, or not at all', () => {
  const targets = [
    { target: '< 100 s', within: '6 months' },
    { target: '< 90 s', within: '6 months', since: '2025-03-01', reason: 'a new stove' },
  ];
  const on = (day: string) => {
    const report = judge({ metrics: { boil: { targets } }, snapshots: { [`shop/${day}`]: run(80) } }, '2025-04-01');
    return one(report).targets.map(({ metOn }) => metOn);
  };
  expect([on('2025-02-28'), on('2025-03-01')]).toEqual([
    ['2025-02-28', '2025-02-28'],
    [undefined, '2025-03-01'],
  ]);
});

test('before a remark is dated, the value stands', () => {
  const snapshots = { 'shop/2025-02-01': run(80), 'lab/2025-02-03': { refutes: [{ snapshot: 'shop/2025-02-01', reason: 'cold' }] } };
  expect(['2025-02-02', '2025-02-03'].map((day) => one(judge({ metrics: BOIL, snapshots }, day)).outcome)).toEqual(['met', 'unknown']);
});

test('a target with a horizon is pending until it is due, and keeps whether it was on time', () => {
  const metrics = {
    boil: {
      targets: [
        { target: '< 100 s', within: '1 month' },
        { target: '< 50 s', within: '3 months' },
      ],
    },
  };
  const snapshots = { 'shop/2025-01-15': run(120), 'shop/2025-02-15': run(90) };
  const on = (day: string) =>
    one(judge({ metrics, snapshots }, day)).targets.map((target) => [target.outcome, target.inForce, target.attainment, target.onTime]);
  expect({ before: on('2025-01-31'), first: on('2025-02-01'), later: on('2025-02-20'), second: on('2025-04-01') }).toEqual({
    before: [
      ['pending', true, 0.833333333333333, undefined],
      ['pending', false, 0.416666666666667, undefined],
    ],
    first: [
      ['missed', true, 0.833333333333333, false],
      ['pending', false, 0.416666666666667, undefined],
    ],
    later: [
      ['met', true, 1, false],
      ['pending', false, 0.555555555555556, undefined],
    ],
    second: [
      ['met', false, 1, false],
      ['missed', true, 0.555555555555556, false],
    ],
  });
});

test('where a basis is demanded a weaker value shows a miss, never that it is met', () => {
  const metrics = { boil: { targets: [{ target: '< 100 s', basis: 'independent' as const }] } };
  const on = (snapshots: Small['snapshots']) => verdict({ metrics, snapshots }, '2025-03-01').slice(0, 3);
  expect([
    on({ 'shop/2025-02-01': run(120) }),
    on({ 'shop/2025-02-01': run(80) }),
    on({ 'shop/2025-02-01': run(80), 'lab/2025-01-10': run(90, 'independent') }),
  ]).toEqual([
    ['missed', '120 s', undefined],
    ['unknown', '80 s', '80 s is only measured, the target asks for an independent one'],
    ['met', '90 s', undefined],
  ]);
});

test('a level is to be held for its time', () => {
  const metrics = { boil: { unit: 'req/s', targets: [{ target: '>= 100', sustained: '4 hours' }] } };
  const on = (reading: object) =>
    verdict({ metrics, snapshots: { 'shop/2025-02-01': { basis: 'measured', values: { boil: reading as never } } } }, '2025-03-01').slice(
      0,
      3,
    );
  expect([
    on({ value: 120 }),
    on({ value: 120, duration: '90 minutes' }),
    on({ value: 120, duration: '5 hours' }),
    on({ value: 80 }),
  ]).toEqual([
    ['unknown', '120 req/s', '120 req/s states no duration, the target asks for 4 hours'],
    ['unknown', '120 req/s', '120 req/s held for 90 minutes, the target asks for 4 hours'],
    ['met', '120 req/s', undefined],
    ['missed', '80 req/s', undefined],
  ]);
});

test('ranges count by their worse end, bounds only where they decide', () => {
  const on = (reading: object) =>
    verdict(
      { metrics: BOIL, snapshots: { 'shop/2025-02-01': { basis: 'measured', values: { boil: reading as never } } } },
      '2025-02-01',
    ).slice(0, 3);
  expect([on({ low: 80, high: 120 }), on({ below: 90 }), on({ below: 120 }), on({ above: 90 }), on({ above: 120 })]).toEqual([
    ['missed', '80 to 120 s', undefined],
    ['met', 'below 90 s', undefined],
    ['unknown', 'below 120 s', 'known only to be below 120 s'],
    ['unknown', 'above 90 s', 'known only to be above 90 s'],
    ['missed', 'above 120 s', undefined],
  ]);
});

test('the worse end of a range is its number, whichever end that is', () => {
  const on = (metric: Partial<Small['metrics'][string]>) =>
    one(
      judge(
        { metrics: { boil: metric }, snapshots: { 'shop/2025-02-01': { basis: 'measured', values: { boil: { low: 80, high: 120 } } } } },
        '2025-02-01',
      ),
    ).value?.number;
  expect([on({ better: 'lower' }), on({ better: 'higher' }), on({ target: '= 90' }), on({ target: '= 110' })]).toEqual([120, 80, 120, 80]);
});

test('trends stay within a series and end at a break', () => {
  const snapshots = {
    'shop/2024-10-01': run(200),
    'shop/2025-01-01': { ...run(100), breaks: { boil: 'new stove' } },
    'shop/2025-02-01': run(90),
    'lab/2025-02-10': run(10, 'reported'),
    'shop/2025-03-01': { basis: 'measured' as const, values: { boil: { value: 85, spread: 6 } } },
  };
  const { trend } = one(judge({ metrics: { boil: {} }, snapshots }, '2025-03-02'));
  const point = (date: string, number: number) => ({ date, number, text: `${number} s` });
  const spread = { kind: 'spread', size: 6 };
  expect(trend).toEqual({
    previous: { from: point('2025-02-01', 90), to: point('2025-03-01', 85), change: -5, direction: 'flat', within: spread },
    month: { from: point('2025-02-01', 90), to: point('2025-03-01', 85), change: -5, direction: 'flat', within: spread },
  });
});

test('a share set is one weight, its parts are judged each', () => {
  const metrics = { boil: { unit: '%', tolerance: 5, parts: { day: { title: 'Day', share: 60 }, night: { title: 'Night', share: 40 } } } };
  const snapshots = { 'shop/2025-02-01': { basis: 'measured' as const, values: { 'boil/day': 80 } } };
  const report = judge({ metrics, snapshots }, '2025-03-01');
  expect([one(report).outcome, one(report).parts.map((part) => part.outcome), one(report).score, report.score, report.tally.total]).toEqual(
    ['missed', ['missed', 'unknown'], { low: 0.375, high: 0.875, coverage: 0.5 }, { low: 0.375, high: 0.875, coverage: 0.5 }, 2],
  );
});

test('a share set says of how many parts it is missed or unknown, and why where that is the same', () => {
  const parts = { day: { title: 'Day', share: 60 }, night: { title: 'Night', share: 40 } };
  const metrics = { boil: { unit: '%', tolerance: 5, parts } };
  const reason = (day: object | undefined, night: object | undefined) => {
    const values = { ...(day && { 'boil/day': day }), ...(night && { 'boil/night': night }) } as never;
    return one(judge({ metrics, snapshots: { 'shop/2025-02-01': { basis: 'measured', values } } }, '2025-03-01')).reason?.text;
  };
  const claim = { value: 60, basis: 'claimed' };
  expect([
    reason({ value: 80 }, undefined),
    reason({ value: 80 }, { value: 20 }),
    reason({ value: 60 }, undefined),
    reason(undefined, undefined),
    reason(claim, undefined),
  ]).toEqual([
    '1 of 2 parts is off its share',
    '2 of 2 parts are off their shares',
    '1 of 2 parts is unknown',
    'never measured',
    '2 of 2 parts are unknown',
  ]);
});

test('a ratio stands on one run only', () => {
  const metrics = { boil: {}, ratio: { unit: 'x', target: '>= 2x pot', formula: 'ratio("boil", "pot")' } };
  const apart = { 'shop/2025-02-01': run(30), 'shop/2025-02-02': { basis: 'measured' as const, subjects: { pot: { boil: 10 } } } };
  const together = { 'shop/2025-02-01': { ...run(30), subjects: { pot: { boil: 10 } } } };
  const on = (snapshots: Small['snapshots']) => one(judge({ metrics, snapshots }, '2025-03-01'), 'ratio');
  expect(on(apart)).toMatchObject({
    outcome: 'unknown',
    reason: { code: 'not-computable', text: 'not computable: no run has Kettle and Pot side by side' },
  });
  expect(on(together)).toMatchObject({ outcome: 'met', value: { number: 3, basis: 'measured', date: '2025-02-01' } });
});
