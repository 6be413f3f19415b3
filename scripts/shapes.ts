/**
 * Writes src/validate/shapes.js, the schemas of authored files compiled in advance: to compile them takes as long as to read all files of a
 * scorecard. It only answers yes or no; what is wrong with a file is asked of the schemas themselves (src/validate/schemas.ts).
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { _ } from 'ajv/dist/compile/codegen/index.js';
import standalone from 'ajv/dist/standalone/index.js';
import { files } from './types.ts';

const HEAD = `// Made by \`npm run types\` (scripts/shapes.ts) from the schemas in src/schemas; not to be edited.
import { isDay } from '../model/calendar.ts';
const formats = { date: { type: 'string', validate: isDay } };
const length = (text) => (/[\\ud800-\\udbff]/.test(text) ? [...text].length : text.length);
`;

const TAIL = `\nexport const shapes = { ${files.join(', ')} };\n`;

/** The text of shapes.js as the schemas of today give it. */
export function shapes(): string {
  const code = { source: true, esm: true, lines: true, formats: _`formats` };
  const ajv = new Ajv2020({ strict: false, ownProperties: true, messages: false, inlineRefs: false, code });
  ajv.addFormat('date', { type: 'string', validate: () => true });
  ajv.addSchema(schemaOf('common'));
  for (const kind of files) ajv.compile(schemaOf(kind));
  const text = standalone(ajv, Object.fromEntries(files.map((kind) => [kind, `${kind}.json`])));
  return HEAD + text.replace(/^"use strict";\s*/, '').replace(/require\("ajv\/dist\/runtime\/ucs2length"\)\.default/g, 'length') + TAIL;
}

/** A schema without what it says to people only, so that better words change nothing here. */
function schemaOf(name: string): object {
  const text = readFileSync(new URL(`../src/schemas/${name}.json`, import.meta.url), 'utf8');
  return mute(JSON.parse(text)) as object;
}

const WORDS = new Set(['description', 'title', 'examples']);

function mute(node: unknown, named = false): unknown {
  if (Array.isArray(node)) return node.map((one) => mute(one));
  if (typeof node !== 'object' || node === null) return node;
  const kept = Object.entries(node).filter(([key]) => named || !WORDS.has(key));
  return Object.fromEntries(kept.map(([key, child]) => [key, mute(child, !named && (key === 'properties' || key === '$defs'))]));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) writeFileSync(new URL('../src/validate/shapes.js', import.meta.url), shapes());
