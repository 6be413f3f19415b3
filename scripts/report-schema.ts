/** Writes src/schemas/report.json, the published shape of the Report, from the types in src/model/report.ts. */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { createGenerator } from 'ts-json-schema-generator';

/** The text of report.json as the types of today give it. */
export function reportSchema(): string {
  const path = fileURLToPath(new URL('../src/model/report.ts', import.meta.url));
  const { definitions, $ref } = createGenerator({ path, type: 'Report', skipTypeCheck: true }).createSchema('Report');
  const name = ($ref ?? '').split('/').at(-1) as string;
  const { [name]: report, ...$defs } = definitions as Record<string, object & { properties: object }>;
  const schema = {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: 'report.json',
    title: 'Report',
    ...report,
    properties: { $schema: { description: 'The address of this schema.', type: 'string' }, ...report?.properties },
    $defs,
  };
  return `${JSON.stringify(schema, null, 2).replaceAll('#/definitions/', '#/$defs/')}\n`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  writeFileSync(new URL('../src/schemas/report.json', import.meta.url), reportSchema());
}
