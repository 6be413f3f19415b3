import { expect, test } from 'vitest';
import { type Export, exportsOf, textOf } from '../../src/exports/index.ts';
import { judge } from '../evaluate/small.ts';

test('changes as CSV, whole', () => {
  const snapshots = {
    'shop/2025-01-15': { basis: 'measured' as const, values: { boil: 90 } },
    'lab/2025-01-16': { basis: 'measured' as const, subjects: { pot: { boil: 9 } } },
  };
  const report = judge({ metrics: { boil: { target: '< 100 s' } }, snapshots }, '2025-03-01');
  const file = exportsOf(report).find(({ path }) => path === 'changes.csv') as Export;
  expect(textOf(file).split('\r\n')).toEqual([
    'date,kind,metric,subject,criterion,release,from,to,count,source,snapshot,text',
    '2025-01-16,field,,,,,,,1,lab,lab/2025-01-16,lab: 1 snapshot with figures of 1 other subject.',
    '2025-01-15,outcome,boil,,,,unknown,met,1,shop,shop/2025-01-15,"Boiling: met, was unknown. 90 s, against < 100 s."',
    '2025-01-15,measured,boil,,,,,,1,shop,shop/2025-01-15,"Boiling: 90 s, measured."',
    '',
  ]);
});
