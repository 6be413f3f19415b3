import { expect, test } from 'vitest';
import { categoryHref, categorySteps } from '../../src/components/routes.ts';
import type { CategoryResult, DashboardResult } from '../../src/model/report.ts';

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

test('every category is a step, once', () => {
  const category = { id: 'speed', title: 'Speed', metrics: ['a'] } as unknown as CategoryResult;
  const own = { id: 'own', category: 'speed', sections: [{ headings: [], metrics: ['a'] }] } as unknown as DashboardResult;
  expect([...categorySteps({ dashboards: [own], categories: [category] })]).toEqual([['speed', { title: 'Speed', href: '/own/' }]]);
});
