/** The schemas of authored files: does a file have the shape of its kind, and what is wrong with it where it has not? */
import type { ErrorObject, ValidateFunction } from 'ajv';
import { Ajv2020 } from 'ajv/dist/2020.js';
import type { Kind } from '../load/layout.ts';
import { isDay } from '../model/calendar.ts';
import common from '../schemas/common.json' with { type: 'json' };
import decision from '../schemas/decision.json' with { type: 'json' };
import metric from '../schemas/metric.json' with { type: 'json' };
import page from '../schemas/page.json' with { type: 'json' };
import release from '../schemas/release.json' with { type: 'json' };
import review from '../schemas/review.json' with { type: 'json' };
import scorecard from '../schemas/scorecard.json' with { type: 'json' };
import snapshot from '../schemas/snapshot.json' with { type: 'json' };
import source from '../schemas/source.json' with { type: 'json' };
import { shapes } from './shapes.js';

const OPTIONS = {
  strict: true,
  strictTypes: true,
  strictRequired: true,
  allErrors: true,
  ownProperties: true,
  allowUnionTypes: true,
  verbose: true,
};

let compiled: ReadonlyMap<Kind, ValidateFunction> | undefined;

/** Everything in which a value differs from the schema of its kind. */
export function schemaErrors(kind: Kind, value: unknown): readonly ErrorObject[] {
  return shapes[kind](value) ? [] : errorsOf(kind, value);
}

/** The schemas are compiled only where something is wrong: that takes longer than to read all files of a scorecard. */
function errorsOf(kind: Kind, value: unknown): readonly ErrorObject[] {
  compiled ??= compile();
  const validate = compiled.get(kind) as ValidateFunction;
  if (validate(value)) throw new Error(`shapes.js is not what the schemas give, run "npm run types": ${kind}`);
  return validate.errors ?? [];
}

const SCHEMAS = { scorecard, metric, source, snapshot, release, decision, page, review };

/** The keys of a kind of file in the order in which they are written, which is that of its schema. */
export function keyOrder(kind: Kind): readonly string[] {
  return Object.keys(SCHEMAS[kind].properties);
}

function compile(): ReadonlyMap<Kind, ValidateFunction> {
  const ajv = new Ajv2020(OPTIONS);
  ajv.addVocabulary(['enumDescriptions']);
  ajv.addFormat('date', { type: 'string', validate: isDay });
  ajv.addSchema(common);
  return new Map(Object.entries(SCHEMAS).map(([kind, schema]) => [kind as Kind, ajv.compile(schema)]));
}
