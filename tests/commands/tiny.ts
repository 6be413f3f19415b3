/** The small scorecard, for verbs that write into it. */
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { vi } from 'vitest';

/** A copy of it, and all that is printed from now on, line by line. */
export function copied(): { readonly root: string; readonly said: string[] } {
  const root = mkdtempSync(join(tmpdir(), 'assay-tiny-'));
  cpSync('tests/fixtures/tiny', root, { recursive: true });
  const said: string[] = [];
  for (const stream of ['error', 'log'] as const) vi.spyOn(console, stream).mockImplementation((line) => void said.push(String(line)));
  return { root, said };
}

/** Removes the copy, and prints again. */
export function removed(root: string): void {
  vi.restoreAllMocks();
  rmSync(root, { recursive: true });
}
