import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { judgedBy } from '../../src/commands/days.ts';

let root: string;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'assay-days-'));
});
afterEach(() => rmSync(root, { recursive: true }));

test('without git it is the day of the newest snapshot, and all that was ever recorded is known', () => {
  snapshot('b/2025-10-14-audit.yaml', 'date: 2025-10-14\nrecorded: 2026-11-22\n');
  snapshot('a/2025-10-12.json', '{ "recorded": "2026-11-23" }');
  expect(judgedBy({ root })).toEqual({ asOf: '2025-10-14', knownBy: '2026-11-23' });
});

test('a given day stands, and what is known follows it', () => {
  snapshot('a/2025-10-12.yaml', 'recorded: 2025-10-13\n');
  expect(judgedBy({ root, asOf: '2026-01-01' })).toEqual({ asOf: '2026-01-01', knownBy: '2026-01-01' });
  expect(judgedBy({ root, asOf: '2026-01-01', knownBy: '2025-01-01' })).toEqual({ asOf: '2026-01-01', knownBy: '2025-01-01' });
});

test('with nothing to go by it asks for a day', () => {
  expect(() => judgedBy({ root })).toThrow(`there is no commit and no snapshot in ${root} to take a day from; give "--as-of"`);
});

function snapshot(path: string, text: string): void {
  const file = join(root, 'data', 'snapshots', path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}
