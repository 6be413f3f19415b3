import { describe, expect, test } from 'vitest';
import { isEmpty, isWithoutEffect } from '../../../src/evaluate/impact/index.ts';
import type { Impact } from '../../../src/model/impact.ts';
import type { AuthoredRelease, AuthoredSnapshot, Evidence } from '../../../src/schemas/authored.ts';
import type { Small } from '../small.ts';
import { impact } from '../small-change.ts';

const check = { id: 'quick', title: 'Quick', text: 'quick', check: { metric: 'boil', target: '<= 60 s' } };
const first = (...criteria: AuthoredRelease['groups'][number]['criteria']) => ({ groups: [{ title: 'All', weight: 100, criteria }] });

/** Two values, one of them claimed; a release that asks for one of them. */
const BEFORE: Small = {
  metrics: { boil: { targets: [{ target: '<= 60 s' }] }, fill: { title: 'Filling', targets: [{ target: '<= 10 s' }] } },
  snapshots: {
    'bench/2025-02-01': { basis: 'measured', values: { boil: 80 } },
    'leaflet/2025-02-02': { basis: 'claimed', values: { boil: 50, fill: 8 } },
  },
  releases: { first: first(check) },
};

test('where nothing differs the impact is empty; a file alone has no effect', () => {
  const same = impact(BEFORE, BEFORE);
  expect([isEmpty(same), isWithoutEffect(same)]).toEqual([true, true]);
  const prose = impact(BEFORE, BEFORE, [{ path: 'content/pages/about.md', kind: 'page', change: 'changed' }]);
  expect([isEmpty(prose), isWithoutEffect(prose)]).toEqual([false, true]);
});

describe('a better founded value', () => {
  const after = {
    ...BEFORE,
    snapshots: { ...BEFORE.snapshots, 'lab/2025-03-01': { basis: 'independent' as const, values: { boil: 55 } } },
  };
  const told = impact(BEFORE, after);

  test('turns the outcome, for a stated cause', () => {
    expect(told.metrics).toEqual([
      {
        id: 'boil',
        title: 'Boiling',
        changed: ['outcome', 'value', 'basis', 'evidence'],
        figures: { added: 1, struck: 0, gone: 0 },
        causes: ['new-data'],
        from: {
          outcome: 'missed',
          target: '≤ 60 s',
          value: { id: 'bench/2025-02-01#boil', text: '80 s', basis: 'measured', derived: false, date: '2025-02-01', dated: 'measured' },
          trend: [],
        },
        to: {
          outcome: 'met',
          target: '≤ 60 s',
          value: { id: 'lab/2025-03-01#boil', text: '55 s', basis: 'independent', derived: false, date: '2025-03-01', dated: 'measured' },
          trend: [],
        },
      },
    ]);
  });

  test('and the criterion that checks it, so that its release is ready', () => {
    expect(told.criteria.map(({ id, turned, from, to }) => [id, turned, from.outcome, to.outcome])).toEqual([
      ['first/quick', ['met', 'freed'], 'missed', 'met'],
    ]);
    expect(told.releases).toEqual([
      {
        id: 'first',
        title: 'First',
        from: { score: { low: 0, high: 0, coverage: 1 }, met: 0, total: 1, blockers: 1 },
        to: { score: { low: 1, high: 1, coverage: 1 }, met: 1, total: 1, blockers: 0 },
      },
    ]);
  });

  test('and it is told what arrived, and that nothing shows it', () => {
    expect(told.arrived).toEqual([
      {
        snapshot: 'lab/2025-03-01',
        source: 'lab',
        sourceTitle: 'lab',
        independent: true,
        date: '2025-03-01',
        dated: 'measured',
        shown: 'nothing',
        figures: [{ metric: 'boil', title: 'Boiling', text: '55 s', basis: 'independent', counted: true, failed: false }],
        others: 0,
        attested: [],
      },
    ]);
    expect(told.parts).toEqual([{ kind: 'source', id: 'lab', title: 'lab', change: 'added', fields: [] }]);
  });

  test('and the moves add up', () => expect(leftOver(told)).toBeLessThan(1e-9));
});

describe('evidence', () => {
  const shown = { title: 'the leaflet', url: 'https://example.org/a', copy: 'data/evidence/a.pdf', sha256: 'a'.repeat(64) };
  const leaflet = (evidence: Evidence): Small => ({
    ...BEFORE,
    snapshots: {
      ...BEFORE.snapshots,
      'leaflet/2025-02-02': { ...BEFORE.snapshots?.['leaflet/2025-02-02'], evidence },
    },
  });

  test('a claim that is taken back is told with its reason, and moves nothing', () => {
    const back = { retracts: [{ snapshot: 'leaflet/2025-02-02', metrics: ['boil'], reason: 'a misprint' }] };
    const told = impact(BEFORE, { ...BEFORE, snapshots: { ...BEFORE.snapshots, 'leaflet/2025-03-02': back } });
    expect(told.broken).toEqual([
      {
        kind: 'retracted',
        snapshot: 'leaflet/2025-02-02',
        sourceTitle: 'leaflet',
        date: '2025-02-02',
        figures: [{ metric: 'boil', title: 'Boiling', text: '50 s', basis: 'claimed' }],
        others: 0,
        why: 'a misprint',
        by: 'leaflet/2025-03-02',
      },
    ]);
    expect([told.whole.moves, told.metrics.map(({ id, changed, figures }) => [id, changed, figures])]).toEqual([
      [],
      [['boil', ['evidence'], { added: 0, struck: 1, gone: 0 }]],
    ]);
  });

  test('the other way round it holds again', () => {
    const back = { retracts: [{ snapshot: 'leaflet/2025-02-02', metrics: ['boil'], reason: 'a misprint' }] };
    const told = impact({ ...BEFORE, snapshots: { ...BEFORE.snapshots, 'leaflet/2025-03-02': back } }, BEFORE);
    expect(told.broken.map(({ kind, figures, why }) => [kind, figures.length, why])).toEqual([['restored', 1, undefined]]);
  });

  test('a copy that is kept, only linked, or gone', () => {
    const { copy: _c, sha256: _s, ...linked } = shown;
    const without = { ...BEFORE, snapshots: { 'bench/2025-02-01': BEFORE.snapshots?.['bench/2025-02-01'] ?? {} } };
    expect([shown, linked].map((evidence) => impact(without, leaflet(evidence)).arrived.map((one) => one.shown))).toEqual([
      ['copy'],
      ['link'],
    ]);
    expect(impact(leaflet(shown), leaflet(linked)).broken.map(({ kind, snapshot }) => [kind, snapshot])).toEqual([
      ['copy-gone', 'leaflet/2025-02-02'],
    ]);
  });

  test('a verdict is shown by its own evidence, or by what its snapshot cites', () => {
    const verdict = (evidence: Evidence) => ({ criterion: 'first/quick', outcome: 'met' as const, by: 'Ada', evidence });
    const brought = (one: Partial<AuthoredSnapshot>) =>
      impact(BEFORE, { ...BEFORE, snapshots: { ...BEFORE.snapshots, 'desk/2025-03-01': one } }).arrived.map(({ shown: how }) => how);
    const { copy: _c, sha256: _s, ...linked } = shown;
    const told = { title: 'a look' };
    expect([
      brought({ attestations: [verdict(told)] }),
      brought({ attestations: [verdict(linked)] }),
      brought({ attestations: [verdict(shown)] }),
      brought({ attestations: [verdict(told)], url: 'https://example.org/b' }),
      brought({ attestations: [verdict(shown)], basis: 'measured', values: { boil: 70 } }),
    ]).toEqual([['nothing'], ['link'], ['copy'], ['link'], ['nothing']]);
  });

  test('a copy that stays is no news, nor is a verdict that was there before', () => {
    const attested = { attestations: [{ criterion: 'first/quick', outcome: 'met' as const, by: 'Ada', evidence: { title: 'a look' } }] };
    const before = leaflet(shown);
    const after: Small = { ...before, snapshots: { ...before.snapshots, 'desk/2025-03-01': attested } };
    const told = impact(before, after);
    expect([told.broken, told.arrived.map(({ snapshot, figures, attested: on }) => [snapshot, figures, on])]).toEqual([
      [],
      [['desk/2025-03-01', [], ['first/quick']]],
    ]);
    expect(impact(after, after).arrived).toEqual([]);
  });

  test('figures that vanish with their file are told; those of others are counted', () => {
    const rivals = {
      'bench/2025-02-01': { basis: 'measured' as const, values: { boil: 80 }, subjects: { pot: { boil: 90 }, pan: { boil: 95 } } },
    };
    const told = impact({ ...BEFORE, snapshots: rivals }, { ...BEFORE, snapshots: {} });
    expect(told.broken.map(({ kind, figures, others }) => [kind, figures.map(({ text }) => text), others])).toEqual([
      ['removed', ['80 s'], 2],
    ]);
    const back = impact({ ...BEFORE, snapshots: {} }, { ...BEFORE, snapshots: rivals });
    expect(back.arrived.map(({ figures, others }) => [figures.map(({ text }) => text), others])).toEqual([[['80 s'], 2]]);
  });
});

describe('targets', () => {
  const asked = (...targets: NonNullable<Small['metrics'][string]['targets']>) => ({
    ...BEFORE,
    metrics: { ...BEFORE.metrics, boil: { targets } },
  });
  const moved = (after: Small, before = BEFORE) =>
    impact(before, after).targets.map(({ metric, criterion, kind, was, now, since }) => [criterion ?? metric, kind, was, now, since]);
  const old = { target: '<= 60 s' };

  test.each([
    ['in its place, milder', asked({ target: '<= 90 s' }), [['boil', 'looser', '≤ 60 s', '≤ 90 s', undefined]]],
    ['in its place, harder', asked({ target: '<= 30 s' }), [['boil', 'stricter', '≤ 60 s', '≤ 30 s', undefined]]],
    [
      'from a day on, for a reason',
      asked(old, { target: '<= 90 s', since: '2025-03-01', reason: 'hard water' }),
      [['boil', 'looser', '≤ 60 s', '≤ 90 s', '2025-03-01']],
    ],
    [
      'with a better basis',
      asked({ ...old, basis: 'independent' }),
      [['boil', 'stricter', '≤ 60 s', '≤ 60 s, needs a value that is independent', undefined]],
    ],
    [
      'a second horizon',
      asked(old, { target: '<= 50 s', within: '6 months' }),
      [['boil', 'added', undefined, '≤ 50 s, due 1 July 2025', undefined]],
    ],
    ['none left', asked(), [['boil', 'removed', '≤ 60 s', undefined, undefined]]],
    ['spelt otherwise', asked({ target: '<= 1 min' }), []],
    [
      'what a criterion asks',
      { ...BEFORE, releases: { first: first({ ...check, check: { metric: 'boil', target: '<= 90 s' } }) } },
      [['first/quick', 'looser', '≤ 60 s', '≤ 90 s', undefined]],
    ],
    [
      'for how long a criterion asks it',
      {
        ...BEFORE,
        metrics: { ...BEFORE.metrics, boil: { ...BEFORE.metrics.boil, cadence: 'daily' } },
        releases: { first: first({ ...check, check: { metric: 'boil', target: '<= 60 s', for: '30 days' } }) },
      },
      [['first/quick', 'stricter', '≤ 60 s', '≤ 60 s, on every day for 30 days', undefined]],
    ],
    [
      'less of it, for longer',
      { ...BEFORE, releases: { first: first({ ...check, check: { metric: 'boil', target: '<= 90 s', runs: 3 } }) } },
      [['first/quick', 'other', '≤ 60 s', '≤ 90 s, in 3 runs in a row', undefined]],
    ],
  ] as const)('%s', (_, after, expected) => expect(moved(after as Small)).toEqual(expected));
});

test('a promise that turns is told first, then another value, and a claim last', () => {
  const metrics: Small['metrics'] = {
    fill: { title: 'Filling', targets: [{ target: '<= 10 s' }] },
    hum: { title: 'Humming', targets: [{ target: '<= 10 s' }] },
    boil: { targets: [{ target: '<= 60 s' }] },
  };
  const measured = (values: object) => ({ basis: 'measured' as const, values }) as NonNullable<Small['snapshots']>[string];
  const before: Small = { metrics, snapshots: { 'bench/2025-02-01': measured({ hum: 20, boil: 80 }) } };
  const order = (snapshots: Small['snapshots']) =>
    impact(before, { metrics, snapshots: { ...before.snapshots, ...snapshots } }).metrics.map(({ id, changed }) => [id, changed]);
  const claimed = { basis: 'claimed' as const, values: { fill: 5, hum: 1 } };
  expect(order({ 'bench/2025-02-02': measured({ hum: 15, boil: 50 }), 'leaflet/2025-02-03': claimed })).toEqual([
    ['boil', ['outcome', 'value', 'trend', 'evidence']],
    ['fill', ['reason', 'evidence']],
    ['hum', ['value', 'trend', 'evidence']],
  ]);
  expect(order({ 'leaflet/2025-02-04': { basis: 'claimed', values: { hum: 2 } } })).toEqual([['hum', ['evidence']]]);
});

test('a release is nearer where more is met, though its readiness counts what is excused', () => {
  const releases = { first: first({ ...check, demand: 'suggested' as const }) };
  const lab = { 'lab/2025-03-01': { basis: 'independent' as const, values: { boil: 55 } } };
  const told = impact({ ...BEFORE, releases }, { ...BEFORE, releases, snapshots: { ...BEFORE.snapshots, ...lab } }).releases;
  expect(told.map(({ from, to }) => [from.score.low, from.met, to.score.low, to.met])).toEqual([[1, 0, 1, 1]]);
});

test('regressions open, are answered for, and are not found any more', () => {
  const run = (day: string, value: number) =>
    [`bench/2025-0${day}`, { basis: 'measured' as const, values: { boil: { value, spread: 1 } } }] as const;
  const good: Small = { ...BEFORE, snapshots: Object.fromEntries([run('2-01', 50), run('2-02', 50)]) };
  const worse: Small = { ...good, snapshots: { ...good.snapshots, ...Object.fromEntries([run('2-03', 70)]) } };
  const answered: Small = {
    ...worse,
    decisions: { '2025-02-04-descaling': { date: '2025-02-04', acknowledges: 'boil', reason: 'chalk', by: 'Ada', until: '2025-12-31' } },
  };
  const turned = (from: Small, to: Small) => impact(from, to).regressions.map(({ metric, turned, since }) => [metric, turned, since]);
  expect([turned(good, worse), turned(worse, answered), turned(answered, worse), turned(worse, good)]).toEqual([
    [['boil', 'opened', '2025-02-03']],
    [['boil', 'acknowledged', '2025-02-03']],
    [['boil', 'reopened', '2025-02-03']],
    [['boil', 'gone', '2025-02-03']],
  ]);
});

test('parts come, go and are described otherwise; what is a rule is told as one', () => {
  const after: Small = {
    ...BEFORE,
    metrics: { boil: { ...BEFORE.metrics.boil, title: 'Boil', unit: 'min', weight: 2 }, pour: { title: 'Pouring' } },
    snapshots: {},
    releases: { first: first({ id: 'safe', title: 'Safe', text: 'safe', attest: true }) },
    categories: { speed: { title: 'Speed', weight: 60 }, care: { title: 'Care', weight: 40 } },
  };
  const told = impact({ ...BEFORE, snapshots: {} }, after);
  expect(told.parts.map(({ kind, id, change, fields }) => [kind, id, change, fields])).toEqual([
    ['category', 'care', 'added', []],
    ['metric', 'boil', 'changed', [{ name: 'title', was: 'Boiling', now: 'Boil' }]],
    ['metric', 'pour', 'added', []],
    ['metric', 'fill', 'removed', []],
    ['criterion', 'first/safe', 'added', []],
    ['criterion', 'first/quick', 'removed', []],
  ]);
  expect(told.rules.map(({ kind, of, field, was, now }) => [kind, of.map(({ id }) => id).join(), field, was, now])).toEqual([
    ['category', 'speed', 'weight', '100', '60'],
    ['metric', 'boil', 'unit', 's', 'min'],
    ['metric', 'boil', 'weight', '1', '2'],
  ]);
  expect(leftOver(told)).toBeLessThan(1e-9);
});

/** The most by which the moves of any score miss its change. */
function leftOver({ whole, categories }: Impact): number {
  const ends = ['low', 'high', 'coverage'] as const;
  const miss = ({ from, to, moves }: Impact['whole']) =>
    ends.map((end) => Math.abs(moves.reduce((sum, move) => sum + move[end], 0) - (to[end] - from[end])));
  return Math.max(...[whole, ...categories].flatMap(miss));
}
