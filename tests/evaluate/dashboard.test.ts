import { expect, test } from 'vitest';
import { judge, type Small } from './small.ts';

test("a supporting metric beside a category leaves the dashboard that category's own", () => {
  const metrics = { boil: {}, visits: { category: undefined, supporting: true as const } };
  const dashboards = { kitchen: { title: 'Kitchen', include: ['speed', 'visits'] } };
  expect(judge({ metrics, dashboards }, '2025-03-01').dashboards.map(({ id, category }) => [id, category])).toEqual([['kitchen', 'speed']]);
});

test('metrics that follow each other under the same headings are one section, supporting figures have their own', () => {
  const group = (...group: string[]) => ({ group: group as [string] });
  const metrics = {
    a: { ...group('Speed', 'Fast'), order: 1 },
    b: { ...group('Speed', 'Fast'), order: 2 },
    c: { ...group('Size'), order: 3 },
    d: { ...group('Size'), order: 4 },
    e: { ...group('Speed', 'Fast'), order: 5, category: 'looks' },
    f: { ...group('Speed', 'Fast'), order: 6, supporting: true as const },
  };
  const dashboards = { kitchen: { title: 'Kitchen', include: ['a', 'b', 'c', 'd', 'e', 'f'] } };
  const categories = { speed: { title: 'Speed', weight: 60 }, looks: { title: 'Looks', weight: 40 } };
  const [kitchen] = judge({ metrics, dashboards, categories } as Small, '2025-03-01').dashboards;
  expect([kitchen?.category, kitchen?.sections]).toEqual([
    undefined,
    [
      { headings: ['Speed', 'Fast'], metrics: ['a', 'b'] },
      { headings: ['Size'], metrics: ['c', 'd'] },
      { headings: ['Speed', 'Fast'], metrics: ['e'] },
      { headings: ['Supporting figures'], metrics: ['f'] },
    ],
  ]);
});
