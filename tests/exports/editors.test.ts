/** Schemas with the names of a scorecard: they list what exists, take every right file, and refuse a wrong name only where they know all names. */
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { evaluate } from '../../src/evaluate/evaluate.ts';
import { completing } from '../../src/exports/editors/completing.ts';
import { judgedNames } from '../../src/exports/editors/judged-names.ts';
import { withoutMaps } from '../../src/exports/editors/offered.ts';
import type { NameKind, Vocabulary } from '../../src/exports/editors/vocabulary.ts';
import { writtenNames } from '../../src/exports/editors/written-names.ts';
import { AUTHORED_SCHEMAS } from '../../src/exports/schemas.ts';
import { readFolder } from '../../src/load/folder.ts';
import { type Kind, slotOf } from '../../src/load/layout.ts';
import { build } from '../../src/model/build.ts';
import { isDay } from '../../src/model/calendar.ts';
import { read } from '../../src/read/index.ts';
import { isRefused } from '../../src/read/tree.ts';
import { validate } from '../../src/validate/index.ts';

const TINY = 'tests/fixtures/tiny';
const tiny = readFolder(TINY).files;
const names = writtenNames(tiny);
const published = publishedNames();
const strict = checkerOf(completing(AUTHORED_SCHEMAS, names));
const lenient = checkerOf(completing(AUTHORED_SCHEMAS, published));

describe('names', () => {
  test.each([
    ['metric', 11, 'loans: Loans (loans)'],
    ['wholeMetric', 9, 'shelf-mix: Shelf mix (a share set)'],
    ['anyMetric', 12, 'shelf-mix/facts: Shelf mix: Facts (%)'],
    ['subject', 2, 'hill-library: Hill Library'],
    ['category', 2, 'building: Building'],
    ['included', 11, 'service: Service (a category with all its metrics)'],
    ['cadence', 6, 'school-term: 90 days'],
    ['question', 2, 'joined: Who gains members?'],
    ['source', 3, 'front-desk: Front desk'],
    ['release', 1, 'reopening: Reopening'],
    ['criterion', 5, 'reopening/step-free: Step-free: Every room can be reached without a step'],
    ['snapshot', 7, 'front-desk/2026-03-31: '],
  ] as [NameKind, number, string][])('of the kind %s', (kind, count, one) => {
    expect([names[kind].complete, names[kind].names.length, told(names, kind).filter((line) => line === one)]).toEqual([
      true,
      count,
      [one],
    ]);
  });

  test('are those of the Report, but for snapshots and cadences that are not told there', () => {
    expect(published.snapshot.names).toEqual([]);
    expect(told(published, 'cadence')).toEqual(told(names, 'cadence').slice(0, 5));
    for (const kind of ['metric', 'anyMetric', 'subject', 'category', 'included', 'question', 'source', 'release', 'criterion'] as const)
      expect(told(published, kind).sort()).toEqual(told(names, kind).sort());
  });

  test.each([
    ['data/metrics/shelf-mix.yaml', 'title: Shelf mix\n parts: [', ['metric', 'anyMetric'], 'wholeMetric', 'shelf-mix: '],
    ['data/releases/reopening.yaml', 'title: "Reopening', ['criterion'], 'release', 'reopening: '],
    ['data/scorecard.yaml', 'subjects: { a: ', ['subject', 'category', 'included', 'cadence', 'question'], 'cadence', 'daily: 1 day'],
    ['data/sources/front-desk.yaml', '- a list', [], 'source', 'front-desk: '],
    ['data/snapshots/front-desk/2026-03-31.yaml', '\t', [], 'snapshot', 'front-desk/2026-03-31: '],
  ] as [string, string, NameKind[], NameKind, string][])('of what %s cannot tell stay open', (path, text, open, kind, line) => {
    const found = writtenNames(tiny.map((file) => (file.path === path ? { path, text } : file)));
    expect((Object.keys(found) as NameKind[]).filter((one) => !found[one].complete)).toEqual(open);
    expect(told(found, kind)).toContain(line);
  });

  test('that stand twice in the files are listed once', () => {
    const found = writtenNames([...tiny, { path: 'data/metrics/loans.json', text: '{ "title": "Loans again", "unit": "loans" }' }]);
    expect(told(found, 'wholeMetric').filter((line) => line.startsWith('loans: '))).toEqual(['loans: Loans again (loans)']);
  });

  test('of a scorecard without its main file stay open too', () => {
    const found = writtenNames(tiny.filter(({ path }) => path !== 'data/scorecard.yaml'));
    expect([found.subject, found.metric.complete]).toEqual([{ names: [], complete: false }, true]);
  });
});

describe('schemas', () => {
  test.each([TINY, 'tests/fixtures/nodejs-openssf-scorecard', 'tests/fixtures/openssf-badge', 'tests/fixtures/wpt-interop', '.'])(
    'take every file of %s',
    (root) => {
      const { files } = readFolder(root);
      const check = checkerOf(withoutMaps(completing(AUTHORED_SCHEMAS, writtenNames(files))));
      expect(
        files.map(({ path, text }) => [path, check(slotOf(path)?.kind as Kind, heldBy(path, text))]).filter(([, faults]) => faults !== ''),
      ).toEqual([]);
    },
  );

  test.each([
    ['snapshot', { recorded: '2026-06-02', values: { vists: 4 } }, '/values must NOT have additional properties'],
    ['snapshot', { recorded: '2026-06-02', values: { 'shelf-mix': 4 } }, '/values must NOT have additional properties'],
    ['snapshot', { recorded: '2026-06-02', subjects: { 'low-library': {} } }, '/subjects must NOT have additional properties'],
    ['snapshot', { recorded: '2026-06-02', versions: { 'low-library': '1' } }, '/versions must NOT have additional properties'],
    ['metric', { title: 'A', unit: 'b', category: 'servce' }, '/category must be equal to one of the allowed values'],
    ['metric', { title: 'A', unit: 'b', cadence: 'often' }, '/cadence must be equal to one of the allowed values'],
    [
      'decision',
      { date: '2026-06-02', reason: 'A', by: 'B', waives: 'reopening/stairs' },
      '/waives must be equal to one of the allowed values',
    ],
  ] as [Kind, object, string][])('of an editor flag a wrong name in a %s: %j', (kind, value, faults) => {
    expect(strict(kind, value)).toBe(faults);
    expect(lenient(kind, value)).toBe('');
  });

  test('that are published refuse the forms that they always refused', () => {
    expect(lenient('snapshot', { recorded: '2026-06-02', values: { 'Vis its': 4 } })).toContain('must match pattern');
    expect(lenient('metric', { title: 'A', unit: 'b', category: 'The service' })).toContain('must match pattern');
  });

  test('of no names are the schemas', () => {
    const { title: _, ...metric } = completing(AUTHORED_SCHEMAS, writtenNames([]))['metric.json'] as { title: string };
    const { title: __, ...before } = AUTHORED_SCHEMAS['metric.json'] as { title: string };
    expect(metric).toEqual(before);
  });

  test('offer no map as an example, and no example as the value of a name', () => {
    const all = {
      'a.json': { properties: { b: { examples: ['c', ['d']] }, e: { examples: [{ f: 1 }] }, g: { examples: [[{}]], type: 'array' } } },
    };
    expect(withoutMaps(all)).toEqual({ 'a.json': { properties: { b: { examples: ['c', ['d']] }, e: {}, g: { type: 'array' } } } });
    const { $defs } = completing(AUTHORED_SCHEMAS, names)['snapshot.json'] as {
      $defs: { values: { properties: Record<string, unknown> } };
    };
    expect($defs.values.properties.visits).toEqual({ $ref: '#/$defs/value', description: 'Visits (visits)', examples: [] });
  });
});

function told(vocabulary: Vocabulary, kind: NameKind): string[] {
  return vocabulary[kind].names.map(({ id, says }) => `${id}: ${says}`);
}

function publishedNames(): Vocabulary {
  const read = validate(tiny);
  if ('problems' in read) throw new Error(`refused: ${TINY}`);
  return judgedNames(evaluate(build(read.set), { asOf: '2026-06-30' }));
}

/** Says in which schema-keyword a value of a kind is wrong; nothing where it is right. As strict as the program itself. */
function checkerOf(schemas: Readonly<Record<string, object>>): (kind: Kind, value: unknown) => string {
  const ajv = new Ajv2020({ strict: true, strictTypes: true, allowUnionTypes: true });
  ajv.addVocabulary(['enumDescriptions']);
  ajv.addFormat('date', { type: 'string', validate: isDay });
  for (const schema of Object.values(schemas)) ajv.addSchema(schema);
  return (kind, value) =>
    ajv.validate(`${kind}.json`, value)
      ? ''
      : (ajv.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`).join('; ');
}

function heldBy(path: string, text: string): unknown {
  const tree = read(path, text);
  return isRefused(tree) ? undefined : tree.value;
}
