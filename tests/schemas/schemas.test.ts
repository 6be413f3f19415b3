/** What every schema keeps: whoever writes a file gets an explanation for each field, and no file can be endless. */
import { readdirSync, readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { expect, test } from 'vitest';
import { authoredTypes } from '../../scripts/types.ts';
import { isDay } from '../../src/model/calendar.ts';

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
  ['describes every field', ({ node, field, file }) => !field || typeof found(node, file, 'description') === 'string'],
  ['shows how every field is written', ({ node, field, file }) => !field || isClosed(node, file) || shown(node, file)],
  ['gives no example of words that it lists', ({ node, field, file }) => !field || !isClosed(node, file) || node.examples === undefined],
  ['explains every word that may stand', ({ node }) => node.enum === undefined || sameLength(node.enum, node.enumDescriptions)],
  ['bounds every string', ({ node }) => !types(node).includes('string') || node.maxLength !== undefined],
  ['bounds every list', ({ node }) => !types(node).includes('array') || node.maxItems !== undefined],
  ['closes every object', ({ node }) => !types(node).includes('object') || closed(node)],
  ['anchors every pattern', ({ node }) => node.pattern === undefined || /^\^.*\$$/.test(String(node.pattern))],
  ['resolves every reference', ({ node, file }) => node.$ref === undefined || target(String(node.$ref), file) !== undefined],
] as [string, (place: Place) => boolean][])('a schema %s', (_, keeps) => {
  expect(nodes.filter((place) => !keeps(place)).map(({ file, path }) => `${file}#${path}`)).toEqual([]);
});

test('every example is right where it stands', () => {
  const ajv = compilerOf(schemas);
  const examples = nodes.flatMap(({ file, path, node }) =>
    ((node.examples ?? []) as unknown[]).map((one) => [`${file}#${path}`, one] as const),
  );
  expect(examples.filter(([at, one]) => !ajv.validate({ $ref: pointer(at) }, one))).toEqual([]);
  expect(examples.length).toBeGreaterThan(200);
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

/** What a field says itself, or what is said of the shape that it refers to. */
function found(node: Node, file: string, key: string): unknown {
  if (node[key] !== undefined || node.$ref === undefined) return node[key];
  const shape = target(String(node.$ref), file);
  return shape && found(shape, String(node.$ref).split('#')[0] || file, key);
}

/** Whether all that may stand there is listed already. */
function isClosed(node: Node, file: string): boolean {
  return ['enum', 'const'].some((key) => found(node, file, key) !== undefined) || node.type === 'boolean';
}

/** At most three; of what an editor would fill in by itself, at least two, so that it fills in none. */
function shown(node: Node, file: string): boolean {
  const examples = found(node, file, 'examples');
  const isList = found(node, file, 'items') !== undefined || found(node, file, 'properties') !== undefined;
  return Array.isArray(examples) && examples.length <= 3 && examples.length >= (isList ? 1 : 2);
}

function sameLength(words: unknown, texts: unknown): boolean {
  return Array.isArray(words) && Array.isArray(texts) && words.length === texts.length;
}

function compilerOf(all: Readonly<Record<string, Node>>): Ajv2020 {
  const ajv = new Ajv2020({ allowUnionTypes: true });
  ajv.addVocabulary(['enumDescriptions']);
  ajv.addFormat('date', { type: 'string', validate: isDay });
  for (const schema of Object.values(all)) ajv.addSchema(schema);
  return ajv;
}

/** The path of a place as a part of an address. */
function pointer(at: string): string {
  return at.replaceAll('$', '%24').replace(/#.*/, (path) => path.replaceAll('{', '%7B').replaceAll('}', '%7D'));
}

function target(reference: string, file: string): Node | undefined {
  const [home, name] = reference.split('#/$defs/') as [string, string];
  return (schemas[home || file]?.$defs as Record<string, Node> | undefined)?.[name];
}
