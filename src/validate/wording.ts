/** The errors of a schema in plain words: what is wrong, the value, and the fix. */
import type { ErrorObject } from 'ajv';
import { whyNoDay } from '../model/day-meant.ts';
import type { Problem } from '../model/types.ts';
import type { Path } from '../read/tree.ts';
import type { Finding } from './finding.ts';
import { plural } from './format.ts';
import { formOf } from './forms.ts';
import { didYouMean, nearest, suggest } from './nearest.ts';

type Words = Pick<Finding, 'message' | 'hint'>;

/** The words for an error at a path. */
export function worded(error: ErrorObject, at: Path): Words {
  const name = error.propertyName === undefined ? nameOf(at) : `the key \`${error.propertyName}\``;
  const wording = WORDINGS[error.keyword];
  return wording ? wording(error, name) : { message: `${name} ${error.message}` };
}

/** An empty value behind which a # stands was probably a text: `title: #1 of five`. */
export function hintAtComment(problem: Problem): Problem {
  const { source = '', column, hint = '' } = problem;
  if (!/^[`i].* is empty\b/.test(problem.message) || hint.includes('#') || !/^ ?#/.test(source.slice(column - 1))) return problem;
  return { ...problem, hint: 'put the text in quotes: without them # begins a comment' };
}

/** The keys that the schema knows where an error stands. */
export function allowedKeys(error: ErrorObject): readonly string[] {
  return Object.keys(error.parentSchema?.properties ?? {}).filter((key) => key !== '$schema');
}

const WORDINGS: Readonly<Record<string, (error: ErrorObject, name: string) => Words>> = {
  additionalProperties: (error) => ({
    message: `\`${error.params.additionalProperty}\` is an unknown key`,
    hint: suggest(error.params.additionalProperty, allowedKeys(error)),
  }),
  required: ({ params, parentSchema }, name) => ({
    message: `${name} has no \`${params.missingProperty}\``,
    hint: explain(params.missingProperty, parentSchema?.properties?.[params.missingProperty]?.description),
  }),
  type: (error, name) => ({
    message: isEmptyFile(error)
      ? 'the file is empty'
      : `${name} ${shown(error.data)} and has to be ${[error.params.type].flat().map(typeName).join(' or ')}`,
    hint: typeHint(error),
  }),
  anyOf: ({ data, parentSchema }, name) => ({
    message: `${name} ${shown(data)}${data === null ? '' : ', which is no value'}`,
    hint: `write ${lower(parentSchema?.description)}`,
  }),
  enum: ({ params, data, parentSchema }, name) => ({
    message: `${name} ${shown(data)}, not ${params.allowedValues.length === 1 ? '' : 'one of '}${params.allowedValues.join(', ')}`,
    // Numbers say nothing by themselves, and which of them is near says nothing either.
    hint: params.allowedValues.every(Number.isInteger)
      ? `write ${lower(parentSchema?.description)}`
      : (didYouMean(nearest(String(data), params.allowedValues.map(String))) ?? 'choose the one that is meant'),
  }),
  const: ({ params, data }, name) => ({
    message: `${name} ${shown(data)} and can only be ${params.allowedValue}`,
    hint: `write ${params.allowedValue}, or leave the key out if it may be missing`,
  }),
  pattern: (error, name) => formWords(error, name),
  format: ({ data }, name) => ({ message: `${name} is ${data}, a day that does not exist`, hint: whyNoDay(String(data)) }),
  minLength: (_, name) => ({ message: `${name} is an empty text`, hint: 'write the text, or leave the key out if it may be missing' }),
  maxLength: ({ params, data }, name) => ({
    message: `${name} has ${String(data).length} characters, at most ${params.limit} fit`,
    hint: 'shorten it',
  }),
  minimum: limit('at least'),
  maximum: limit('at most'),
  exclusiveMinimum: limit('more than'),
  minItems: count('item', 'at least'),
  maxItems: count('item', 'at most'),
  minProperties: count('key', 'at least'),
  maxProperties: count('key', 'at most'),
};

function limit(bound: string): (error: ErrorObject, name: string) => Words {
  return ({ params, data }, name) => ({ message: `${name} is ${data} and has to be ${bound} ${params.limit}` });
}

function count(thing: string, bound: string): (error: ErrorObject, name: string) => Words {
  return ({ params, data, parentSchema }, name) => ({
    message: `${name} has ${plural(Object.keys(data as object).length, thing)}, it takes ${bound} ${params.limit}`,
    hint: lower(parentSchema?.description),
  });
}

function formWords({ schemaPath, data, parentSchema }: ErrorObject, name: string): Words {
  const form = formOf(schemaPath, String(data));
  const label = name.startsWith('the key') ? name : `${name} ${shown(data)}, which`;
  if (form) return { message: `${label} is not ${form.what}`, hint: form.hint };
  return { message: `${label} does not have the right form`, hint: lower(parentSchema?.description) };
}

const TYPES: Readonly<Record<string, string>> = {
  string: 'a text',
  number: 'a number',
  integer: 'a whole number',
  boolean: 'true or false',
  object: 'a map of keys',
  array: 'a list',
};

function typeName(type: string): string {
  return TYPES[type] ?? type;
}

function isEmptyFile({ data, instancePath }: ErrorObject): boolean {
  return data === null && instancePath === '';
}

function typeHint({ params: { type }, data, parentSchema, instancePath, schemaPath }: ErrorObject): string | undefined {
  if (data === null && schemaPath.includes('/colour/')) return 'put it in quotes: without them # begins a comment';
  if (instancePath === '') return `it begins with ${(parentSchema?.required ?? []).map((key: string) => `\`${key}:\``).join(', ')}`;
  if (data === null && type === 'object') return 'indent the lines that belong to it by two spaces, or delete the key';
  if (data === null) return 'write a value, or delete the key';
  if (type === 'object' && /^\/(?:values|subjects)\/.*\/\d+$/.test(instancePath)) return 'write each value of a list as `{ value: 40 }`';
  if (type === 'object' && Array.isArray(data)) return 'write its keys without a dash in front of each';
  if (type === 'string' && typeof data !== 'object') return 'put it in quotes';
  if ((type === 'number' || type === 'integer') && typeof data === 'string' && Number.isFinite(Number(data)))
    return 'write it without quotes';
  if (type === 'array' && typeof data !== 'object') return `write a list: [${data}]`;
  return lower(parentSchema?.description);
}

/** `is "x"`, `is a list`: a value as the end of a sentence. */
function shown(data: unknown): string {
  if (data === null || data === undefined) return 'is empty';
  if (typeof data === 'object') return Array.isArray(data) ? 'is a list' : 'is a map of keys';
  const text = typeof data === 'string' ? JSON.stringify(data) : String(data);
  return `is ${text.length > 60 ? `${text.slice(0, 57)}...` : text}`;
}

function nameOf(at: Path): string {
  const last = at.at(-1);
  if (last === undefined) return 'the file';
  return typeof last === 'number' ? `item ${last + 1} of \`${at.at(-2)}\`` : `\`${last}\``;
}

function explain(key: string, description: string | undefined): string | undefined {
  return description && `\`${key}\`: ${description}`;
}

function lower(text: string | undefined): string | undefined {
  return text && (text.charAt(0).toLowerCase() + text.slice(1)).replace(/\.$/, '');
}
