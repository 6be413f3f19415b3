/** The schemas of authored files, compiled: does a file have the shape of its kind? */
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
  compiled ??= compile();
  const validate = compiled.get(kind) as ValidateFunction;
  return validate(value) ? [] : (validate.errors ?? []);
}

function compile(): ReadonlyMap<Kind, ValidateFunction> {
  const ajv = new Ajv2020(OPTIONS);
  ajv.addVocabulary(['enumDescriptions']);
  ajv.addFormat('date', { type: 'string', validate: isDay });
  ajv.addSchema(common);
  const schemas = { scorecard, metric, source, snapshot, release, decision, page, review };
  return new Map(Object.entries(schemas).map(([kind, schema]) => [kind as Kind, ajv.compile(schema)]));
}
