import { expect, test } from 'vitest';
import { categoryHref } from '../../src/components/routes.ts';
import type { DashboardResult } from '../../src/model/report.ts';

test.each([
  [{ mixed: ['a', 'b', 'c'], own: ['a', 'b'] }, 'own', '/own/'],
  [{ mixed: ['a', 'b', 'c'] }, undefined, '/mixed/'],
  [{ first: ['a'], second: ['c', 'a', 'b'] }, undefined, '/second/'],
  [{ part: ['a'], whole: ['a', 'b', 'c'] }, 'part', '/whole/'],
  [{ other: ['c'] }, undefined, '/'],
])('%o', (dashboards, alone, address) => {
  const report = {
    dashboards: Object.entries(dashboards).map(
      ([id, metrics]) =>
        ({ id, category: id === alone ? 'speed' : undefined, sections: [{ headings: [], metrics }] }) as unknown as DashboardResult,
    ),
  };
  expect(categoryHref(report, { id: 'speed', metrics: ['a', 'b'] })).toBe(address);
});
