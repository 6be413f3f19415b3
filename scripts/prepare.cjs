/*
 * `npm ci` runs this once the packages are there, so that editors complete the names of the scorecard from the first minute on. It only helps
 * them, so nothing that goes wrong here, not even a Node that is too old, may stop an install or say a word in it.
 */
import('../src/write/editor-schemas.ts').then(({ writeEditorSchemas }) => writeEditorSchemas('.')).catch(() => {});
