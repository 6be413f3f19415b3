import { expect, test } from 'vitest';
import { changedFiles } from '../../src/load/changed-files.ts';
import type { Folder } from '../../src/load/store.ts';

test('files and copies that came, went or hold other bytes, by path', () => {
  const before = folder(
    { 'data/metrics/a.yaml': 'a', 'data/metrics/b.yaml': 'b', 'content/pages/c.md': 'c' },
    { 'data/evidence/d.txt': '1' },
  );
  const after = folder(
    { 'data/metrics/a.yaml': 'a', 'data/metrics/b.yaml': 'B', 'data/decisions/2026-01-01-e.yaml': 'e' },
    { 'data/evidence/d.txt': '2', 'data/theme/f.svg': '3' },
  );
  expect(changedFiles(before, after)).toEqual([
    { path: 'content/pages/c.md', kind: 'page', change: 'removed' },
    { path: 'data/decisions/2026-01-01-e.yaml', kind: 'decision', change: 'added' },
    { path: 'data/evidence/d.txt', kind: 'evidence', change: 'changed' },
    { path: 'data/metrics/b.yaml', kind: 'metric', change: 'changed' },
    { path: 'data/theme/f.svg', kind: 'theme', change: 'added' },
  ]);
  expect(changedFiles(before, before)).toEqual([]);
});

function folder(files: Readonly<Record<string, string>>, copies: Readonly<Record<string, string>>): Omit<Folder, 'problems'> {
  return {
    files: Object.entries(files).map(([path, text]) => ({ path, text })),
    copies: Object.entries(copies).map(([path, sha256]) => ({ path, sha256, size: 1 })),
  };
}
