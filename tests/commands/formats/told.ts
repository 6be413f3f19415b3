/** Runs a check and keeps what it tells. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type CheckOptions, check } from '../../../src/commands/check.ts';
import { surroundings } from '../../../src/commands/surroundings.ts';

/** What a check told. */
export interface Told {
  readonly code: number;
  /** On the first stream. */
  readonly log: string;
  /** On the second. */
  readonly error: string;
  /** In the summary of a job. */
  readonly summary: string;
}

/** A check in a job of GitHub Actions, or without one; on a terminal, or not. */
export async function told(options: CheckOptions, { job = true, terminal = false } = {}): Promise<Told> {
  const folder = mkdtempSync(join(tmpdir(), 'assay-told-'));
  const file = join(folder, 'summary.md');
  const said = { log: [] as string[], error: [] as string[] };
  const around = surroundings({ stderr: { isTTY: terminal }, env: job ? { GITHUB_STEP_SUMMARY: file } : {}, cwd: () => process.cwd() });
  try {
    const streams = { log: (text: string) => void said.log.push(text), error: (text: string) => void said.error.push(text) };
    const code = await check({ today: '2026-11-22', ...options }, streams, around);
    return { code, log: said.log.join('\n'), error: said.error.join('\n'), summary: textOf(file) };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function textOf(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}
