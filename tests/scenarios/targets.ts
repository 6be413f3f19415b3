/** What is done to targets that were promised. */
import type { Files } from './repository.ts';
import type { Scenario } from './scenario.ts';
import { metric, release, SAFE, SOON, scorecard, WORLD } from './world.ts';

const flow = (...list: readonly string[]): readonly Files[] => [
  { 'data/metrics/flow.yaml': metric('Flow', 'l/min', `targets:\n${list.map((one) => `  - { ${one} }\n`).join('')}`) },
];
const SIX = 'target: ">= 100", within: 6 months';
const YEAR = 'target: ">= 200", within: 12 months';
const wait = (target: string): readonly Files[] => [{ 'data/metrics/wait.yaml': metric('Wait', 's', target) }];
const soon = (check: string): readonly Files[] => [{ 'data/releases/opening.yaml': release(SOON.replace('target: "<= 60"', check), SAFE) }];

export const targets: readonly Scenario[] = [
  { name: 'target-lowered', topic: flow('target: ">= 50", within: 6 months', YEAR) },
  { name: 'target-raised', topic: flow(SIX, 'target: ">= 300", within: 12 months') },
  { name: 'target-postponed', topic: flow('target: ">= 100", within: 9 months', YEAR) },
  { name: 'target-asks-for-no-basis', first: flow(`${SIX}, basis: independent`, YEAR)[0], topic: flow(SIX, YEAR) },
  { name: 'baseline-moved', topic: [{ 'data/scorecard.yaml': scorecard().replace('date: 2026-01-01', 'date: 2026-07-01') }] },
  { name: 'target-taken-away', topic: flow(SIX) },
  { name: 'targets-taken-away', topic: [{ 'data/metrics/flow.yaml': metric('Flow', 'l/min', 'better: higher') }] },
  { name: 'target-reworded', fine: true, topic: flow('target: ">= 0.1K l/min", within: 6 months, text: a hundred litres', YEAR) },
  { name: 'single-target-lowered', topic: wait('target: "<= 45"') },
  {
    name: 'single-target-becomes-a-list',
    fine: true,
    topic: wait('targets: [{ target: "<= 30" }, { target: "<= 45", since: 2026-11-24, reason: The pump is small. }]'),
  },
  {
    name: 'target-revised',
    fine: true,
    topic: flow(SIX, YEAR, 'target: ">= 150", within: 12 months, since: 2026-11-20, reason: The summer was dry.'),
  },
  {
    name: 'target-back-dated',
    topic: flow(SIX, YEAR, 'target: ">= 50", within: 6 months, since: 2026-03-01, reason: The summer was dry.'),
  },
  {
    name: 'target-lowered-and-another-back-dated',
    topic: flow('target: ">= 50", within: 6 months', YEAR, 'target: ">= 150", within: 12 months, since: 2026-03-01, reason: It was dry.'),
  },
  { name: 'target-added-without-a-day', topic: flow(SIX, 'target: ">= 110", within: 9 months', YEAR) },
  {
    name: 'first-target-of-a-metric',
    fine: true,
    first: { 'data/metrics/depth.yaml': metric('Depth', 'm', 'better: higher') },
    topic: [{ 'data/metrics/depth.yaml': metric('Depth', 'm', 'target: ">= 5"') }],
  },
  {
    name: 'target-of-a-new-metric',
    fine: true,
    topic: [{ 'data/metrics/depth.yaml': metric('Depth', 'm', 'targets: [{ target: ">= 5", since: 2026-01-01 }]') }],
  },
  { name: 'revision-back-dated-later', first: flow(SIX, `${YEAR}, since: 2026-10-01`)[0], topic: flow(SIX, `${YEAR}, since: 2026-02-01`) },
  { name: 'grade-lowered', topic: [{ 'data/metrics/taste.yaml': (WORLD['data/metrics/taste.yaml'] as string).replace('>= B', '>= C') }] },
  {
    name: 'share-edited',
    topic: [{ 'data/metrics/origin.yaml': (WORLD['data/metrics/origin.yaml'] as string).replace('60', '50').replace('40', '50') }],
  },
  { name: 'check-loosened', topic: soon('target: "<= 90"') },
  { name: 'check-asks-for-a-basis', topic: soon('target: "<= 60", basis: independent') },
  {
    name: 'check-revised',
    fine: true,
    topic: soon('targets: [{ target: "<= 60" }, { target: "<= 90", since: 2026-11-24, reason: The pump is small. }]'),
  },
  {
    name: 'check-revised-in-the-past',
    topic: soon('targets: [{ target: "<= 60" }, { target: "<= 90", since: 2026-01-24, reason: The pump is small. }]'),
  },
  { name: 'check-reworded', fine: true, topic: soon('target: "<= 1 min"') },
  {
    name: 'two-revise-the-same-target',
    main: flow(SIX, YEAR, 'target: ">= 150", within: 12 months, since: 2026-11-22, reason: The summer was dry.'),
    topic: flow(SIX, YEAR, 'target: ">= 120", within: 12 months, since: 2026-11-25, reason: The pump is small.'),
  },
];
