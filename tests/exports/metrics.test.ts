import { expect, test } from 'vitest';
import { metricsCsv } from '../../src/exports/metrics.ts';
import { judge } from '../evaluate/small.ts';

test('a row a metric, with its pace and its age', () => {
  const days = ['2025-01-01', '2025-01-05', '2025-01-09', '2025-01-13', '2025-01-17'];
  const run = (value: number) => ({ basis: 'measured' as const, values: { fast: value } });
  const { metrics } = judge(
    {
      metrics: {
        fast: { title: 'Cups', unit: 'cups', cadence: 'weekly', owner: 'Ann', targets: [{ target: '>= 200', within: '2 months' }] },
        slow: { title: 'Wait, at most', targets: [{ target: '< 9 s' }, { target: '< 12 s', since: '2025-01-10', reason: 'it is cold' }] },
      },
      snapshots: Object.fromEntries(days.map((day, index) => [`shop/${day}`, run(100 + 20 * index)])),
    },
    '2025-01-20',
  );
  expect(metricsCsv(metrics).split('\r\n')).toEqual([
    'metric,title,category,outcome,reason,value,unit,text,basis,date,target,due,replaced,low,high,pace,lead_days,projected,earliest,latest,freshness,next_due,stale_from,cadence,owner',
    'fast,Cups,speed,pending,due 1 March 2025,180,cups,180 cups,measured,2025-01-17,>= 200,2025-03-01,,0.9,1,31 days ahead of the path,31,2025-01-21,2025-01-21,2025-01-21,fresh,2025-01-24,2025-02-01,weekly,Ann',
    'slow,"Wait, at most",speed,unknown,never measured,,s,,,,< 12 s,,< 9 s,0,1,,,,,,none,,,,',
    '',
  ]);
});
