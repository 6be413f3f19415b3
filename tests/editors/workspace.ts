/** A folder with a scorecard and its schemas, open in an editor with the settings of this repository. */
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll } from 'vitest';
import { writeEditorSchemas } from '../../src/write/editor-schemas.ts';
import { type Editor, openEditor } from './client.ts';

/** As VS Code has them, but for what would ask the network. */
const SETTINGS = {
  ...JSON.parse(readFileSync('.vscode/settings.json', 'utf8')),
  'yaml.schemaStore.enable': false,
  'yaml.kubernetesCRDStore.enable': false,
};

/** An editor for the tests of a file or of a group, on a copy of the data of a scorecard. */
export function editorOf(scorecard: string, schemas = writeEditorSchemas): () => Editor {
  let editor: Editor | undefined;
  const root = mkdtempSync(join(tmpdir(), 'assay-editor-'));
  beforeAll(async () => {
    cpSync(join(scorecard, 'data'), join(root, 'data'), { recursive: true });
    schemas(root);
    editor = await openEditor(root, SETTINGS);
  });
  afterAll(async () => {
    await editor?.close();
    rmSync(root, { recursive: true });
  });
  return () => editor as Editor;
}

let written = 0;

/** A snapshot's file that no test has opened yet. */
export function nextSnapshot(): string {
  written += 1;
  return `data/snapshots/front-desk/2026-06-${String(written).padStart(2, '0')}.yaml`;
}
