import { expect, test } from 'vitest';
import { metricHistory } from '../../src/charts/metric-history.ts';
import { paired } from '../../src/charts/paired.ts';
import type { ChartSpec } from '../../src/charts/spec.ts';
import { judge, one, type Small } from '../evaluate/small.ts';

test('both charts have the days and the axis that show all of both, and keep what they draw', () => {
  const [before, after] = [spec({ '2-01': 80 }), spec({ '2-01': 80, '4-01': 300 })];
  const [first, second] = paired(before, after);
  const frame = ({ days, axis: { from, to }, layouts }: ChartSpec) => [days, from, to, layouts.narrow.dayTicks, layouts.narrow.height];
  expect(frame(first)).toEqual(frame(second));
  expect([first.days, first.axis.to]).toEqual([{ from: '2025-02-01', to: '2025-04-01' }, after.axis.to]);
  expect([before.axis.to === first.axis.to, before.days.to]).toEqual([false, '2025-02-01']);
  expect([first.marks, second.marks, first.title]).toEqual([before.marks, after.marks, before.title]);
  expect(paired(after, before)[0].days).toEqual(first.days);
  expect(paired(spec({ '4-01': 80 }), after)[0].days).toEqual(first.days);
});

test('charts in different units have nothing in common', () => {
  const [seconds, minutes] = [spec({ '2-01': 80 }), spec({ '2-01': 1.5 }, 'min')];
  expect(paired(seconds, minutes)).toEqual([seconds, minutes]);
});

function spec(values: Readonly<Record<string, number>>, unit = 's'): ChartSpec {
  const snapshots = Object.entries(values).map(([day, boil]) => [`bench/2025-0${day}`, { basis: 'measured', values: { boil } }]);
  const small: Small = { metrics: { boil: { unit } }, snapshots: Object.fromEntries(snapshots) };
  const report = judge(small, '2025-06-30');
  return metricHistory(one(report), report) as ChartSpec;
}
