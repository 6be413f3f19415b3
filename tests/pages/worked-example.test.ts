/** The sums that are written out on the methodology page are those that the rules give, to every digit shown. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { scoreSpec } from '../../src/charts/score-bar.ts';
import { attribute } from '../../src/evaluate/attribution.ts';
import { metricsOf, pastOf } from '../../src/evaluate/past.ts';
import { statedIn } from '../../src/evaluate/register.ts';
import { sideAt } from '../../src/evaluate/side.ts';
import { formatDay } from '../../src/model/calendar.ts';
import { CAUSES } from '../../src/model/move-words.ts';
import { formatNumber } from '../../src/model/quantity.ts';
import type { ReleaseResult, Report, Score } from '../../src/model/report.ts';
import type { Standing } from '../../src/model/types.ts';
import { pipeline } from '../../src/pipeline.ts';
import { judged, metric } from '../flagship/flagship.ts';

const ROOT = resolve(import.meta.dirname, '../..');
const text = readFileSync(resolve(ROOT, 'content/pages/worked-example.mdx'), 'utf8');
const then = judged('2025-10-14');
const now = judged('2026-11-22');

test('every table of the worked example holds what evaluate gives', () => {
  expect(tablesIn(text)).toEqual([
    figures(then),
    deviations(now),
    attainments(now),
    categories(then),
    whole(then),
    readiness(then),
    categories(now),
    whole(now),
    readiness(now),
    moves(),
  ]);
});

test.each([then, now])('its sentences name the points that the pages print', ({ score }) => {
  const { proven, possible, known } = scoreSpec(score);
  expect(text).toContain(`between ${proven} and ${possible} of 100, with ${known} % known`);
});

test('what is said of the age and the trend of one metric is so', () => {
  const { freshness, trend } = metric(then, 'unit-test-coverage');
  expect([freshness, trend.previous?.direction, trend.previous?.within]).toEqual([
    { state: 'fresh', due: '2025-10-19', stale: '2025-10-27' },
    'improving',
    undefined,
  ]);
  expect(text).toContain(`20.73 − 17.3 = ${trend.previous?.change} percentage points`);
  expect(text).toContain(
    'due by 19 October; 20.73 % is overdue from\nthe 20th on, and stale once two times 7 days have passed, from 27 October 2025 on',
  );
  expect(metric(judged('2025-10-11'), 'unit-test-coverage').value?.text).toBe('17.3 %');
});

test('nothing else is known on either day', () => {
  const known = (report: Report) => report.metrics.filter((one) => one.scored && one.score.coverage > 0).map(({ id }) => id);
  const three = ['benchmark-consistency', 'critical-vulnerabilities', 'high-vulnerabilities', 'unit-test-coverage'];
  expect(known(then).sort()).toEqual(three);
  expect(known(now).sort()).toEqual([...three, 'requests-per-second'].sort());
});

type Row = readonly string[];

/** Each table as its rows of cells, without the header. */
function tablesIn(markdown: string): readonly (readonly Row[])[] {
  const blocks = markdown.split(/\n{2,}/).filter((block) => block.startsWith('|'));
  return blocks.map((block) => block.trim().split('\n').slice(2).map(cellsOf));
}

function cellsOf(line: string): Row {
  return line
    .split('|')
    .slice(1, -1)
    .map((cell) => cell.trim());
}

const STANDS: Readonly<Partial<Record<Standing, string>>> = { claimed: 'a claim, never scored' };

/** Every figure of unit test coverage, newest first. */
function figures(report: Report): readonly Row[] {
  return metric(report, 'unit-test-coverage').readings.map(({ date, text, basis, standing }) => [
    formatDay(date),
    text,
    basis,
    STANDS[standing] ?? standing,
  ]);
}

/** Why the whole moved between the two days. */
function moves(): readonly Row[] {
  const result = pipeline(ROOT, { asOf: '2026-11-22', knownBy: '2026-11-23' });
  if ('problems' in result) throw new Error('the flagship was refused');
  const { scorecard } = result;
  const past = pastOf(scorecard, statedIn(scorecard, metricsOf(scorecard), '2026-11-22'));
  const { whole } = attribute(sideAt(scorecard, past, { asOf: '2025-10-14' }), sideAt(scorecard, past, { asOf: '2026-11-22' }));
  return whole.moves.map(({ cause, metric: id = '', ...ends }) => {
    const now = metric(result.report, id);
    const then = metric(judged('2025-10-14'), id);
    const cells = (['low', 'high', 'coverage'] as const).map(
      (end) => `0.4 / 17 × (${digits(now.score[end])} − ${digits(then.score[end])}) = ${digits(ends[end]).replace('-', '−')}`,
    );
    return [now.title, CAUSES[cause], ...cells];
  });
}

/** The six pairs of runs, each with its relative standard deviation, and their mean. */
function deviations(report: Report): readonly Row[] {
  const runs = Map.groupBy(metric(report, 'microbenchmark-time').readings, (one) => String(one.conditions.benchmark));
  const rows = [...runs].map(([benchmark, readings]) => {
    const [a, b] = readings.map((one) => one.number as number).sort((x, y) => x - y) as [number, number];
    return { cells: [benchmark, String(a), String(b)], deviation: ((b - a) / Math.SQRT2 / ((a + b) / 2)) * 100 };
  });
  const mean = rows.reduce((sum, { deviation }) => sum + deviation, 0) / rows.length;
  expect(mean).toBeCloseTo(metric(report, 'benchmark-consistency').value?.number as number, 10);
  return [...rows.map(({ cells, deviation }) => [...cells, deviation.toFixed(4)]), ['mean', '', '', mean.toFixed(6)]];
}

function attainments(report: Report): readonly Row[] {
  const row = (id: string, value: string, target: string, rule: string) => {
    const { title, target: judgedTarget } = metric(report, id);
    return [title, value, target, rule, digits(judgedTarget?.attainment as number)];
  };
  const number = (id: string) => metric(report, id).value?.number as number;
  const consistency = number('benchmark-consistency').toFixed(6);
  const coverage = number('unit-test-coverage');
  const requests = formatNumber(number('requests-per-second'));
  return [
    row('benchmark-consistency', `${consistency} %`, 'below 5 %', `5 / ${consistency}`),
    row('unit-test-coverage', `${coverage} %`, 'above 95 %', `${coverage} / 95`),
    row('critical-vulnerabilities', String(number('critical-vulnerabilities')), 'none', 'missed'),
    row('high-vulnerabilities', String(number('high-vulnerabilities')), 'none', 'missed'),
    row('requests-per-second', requests, 'at least 5,000,000', `${requests} / 5,000,000`),
  ];
}

function categories(report: Report): readonly Row[] {
  return report.categories.map(({ title, score, metrics }) => {
    const scored = metrics.map((id) => metric(report, id)).filter((one) => one.scored);
    const known = scored.filter((one) => one.score.coverage > 0);
    const [n, open] = [scored.length, scored.length - known.length];
    const attained = known.map((one) => digits(one.score.low)).filter((one) => one !== '0');
    const proven = attained.length === 0 ? '0' : attained.join(' + ');
    const low = attained.length > 1 ? `(${proven})` : proven;
    const high = attained.length === 0 ? String(open) : `(${proven} + ${open})`;
    return [
      title,
      `${low} / ${n} = ${digits(score.low)}`,
      `${high} / ${n} = ${digits(score.high)}`,
      `${known.length} / ${n} = ${digits(score.coverage)}`,
    ];
  });
}

function whole(report: Report): readonly Row[] {
  const times = (weight: number, share: number) => `${weight / 100} × ${digits(share)} = ${digits((weight / 100) * share)}`;
  const rows = report.categories.map(({ title, weight, score }) => [title, ...ends(score).map((end) => times(weight, end))]);
  return [...rows, ['The whole', ...ends(report.score).map(digits)]];
}

function readiness(report: Report): readonly Row[] {
  const mvp = report.releases[0] as ReleaseResult;
  const rows = mvp.groups.map(({ title, weight, tally }) => {
    const of = (count: number) => `${weight} × ${count} / ${tally.total} = ${(weight * count) / tally.total}`;
    return [title, of(tally.met), of(tally.total - tally.missed), of(tally.met + tally.missed)];
  });
  return [...rows, ['MVP', ...ends(mvp.score).map((end) => `${Number((end * 100).toFixed(6))} %`)]];
}

function ends({ low, high, coverage }: Score): readonly number[] {
  return [low, high, coverage];
}

/** Six digits behind the point, without idle zeros. */
function digits(share: number): string {
  return String(Number(share.toFixed(6)));
}
