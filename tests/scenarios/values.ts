/** What is said in snapshots that are added. */
import type { Files } from './repository.ts';
import type { Scenario } from './scenario.ts';
import { snapshot, TOWN } from './world.ts';

const flow = (value: string, more = ''): readonly Files[] => [
  { [`${TOWN}/2026-11-24.yaml`]: snapshot('2026-11-24', `values: { flow: ${value} }${more && `\n${more}`}`) },
];
const same = (more: string): readonly Files[] => [{ [`${TOWN}/2026-11-08-again.yaml`]: snapshot('2026-11-08', more) }];

export const values: readonly Scenario[] = [
  { name: 'value-9-times', fine: true, topic: flow('756') },
  { name: 'value-10-times', topic: flow('840') },
  { name: 'value-1000-times', topic: flow('84000') },
  { name: 'value-1024-times', topic: flow('86016') },
  { name: 'value-a-thousandth', topic: flow('0.084') },
  { name: 'value-a-tenth-as-a-range', topic: flow('{ low: 5, high: 8 }') },
  { name: 'range-that-may-be-nearer', fine: true, topic: flow('{ low: 800, high: 2000 }') },
  { name: 'bound-far-away', fine: true, topic: flow('{ above: 5000 }') },
  { name: 'value-of-nothing', fine: true, topic: flow('0') },
  { name: 'value-confirmed', fine: true, topic: flow('{ value: 8400, confirm: The second pump runs since then. }') },
  { name: 'value-confirmed-by-nothing', topic: flow('{ value: 8400, confirm: " " }') },
  { name: 'value-after-a-break', fine: true, topic: flow('8400', 'breaks: { flow: a second pump }') },
  { name: 'value-under-other-conditions', fine: true, topic: flow('{ value: 8400, conditions: { season: flood } }') },
  {
    name: 'value-that-corrects-a-jump',
    fine: true,
    first: { [`${TOWN}/2026-11-15.yaml`]: snapshot('2026-11-15', 'values: { flow: 8 }') },
    topic: flow('85', 'corrects: [{ snapshot: town/2026-11-15, reason: a digit was lost }]'),
  },
  { name: 'value-of-another-jumps', topic: [{ [`${TOWN}/2026-11-24.yaml`]: snapshot('2026-11-24', 'subjects: { brook: { flow: 5 } }') }] },
  {
    name: 'value-before-all-others-jumps',
    topic: [
      {
        [`${TOWN}/2026-10-01.yaml`]: snapshot('2026-10-01', 'values: { flow: 80000 }').replace(
          'recorded: 2026-10-01',
          'recorded: 2026-11-24',
        ),
      },
    ],
  },
  {
    name: 'two-values-added-that-jump',
    topic: [
      {
        [`${TOWN}/2026-11-23.yaml`]: snapshot('2026-11-23', 'values: { flow: 90 }'),
        [`${TOWN}/2026-11-24.yaml`]: snapshot('2026-11-24', 'values: { flow: 9 }'),
      },
    ],
  },
  {
    name: 'two-values-of-a-new-series-that-jump',
    topic: [
      {
        'data/snapshots/friends/2026-11-23.yaml': snapshot('2026-11-23', 'values: { flow: 90 }'),
        'data/snapshots/friends/2026-11-24.yaml': snapshot('2026-11-24', 'values: { flow: 9 }'),
      },
    ],
  },
  { name: 'value-of-a-day-to-come', topic: [{ [`${TOWN}/2026-11-27.yaml`]: snapshot('2026-11-27', 'values: { flow: 90 }') }] },
  {
    name: 'source-and-snapshot-added',
    fine: true,
    topic: [
      {
        'data/sources/school.yaml': 'title: The school\nindependent: true\n',
        'data/snapshots/school/2026-11-24.yaml': snapshot('2026-11-24', 'values: { flow: 8400 }'),
      },
    ],
  },
  { name: 'same-day-again', topic: same('values: { flow: 84, wait: 41 }') },
  {
    name: 'same-day-of-another-document',
    fine: true,
    first: { [`${TOWN}/2026-11-08.yaml`]: snapshot('2026-11-08', 'url: https://example.org/a\nvalues: { flow: 84 }') },
    topic: same('url: https://example.org/b\nvalues: { flow: 85 }'),
  },
  { name: 'same-day-other-conditions', fine: true, topic: same('conditions: { season: flood }\nvalues: { flow: 84 }') },
  {
    name: 'same-day-corrected',
    fine: true,
    topic: same('values: { flow: 85 }\ncorrects: [{ snapshot: town/2026-11-08, metrics: [flow], reason: a digit was lost }]'),
  },
  {
    name: 'two-add-the-same-day',
    main: flow('90'),
    topic: [{ [`${TOWN}/2026-11-24-noon.yaml`]: snapshot('2026-11-24', 'values: { flow: 91 }') }],
  },
  {
    name: 'two-add-different-days',
    fine: true,
    main: flow('90'),
    topic: [{ [`${TOWN}/2026-11-25.yaml`]: snapshot('2026-11-25', 'values: { flow: 91 }') }],
  },
];
