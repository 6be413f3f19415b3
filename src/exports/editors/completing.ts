/** Schemas that know the names of one scorecard: an editor completes them, says what each of them is, and flags one that does not exist. */
import type { NameKind, Names, Vocabulary } from './vocabulary.ts';

type Node = Readonly<Record<string, unknown>>;

/** Keywords whose values are data and no schemas. */
const DATA = new Set(['examples', 'type', 'enum', 'enumDescriptions', 'required']);

/** A reference to a name; the group is its kind. */
const REFERENCE = /^common\.json#\/\$defs\/(\w+)$/;

/** How a name is written that is not known yet, where it is no plain id. */
const FORMS: Partial<Record<NameKind, string>> = { metric: 'metricId', anyMetric: 'metricId' };

/** The schemas of authored files by the name of their file, with the names filled in. */
export function completing(schemas: Readonly<Record<string, object>>, vocabulary: Vocabulary): Readonly<Record<string, object>> {
  return Object.fromEntries(Object.entries(schemas).map(([file, schema]) => [file, filledIn(schema as Node, vocabulary)]));
}

function filledIn(schema: Node, vocabulary: Vocabulary): Node {
  const { $defs, ...rest } = walk(schema, vocabulary);
  if (schema.$id !== 'common.json') return { ...rest, title: String(rest.title).replace(/^Authored/, ''), ...($defs ? { $defs } : {}) };
  const named = Object.entries($defs as Node).map(([name, shape]) => [name, listed(shape as Node, vocabulary[name as NameKind])]);
  return { ...rest, $defs: Object.fromEntries(named) };
}

function walk(node: Node, vocabulary: Vocabulary): Node {
  const inner = Object.entries(node).map(([key, value]) => [key, DATA.has(key) ? value : within(key, value, vocabulary)]);
  return keyed(Object.fromEntries(inner), vocabulary);
}

function within(key: string, value: unknown, vocabulary: Vocabulary): unknown {
  if (Array.isArray(value)) return value.map((item) => silent(walk(item, vocabulary)));
  if (value === null || typeof value !== 'object') return value;
  if (key !== 'properties' && key !== '$defs') return walk(value as Node, vocabulary);
  return Object.fromEntries(Object.entries(value).map(([name, field]) => [name, walk(field, vocabulary)]));
}

/** One of several shapes says nothing of its own: an editor would show that in the place of what is said of the field. */
function silent(choice: Node): Node {
  if ('items' in choice) return { ...choice, items: silent(choice.items as Node) };
  return '$ref' in choice ? { description: '', examples: [], ...choice } : choice;
}

/** A shape of a name: one of those that exist, or, where there may be more, these and whatever has its form. */
function listed(shape: Node, names: Names | undefined): Node {
  if (!names || names.names.length === 0) return shape;
  const { description, examples: _, ...form } = shape;
  const texts = names.names.map(({ says }) => says);
  const explained = texts.some((text) => text !== '') ? { enumDescriptions: texts } : {};
  const known = { type: 'string', enum: names.names.map(({ id }) => id), ...explained };
  return names.complete ? { description, ...known } : { description, anyOf: [known, silent(form)] };
}

/**
 * A map by names, with each of them as a field of its own: only so do editors explain its keys one by one. An example would be offered as the
 * value of every name, so there is none.
 */
function keyed(node: Node, vocabulary: Vocabulary): Node {
  const { propertyNames, additionalProperties, ...rest } = node;
  const kind = REFERENCE.exec(String((propertyNames as Node | undefined)?.$ref))?.[1];
  const names = vocabulary[kind as NameKind];
  if (!names || names.names.length === 0) return node;
  const value = { ...(additionalProperties as Node), examples: [] };
  const properties = Object.fromEntries(names.names.map(({ id, says }) => [id, { ...value, description: says }]));
  if (names.complete) return { ...rest, properties, additionalProperties: false };
  return {
    ...rest,
    properties,
    propertyNames: { $ref: `common.json#/$defs/${FORMS[kind as NameKind] ?? 'id'}` },
    additionalProperties: value,
  };
}
