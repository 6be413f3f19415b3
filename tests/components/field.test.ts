import { describe, expect, test } from 'vitest';
import { commonRun, comparability, fieldRows, fieldSubjects } from '../../src/components/field.ts';
import { subjectView } from '../../src/components/subject.ts';
import { fieldTrends, ownTrends } from '../../src/components/trends.ts';
import { judge, one, type Small } from '../evaluate/small.ts';

type Run = NonNullable<Small['snapshots']>[string];

const basis = 'measured' as const;
const pot = (boil: number, more: Run = {}): Run => ({ basis, subjects: { pot: { boil } }, ...more });
const world = (snapshots: Small['snapshots'], asOf = '2025-04-15') => judge({ metrics: { boil: { target: '< 100 s' } }, snapshots }, asOf);
const rows = (snapshots: Small['snapshots']) => fieldRows(one(world(snapshots)), world(snapshots));

const APART = {
  'shop/2025-01-05': { basis, values: { boil: 80 } },
  'shop/2025-02-10': { basis, subjects: { pot: { boil: 60 }, pan: { boil: 95 } } },
  'shop/2025-04-01': pot(57),
  'lab/2025-04-02': { subjects: { pan: { boil: { value: 1, basis: 'claimed' as const } } } },
};

test('a row each, in the order of the scorecard, with its value, its run and how it moved', () => {
  expect(rows(APART).map(({ metric: _, ...row }) => row)).toEqual([
    {
      subject: 'pot',
      title: 'Pot',
      href: '/metrics/boil/#v-shop-2025-04-01-boil-pot',
      said: 'measured 1 Apr 2025, shop',
      sameRun: false,
      trend: ['−5 % since 10 Feb 2025, improving'],
    },
    {
      subject: 'pan',
      title: 'Pan',
      href: '/metrics/boil/#v-shop-2025-02-10-boil-pan',
      said: 'measured 10 Feb 2025, shop',
      sameRun: false,
      trend: [],
    },
  ]);
  expect(fieldSubjects(one(world(APART)), world(APART)).map(({ id }) => id)).toEqual(['pot', 'pan']);
});

test('whose figure is only claimed has a row that says so', () => {
  const [row] = rows({ 'shop/2025-02-10': { subjects: { pot: { boil: 60 } } } });
  expect([row?.said, row?.metric.value, row?.href]).toEqual(['only a claim, 60 s', undefined, '/metrics/boil/#v-shop-2025-02-10-boil-pot']);
});

test.each<[string, Small['snapshots'], string | undefined]>([
  ['one row', { 'shop/2025-02-10': pot(60) }, undefined],
  ['of one run', { 'shop/2025-02-10': { basis, subjects: { pot: { boil: 60 }, pan: { boil: 95 } } } }, 'measured 10 Feb 2025, shop'],
  ['of two runs', APART, undefined],
  [
    'of one day, one of them in the own run',
    {
      'shop/2025-02-10': pot(60, { values: { boil: 80 } }),
      'shop/2025-02-10-again': { basis, subjects: { pan: { boil: 95 } } },
    },
    undefined,
  ],
])('the run that all have in common: %s', (_name, snapshots, said) => {
  expect(commonRun(rows(snapshots))).toBe(said);
});

describe('what may be compared', () => {
  const ordered = ' They stand in the order of the scorecard; only values of one run compare with each other.';
  test.each<[string, Small['snapshots'], string]>([
    ['no own value', { 'shop/2025-02-10': pot(60) }, 'No value of Kettle counts, so nothing here compares with it.'],
    ['another run', APART, `None of them is of the run that gave the value of Kettle, 80 s, so none compares with it.${ordered}`],
    [
      'one run of their own',
      {
        'shop/2025-01-05': { basis, values: { boil: 80 } },
        'shop/2025-02-10': { basis, subjects: { pot: { boil: 60 }, pan: { boil: 95 } } },
      },
      'None of them is of the run that gave the value of Kettle, 80 s, so none compares with it. They are of one run, and compare with each other: measured 10 Feb 2025, shop.',
    ],
    [
      'the same run',
      { 'shop/2025-02-10': pot(60, { values: { boil: 80 } }) },
      'It is of the run that gave the value of Kettle, 80 s, and may be compared with it.',
    ],
    [
      'one of two',
      { 'shop/2025-02-10': pot(60, { values: { boil: 80 } }), 'shop/2025-02-09': { basis, subjects: { pan: { boil: 1 } } } },
      `Of the run that gave the value of Kettle, 80 s, and comparable with it: Pot. The others are of other runs.${ordered}`,
    ],
  ])('%s', (_name, snapshots, sentence) => {
    expect(comparability(rows(snapshots), one(world(snapshots)), world(snapshots))).toBe(sentence);
  });
});

describe('the page of a subject', () => {
  const view = (snapshots: Small['snapshots']) => {
    const report = world(snapshots);
    return subjectView(one(report), { id: 'pot', title: 'Pot' }, report);
  };

  test('opens with its value, how well it is founded, and what it has to do with the own one', () => {
    const { title, lead, moved, unmoved } = view(APART);
    expect([title.replaceAll('\u00a0', ' '), lead, moved.map(({ words }) => words), unmoved]).toEqual([
      'Pot, Boiling: 57 s.',
      'Measured 1 Apr 2025, shop; one of 2 values. It is of another run than the value of Kettle, 80 s, and does not compare with it.',
      ['−5 % since 10 Feb 2025, improving'],
      undefined,
    ]);
    expect(view({ 'shop/2025-02-10': pot(60, { values: { boil: 80 } }) }).lead).toBe(
      'Measured 10 Feb 2025, shop; the only value. The same run gave the value of Kettle, 80 s, so the two may be compared.',
    );
  });

  test('says why there is no change where the conditions broke', () => {
    const { moved, unmoved } = view({ 'shop/2025-02-10': pot(60), 'shop/2025-04-01': pot(57, { breaks: { boil: 'a new stove' } }) });
    expect([moved, unmoved]).toEqual([[], 'No change can be told: since the conditions broke on 1 April 2025, there is no earlier value.']);
  });

  test('has no value where nothing counts', () => {
    const { title, lead, metric } = view({ 'shop/2025-02-10': { subjects: { pot: { boil: 60 } } } });
    expect([title, lead, metric.value]).toEqual(['Pot, Boiling: only a claim, 60 s.', '', undefined]);
  });
});

describe('the front page', () => {
  test('tells the field where the own subject has no series, each subject against itself', () => {
    const report = world({
      'shop/2025-01-01': { basis, subjects: { pot: { boil: 100 }, pan: { boil: 50 } } },
      'shop/2025-03-01': pot(80),
      'shop/2025-04-01': { basis, subjects: { pot: { boil: 60 }, pan: { boil: 50 } } },
    });
    expect(ownTrends(report.metrics)).toEqual({ shown: [], more: 0 });
    const { shown, more } = fieldTrends(report);
    expect([more, shown.map(({ metric, ...field }) => [metric.id, field])]).toEqual([
      0,
      [
        [
          'boil',
          {
            common: '1 Apr 2025, shop',
            rows: [
              { title: 'Pot', value: '60 s', month: '−25 %, improving', quarter: '−40 %, improving' },
              { title: 'Pan', value: '50 s', month: 'unchanged since 1 Jan 2025', quarter: 'unchanged' },
            ],
          },
        ],
      ],
    ]);
  });

  test('leaves the field out where the own subject moved', () => {
    const report = world({
      'shop/2025-01-01': pot(100, { values: { boil: 90 } }),
      'shop/2025-04-01': pot(60, { values: { boil: 80 } }),
    });
    expect([ownTrends(report.metrics).shown.map(({ id }) => id), fieldTrends(report).shown]).toEqual([['boil'], []]);
  });
});
