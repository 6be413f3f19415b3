/** What every conversion does: reads the corpus, and writes a scorecard's files, the folders that it fills emptied first. */
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { writeWhole } from '../../src/write/whole.ts';
import { type Row, readCsv } from './csv.ts';

/** The day on which the conversions were first run; a snapshot never says a later one when it is written again. */
export const RECORDED = '2026-11-24';

/** The rows of a table of the corpus. */
export function rowsOf(corpus: string, file: string): readonly Row[] {
  return readCsv(readFileSync(join(corpus, file), 'utf8'));
}

/** The folder of the corpus that the command line names, and the root that receives the files: the fixture unless another is named. */
export function folders(name: string): { readonly corpus: string; readonly root: string } {
  const [corpus, root = `tests/fixtures/${name}`] = process.argv.slice(2);
  if (corpus) return { corpus, root };
  console.error(`name the folder of the corpus: npx node scripts/convert/${name}.ts FOLDER`);
  process.exit(2);
}

/** Empties a folder of the scorecard, so that nothing of an earlier run stays. */
export function emptied(root: string, folder: string): void {
  rmSync(join(root, folder), { recursive: true, force: true });
}

/** Writes a snapshot as JSON: a line for each of its keys, and one for each subject. */
export function writeSnapshot(root: string, id: string, snapshot: Readonly<Record<string, unknown>>): void {
  const lines = Object.entries(snapshot).flatMap(([key, value]) =>
    value === undefined ? [] : [`  ${JSON.stringify(key)}: ${lined(key, value)}`],
  );
  writeWhole(join(root, 'data/snapshots', `${id}.json`), `{\n${lines.join(',\n')}\n}\n`);
}

function lined(key: string, value: unknown): string {
  if (key !== 'subjects') return JSON.stringify(value);
  const lines = Object.entries(value as object).map(([subject, values]) => `    ${JSON.stringify(subject)}: ${JSON.stringify(values)}`);
  return `{\n${lines.join(',\n')}\n  }`;
}

/** Writes a metric as YAML, a key a line; texts are quoted as in JSON, which YAML reads as well. */
export function writeMetric(root: string, id: string, metric: Readonly<Record<string, unknown>>): void {
  const lines = Object.entries(metric).flatMap(([key, value]) => (value === undefined ? [] : [`${key}: ${JSON.stringify(value)}`]));
  writeWhole(join(root, 'data/metrics', `${id}.yaml`), `${lines.join('\n')}\n`);
}
