import { expect, test } from 'vitest';
import type { ComparedMetric, Run } from '../../src/model/report.ts';
import type { AuthoredMetric, AuthoredScorecard, AuthoredSnapshot } from '../../src/schemas/authored.ts';
import { judge } from './small.ts';

type Question = Partial<NonNullable<AuthoredScorecard['comparisons']>[string]>;

const RUN = { basis: 'measured' as const };

test('a run is ranked, the better first, and each is held over the subject that ratios are relative to', () => {
  const { tracks, apart } = compare({ 'lab/2025-02-01': run({ kettle: 120, pot: 200, pan: 100 }) }, { 'relative-to': 'pot' });
  expect(tracks).toEqual([
    {
      source: 'lab',
      conditions: {},
      growth: undefined,
      runs: [expect.objectContaining({ snapshot: 'lab/2025-02-01', date: '2025-02-01' })],
    },
  ]);
  expect(places(tracks[0]?.runs[0])).toEqual(['1 pan 100 0.5', '2 kettle 120 0.6', '3 pot 200 1']);
  expect(apart).toEqual([]);
});

test('without such a subject each is held against the sum, and a run of which it is missing has no ratios', () => {
  const snapshots = { 'lab/2025-02-01': run({ kettle: 30, pot: 10 }) };
  expect(places(compare(snapshots).tracks[0]?.runs[0])).toEqual(['1 pot 10 of all 0.25', '2 kettle 30 of all 0.75']);
  expect(places(compare(snapshots, { 'relative-to': 'pan' }).tracks[0]?.runs[0])).toEqual(['1 pot 10', '2 kettle 30']);
});

test.for<readonly [string, Partial<AuthoredMetric>, Readonly<Record<string, Value>>, Question, readonly string[]]>([
  ['more is better', { better: 'higher' }, { kettle: 1, pot: 3 }, {}, ['1 pot 3 of all 0.75', '2 kettle 1 of all 0.25']],
  ['fractions', {}, { kettle: 0.2, pot: 0.3 }, {}, ['1 kettle 0.2 of all 0.4', '2 pot 0.3 of all 0.6']],
  ['places among others have no ratio', { unit: 'rank' }, { kettle: 2, pot: 4 }, { 'relative-to': 'kettle' }, ['1 kettle 2', '2 pot 4']],
  ['steps of a scale have no share', { unit: 'grade', scale: ['A', 'B', 'C'] }, { kettle: 'B', pot: 'C' }, {}, ['1 kettle 1', '2 pot 2']],
  [
    'equal numbers share a place',
    {},
    { kettle: 5, pot: 5, pan: 10 },
    {},
    ['1 kettle 5 of all 0.25', '1 pot 5 of all 0.25', '3 pan 10 of all 0.5'],
  ],
  [
    'as far from a target on either side',
    { target: '= 5' },
    { kettle: 4, pot: 6, pan: 10 },
    {},
    ['1 kettle 4 of all 0.2', '1 pot 6 of all 0.3', '3 pan 10 of all 0.5'],
  ],
  [
    'steps of a scale have no ratio',
    { unit: 'grade', scale: ['A', 'B', 'C'] },
    { kettle: 'B', pot: 'A' },
    { 'relative-to': 'pot' },
    ['1 pot 0', '2 kettle 1'],
  ],
  ['nothing is a share of what is partly negative', {}, { kettle: -1, pot: 5 }, {}, ['1 kettle -1', '2 pot 5']],
  ['nothing is so many times zero', {}, { kettle: 0, pot: 5 }, { 'relative-to': 'kettle' }, ['1 kettle 0', '2 pot 5']],
  [
    'the worst of several values stands',
    {},
    { kettle: [{ value: 3 }, { value: 9 }, { value: 6 }], pot: 5, pan: 6 },
    {},
    ['1 pot 5 of all 0.25', '2 pan 6 of all 0.3', '3 kettle 9 of all 0.45'],
  ],
  ['of a range the worse end', {}, { kettle: { low: 2, high: 6 }, pot: 4 }, {}, ['1 pot 4 of all 0.4', '2 kettle 6 of all 0.6']],
])('%s', ([, metric, values, question, expected]) => {
  expect(places(compare({ 'lab/2025-02-01': run(values) }, question, metric).tracks[0]?.runs[0])).toEqual(expected);
});

test('runs come newest first, whoever was measured in them', () => {
  const { tracks } = compare({
    'lab/2025-01-10': run({ kettle: 1, pot: 2 }),
    'lab/2025-03-10': run({ pot: 2, pan: 4 }),
    'lab/2025-02-10': run({ kettle: 1, pan: 2 }),
    'lab/2025-04-10': run({ pan: 2 }),
  });
  expect(tracks.map(({ runs }) => runs.map(({ date }) => date))).toEqual([['2025-03-10', '2025-02-10', '2025-01-10']]);
});

test('what one source asks under two conditions are two tracks, and two sources are never one', () => {
  const gas = { conditions: { burner: 'gas' } };
  const electric = { conditions: { burner: 'electric' } };
  const { tracks } = compare({
    'lab/2025-01-10': run({
      kettle: [
        { value: 4, ...gas },
        { value: 6, ...electric },
      ],
      pot: [
        { value: 5, ...gas },
        { value: 3, ...electric },
      ],
    }),
    'shop/2025-02-10': { ...run({ kettle: 9, pot: 8 }), conditions: { room: 'cellar' } },
    'shop/2025-03-10': { ...run({ kettle: 2, pot: 8 }), conditions: { room: 'attic' } },
  });
  expect(tracks.map(({ source, conditions, runs }) => [source, conditions, runs.map((one) => [one.conditions, ...places(one)])])).toEqual([
    [
      'shop',
      {},
      [
        [{ room: 'attic' }, '1 kettle 2 of all 0.2', '2 pot 8 of all 0.8'],
        [{ room: 'cellar' }, '1 pot 8 of all 0.47', '2 kettle 9 of all 0.53'],
      ],
    ],
    ['lab', { burner: 'electric' }, [[{ burner: 'electric' }, '1 pot 3 of all 0.33', '2 kettle 6 of all 0.67']]],
    ['lab', { burner: 'gas' }, [[{ burner: 'gas' }, '1 kettle 4 of all 0.44', '2 pot 5 of all 0.56']]],
  ]);
});

test('only the conditions that the question names are looked at', () => {
  const { tracks, apart } = compare(
    { 'lab/2025-01-10': run({ kettle: { value: 4, conditions: { cups: 2 } }, pot: { value: 5, conditions: { cups: 8 } }, pan: 3 }) },
    { conditions: { cups: 2 } },
  );
  expect(tracks).toEqual([]);
  expect(whys(apart)).toEqual([
    'kettle: never measured in one run with any of the others',
    'pot: only measured under cups 8',
    'pan: never measured in one run with any of the others',
  ]);
});

test.for<readonly [string, Value | undefined, Partial<AuthoredSnapshot>, string]>([
  ['nothing', undefined, {}, 'never measured'],
  ['a claim', { value: 1, basis: 'claimed' }, {}, 'only a claim, 1 s'],
  ['a failure', { failed: 'no gas' }, {}, 'only a measurement that failed'],
  ['a bound', { below: 3 }, {}, 'only a bound, below 3 s'],
  ['a bound from below', { above: 3 }, {}, 'only a bound, above 3 s'],
  [
    'a bound that is disputed',
    { below: 3 },
    { disputes: [{ snapshot: 'shop/2025-01-01', reason: 'the clock stood' }] },
    'only a disputed figure, below 3 s',
  ],
  ['a disputed figure', 2, { disputes: [{ snapshot: 'shop/2025-01-01', reason: 'the clock stood' }] }, 'only a disputed figure, 2 s'],
  ['a run of its own', 2, {}, 'never measured in one run with any of the others'],
])('who has only %s is apart, with the reason', ([, value, remark, why]) => {
  const { apart, tracks } = compare({
    'lab/2025-02-01': { ...run({ pot: 5, pan: 7 }), ...remark },
    ...(value === undefined ? {} : { 'shop/2025-01-01': run({ kettle: value }) }),
  });
  expect(whys(apart)).toEqual([`kettle: ${why}`]);
  expect(tracks.flatMap(({ runs }) => runs).length).toBe(1);
});

test('who is missing from the newest runs is told with the last one, of whichever track', () => {
  const { apart } = compare({
    'lab/2025-01-01': run({ kettle: 5, pot: 7 }),
    'lab/2025-06-01': run({ pan: 5, pot: 7 }),
    'shop/2025-03-01': run({ kettle: 5, pot: 7 }),
    'shop/2025-04-01': run({ pan: 5, pot: 7 }),
  });
  expect(whys(apart)).toEqual(['kettle: last measured beside the others on 1 March 2025']);
});

test('who has only a figure that is proven no more is apart, and so is who is only computed', () => {
  const lapsed = { ...run({ kettle: 2 }), evidence: { title: 'a film', expires: '2025-03-01' } };
  expect(whys(compare({ 'lab/2025-02-01': run({ pot: 5, pan: 7 }), 'shop/2025-01-01': lapsed }).apart)).toEqual([
    'kettle: only a figure whose evidence has expired, 2 s',
  ]);
  const metrics = { boiling: {}, twice: { title: 'Twice', formula: '2.0 * value("boiling")' } };
  const report = judge(
    { metrics, snapshots: { 'lab/2025-02-01': run({ kettle: 2 }) }, comparisons: { all: { question: 'Who?', metrics: ['twice'] } } },
    '2025-12-31',
  );
  expect(whys(report.comparisons[0]?.metrics[0]?.apart ?? [])).toEqual([
    'kettle: only computed from other figures',
    'pot: never measured',
    'pan: never measured',
  ]);
});

test('of a single run there is growth to be told, though none is known', () => {
  expect(compare({ 'lab/2025-02-01': run({ kettle: 2, pot: 3 }) }, { shows: 'growth' }).tracks[0]?.growth).toEqual(
    ['kettle', 'pot'].map((subject) => ({ subject, month: undefined, quarter: undefined, year: undefined })),
  );
});

test('growth is told within the series of each, and never across a break', () => {
  const snapshots = {
    'lab/2024-03-01': run({ kettle: 10, pot: 4 }),
    'lab/2025-01-01': run({ kettle: 12, pot: 6 }),
    'lab/2025-03-05': run({ kettle: 15, pan: 1, pot: 9 }),
  };
  const grown = (last: Partial<AuthoredSnapshot>) =>
    compare({ ...snapshots, 'lab/2025-03-05': { ...snapshots['lab/2025-03-05'], ...last } }, { shows: 'growth' }).tracks[0]?.growth?.map(
      ({ subject, month, quarter, year }) => [subject, ...[month, quarter, year].map((one) => one && `${one.from.date} ${one.change}`)],
    );
  expect(grown({})).toEqual([
    ['pan', undefined, undefined, undefined],
    ['pot', '2025-01-01 3', '2024-03-01 5', '2024-03-01 5'],
    ['kettle', '2025-01-01 3', '2024-03-01 5', '2024-03-01 5'],
  ]);
  expect(grown({ breaks: { boiling: 'a new stove' } })).toEqual(
    ['pan', 'pot', 'kettle'].map((id) => [id, undefined, undefined, undefined]),
  );
});

type Value = NonNullable<AuthoredSnapshot['values']>[string];

/** The kettle is the scorecard's own subject, so it stands apart in the file. */
function run({ kettle, ...others }: Readonly<Record<string, Value>>): Partial<AuthoredSnapshot> {
  const subjects = Object.fromEntries(Object.entries(others).map(([id, value]) => [id, { boiling: value }]));
  return { ...RUN, ...(kettle === undefined ? {} : { values: { boiling: kettle } }), subjects };
}

function compare(
  snapshots: Readonly<Record<string, Partial<AuthoredSnapshot>>>,
  question: Question = {},
  metric: Partial<AuthoredMetric> = {},
): ComparedMetric {
  const asked = { fastest: { question: 'Who boils first?', metrics: ['boiling'], ...question } };
  const better = metric.target || metric.scale ? {} : { better: 'lower' as const };
  const metrics = { boiling: { supporting: true as const, category: undefined, ...better, ...metric } };
  const report = judge({ metrics, snapshots, comparisons: asked }, '2025-12-31');
  return report.comparisons[0]?.metrics[0] as ComparedMetric;
}

/** `rank subject number ratio`, or `of all share`, rounded. */
function places(one: Run | undefined): readonly string[] {
  const rounded = (value: number | undefined) => value && Math.round(value * 100) / 100;
  return (one?.places ?? []).map(({ rank, subject, number, ratio, share }) =>
    [rank, subject, number, rounded(ratio), share === undefined ? undefined : `of all ${rounded(share)}`]
      .filter((part) => part !== undefined)
      .join(' '),
  );
}

function whys(apart: ComparedMetric['apart']): readonly string[] {
  return apart.map(({ subject, why }) => `${subject}: ${why}`);
}
