/** Writes `.schemas/`, from which editors complete the names of this scorecard, or of the one that `--root DIR` or SCORECARD_ROOT names. */
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { writeEditorSchemas } from '../src/write/editor-schemas.ts';

const { values } = parseArgs({ options: { root: { type: 'string' } } });

writeEditorSchemas(resolve(values.root || process.env.SCORECARD_ROOT || '.'));
