/** Writes the snapshots of the competitors from a folder of tables: `npx node scripts/convert/competitors.ts DIR`. */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { bestOf } from './competitors/best-of.ts';
import { klen } from './competitors/klen.ts';
import { theBenchmarker } from './competitors/the-benchmarker.ts';
import { type Row, readCsv } from './csv.ts';
import { type Converted, snapshotText } from './snapshot-text.ts';

const TABLES: readonly (readonly [file: string, convert: (rows: readonly Row[]) => readonly Converted[]])[] = [
  ['web-frameworks.csv', theBenchmarker],
  ['klen-py-frameworks-bench.csv', klen],
  ['adoption-best-of-web-python.csv', bestOf],
];

/** Every snapshot that the tables of a folder give: its path below `data/snapshots/`, and its text. */
export function convert(folder: string): ReadonlyMap<string, string> {
  const converted = TABLES.flatMap(([file, from]) => from(readCsv(readFileSync(join(folder, file), 'utf8'))));
  const texts = new Map(converted.map(({ id, data }) => [`${id}.json`, snapshotText(data)]));
  if (texts.size !== converted.length) throw new Error('two runs have one name');
  return texts;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [folder] = process.argv.slice(2);
  if (!folder) throw new Error('name the folder that holds the tables');
  const texts = convert(resolve(folder));
  const target = fileURLToPath(new URL('../../data/snapshots/', import.meta.url));
  // What an earlier conversion wrote goes, so that nothing of it is left behind.
  for (const source of new Set([...texts.keys()].map(dirname))) {
    rmSync(join(target, source), { recursive: true, force: true });
    mkdirSync(join(target, source), { recursive: true });
  }
  for (const [path, text] of texts) writeFileSync(join(target, path), text);
}
