/** The Interop scores, as somebody who knows the dashboard of web-platform-tests finds them. */
import { expect, test } from 'vitest';
import type { Report } from '../../src/model/report.ts';
import { countedOf, instance, versionOf } from './instance.ts';

const { asOf } = instance('wpt-interop');
const report = asOf('2026-02-20');

/** The published score of an edition is the mean over its counting areas, out of 1,000. */
test.for([
  ['2021-12-31', 'interop-2021', { interop: 873, chrome: 977.8, firefox: 942, safari: 923.2 }],
  ['2023-12-31', 'interop-2023', { interop: 833.65, chrome: 974.27, firefox: 865.08, safari: 960.12 }],
  ['2024-12-29', 'interop-2024', { interop: 951.29, chrome: 970.65, edge: 963.35, firefox: 974.12, safari: 971.59 }],
  ['2025-12-31', 'interop-2025', { interop: 818.37, chrome: 941.26, edge: 945, firefox: 891.11, safari: 979.26 }],
  ['2026-02-12', 'interop-2025', { interop: 945.58, chrome: 991.53, edge: 975.11, firefox: 987, safari: 983.68 }],
  ['2026-02-10', 'interop-2025-mobile', { interop: 668.79, 'chrome-android': 793.26, 'firefox-android': 747.53 }],
] as const)('on %s %s stands at %o', ([day, edition, scores]) => {
  expect(scoresOf(asOf(day), edition)).toEqual(scores);
});

test.for([
  ['2021-12-31', '2021-transforms', 'safari', 826, '15.2 (15612.3.6.1.8)'],
  ['2021-12-31', '2021-position-sticky', 'interop', 861, undefined],
  ['2023-12-31', '2023-has', 'chrome', 1000, '120.0.6099.129'],
  ['2023-12-31', '2023-has', 'firefox', 1000, '121.0'],
  ['2023-12-31', '2023-webcodecs', 'interop', 13, undefined],
  ['2024-01-23', '2023-from-2022-webcompat', 'safari', 1000, '17.2.1 (18617.1.17.11.12)'],
  ['2024-12-29', '2024-popover', 'edge', 1000, '131.0.2903.112'],
  ['2025-02-06', '2024-accessibility', 'interop', 953, undefined],
  ['2025-12-31', '2025-anchor-positioning', 'firefox', 152, '146.0.1'],
  ['2026-02-12', '2025-anchor-positioning', 'firefox', 920, '147.0.3'],
  ['2026-02-12', '2025-webcompat', 'safari', 816, '26.2 (21623.1.14.11.9)'],
  ['2026-02-10', '2025-mobile-webrtc', 'firefox-android', 1000, '149.0a1-nightly'],
  ['2026-02-10', '2025-mobile-view-transitions', 'interop', 194, '3314e513456091cdb259136ea3413793bea9613a'],
] as const)('on %s the area %s of %s is at %d, version %s', ([day, metric, subject, score, version]) => {
  const then = asOf(day);
  const value = countedOf(then, metric, subject);
  expect([value?.date, value?.number, versionOf(then, value)]).toEqual([day, score, version]);
});

test('the areas that count are as many as the edition says; those that do not are watched', () => {
  const areas = report.categories.map(({ id }) => {
    const own = report.metrics.filter(({ category }) => category === id);
    return [id, own.filter(({ scored }) => scored).length, own.filter(({ supporting }) => supporting).length];
  });
  expect(areas).toEqual([
    ['interop-2025', 19, 0],
    ['interop-2025-mobile', 19, 0],
    ['interop-2024', 17, 27],
    ['interop-2023', 26, 7],
    ['interop-2021', 5, 0],
  ]);
});

test('the whole is the newest edition; of the others each keeps its own score', () => {
  expect(report.score).toEqual(report.categories[0]?.score);
  expect(report.categories.map(({ weight, aside }) => [weight, aside !== undefined])).toEqual([
    [100, false],
    [0, true],
    [0, true],
    [0, true],
    [0, true],
  ]);
});

test('an area that is carried over is a metric of its own, since its tests change', () => {
  const events = (id: string) => report.metrics.find((one) => one.id === id)?.readings.map(({ number }) => number);
  expect(events('2023-events')?.at(0)).toBe(603);
  expect(events('2024-from-2023-events')?.at(-1)).toBeLessThan(400);
});

test('a browser that an edition never ran has no score in it', () => {
  const edge = report.peers.find(({ subject }) => subject === 'edge');
  expect(edge?.categories.filter(({ score }) => score.coverage > 0).map(({ category }) => category)).toEqual([
    'interop-2025',
    'interop-2024',
  ]);
});

test('what one browser fails Interop misses, whoever keeps it', () => {
  const metric = report.metrics.find(({ id }) => id === '2025-view-transitions');
  expect([metric?.outcome, metric?.field.map(({ subject, outcome }) => [subject, outcome])]).toEqual([
    'missed',
    [
      ['chrome', 'met'],
      ['edge', 'missed'],
      ['firefox', 'missed'],
      ['safari', 'missed'],
    ],
  ]);
});

test('gaps stay gaps: nothing is dated to 2022', () => {
  expect(report.snapshots.filter(({ date }) => date.startsWith('2022'))).toEqual([]);
});

/** To two digits behind the point, out of 1,000, of the subjects that the edition ran. */
function scoresOf({ peers }: Report, edition: string): Readonly<Record<string, number>> {
  const known = peers.flatMap(({ subject, categories }) => {
    const score = categories.find(({ category }) => category === edition)?.score;
    return score?.coverage === 1 && score.low === score.high ? [[subject, Math.round(score.low * 100_000) / 100] as const] : [];
  });
  return Object.fromEntries(known);
}
