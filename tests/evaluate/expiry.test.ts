import { describe, expect, test } from 'vitest';
import type { MetricResult, Report } from '../../src/model/report.ts';
import type { AuthoredSnapshot, Evidence } from '../../src/schemas/authored.ts';
import { judge, one, type Small } from './small.ts';

/** Shown until 31 March. */
const MARCH: Evidence = { title: 'A log', expires: '2025-03-31' };

describe('a value whose evidence has an end', () => {
  test.each<[string, Small['snapshots'], string, Pick<MetricResult, 'outcome'> & { value?: string; reason?: string }]>([
    ['counts on its last day', { 'lab/2025-02-01': run(4, MARCH) }, '2025-03-31', { outcome: 'met', value: '4 s' }],
    ['does not from the day after', { 'lab/2025-02-01': run(4, MARCH) }, '2025-04-01', { outcome: 'unknown', reason: expired('4 s') }],
    ['nor where it showed a miss', { 'lab/2025-02-01': run(6, MARCH) }, '2025-04-01', { outcome: 'unknown', reason: expired('6 s') }],
    [
      'gives way to nothing older, however it is founded',
      { 'lab/2025-01-31': run(6), 'lab/2025-02-01': run(4, MARCH) },
      '2025-04-01',
      { outcome: 'unknown', reason: expired('4 s') },
    ],
    [
      'gives way to what was measured on the same day',
      { 'lab/2025-02-01': run(4, MARCH), 'own/2025-02-01': { basis: 'reported', values: { boiling: 6 } } },
      '2025-04-01',
      { outcome: 'missed', value: '6 s' },
    ],
    [
      'gives way to what is newer and worse founded',
      { 'lab/2025-02-01': run(4, MARCH), 'own/2025-02-02': { basis: 'reported', values: { boiling: 5 } } },
      '2025-04-01',
      { outcome: 'met', value: '5 s' },
    ],
    [
      'does not unsettle what counts before it',
      { 'lab/2025-02-01': run(4), 'own/2025-02-02': { basis: 'reported', values: { boiling: 6 }, evidence: MARCH } },
      '2025-04-01',
      { outcome: 'met', value: '4 s' },
    ],
    [
      'may be followed by another that has ended, and then by nothing older',
      {
        'lab/2025-02-01': run(4, MARCH),
        'own/2025-02-02': { basis: 'reported', values: { boiling: 6 } },
        'own/2025-02-03': { basis: 'measured', values: { boiling: 3 }, evidence: MARCH },
      },
      '2025-04-01',
      { outcome: 'unknown', reason: expired('3 s') },
    ],
    [
      'stays a claim where it is one',
      { 'own/2025-02-01': { basis: 'claimed', values: { boiling: 4 }, evidence: MARCH } },
      '2025-04-01',
      { outcome: 'unknown', reason: 'only a claim, 4 s' },
    ],
    [
      'stays a failure where it is one',
      { 'own/2025-02-01': { basis: 'measured', values: { boiling: { failed: 'No fuel.' } }, evidence: MARCH } },
      '2025-04-01',
      { outcome: 'unknown', reason: 'measurement failed: No fuel' },
    ],
    [
      'stays refuted where it is',
      {
        'own/2025-02-01': { basis: 'measured', values: { boiling: 4 }, evidence: MARCH },
        'lab/2025-02-05': { refutes: [{ snapshot: 'own/2025-02-01', reason: 'It was cold.' }] },
      },
      '2025-04-01',
      { outcome: 'unknown', reason: 'only a refuted figure, 4 s (It was cold)' },
    ],
  ])('%s', (_, snapshots, asOf, expected) => {
    const { outcome, value, reason } = one(judge({ metrics: { boiling: { target: '<= 5' } }, snapshots }, asOf));
    expect({ outcome, ...(value && { value: value.text }), ...(reason && { reason: reason.text }) }).toEqual(expected);
  });

  test('its standing, its reason and its code say so', () => {
    const { readings, reason } = one(
      judge({ metrics: { boiling: { target: '<= 5' } }, snapshots: { 'lab/2025-02-01': run(4, MARCH) } }, '2025-04-01'),
    );
    expect(readings.map(({ standing, why, expires }) => ({ standing, why, expires }))).toEqual([
      { standing: 'expired', why: 'its evidence expired on 1 April 2025', expires: '2025-03-31' },
    ]);
    expect(reason?.code).toBe('only-expired');
  });

  test.each([
    ['2025-03-31', true],
    ['2025-04-01', undefined],
  ])('what was shown on the due date was there in time, whatever has expired since: due %s', (due, onTime) => {
    const within = due === '2025-03-31' ? '89 days' : '90 days';
    const small: Small = {
      metrics: { boiling: { targets: [{ target: '<= 5', within }] } },
      snapshots: { 'lab/2025-02-01': run(4, MARCH) },
    };
    const [target] = one(judge(small, '2025-06-01')).targets;
    expect([target?.due, target?.outcome, target?.onTime]).toEqual([due, 'unknown', onTime]);
  });

  test('a change is not told from it', () => {
    const snapshots = { 'lab/2025-02-01': run(4, MARCH), 'lab/2025-03-01': run(3) };
    const changes = (asOf: string) => one(judge({ metrics: { boiling: {} }, snapshots }, asOf)).trend.previous?.from.text;
    expect([changes('2025-03-31'), changes('2025-04-01')]).toEqual(['4 s', undefined]);
  });

  test('no older run takes the place of the newest in a ratio', () => {
    const small: Small = {
      metrics: { boiling: {}, lead: { unit: '×', formula: 'ratio("boiling", "pot")' } },
      snapshots: {
        'lab/2025-01-01': { ...run(4), subjects: { pot: { boiling: 8 } } },
        'lab/2025-02-01': { ...run(4, MARCH), subjects: { pot: { boiling: 4 } } },
      },
    };
    const lead = (asOf: string) => one(judge(small, asOf), 'lead');
    expect(lead('2025-03-31').value?.number).toBe(1);
    expect(lead('2025-04-01').reason?.text).toBe(
      'no target; not computable: the newest run is unproven: its evidence expired on 1 April 2025',
    );
  });

  test('it verifies nothing any more, and has still been stated', () => {
    const small: Small = {
      metrics: { boiling: {}, cooling: {}, rate: { unit: '%', formula: 'verified("speed")' } },
      snapshots: {
        'lab/2025-02-01': { basis: 'independent', values: { boiling: 4 }, evidence: MARCH },
        'lab/2025-02-02': { basis: 'independent', values: { cooling: 9 } },
        'own/2025-02-03': { basis: 'claimed', values: { boiling: 3 } },
        'lab/2025-05-01': { refutes: [{ snapshot: 'lab/2025-02-02', reason: 'The lid was off.' }] },
      },
    };
    const rate = (asOf: string) => one(judge(small, asOf), 'rate').value?.number;
    expect([rate('2025-03-31'), rate('2025-04-01'), rate('2025-05-01')]).toEqual([100, 50, 0]);
  });

  test('the day after is told of as the day on which the outcome turned', () => {
    const small: Small = { metrics: { boiling: { target: '<= 5' } }, snapshots: { 'lab/2025-02-01': run(4, MARCH) } };
    expect(outcomes(judge(small, '2025-06-01'))).toEqual([
      ['2025-04-01', 'Boiling: unknown, was met. 4 s is unproven: its evidence expired on 1 April 2025.'],
      ['2025-02-01', 'Boiling: met, was unknown. 4 s, against ≤ 5 s.'],
    ]);
  });
});

describe('an attestation', () => {
  test.each([
    ['2025-04-30', undefined, '2025-04-30', 'met', 'attested by Ada, 1 February 2025'],
    ['2025-04-30', undefined, '2025-05-01', 'unknown', 'the attestation expired on 1 May 2025'],
    [undefined, '2025-04-30', '2025-04-30', 'met', 'attested by Ada, 1 February 2025'],
    [undefined, '2025-04-30', '2025-05-01', 'unknown', 'its evidence expired on 1 May 2025'],
    ['2025-04-30', '2025-04-30', '2025-05-01', 'unknown', 'the attestation expired on 1 May 2025'],
    ['2025-04-29', '2025-04-30', '2025-04-30', 'unknown', 'the attestation expired on 30 April 2025'],
    ['2025-04-30', '2025-04-29', '2025-04-30', 'unknown', 'its evidence expired on 30 April 2025'],
  ] as const)('until %s, with evidence until %s, on %s: %s', (until, expires, asOf, outcome, text) => {
    const report = judge(attested({ own: { outcome: 'met', until, evidence: { title: 'A photograph', expires } } }), asOf);
    const [criterion] = report.releases[0]?.groups[0]?.criteria ?? [];
    expect([criterion?.outcome, criterion?.reason?.text]).toEqual([outcome, text]);
  });

  test('the day after its evidence has ended is told of', () => {
    const small = attested({ own: { outcome: 'met', evidence: { title: 'A photograph', expires: '2025-04-30' } } });
    expect(outcomes(judge(small, '2025-06-01'))).toEqual([
      ['2025-05-01', 'First, Lid: unknown, was met. Its evidence expired on 1 May 2025.'],
      ['2025-02-01', 'First, Lid: met, was unknown. Attested by Ada, 1 February 2025.'],
    ]);
  });

  const near = 'Ada is not independent of the subject';
  test.each<[string, Parameters<typeof attested>[0], string, string]>([
    ['of the subject is not enough', { own: { outcome: 'met' } }, 'unknown', near],
    ['nor to say that it does not apply', { own: { outcome: 'not-applicable' } }, 'unknown', near],
    ['can show a miss', { own: { outcome: 'missed' } }, 'missed', 'attested by Ada, 1 February 2025'],
    ['of somebody else is', { lab: { outcome: 'met' } }, 'met', 'attested by Ada, 1 January 2025'],
    ['of somebody else is, though older', { lab: { outcome: 'met' }, own: { outcome: 'met' } }, 'met', 'attested by Ada, 1 January 2025'],
    ['of a newer miss decides', { lab: { outcome: 'met' }, own: { outcome: 'missed' } }, 'missed', 'attested by Ada, 1 February 2025'],
  ])('where an independent one is asked for, that %s', (_, verdicts, outcome, text) => {
    const [criterion] = judge(attested(verdicts, 'independent'), '2025-06-01').releases[0]?.groups[0]?.criteria ?? [];
    expect([criterion?.outcome, criterion?.reason?.text, criterion?.clause.text]).toEqual([
      outcome,
      text,
      'attested by somebody independent, with evidence',
    ]);
  });

  test('an independent one may be one of several clauses', () => {
    const small = attested({ own: { outcome: 'met' } });
    const criterion = { id: 'lid', title: 'Lid', text: 'There is a lid' };
    const check = { check: { metric: 'boiling', target: '<= 5' } };
    const outcomeOf = (attest: true | 'independent') =>
      judge(
        {
          ...small,
          snapshots: { ...small.snapshots, 'lab/2025-01-01': { ...run(4), attestations: [verdict({ outcome: 'met' })] } },
          releases: { first: { groups: [{ title: 'All', weight: 100, criteria: [{ ...criterion, all: [check, { attest }] }] }] } },
        },
        '2025-06-01',
      ).releases[0]?.groups[0]?.criteria[0]?.clause.clauses[1]?.attestation?.snapshot;
    expect([outcomeOf(true), outcomeOf('independent')]).toEqual(['own/2025-02-01', 'lab/2025-01-01']);
  });
});

type Verdict = Partial<NonNullable<AuthoredSnapshot['attestations']>[number]>;

function verdict(about: Verdict): NonNullable<AuthoredSnapshot['attestations']>[number] {
  return { criterion: 'first/lid', outcome: 'met', by: 'Ada', evidence: { title: 'A photograph' }, ...about };
}

/** A release with one criterion that a person decides; the laboratory speaks in January, the makers in February. */
function attested(verdicts: { readonly lab?: Verdict; readonly own?: Verdict }, attest: true | 'independent' = true): Small {
  const snapshots = {
    ...(verdicts.lab && { 'lab/2025-01-01': { attestations: [verdict(verdicts.lab)] } }),
    ...(verdicts.own && { 'own/2025-02-01': { attestations: [verdict(verdicts.own)] } }),
  };
  const criteria = [{ id: 'lid', title: 'Lid', text: 'There is a lid', attest }];
  return { metrics: { boiling: {} }, snapshots, releases: { first: { groups: [{ title: 'All', weight: 100, criteria }] } } };
}

function run(boiling: number, evidence?: Evidence): Partial<AuthoredSnapshot> {
  return { basis: 'independent', values: { boiling }, ...(evidence && { evidence }) };
}

function expired(text: string): string {
  return `${text} is unproven: its evidence expired on 1 April 2025`;
}

function outcomes({ events }: Report): readonly (readonly [string, string])[] {
  return events.filter(({ kind }) => kind === 'outcome' || kind === 'criterion').map(({ date, text }) => [date, text]);
}
