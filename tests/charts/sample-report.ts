/** A hand-made Report around the sample metrics, as large as a real one. */
import type { CriterionResult, GroupResult, MetricResult, Outcome, Reason, ReleaseResult, Report, Tally } from '../../src/model/report.ts';
import { all, metric, target } from './sample.ts';

const CATEGORIES = [
  { id: 'performance', title: 'Performance', weight: 40, count: 17, score: { low: 0, high: 0.93, coverage: 0.07 } },
  { id: 'adoption', title: 'Adoption', weight: 30, count: 24, score: { low: 0, high: 1, coverage: 0 } },
  { id: 'quality', title: 'Quality', weight: 20, count: 14, score: { low: 0.03, high: 0.78, coverage: 0.25 } },
  { id: 'business', title: 'Business', weight: 10, count: 16, score: { low: 0, high: 1, coverage: 0 } },
] as const;

const never: Reason = { code: 'never-measured', text: 'never measured' };

const fillers = CATEGORIES.flatMap(({ id, count }) =>
  Array.from({ length: count }, (_, index) =>
    metric(`${id}-${index + 1}`, {
      category: id,
      targets: [target(10, { outcome: 'unknown' })],
      target: target(10, { outcome: 'unknown' }),
    }),
  ),
);

const northStars = ['Performance-weighted adoption', 'Developer satisfaction index', 'Enterprise success rate'].map((title) =>
  metric(title.toLowerCase().replaceAll(' ', '-'), {
    title,
    category: undefined,
    northStar: true,
    outcome: title.startsWith('P') ? 'unknown' : 'not-applicable',
    reason: title.startsWith('P')
      ? { code: 'not-computable', text: 'no run measured any competitor beside it' }
      : { code: 'no-target', text: 'no target, and never measured' },
    unit: '%',
    summary: 'The share of pilots that became customers.',
  }),
);

const metrics: readonly MetricResult[] = [...northStars, ...all, ...fillers];

function tally(items: readonly { outcome: Outcome }[]): Tally {
  const count = (outcome: Outcome) => items.filter((item) => item.outcome === outcome).length;
  return {
    total: items.length,
    met: count('met'),
    missed: count('missed'),
    pending: count('pending'),
    unknown: count('unknown'),
    notApplicable: count('not-applicable'),
    stale: 0,
  };
}

function criterion(release: string, title: string, text: string, outcome: Outcome, reason: Reason): CriterionResult {
  return {
    id: `${release}/${title.toLowerCase().replaceAll(' ', '-')}`,
    title,
    text,
    demand: 'must',
    notApplicable: 'freely',
    evidence: 'named',
    blocks: outcome !== 'met' && outcome !== 'not-applicable',
    weight: 15,
    outcome,
    word: outcome === 'missed' ? 'not met' : outcome,
    reason,
    clause: { kind: 'attest', outcome, text: 'attested by a person, with evidence', clauses: [] },
  };
}

function group(release: string, title: string, weight: number, missed: number): GroupResult {
  const names = ['Benchmark performance', 'Memory efficiency', 'Comparative performance', 'Stability'];
  const texts = [
    '1M+ RPS validated by independent testing',
    '<100MB for 100K connections confirmed',
    '4x improvement over the other demonstrated',
    '24-hour continuous operation without memory leaks',
  ];
  const criteria = names.map((name, index) =>
    criterion(
      release,
      `${name}${weight}`,
      texts[index] as string,
      index < missed ? 'missed' : 'unknown',
      index < missed ? { code: 'too-weak', text: '1,576 req/s, reported; independent testing is demanded' } : never,
    ),
  );
  return { title, weight, score: { low: 0, high: 1 - missed / 4, coverage: missed / 4 }, tally: tally(criteria), criteria };
}

function release(id: string, title: string, order: number, missed: number): ReleaseResult {
  const groups = [
    group(id, 'Performance validation', 60, missed),
    group(id, 'Community traction', 30, 0),
    group(id, 'Quality standards', 10, missed),
  ];
  const criteria = groups.flatMap(({ criteria }) => criteria);
  return {
    id,
    title,
    order,
    score: { low: 0, high: 1 - (missed * 0.7) / 4, coverage: (missed * 0.7) / 4 },
    tally: tally(criteria),
    groups,
    blockers: criteria.map(({ id }) => id),
    gains: criteria.map(({ id }) => ({
      criterion: id,
      score: { low: 0.15, high: 1, coverage: 0.15 },
      reached: { low: 0.3, high: 1, coverage: 0.3 },
      ready: false,
      frees: [],
    })),
    path: criteria.map(({ id }) => id),
    history: [],
    excused: [],
  };
}

/** The sample Report. */
export const report: Report = {
  format: 1,
  asOf: '2025-10-14',
  knownBy: '2025-10-14',
  title: 'Sample',
  summary: 'A framework and its promises.',
  promise: '10 to 20 times faster.',
  repository: 'https://github.com/example/sample',
  subject: { id: 'covet', title: 'Sample' },
  publisher: { title: 'Somebody', relation: 'independent' },
  baseline: { date: '2025-10-10', reason: 'release 1.0.0' },
  edition: { number: 1, title: 'The first edition', since: '2026-11-24', summary: 'It has no predecessor.' },
  scoreFrom: 'reported',
  subjects: [{ id: 'covet', title: 'Sample' }],
  score: { low: 0.006, high: 0.93, coverage: 0.08 },
  tally: tally(metrics),
  promises: tally(metrics.filter(({ targets }) => targets.length > 0)),
  categories: CATEGORIES.map(({ count, ...category }) => {
    const own = metrics.filter((item) => item.category === category.id);
    return { ...category, tally: tally(own), metrics: own.map(({ id }) => id) };
  }),
  sensitivity: [],
  advice: [],
  northStars: northStars.map(({ id }) => id),
  metrics,
  releases: [release('mvp', 'MVP', 1, 1), release('alpha', 'Alpha', 2, 1), release('beta', 'Beta', 3, 0), release('ga', 'GA', 4, 0)],
  dashboards: [
    { id: 'performance', title: 'Performance', category: 'performance', sections: [], tally: tally([]) },
    { id: 'community', title: 'Community', sections: [], tally: tally([]) },
    { id: 'quality', title: 'Quality', category: 'quality', sections: [], tally: tally([]) },
    { id: 'business', title: 'Business', category: 'business', sections: [], tally: tally([]) },
  ],
  events: [
    {
      date: '2025-10-14',
      kind: 'claimed',
      metric: 'unit-test-coverage',
      snapshot: 'audit/2025-10-14',
      text: 'A unit test coverage of 90 % was claimed.',
    },
    {
      date: '2025-10-12',
      kind: 'measured',
      metric: 'unit-test-coverage',
      snapshot: 'audit/2025-10-12',
      text: 'Unit test coverage was measured at 20.73 %.',
    },
    {
      date: '2025-10-11',
      kind: 'measured',
      metric: 'unit-test-coverage',
      snapshot: 'audit/2025-10-11',
      text: 'Unit test coverage was measured at 17.3 %.',
    },
    {
      date: '2025-10-10',
      kind: 'refuted',
      metric: 'requests-per-second',
      snapshot: 'audit/2025-10-10',
      text: 'The claim of 23,450 req/s was refuted: the figure is written into the script.',
    },
    {
      date: '2025-10-10',
      kind: 'failed',
      metric: 'requests-per-second',
      snapshot: 'audit/2025-10-10',
      text: 'A measurement of requests per second failed: 7 of 7 HTTP benchmarks failed.',
    },
  ],
  sources: [
    {
      id: 'audit',
      title: 'Audit documents in the packages',
      independent: false,
      snapshots: 4,
      observations: 20,
      attestations: 0,
      last: '2025-10-14',
      basis: 'measured',
      freshness: { state: 'none' },
      feeds: [{ metric: 'requests-per-second', observations: 20, own: 20, counted: true }],
    },
  ],
  snapshots: [],
  remarks: [],
  decisions: [],
  systems: [],
  position: [],
  peers: [],
  comparisons: [],
  ratios: [],
  reviewKinds: [],
  reviews: [],
  notes: [],
  glossary: [],
};
