import { expect, test } from 'vitest';
import { idFromTitle } from '../../src/model/id-from-title.ts';

test.each([
  ["Jane Doe's runs", 'jane-does-runs'],
  ['Jane Doe’s blog', 'jane-does-blog'],
  ['  P99 (ms): São Paulo ', 'p99-ms-sao-paulo'],
  ['日本', ''],
  [`${'a'.repeat(79)} b`, 'a'.repeat(79)],
])('%j is proposed as %j', (title, id) => expect(idFromTitle(title)).toBe(id));
