import { expect, test, vi } from 'vitest';
import { adviceHref } from '../../src/components/advice.ts';

vi.stubEnv('BASE_URL', '/base/');

test.each([
  ['metric', 'speed', '/base/metrics/speed/'],
  ['metric', 'mix/north', '/base/metrics/mix/#north'],
  ['criterion', 'mvp/stable', '/base/releases/mvp/#stable'],
  ['release', 'mvp', '/base/releases/mvp/'],
  ['category', 'speed', undefined],
] as const)('a finding about the %s %s leads to %s', (kind, id, href) => {
  expect(adviceHref({ path: 'a.yaml', at: [], about: { kind, id, title: '' }, message: '' })).toBe(href);
});
