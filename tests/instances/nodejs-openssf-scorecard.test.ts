/** The OpenSSF scores of the Node.js repositories, as somebody who knows the working group's file finds them. */
import { expect, test } from 'vitest';
import { metricHistory } from '../../src/charts/metric-history.ts';
import { countedOf, instance, versionOf } from './instance.ts';

const { asOf } = instance('nodejs-openssf-scorecard');
const METRIC = 'openssf-score';
const report = asOf('2025-11-10');

test.for([
  ['2022-11-28', 'node', 6.8, '22c645d411b7cba9e7b0d578a3e7108147a5d89e'],
  ['2023-04-26', 'node', 7.3, '2ac5e9889aba461f5a54d320973d2574980d206b'],
  ['2023-07-06', 'node', 8, 'b5e16adb1d155759e7db405eead5a43cd425785d'],
  ['2025-01-16', 'node', 5.7, '0e7ec5e7a1427eb418bf82833a5c308cb8e0ecda'],
  ['2025-11-06', 'node', 6.3, 'e72761fe5e855747012ba485df77c0e3da189b83'],
  ['2025-08-13', 'undici', 8.1, 'c399fdf4246be4992e89efe42aa83062edd0609f'],
  ['2025-09-10', 'undici', 8.3, '4bcde3e916cb8cd81e5009e32eaf782889ec957b'],
  ['2022-11-28', 'release', 7.1, '857d26d0514223ba0e17d54fdd1c85c03c2499c4'],
  ['2023-04-03', 'release', 8.5, '031e2e696365940269a523afe9539ba01e5797a9'],
  ['2022-11-28', 'node-gyp', 5.5, 'ee46f9d2b56eb238ce5d8199077ce5c98bdbd64c'],
  ['2025-08-18', 'node-gyp', 6.9, 'b0ee8a04ec2a32282cb9259f142ca622e67a3d36'],
  ['2025-04-14', 'readable-stream', 5.4, '88df21041dc26c210fab3e074ab6bb681a604b8e'],
  ['2023-10-02', 'nodejs-ko', 4.6, 'ab14802dc2e7288bdc4353a24176dce2f4ba9dff'],
] as const)('on %s %s scores %d at commit %s', ([day, subject, score, commit]) => {
  const then = asOf(day);
  const value = countedOf(then, METRIC, subject);
  expect([value?.date, value?.number, versionOf(then, value)]).toEqual([day, score, commit]);
});

test('of undici the newest score counts, whenever it was', () => {
  const value = countedOf(report, METRIC, 'undici');
  expect([value?.text, value?.date]).toEqual(['8.3 points', '2025-09-10']);
});

test('50 repositories, 790 scores, a snapshot a day', () => {
  const readings = report.metrics.flatMap(({ readings, others }) => [...readings, ...others]);
  expect([report.subjects.length, readings.length, report.snapshots.length]).toEqual([50, 790, 156]);
  expect(new Set(report.snapshots.map(({ date }) => date)).size).toBe(156);
  expect(readings.filter(({ date }) => date === '2022-11-28').length).toBe(43);
});

test('nothing is promised, so nothing is kept, missed or scored', () => {
  expect(report.promises.total).toBe(0);
  expect(report.peers).toEqual([]);
  expect(report.metrics.map(({ outcome, scored, reason }) => [outcome, scored, reason?.code])).toEqual([
    ['not-applicable', false, 'no-target'],
  ]);
});

test('on the first day the most carefully kept repository is told from one run', () => {
  const run = report.comparisons[0]?.metrics[0]?.tracks.flatMap(({ runs }) => runs).find(({ date }) => date === '2022-11-28');
  const [first] = run?.places ?? [];
  expect([run?.places.length, first?.subject, first?.number, first?.ratio]).toEqual([43, 'nodejs-org', 8.3, 8.3 / 6.8]);
  expect(run?.places.at(-1)).toMatchObject({ subject: 'official-images', number: 2.7, rank: 43 });
});

test('ratios are over node, which is drawn anyhow and no other of its own', () => {
  const chart = report.metrics[0] && metricHistory(report.metrics[0], report);
  expect(chart?.sentence).toContain('Of 49 others 3 are drawn: those with most values; on a narrow screen only nodejs.org.');
});
