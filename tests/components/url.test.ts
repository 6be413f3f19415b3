import { expect, test } from 'vitest';
import { url } from '../../src/components/url.ts';

test.for([
  ['/', '/', '/'],
  ['', '/', '/'],
  ['/metrics/x/', '/', '/metrics/x/'],
  ['metrics/x/', '/', '/metrics/x/'],
  ['/', '/a/b/', '/a/b/'],
  ['', '/a/b', '/a/b/'],
  ['/metrics/x/', '/a/b/', '/a/b/metrics/x/'],
  ['metrics/x/', '/a/b', '/a/b/metrics/x/'],
  ['//metrics//x/', '/a/b/', '/a/b/metrics/x/'],
  ['/metrics/x/#value', '/a/b/', '/a/b/metrics/x/#value'],
] as const)('%s under %s is %s', ([path, base, expected]) => {
  expect(url(path, base)).toBe(expected);
});
