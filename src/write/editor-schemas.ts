/** The folder from which editors take the schemas of a scorecard, its own names filled in; `.vscode/settings.json` points to it. */
import { join } from 'node:path';
import { completing } from '../exports/editors/completing.ts';
import { withoutMaps } from '../exports/editors/offered.ts';
import { writtenNames } from '../exports/editors/written-names.ts';
import { AUTHORED_SCHEMAS } from '../exports/schemas.ts';
import { readFolder } from '../load/folder.ts';
import { writeWhole } from './whole.ts';

/** Its name, below the root of a scorecard. */
export const EDITOR_SCHEMAS = '.schemas';

/**
 * Writes it anew from the files as they lie there; what is broken in them is left out. It holds a rule by which git ignores it, since in a
 * commit it would be wrong as soon as somebody adds a metric.
 */
export function writeEditorSchemas(root: string): void {
  const schemas = withoutMaps(completing(AUTHORED_SCHEMAS, writtenNames(readFolder(root).files)));
  writeWhole(join(root, EDITOR_SCHEMAS, '.gitignore'), '*\n');
  for (const [name, schema] of Object.entries(schemas))
    writeWhole(join(root, EDITOR_SCHEMAS, name), `${JSON.stringify(schema, null, 1)}\n`);
}
