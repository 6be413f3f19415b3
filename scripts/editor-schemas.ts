/**
 * Writes the folder `.schemas` of a scorecard: its schemas with its own names filled in, to which `.vscode/settings.json` points. It is made anew
 * by `npm ci` and by `npm run types`, and git ignores it, since in a commit it would be wrong as soon as somebody adds a metric.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { completing } from '../src/exports/editors/completing.ts';
import { writtenNames } from '../src/exports/editors/written-names.ts';
import { AUTHORED_SCHEMAS } from '../src/exports/schemas.ts';
import { readFolder } from '../src/load/folder.ts';

/** Where an editor finds them, below the root of a scorecard. */
export const EDITOR_SCHEMAS = '.schemas';

/** Writes them; whatever in the data is broken is left out. */
export function writeEditorSchemas(root: string): void {
  const folder = join(root, EDITOR_SCHEMAS);
  const schemas = completing(AUTHORED_SCHEMAS, writtenNames(readFolder(root).files));
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, '.gitignore'), '*\n');
  for (const [name, schema] of Object.entries(schemas)) writeFileSync(join(folder, name), `${JSON.stringify(schema, null, 1)}\n`);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { values } = parseArgs({ options: { root: { type: 'string' } } });
  writeEditorSchemas(resolve(values.root ?? process.env.SCORECARD_ROOT ?? '.'));
}
