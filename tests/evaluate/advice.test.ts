/** Each advice: what it warns of, and what it lets pass. */
import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { advices } from '../../src/evaluate/advice/index.ts';
import type { AuthoredRelease } from '../../src/schemas/authored.ts';
import { judge, type Small } from './small.ts';

type Metrics = Small['metrics'];
type Criterion = AuthoredRelease['groups'][number]['criteria'][number];

test('each is a file of that name, with a line in the index and a hint', () => {
  const names = readdirSync('src/evaluate/advice').filter((name) => !['index.ts', 'advice.ts', 'view.ts'].includes(name));
  expect(advices.map(({ name }) => `${name}.ts`).sort()).toEqual(names.sort());
  expect(advices.filter(({ hint }) => hint.endsWith('.') || hint === '')).toEqual([]);
});

test('a fair framework has no advice', () => {
  expect(judge({ metrics: { fair: { target: '< 60', owner: 'Ann', cadence: 'daily' } } }, '2025-02-01').advice).toEqual([]);
});

test('what is found is told with its place, and its number in the headline', () => {
  const metrics: Metrics = { a: { target: '< 60', cadence: 'daily' }, b: { title: 'Bees', target: '< 60', cadence: 'daily' } };
  expect(judge({ metrics }, '2025-02-01').advice).toEqual([
    {
      name: 'missing-owner',
      headline: '2 metrics have no owner, so nobody answers for what was promised',
      hint: 'name a person or a team as `owner`',
      alike: true,
      findings: [
        {
          path: 'data/metrics/a.yaml',
          at: ['title'],
          about: { kind: 'metric', id: 'a', title: 'Boiling' },
          message: 'nobody is named who answers for Boiling',
        },
        {
          path: 'data/metrics/b.yaml',
          at: ['title'],
          about: { kind: 'metric', id: 'b', title: 'Bees' },
          message: 'nobody is named who answers for Bees',
        },
      ],
    },
  ]);
});

describe('loosening-target', () => {
  const targets = (...targets: NonNullable<Metrics[string]['targets']>) => ({ metrics: { a: { targets } } });
  test.for([
    ['one target', targets({ target: '< 10' }), []],
    ['tightens', targets({ target: '< 15', within: '1 month' }, { target: '< 10', within: '2 months' }), []],
    ['stays', targets({ target: '< 10', within: '1 month' }, { target: '< 10', within: '2 months' }), []],
    [
      'loosens with the horizon',
      targets({ target: '< 10', within: '1 month' }, { target: '< 15', within: '2 months' }),
      ['targets.1.target it asks for < 10 s within 1 month, and for less within 2 months: < 15 s'],
    ],
    [
      'loosens from a day on, with a reason',
      targets({ target: '< 10' }, { target: '<= 10', since: '2025-03-01', reason: 'too hard' }),
      ['targets.1.target it asks for < 10 s at first, and for less from 1 March 2025 on: ≤ 10 s (the reason given: too hard)'],
    ],
    [
      'loosens in what it demands',
      targets({ target: '< 10', within: '1 month', basis: 'independent' }, { target: '< 10', within: '2 months' }),
      ['targets.1.target it asks for < 10 s, independent within 1 month, and for less within 2 months: < 10 s'],
    ],
    [
      'is held against the one before, not the first',
      targets({ target: '< 9', within: '1 month' }, { target: '< 3', within: '2 months' }, { target: '< 5', within: '3 months' }),
      ['targets.2.target it asks for < 3 s within 2 months, and for less within 3 months: < 5 s'],
    ],
    ['holds from the same day', targets({ target: '< 10' }, { target: '< 15' }), []],
    [
      'is read in the order in which they come into force',
      targets({ target: '< 15', since: '2025-03-01' }, { target: '< 10' }),
      ['targets.0.target it asks for < 10 s at first, and for less from 1 March 2025 on: < 15 s'],
    ],
    [
      'has both a horizon and a day',
      targets({ target: '< 10', within: '1 month' }, { target: '< 15', within: '2 months', since: '2025-02-15' }),
      ['targets.1.target it asks for < 10 s within 1 month, and for less within 2 months: < 15 s'],
    ],
    [
      'takes the later of its two days',
      targets({ target: '< 15', within: '1 month', since: '2025-06-01' }, { target: '< 10', within: '2 months' }),
      ['targets.0.target it asks for < 10 s within 2 months, and for less from 1 June 2025 on: < 15 s'],
    ],
    ['turns round', targets({ target: '< 10', within: '1 month' }, { target: '>= 15', within: '2 months' }), []],
  ] satisfies Row[])('%s', ([, small, expected]) => expect(found('loosening-target', small)).toEqual(expected));
});

describe('contradicting-criterion', () => {
  const check = (target: string, more: object = {}) => ({ check: { metric: 'a', target, ...more } });
  const small = (
    metric: Metrics[string],
    first: Partial<Criterion>,
    second?: Partial<Criterion>,
    days: Partial<AuthoredRelease> = {},
  ): Small => ({
    metrics: { a: metric },
    releases: {
      one: release([first], { order: 1, ...days }),
      ...(second ? { two: release([second], { order: 2, title: 'Second' }) } : {}),
    },
  });
  const dated = {
    targets: [
      { target: '>= 10', within: '6 months' },
      { target: '>= 50', within: '12 months' },
    ],
  };
  const AT = 'groups.0.criteria.0.check.target';
  test.for([
    ['a stage', small({ target: '< 10' }, check('< 100'), check('< 10')), []],
    ['the last release asks for the same', small({ target: '< 10' }, check('< 10')), []],
    [
      'the last release asks for less',
      small({ target: '< 10' }, check('< 100'), check('< 50')),
      [`${AT} Second is the last release and asks for Boiling < 50 s, the metric itself for < 10 s`],
    ],
    [
      'more than the metric ever asks for',
      small({ target: '< 10' }, check('< 5'), check('< 10')),
      [
        `${AT} it asks for Boiling < 5 s, more than the metric itself ever asks for: < 10 s`,
        `${AT} it asks for Boiling < 10 s, First before it for < 5 s`,
      ],
    ],
    ['longer than the metric asks for', small({ target: '< 10' }, check('< 10', { sustained: '1 day' })), []],
    [
      'the other way',
      small({ target: '< 10' }, check('>= 5')),
      [`${AT} it asks for Boiling ≥ 5 s, whose own target points the other way: < 10 s`],
    ],
    ['to be hit', small({ target: '< 10' }, check('= 5')), []],
    ['to be hit by the metric', small({ target: '= 5' }, check('< 10')), []],
    ['no target to hold it against', small({ better: 'lower' }, check('< 10')), []],
    [
      'a later release for less',
      small({ better: 'lower' }, check('< 10'), check('< 20')),
      [`${AT} it asks for Boiling < 20 s, First before it for < 10 s`],
    ],
    [
      'a later release for a shorter time',
      small({ target: '< 10' }, check('< 10', { sustained: '1 day' }), check('< 10')),
      [`${AT} it asks for Boiling < 10 s, First before it for < 10 s for 1 day`],
    ],
    ['undated, between the horizons', small(dated, check('>= 20')), []],
    ['undated, as the first horizon', small(dated, check('>= 10')), []],
    [
      'undated, below every horizon',
      small(dated, check('>= 9')),
      [`${AT} First is the last release and asks for Boiling ≥ 9 s, the metric itself for ≥ 10 s`],
    ],
    [
      'above every horizon',
      small(dated, check('>= 51')),
      [`${AT} it asks for Boiling ≥ 51 s, more than the metric itself ever asks for: ≥ 50 s`],
    ],
    ['due before the first horizon', small(dated, check('>= 9'), undefined, { due: '2025-06-30' }), []],
    [
      'due on the day of the first horizon',
      small(dated, check('>= 9'), undefined, { due: '2025-07-01' }),
      [`${AT} by 1 July 2025 it asks for Boiling ≥ 9 s, the metric itself for ≥ 10 s`],
    ],
    [
      'due with the last horizon, and not the last release',
      small(dated, check('>= 10'), check('>= 50'), { due: '2026-01-01' }),
      [`${AT} by 1 January 2026 it asks for Boiling ≥ 10 s, the metric itself for ≥ 50 s`],
    ],
    [
      'released then',
      small(dated, check('>= 10'), check('>= 50'), { released: '2026-01-01' }),
      [`${AT} by 1 January 2026 it asks for Boiling ≥ 10 s, the metric itself for ≥ 50 s`],
    ],
    [
      'in the time after it that it gives',
      small(dated, check('>= 9', { within: '2 weeks' }), check('>= 50'), { released: '2025-06-20' }),
      [`${AT} by 4 July 2025 it asks for Boiling ≥ 9 s, the metric itself for ≥ 10 s`],
    ],
    [
      'due, and the last, without a horizon',
      small({ target: '< 10' }, check('< 20'), undefined, { due: '2025-07-01' }),
      [`${AT} First is the last release and asks for Boiling < 20 s, the metric itself for < 10 s`],
    ],
    [
      'no target on the way to a day on which there is another from later on',
      small({ targets: [{ target: '< 10', since: '2025-09-01' }] }, check('< 20'), undefined, { due: '2025-07-01' }),
      [],
    ],
    [
      'due on the day from which the metric asks for more',
      small({ targets: [{ target: '< 20' }, { target: '< 10', since: '2025-07-01' }] }, check('< 20'), undefined, { due: '2025-07-01' }),
      [`${AT} First is the last release and asks for Boiling < 20 s, the metric itself for < 10 s`],
    ],
    [
      'undated, of a metric that asks for more from a day on',
      small({ targets: [{ target: '< 20' }, { target: '< 10', since: '2025-07-01' }] }, check('< 20')),
      [],
    ],
    [
      'the other way than either of two targets',
      small({ targets: [{ target: '< 10' }, { target: '< 5', since: '2025-07-01' }] }, check('>= 5')),
      [`${AT} it asks for Boiling ≥ 5 s, whose own target points the other way: < 10 s`],
    ],
    [
      'more than either of two targets',
      small({ targets: [{ target: '< 10' }, { target: '< 20', since: '2025-07-01' }] }, check('< 5')),
      [`${AT} it asks for Boiling < 5 s, more than the metric itself ever asks for: < 10 s`],
    ],
    [
      'as it was changed',
      small(
        { target: '< 10' },
        check('< 10', { target: undefined, targets: [{ target: '< 10' }, { target: '< 20', since: '2025-07-01' }] }),
      ),
      ['groups.0.criteria.0.check.targets.1.target First is the last release and asks for Boiling < 20 s, the metric itself for < 10 s'],
    ],
    ['due, and a stage', small({ target: '< 10' }, check('< 20'), check('< 10'), { due: '2025-07-01' }), []],
    ['one of two ways', small({ target: '< 10' }, { any: [check('< 50'), { attest: true }] }), []],
    [
      'one of two demands',
      small({ target: '< 10' }, { all: [{ attest: true }, check('< 50')] }),
      ['groups.0.criteria.0.all.1.check.target First is the last release and asks for Boiling < 50 s, the metric itself for < 10 s'],
    ],
    [
      'held against the strictest before it',
      {
        metrics: { a: { better: 'lower' } },
        releases: {
          one: release([check('< 10')], { order: 1, title: 'First' }),
          two: release([check('< 5')], { order: 2, title: 'Second' }),
          three: release([check('< 7')], { order: 3, title: 'Third' }),
          four: release([check('< 6')], { order: 4, title: 'Fourth' }),
        },
      },
      [`${AT} it asks for Boiling < 7 s, Second before it for < 5 s`, `${AT} it asks for Boiling < 6 s, Second before it for < 5 s`],
    ],
  ] satisfies Row[])('%s', ([, small, expected]) => expect(found('contradicting-criterion', small)).toEqual(expected));
});

describe('repeated-check', () => {
  const hot = { check: { metric: 'a', target: '< 10' } };
  const warm = { check: { metric: 'a', target: '< 20' } };
  test.for([
    ['once', releases([hot]), []],
    ['another target', releases([hot, warm]), []],
    [
      'the same',
      releases([hot, warm, hot]),
      ['groups.0.criteria.2.check.target it asks for Boiling < 10 s, as the criterion "Criterion 1" does already'],
    ],
    [
      'the same, among others',
      releases([hot, { all: [{ attest: true }, hot] }]),
      ['groups.0.criteria.1.all.1.check.target it asks for Boiling < 10 s, as the criterion "Criterion 1" does already'],
    ],
    ['the same in itself', releases([{ all: [hot, hot] }]), []],
    ['the same, if one likes', releases([hot, { any: [hot, warm] }]), []],
    ['the same in another release', releases([hot], [hot]), []],
  ] satisfies Row[])('%s', ([, small, expected]) => expect(found('repeated-check', small)).toEqual(expected));
});

describe('decisive-weight', () => {
  const categories = (...weights: number[]): Small => ({
    metrics: Object.fromEntries(
      weights.flatMap((_, index) => [0, 1].map((one) => [`m${index}${one}`, { category: `c${index}`, target: '< 5' }])),
    ),
    categories: Object.fromEntries(
      weights.map((weight, index) => [`c${index}`, { title: `C${index}`, weight, ...(weight === 0 ? { aside: 'over' } : {}) }]),
    ),
  });
  const weighing = (...weights: number[]): Small => ({
    metrics: Object.fromEntries(weights.map((weight, index) => [`m${index}`, { title: `M${index}`, target: '< 5', weight }])),
  });
  const groups = (...groups: [weight: number, criteria: number][]): Small => ({
    metrics: {},
    releases: {
      one: {
        groups: groups.map(([weight, count], index) => ({
          title: `G${index}`,
          weight,
          criteria: Array.from({ length: count }, (_, at) => criterion({}, index * 10 + at)),
        })),
      },
    },
  });
  test.for([
    ['a single category', categories(100), []],
    ['one of several, the others aside', categories(100, 0, 0), []],
    ['two, one twice the other', categories(66, 34), []],
    ['two, one more than that', categories(67, 33), ['categories.c0.weight C0 weighs 67 of 100, more than all other categories together']],
    ['half of three', categories(50, 30, 20), []],
    [
      'more than half of three',
      categories(51, 29, 20),
      ['categories.c0.weight C0 weighs 51 of 100, more than all other categories together'],
    ],
    [
      'a category in which nothing is scored',
      {
        metrics: { a: { target: '< 5' }, b: { target: '< 5' }, c: { category: 'c', better: 'lower' } },
        categories: { speed: { title: 'Speed', weight: 70 }, c: { title: 'C', weight: 30 } },
      },
      [],
    ],
    ['metrics alike', weighing(1, 1), []],
    ['a single metric', weighing(3), []],
    ['two, one twice the other', weighing(2, 1), []],
    ['two, one more than that', weighing(3, 1), ['weight M0 weighs 3 of 4 in Speed, more than all others together']],
    ['half of a category', weighing(2, 1, 1), []],
    ['more than half of a category', weighing(3, 1, 1), ['weight M0 weighs 3 of 5 in Speed, more than all others together']],
    [
      'a category that is one metric',
      {
        metrics: { a: { target: '< 5' }, b: { category: 'c', target: '< 5' }, d: { category: 'c', target: '< 5' } },
        categories: { speed: { title: 'Speed', weight: 40 }, c: { title: 'C', weight: 60 } },
      },
      ['title Boiling alone decides Speed: no other metric of it is scored'],
    ],
    [
      'what is not scored has no weight',
      {
        metrics: {
          a: { target: '< 5' },
          b: { better: 'lower', weight: 9 },
          c: { target: '< 5', supporting: true, weight: 9 },
          d: { target: '< 5' },
        },
      },
      [],
    ],
    ['a single group', groups([100, 2]), []],
    ['half of three groups', groups([50, 2], [25, 2], [25, 2]), []],
    [
      'more than half of three',
      groups([51, 2], [25, 2], [24, 2]),
      ['groups.0.weight "G0" weighs 51 of 100 in First, more than all its other groups together'],
    ],
    ['two groups, not twice', groups([66, 2], [34, 2]), []],
    [
      'two groups, more than twice',
      groups([67, 2], [33, 2]),
      ['groups.0.weight "G0" weighs 67 of 100 in First, more than all its other groups together'],
    ],
    [
      'alone, with a hundredth more than three times the average',
      groups([43, 1], [30, 3], [27, 3]),
      ['groups.0.criteria.0 it is alone in its group and weighs 43 of 100, more than 3 average criteria of First together'],
    ],
    [
      'a category that weighs next to nothing still counts',
      categories(99, 1),
      ['categories.c0.weight C0 weighs 99 of 100, more than all other categories together'],
    ],
    ['alone, with three times the average', groups([30, 1], [35, 4], [35, 5]), []],
    [
      'alone, with more than that',
      groups([31, 1], [34, 4], [35, 5]),
      ['groups.0.criteria.0 it is alone in its group and weighs 31 of 100, more than 3 average criteria of First together'],
    ],
    [
      'alone, with more than half',
      groups([55, 1], [25, 4], [20, 5]),
      ['groups.0.weight "G0" weighs 55 of 100 in First, more than all its other groups together'],
    ],
  ] satisfies Row[])('%s', ([, small, expected]) => expect(found('decisive-weight', small)).toEqual(expected));
});

describe('compound-criterion', () => {
  test.for([
    ['Boils within a minute', 0],
    ['Boils and whistles', 2],
    ['Lid, spout & handle', 3],
    ['Lid, spout, and handle', 3],
    ['Boils, without a sound', 0],
    ['Boils, each time it is filled', 0],
    ['A lid, or a spout', 0],
    ['Works on stoves such as gas, wood and coal', 0],
    ['Works on stoves (gas and wood)', 0],
    ['Holds between 1,000 and 2,000 cups', 0],
    ['Holds 1,000 cups', 0],
    ['R&D', 0],
    ['Boils and (on gas) ', 0],
  ] as const)('%s', ([text, expected]) => {
    const messages = found('compound-criterion', releases([{ text, attest: true }]));
    expect(messages).toEqual(expected ? [`groups.0.criteria.0.text one attestation decides ${expected} things at once: "${text}"`] : []);
  });

  test.for([
    ['decided by a check', { text: 'Boils and whistles', check: { metric: 'a', target: '< 5' } }],
    ['attested one by one', { text: 'Boils and whistles', all: [{ attest: true }, { attest: true }] }],
    ['worded in full elsewhere', { text: 'Boils and whistles', attest: true, url: 'https://example.org/whistling' }],
  ] satisfies [string, Partial<Criterion>][])('%s', ([, one]) => expect(found('compound-criterion', releases([one]))).toEqual([]));
});

describe('vague-criterion', () => {
  test.for([
    ['A comprehensive manual', ['"A comprehensive manual" has no number, and what is "comprehensive" is left open']],
    [
      'Significant, meaningful steam',
      ['"Significant, meaningful steam" has no number, and what is "significant" and "meaningful" is left open'],
    ],
    ['A self-sustaining fire', ['"A self-sustaining fire" has no number, and what is "self-sustaining" is left open']],
    ['A comprehensive manual of 40 pages', []],
    ['A manual', []],
    ['Полное руководство', []],
    ['Incomprehensive', []],
  ] as const)('%s', ([text, expected]) => {
    const messages = found('vague-criterion', releases([{ text, attest: true }]));
    expect(messages).toEqual(expected.map((message) => `groups.0.criteria.0.text ${message}`));
  });

  test.for([
    ['decided by a check', { text: 'Meaningful steam', check: { metric: 'a', target: '< 5' } }],
    ['worded in full elsewhere', { text: 'Meaningful steam', attest: true, url: 'https://example.org/steam' }],
  ] as const)('%s', ([, one]) => expect(found('vague-criterion', releases([one]))).toEqual([]));
});

describe('attest-only', () => {
  const said = 'groups.0.criteria.0 nothing but an attestation decides "Text 1"';
  const check = { check: { metric: 'a', target: '< 5' } };
  test.for([
    ['attested', { attest: true }, [said]],
    ['attested twice', { all: [{ attest: true }, { any: [{ attest: true }] }] }, [said]],
    ['checked', check, []],
    ['checked and attested', { all: [check, { attest: true }] }, []],
    ['checked or attested', { any: [check, { attest: true }] }, []],
    ['waits for a release', { release: 'two' }, []],
  ] satisfies [string, Partial<Criterion>, string[]][])('%s', ([, one, expected]) =>
    expect(found('attest-only', releases([one], [check]))).toEqual(expected),
  );

  test('where nothing is measured, all of it is a checklist', () => {
    expect(found('attest-only', { ...releases([{ attest: true }]), metrics: {} })).toEqual([]);
  });
});

describe('unfed-criterion', () => {
  const check = (metric: string) => ({ check: { metric, target: '< 5' } });
  const metrics: Metrics = {
    a: { better: 'lower' },
    b: { title: 'Bees', better: 'lower' },
    computed: { better: 'lower', formula: 'value("a")' },
    set: { unit: '%', tolerance: 1, parts: { p: { title: 'P', share: 40 }, q: { title: 'Q', share: 60 } } },
  };
  const fed = (values: object, others: object = {}): Small['snapshots'] => ({
    'lab/2025-01-05': { basis: 'claimed', values, subjects: { pot: others } } as never,
  });
  const of = (one: Partial<Criterion>, snapshots: Small['snapshots'] = {}): Small => ({ ...releases([one]), metrics, snapshots });
  const AT = 'groups.0.criteria.0.check.target';
  test.for([
    ['never', of(check('a')), [`${AT} no source has ever given Boiling of Kettle`]],
    ['only for others', of(check('a'), fed({ b: 1 }, { a: 1 })), [`${AT} no source has ever given Boiling of Kettle`]],
    ['as a claim', of(check('a'), fed({ a: 1 })), []],
    ['as a failure', of(check('a'), fed({ a: { failed: 'no stove' } })), []],
    ['by a formula', of(check('computed')), []],
    ['in its parts', of(check('set')), []],
    ['a part', of(check('set/p')), [`${AT} no source has ever given P of Kettle`]],
    ['a part that is fed', of(check('set/p'), fed({ 'set/p': 1 })), []],
    [
      'twice in one criterion',
      of({ all: [check('b'), check('a'), check('b')] }),
      ['groups.0.criteria.0.all.0.check.target no source has ever given Bees and Boiling of Kettle'],
    ],
    ['where another would do', of({ any: [check('a'), { attest: true }] }), []],
  ] satisfies Row[])('%s', ([, small, expected]) => expect(found('unfed-criterion', small)).toEqual(expected));
});

describe.each([
  ['missing-owner', { cadence: 'daily' }, { owner: 'Ann' }, 'nobody is named who answers for Boiling'],
  ['missing-cadence', { owner: 'Ann' }, { cadence: 'daily' }, 'nothing says how often Boiling is to be measured'],
] as const)('%s', (name, without, given, message) => {
  const said = [`title ${message}`];
  const parts = { p: { title: 'P', share: 40 }, q: { title: 'Q', share: 60 } };
  const aside = { speed: { title: 'Speed', weight: 0, aside: 'over' } };
  test.for([
    ['a promise', { ...without, target: '< 5' }, said],
    ['a promise with it', { ...given, target: '< 5' }, []],
    ['a share set', { ...without, unit: '%', tolerance: 1, parts }, said],
    ['no promise', { better: 'lower' }, []],
    ['a supporting figure', { supporting: true, target: '< 5' }, []],
  ] as const)('%s', ([, metric, expected]) => expect(found(name, { metrics: { a: metric as never } })).toEqual(expected));

  test('a category aside', () => {
    expect(found(name, { metrics: { a: { target: '< 5' } }, categories: aside })).toEqual([]);
  });

  test('what is computed is as old as what it is computed from, and somebody answers for it', () => {
    const metrics: Metrics = { a: { ...without, target: '< 5', formula: 'value("b")' }, b: { better: 'lower' } };
    expect(found(name, { metrics })).toEqual(name === 'missing-owner' ? said : []);
  });
});

type Row = readonly [string, Small, readonly string[]];

/** What one advice found: the place in its file, and the message. */
function found(name: string, small: Small): readonly string[] {
  const advice = judge(small, '2026-02-01').advice.find((one) => one.name === name);
  return (advice?.findings ?? []).map(({ at, message }) => `${at.join('.')} ${message}`);
}

function criterion(one: Partial<Criterion>, index: number): Criterion {
  const decided = one.check || one.all || one.any || one.release ? {} : { attest: true as const };
  return { id: `c${index + 1}`, title: `Criterion ${index + 1}`, text: `Text ${index + 1}`, ...decided, ...one };
}

function release(criteria: readonly Partial<Criterion>[], more: Partial<AuthoredRelease> = {}): Partial<AuthoredRelease> {
  return { groups: [{ title: 'All', criteria: criteria.map(criterion) }] as never, ...more };
}

/** Releases in their order, each with these criteria, and a metric that they may check. */
function releases(...each: (readonly Partial<Criterion>[])[]): Small {
  const titled = each.map((criteria, index) => [['one', 'two'][index], release(criteria, { order: index + 1 })]);
  return { metrics: { a: { better: 'lower' } }, releases: Object.fromEntries(titled) };
}
