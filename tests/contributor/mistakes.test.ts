/** Each typical mistake, sent into the flagship as it lies here, with all that `check` prints of it. */
import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { readFolder } from '../../src/load/folder.ts';
import { openStore } from '../../src/load/store.ts';
import { countProblems, formatProblems } from '../../src/validate/format.ts';
import { validate } from '../../src/validate/index.ts';
import { golden } from '../golden.ts';
import { GOOD, MISTAKES } from './mistakes.ts';

const TODAY = '2026-11-24';
const COPY = 'data/evidence/jane-doe/2026-11-20-wrk.txt';
const OUTPUT = 'Requests/sec: 2000.40\n';

// The long series of others say nothing about the mistakes, and are most of the files.
const flagship = readFolder('.').files.filter(({ path }) => !path.endsWith('.json'));

test('without the mistakes all is in order', () => {
  expect(printed({})).toBe('in order\n');
});

test('there are at least 30', () => {
  expect(Object.keys(MISTAKES).length).toBeGreaterThanOrEqual(30);
});

describe('the mistake', () => {
  test.each(Object.entries(MISTAKES))('%s', (name, { what, files }) => {
    golden('mistakes', `${name}.txt`, `${what}\n\n${printed(files)}`);
  });
});

/** What `check` prints where these files are laid over the good ones. */
function printed(files: Readonly<Record<string, string | undefined>>): string {
  const sent = openStore(storeOf({ ...GOOD, ...files }));
  const paths = new Set(Object.keys(files));
  const cited = Object.values(files).some((text) => text?.includes('data/evidence/'));
  const copies = cited ? [{ path: COPY, size: OUTPUT.length, sha256: createHash('sha256').update(OUTPUT).digest('hex') }] : [];
  const below = flagship.filter(({ path }) => !paths.has(path));
  const result = validate([...below, ...sent.files], { today: TODAY, copies, problems: sent.problems });
  return 'set' in result ? 'in order\n' : `${formatProblems(result.problems)}\n\n${countProblems(result.problems)}\n`;
}

function storeOf(files: Readonly<Record<string, string | undefined>>): Parameters<typeof openStore>[0] {
  const bytes = Object.entries(files).flatMap(([path, text]) => (text === undefined ? [] : [[path, Buffer.from(text)] as const]));
  const held = new Map(bytes);
  return {
    entries: bytes.map(([path, { length }]) => ({ path, kind: 'file', size: length })),
    *contents(entries) {
      for (const { path } of entries) yield held.get(path) as Buffer;
    },
  };
}
