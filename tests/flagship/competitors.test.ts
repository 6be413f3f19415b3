/** The competitors as judged: figures picked by hand from the sources' own files, series breaks, and how much there is. */
import { describe, expect, test } from 'vitest';
import type { Reading } from '../../src/model/report.ts';
import { judged, metric } from './flagship.ts';

const report = judged('2026-11-24', '2026-11-24');

const RPS = 'requests-per-second';
const P50 = 'p50-response-time';
const P99 = 'p99-response-time';
const AVERAGE = 'average-latency';
const STARS = 'github-stars';
const FORKS = 'github-forks';
const CONTRIBUTORS = 'github-contributors';

/** Snapshot, subject, its version, metric, value and, where a source asks several things, the scenario. */
type Figure = readonly [snapshot: string, subject: string, version: string | undefined, metric: string, value: number, scenario?: string];

const FIGURES: readonly Figure[] = [
  ['the-benchmarker/2021-04-15', 'aiohttp', '3.7', RPS, 27954.333333],
  ['the-benchmarker/2022-01-02-2055', 'flask', '2.0', RPS, 21759],
  ['the-benchmarker/2022-06-13', 'flask', '2.1', P99, 0.770667],
  ['the-benchmarker/2023-05-21', 'fastapi', '0.95', RPS, 19172.666667],
  ['the-benchmarker/2023-08-30', 'litestar', '2.0', AVERAGE, 3.081],
  ['the-benchmarker/2024-04-15', 'robyn', '0.54', RPS, 30267.333333],
  ['the-benchmarker/2024-07-15', 'starlette', '0.37', P99, 3.033333],
  ['the-benchmarker/2024-10-21', 'blacksheep', '2.0', P50, 0.134167],
  ['the-benchmarker/2025-02-18', 'falcon', '4.0', AVERAGE, 9.793],
  ['the-benchmarker/2025-03-26', 'fastapi', '0.115', P50, 21.25421],
  ['klen-py-frameworks-bench/2021-04-28', 'blacksheep', '1.0.3', RPS, 16808, 'html'],
  ['klen-py-frameworks-bench/2021-05-10', 'aiohttp', '3.7.4.post0', P50, 8.04, 'html'],
  ['klen-py-frameworks-bench/2021-06-14', 'falcon', '3.0.1', AVERAGE, 16.77, 'upload'],
  ['klen-py-frameworks-bench/2021-10-21', 'django', '3.2.8', P50, 48.31, 'composite'],
  ['klen-py-frameworks-bench/2021-12-27', 'sanic', '21.12.0', RPS, 1427, 'api'],
  ['best-of-web-python/2021-01-06', 'django', undefined, CONTRIBUTORS, 2446],
  ['best-of-web-python/2022-04-14', 'sanic', undefined, STARS, 16003],
  ['best-of-web-python/2023-04-27', 'robyn', undefined, FORKS, 122],
  ['best-of-web-python/2025-07-17', 'starlette', undefined, CONTRIBUTORS, 305],
  ['best-of-web-python/2025-12-25', 'fastapi', undefined, STARS, 93421],
];

test.each(FIGURES.map(([snapshot, subject, version, id, value, scenario]) => ({ snapshot, subject, version, id, value, scenario })))(
  '$snapshot: $id of $subject is $value',
  ({ snapshot, subject, version, id, value, scenario }) => {
    const found = metric(report, id).others.filter(
      (one) => one.snapshot === snapshot && one.subject === subject && (!scenario || one.conditions.scenario === scenario),
    );
    expect(found.map((one) => one.value)).toEqual([value]);
    expect(found.map((one) => one.basis)).toEqual(['independent']);
    expect(report.snapshots.find((one) => one.id === snapshot)?.versions[subject]).toBe(version);
  },
);

test('the figures are of all ten competitors and all three sources', () => {
  const others = report.subjects.map((one) => one.id).filter((id) => id !== report.subject.id);
  expect([...new Set(FIGURES.map(([, subject]) => subject))].sort()).toEqual(others.sort());
  expect(new Set(FIGURES.map(([snapshot]) => snapshot.split('/')[0])).size).toBe(3);
});

test('every run and week is there, and what it brought', () => {
  const brought = ['the-benchmarker', 'klen-py-frameworks-bench', 'best-of-web-python'].map((id) => {
    const { snapshots, feeds, last } = report.sources.find((one) => one.id === id) as (typeof report.sources)[number];
    return [id, snapshots, last, Object.fromEntries(feeds.map((one) => [one.metric, one.observations]))];
  });
  expect(brought).toEqual([
    ['the-benchmarker', 168, '2025-03-26', { [RPS]: 1439, [P50]: 1439, [P99]: 1439, [AVERAGE]: 1439 }],
    ['klen-py-frameworks-bench', 16, '2021-12-27', { [RPS]: 448, [P50]: 448, [AVERAGE]: 448 }],
    ['best-of-web-python', 167, '2025-12-25', { [STARS]: 1296, [FORKS]: 1296, [CONTRIBUTORS]: 1296 }],
  ]);
});

describe('series', () => {
  const setups = ['2022-06-11', '2023-05-21', '2024-04-22', '2024-07-15', '2025-02-10', '2025-03-26'];
  const runners = ['2021-05-10', '2021-05-17', '2021-05-31'];

  test.each([RPS, P50, AVERAGE])('%s breaks where the setup of a source changed', (id) => {
    expect(breaksOf(id, 'the-benchmarker')).toEqual(setups);
    expect(breaksOf(id, 'klen-py-frameworks-bench')).toEqual(runners);
  });

  test('only one source has the 99th percentile', () => {
    expect(metric(report, P99).breaks.map((one) => one.date)).toEqual(setups);
  });

  test.each([STARS, FORKS, CONTRIBUTORS])('%s never breaks', (id) => {
    expect(metric(report, id).breaks).toEqual([]);
  });
});

test('what a source got wrong is refuted, with the reason', () => {
  const refuted = [RPS, P50, P99, AVERAGE].flatMap((id) => metric(report, id).others.filter((one) => one.standing === 'refuted'));
  const ofRuns = Map.groupBy(refuted.filter(isOfRuns), (one) => one.date);
  expect([...ofRuns].map(([date, ones]) => [date, ones.length, subjectsOf(ones)]).sort()).toEqual([
    ['2021-07-15', 4, 'django'],
    ['2023-06-12', 28, 'aiohttp, blacksheep, django, falcon, flask, sanic, starlette'],
    ['2024-10-15', 4, 'falcon'],
    ['2024-10-21', 8, 'blacksheep, litestar'],
    ['2024-11-26', 4, 'litestar'],
    ['2025-03-26', 10, 'aiohttp, blacksheep, django, falcon, fastapi, flask, litestar, robyn, sanic, starlette'],
  ]);
  const counts = refuted.filter((one) => one.source === 'klen-py-frameworks-bench');
  expect([counts.length, [...new Set(counts.map((one) => `${one.metric} ${one.conditions.scenario}`))]]).toEqual([
    112,
    [`${RPS} composite`],
  ]);
});

test('the newest run answers who is fastest, and what was refuted answers nothing', () => {
  const [speed] = report.comparisons.filter((one) => one.id === 'speed').flatMap((one) => one.metrics);
  const runs = speed?.tracks.flatMap((one) => one.runs) ?? [];
  expect(speed?.tracks.map((one) => one.source)).toEqual(['the-benchmarker']);
  expect(runs[0]?.places.map((one) => `${one.rank} ${one.subject} ${one.ratio?.toFixed(2)}`)).toEqual([
    '1 sanic 1.23',
    '2 falcon 1.21',
    '3 starlette 1.17',
    '4 blacksheep 1.14',
    '5 robyn 1.14',
    '6 litestar 1.05',
    '7 flask 1.02',
    '8 django 1.00',
    '9 fastapi 1.00',
    '10 aiohttp 0.93',
  ]);
  const places = runs.find((one) => one.date === '2024-10-21')?.places.map((one) => one.subject) ?? [];
  expect(places.toSorted()).toEqual(['aiohttp', 'django', 'falcon', 'fastapi', 'flask', 'robyn', 'sanic', 'starlette']);
});

test('the own subject is judged as if nothing had been learnt of others', () => {
  const before = judged('2026-11-24', '2026-11-23');
  expect(ownOf(report)).toEqual(ownOf(before));
});

test('the history of the releases has the days on which a criterion turned', () => {
  const days = report.releases.map(({ id, history }) => [id, history.map(({ date, score }) => `${date} ${score.low} to ${score.high}`)]);
  expect(days).toEqual([
    ['mvp', ['2025-10-10 0 to 0.975', '2025-10-11 0 to 0.95', '2026-11-22 0 to 0.8', '2026-11-24 0 to 0.8']],
    ['alpha', ['2025-10-10 0 to 1', '2026-11-22 0 to 0.875', '2026-11-24 0 to 0.875']],
    ['beta', ['2025-10-11 0 to 1', '2026-11-24 0 to 1']],
    ['ga', ['2025-10-10 0 to 0.9', '2026-11-24 0 to 0.9']],
  ]);
});

function breaksOf(id: string, source: string): readonly string[] {
  return metric(report, id)
    .breaks.filter((one) => one.source === source)
    .map((one) => one.date);
}

function isOfRuns(one: Reading): boolean {
  return one.source === 'the-benchmarker' && one.why !== undefined;
}

function subjectsOf(readings: readonly Reading[]): string {
  return [...new Set(readings.map((one) => one.subject))].sort().join(', ');
}

function ownOf({ score, tally, promises, categories, releases, dashboards, metrics }: typeof report) {
  const own = metrics.map(({ others: _o, field: _f, breaks: _b, ...rest }) => rest);
  return { score, tally, promises, categories, releases, dashboards, own };
}
