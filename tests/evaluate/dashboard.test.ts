import { expect, test } from 'vitest';
import { judge } from './small.ts';

test("a supporting metric beside a category leaves the dashboard that category's own", () => {
  const metrics = { boil: {}, visits: { category: undefined, supporting: true as const } };
  const dashboards = { kitchen: { title: 'Kitchen', include: ['speed', 'visits'] } };
  expect(judge({ metrics, dashboards }, '2025-03-01').dashboards.map(({ id, category }) => [id, category])).toEqual([['kitchen', 'speed']]);
});
