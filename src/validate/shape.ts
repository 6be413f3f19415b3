/** Places the errors of a schema: an unknown key at the key, a missing one at the key around it, all else at the value. */
import type { ErrorObject } from 'ajv';
import type { Kind } from '../load/layout.ts';
import type { Path } from '../read/tree.ts';
import type { Finding } from './finding.ts';
import { nearest } from './nearest.ts';
import { schemaErrors } from './schemas.ts';
import { allowedKeys, worded } from './wording.ts';

/** Everything in which a file's value differs from the schema of its kind. */
export function shapeFindings(path: string, kind: Kind, value: unknown): readonly Finding[] {
  const errors = schemaErrors(kind, value);
  if (errors.length === 0) return [];
  return telling(errors).map((error) => {
    const at = pathOf(error.instancePath, value);
    return {
      path,
      ...placed(error, at),
      ...worded(error, at),
      unknownKey: error.keyword === 'additionalProperties',
      meant: meantBy(error),
    };
  });
}

function placed({ keyword, params, propertyName }: ErrorObject, at: Path): Pick<Finding, 'at' | 'part'> {
  const key = keyword === 'additionalProperties' ? params.additionalProperty : propertyName;
  if (key !== undefined) return { at: [...at, key], part: 'key' };
  return keyword === 'required' ? { at, part: 'key' } : { at };
}

/** A text of another form is told by the pattern already. */
const DATE_FORM = /^\d{4}-\d{2}-\d{2}$/;

/** The errors that say something: without the branches of a choice that were not meant, and what follows from another. */
function telling(errors: readonly ErrorObject[]): readonly ErrorObject[] {
  const choices = new Set(errors.filter(({ keyword }) => keyword === 'anyOf').map(({ instancePath }) => instancePath));
  const inside = (path: string) => errors.some((error) => choices.has(path) && isMeant(error, path));
  const formless = new Set(errors.filter(({ keyword }) => keyword === 'pattern').map(({ instancePath }) => instancePath));
  const misspelt = new Set(errors.flatMap(misspelling));
  return errors.filter((error) => {
    const { keyword, instancePath, params } = error;
    if (keyword === 'propertyNames') return false;
    if (keyword === 'maxLength') return !formless.has(instancePath);
    if (keyword === 'format') return DATE_FORM.test(String(error.data));
    if (keyword === 'required') return !misspelt.has(`${instancePath}/${params.missingProperty}`);
    if (keyword === 'anyOf') return !inside(instancePath);
    return !(keyword === 'type' && choices.has(instancePath));
  });
}

/** Whether an error lies in the branch of a choice that has the type of the value. */
function isMeant({ keyword, instancePath }: ErrorObject, choice: string): boolean {
  if (instancePath === choice) return keyword !== 'type' && keyword !== 'anyOf';
  return instancePath.startsWith(`${choice}/`);
}

/** The path of the key that an unknown one stands for. */
function misspelling(error: ErrorObject): string[] {
  const meant = meantBy(error);
  return meant === undefined ? [] : [`${error.instancePath}/${meant}`];
}

/** The key that an unknown one stands for. */
function meantBy(error: ErrorObject): string | undefined {
  return error.keyword === 'additionalProperties' ? nearest(error.params.additionalProperty, allowedKeys(error)) : undefined;
}

/** A JSON pointer as a path: `/targets/0` is `['targets', 0]`. */
function pathOf(pointer: string, root: unknown): Path {
  const path: (string | number)[] = [];
  let value = root as Record<string, unknown>;
  for (const step of pointer.split('/').slice(1)) {
    const key = step.replaceAll('~1', '/').replaceAll('~0', '~');
    path.push(Array.isArray(value) ? Number(key) : key);
    value = value[key] as Record<string, unknown>;
  }
  return path;
}
