/** Writes src/schemas/authored.ts, the types of everything that people write, from the schemas beside it. */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { compile } from 'json-schema-to-typescript';

type Node = { [key: string]: unknown };

const folder = new URL('../src/schemas/', import.meta.url);
/** Every kind of authored file, by the name of its schema. */
export const files = ['scorecard', 'metric', 'source', 'snapshot', 'release', 'decision', 'page', 'review'];
const banner = '/** The types of authored files; `npx node scripts/types.ts` makes them from the schemas of this folder. */';

/** The text of authored.ts as the schemas of today give it. */
export async function authoredTypes(): Promise<string> {
  const schemas = Object.fromEntries([...files, 'common'].map((name) => [name, read(name)]));
  const $defs = Object.assign({}, ...Object.entries(schemas).map(([name, schema]) => shapesOf(name, schema, schemas)));
  const properties = Object.fromEntries(files.map((name) => [name, inline(name, schemas[name] as Node, schemas)]));
  const description = 'What each kind of authored file holds.';
  const root = { title: 'AuthoredFiles', description, type: 'object', additionalProperties: false, required: files, properties, $defs };
  return compile(root as never, 'AuthoredFiles', {
    bannerComment: banner,
    ignoreMinAndMaxItems: true,
    style: { printWidth: 140, singleQuote: true },
  });
}

function read(name: string): Node {
  return JSON.parse(readFileSync(new URL(`${name}.json`, folder), 'utf8'));
}

/** The shared objects and lists of a schema: these become interfaces; shared words and numbers are written out where they stand. */
function shapesOf(name: string, schema: Node, schemas: Node): Node {
  const shapes = Object.entries((schema.$defs ?? {}) as Node).filter(([, shape]) => isShape(shape as Node));
  return Object.fromEntries(shapes.map(([key, shape]) => [key, inline(name, shape as Node, schemas)]));
}

function isShape(node: Node): boolean {
  return node.type === 'object' || node.type === 'array' || node.anyOf !== undefined;
}

/** The generator loses the description beside a `$ref`, so each reference is written out, or kept beside its description by `allOf`. */
function inline(name: string, node: unknown, schemas: Node): unknown {
  if (Array.isArray(node)) return node.map((item) => inline(name, item, schemas));
  if (node === null || typeof node !== 'object') return node;
  const { $ref, $id, $schema, $defs, ...rest } = node as Node;
  if (typeof $ref === 'string') return reference(name, $ref, rest, schemas);
  const named = typeof $schema === 'object' ? { $schema } : {};
  return Object.fromEntries(Object.entries({ ...named, ...rest }).map(([key, value]) => [key, inline(name, value, schemas)]));
}

function reference(name: string, ref: string, rest: Node, schemas: Node): unknown {
  const [file, pointer] = ref.split('#/$defs/') as [string, string];
  const home = file === '' ? name : file.replace('.json', '');
  const shape = ((schemas[home] as Node).$defs as Node)[pointer] as Node;
  if (!isShape(shape)) return { ...(inline(home, shape, schemas) as Node), ...rest };
  const $ref = `#/$defs/${pointer}`;
  return rest.description === undefined ? { $ref } : { ...rest, allOf: [{ $ref }] };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) writeFileSync(new URL('authored.ts', folder), await authoredTypes());
