/** What every schema keeps: whoever writes a file gets an explanation for each field, and no file can be endless. */
import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { authoredTypes } from '../../scripts/types.ts';

type Node = Record<string, unknown>;

const FOLDER = 'src/schemas';
const schemas = Object.fromEntries(
  readdirSync(FOLDER)
    .filter((name) => name.endsWith('.json') && name !== 'report.json')
    .map((name) => [name, JSON.parse(readFileSync(`${FOLDER}/${name}`, 'utf8')) as Node]),
);
const nodes = Object.entries(schemas).flatMap(([file, schema]) => walk(file, '', schema));

/** Keywords that hold no schema; a new one has to be looked at before it is listed here. */
const PLAIN =
  '$schema $id $ref title description examples type enum enumDescriptions const pattern format required minLength maxLength minimum ' +
  'maximum exclusiveMinimum minItems maxItems minProperties maxProperties';

test.each([
  ['uses only keywords that are looked into', ({ node }) => unlisted(node).length === 0],
  ['describes every field', ({ node, field, file }) => !field || described(node, file)],
  ['bounds every string', ({ node }) => !types(node).includes('string') || node.maxLength !== undefined],
  ['bounds every list', ({ node }) => !types(node).includes('array') || node.maxItems !== undefined],
  ['closes every object', ({ node }) => !types(node).includes('object') || closed(node)],
  ['anchors every pattern', ({ node }) => node.pattern === undefined || /^\^.*\$$/.test(String(node.pattern))],
  ['resolves every reference', ({ node, file }) => node.$ref === undefined || target(String(node.$ref), file) !== undefined],
] as [string, (place: Place) => boolean][])('a schema %s', (_, keeps) => {
  expect(nodes.filter((place) => !keeps(place)).map(({ file, path }) => `${file}#${path}`)).toEqual([]);
});

test('authored.ts is what the schemas give; `npm run types` writes it', async () => {
  expect(readFileSync(`${FOLDER}/authored.ts`, 'utf8')).toBe(await authoredTypes());
});

interface Place {
  readonly file: string;
  readonly path: string;
  readonly node: Node;
  /** Whether it stands under `properties`. */
  readonly field: boolean;
}

function walk(file: string, path: string, node: Node, field = false): Place[] {
  const named = (['properties', '$defs'] as const).flatMap((key) =>
    Object.entries((node[key] ?? {}) as Node).map(([name, child]) => [`${path}/${key}/${name}`, child, key === 'properties'] as const),
  );
  const single = (['items', 'additionalProperties', 'propertyNames'] as const).map((key) => [`${path}/${key}`, node[key], false] as const);
  const choices = ((node.anyOf ?? []) as Node[]).map((child, index) => [`${path}/anyOf/${index}`, child, false] as const);
  const children = [...named, ...single, ...choices].filter(([, child]) => typeof child === 'object');
  return [{ file, path, node, field }, ...children.flatMap(([at, child, isField]) => walk(file, at, child as Node, isField))];
}

function unlisted(node: Node): string[] {
  const known = new Set([...PLAIN.split(' '), 'properties', '$defs', 'items', 'additionalProperties', 'propertyNames', 'anyOf']);
  return Object.keys(node).filter((key) => !known.has(key));
}

function types(node: Node): readonly unknown[] {
  return [node.type].flat();
}

/** No key beyond those named, or keys of a form and a number of them. */
function closed(node: Node): boolean {
  if (node.additionalProperties === false) return true;
  const bounded = node.maxProperties !== undefined || 'enum' in ((node.propertyNames ?? {}) as Node);
  return typeof node.additionalProperties === 'object' && node.propertyNames !== undefined && bounded;
}

function described(node: Node, file: string): boolean {
  return typeof (node.description ?? target(String(node.$ref), file)?.description) === 'string';
}

function target(reference: string, file: string): Node | undefined {
  const [home, name] = reference.split('#/$defs/') as [string, string];
  return (schemas[home || file]?.$defs as Record<string, Node> | undefined)?.[name];
}
