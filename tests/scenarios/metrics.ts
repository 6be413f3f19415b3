/** What is done to metrics. */
import type { Scenario } from './scenario.ts';
import { metric, release, SAFE, scorecard, snapshot, TOWN, WORLD } from './world.ts';

const FLOW = 'data/metrics/flow.yaml';
const flow = WORLD[FLOW] as string;
const RETIRED = scorecard('retired: { flow: { date: 2026-11-24, reason: The well has a pump now., became: yield } }\n');
const YIELD = { 'data/metrics/yield.yaml': metric('Yield', 'l/min', 'target: ">= 100"') };
const gone = { [FLOW]: null, 'data/scorecard.yaml': RETIRED, ...YIELD };

export const metrics: readonly Scenario[] = [
  { name: 'metric-added', fine: true, topic: [YIELD] },
  { name: 'metric-removed', topic: [{ [FLOW]: null }] },
  { name: 'metric-without-values-removed', topic: [{ 'data/metrics/origin.yaml': null }] },
  { name: 'metric-retired', fine: true, topic: [gone] },
  {
    name: 'metric-measured-once-more-and-retired',
    fine: true,
    topic: [{ ...gone, [`${TOWN}/2026-11-23.yaml`]: snapshot('2026-11-23', 'values: { flow: 90 }') }],
  },
  { name: 'metric-renamed', topic: [{ [FLOW]: null, 'data/metrics/yield.yaml': flow }] },
  {
    name: 'part-removed',
    topic: [
      {
        'data/metrics/origin.yaml': metric(
          'Origin',
          '"%"',
          'tolerance: 5\nparts: { spring: { title: Spring, share: 60 }, tap: { title: Tap, share: 40 } }',
        ),
      },
    ],
  },
  {
    name: 'metric-retired-that-is-used',
    topic: [
      {
        'data/metrics/wait.yaml': null,
        'data/scorecard.yaml': scorecard('north-stars: [wait]\nretired: { wait: { date: 2026-11-24, reason: Nobody waits. } }\n'),
      },
    ],
  },
  {
    name: 'metric-retired-with-its-criterion',
    fine: true,
    topic: [
      {
        'data/metrics/wait.yaml': null,
        'data/scorecard.yaml': scorecard('retired: { wait: { date: 2026-11-24, reason: Nobody waits. } }\n'),
        'data/releases/opening.yaml': release(SAFE),
      },
    ],
  },
  { name: 'metric-retired-and-kept', topic: [{ ...gone, [FLOW]: flow }] },
  {
    name: 'metric-retired-for-nothing-known',
    topic: [{ ...gone, 'data/scorecard.yaml': RETIRED.replace('became: yield', 'became: yeild') }],
  },
  { name: 'id-reused', first: gone, topic: [{ [FLOW]: metric('Flow of money', 'EUR', 'target: ">= 5"') }] },
  {
    name: 'id-reused-and-tombstone-taken-away',
    first: gone,
    topic: [{ [FLOW]: metric('Flow of money', 'EUR', 'target: ">= 5"'), 'data/scorecard.yaml': scorecard() }],
  },
  { name: 'unit-edited', topic: [{ [FLOW]: flow.replace('l/min', 'l/h') }] },
  {
    name: 'scale-edited',
    topic: [{ 'data/metrics/taste.yaml': (WORLD['data/metrics/taste.yaml'] as string).replace('[A, B, C]', '[A+, A, B, C]') }],
  },
  {
    name: 'unit-edited-of-what-has-no-values',
    fine: true,
    first: { 'data/metrics/depth.yaml': metric('Depth', 'm', 'better: higher') },
    topic: [{ 'data/metrics/depth.yaml': metric('Depth', 'cm', 'better: higher') }],
  },
  {
    name: 'values-of-a-retired-metric',
    first: gone,
    topic: [{ [`${TOWN}/2026-11-25.yaml`]: snapshot('2026-11-25', 'values: { flow: 90 }') }],
  },
  {
    name: 'one-retires-what-another-measures',
    main: [gone],
    topic: [{ [`${TOWN}/2026-11-23.yaml`]: snapshot('2026-11-23', 'values: { flow: 90, wait: 41 }') }],
  },
  {
    name: 'one-measures-what-another-retires',
    main: [{ [`${TOWN}/2026-11-25.yaml`]: snapshot('2026-11-25', 'values: { flow: 90 }') }],
    topic: [gone],
  },
  {
    name: 'one-removes-what-another-measures',
    main: [{ [`${TOWN}/2026-11-25.yaml`]: snapshot('2026-11-25', 'values: { flow: 90 }') }],
    topic: [{ [FLOW]: null }],
  },
  {
    name: 'one-adds-the-same-id-as-another',
    main: [YIELD],
    topic: [{ 'data/metrics/yield.json': '{ "title": "Harvest", "category": "water", "unit": "kg", "target": ">= 1" }\n' }],
  },
  {
    name: 'one-adds-the-same-file-as-another',
    main: [YIELD],
    topic: [{ 'data/metrics/yield.yaml': metric('Harvest', 'kg', 'target: ">= 1"') }],
  },
];
