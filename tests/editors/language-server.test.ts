/** What somebody sees who edits a file of a scorecard: the server that editors use is asked over its protocol, with the settings of this repository. */
import { cpSync, globSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { evaluate } from '../../src/evaluate/evaluate.ts';
import { exportsOf, textOf } from '../../src/exports/index.ts';
import { build } from '../../src/model/build.ts';
import { readScorecard } from '../../src/validate/index.ts';
import { writeEditorSchemas } from '../../src/write/editor-schemas.ts';
import { writeWhole } from '../../src/write/whole.ts';
import { type Editor, openEditor } from './language-server.ts';

/** As the editor has them, but for what would ask the network. */
const SETTINGS = {
  ...JSON.parse(readFileSync('.vscode/settings.json', 'utf8')),
  'yaml.schemaStore.enable': false,
  'yaml.kubernetesCRDStore.enable': false,
};

const VISITS = 'recorded: 2026-06-02\ndate: 2026-05-31\nbasis: measured\nvalues:\n';

describe('a snapshot of the library', () => {
  const library = editorOf('tests/fixtures/tiny');

  test.each([
    ['a metric', `${VISITS}  vis|`, 'visits', 'Visits (visits)'],
    ['a metric between others', `${VISITS}  loans: 4\n  op|\n  members: 2`, 'opening-hours', 'Opening hours (hours/week)'],
    ['a part of a share set', `${VISITS}  shelf|`, 'shelf-mix/facts', 'Shelf mix: Facts (%)'],
    ['a metric of another subject', 'subjects:\n  hill-library:\n    mem|', 'members', 'Members (members)'],
    ['a subject', 'subjects:\n  hi|', 'hill-library', 'Hill Library'],
    ['a series that breaks', 'breaks:\n  wait|', 'wait-at-the-desk', 'Wait at the desk (min)'],
    ['a criterion', 'attestations:\n  - criterion: reo|', 'reopening/step-free', 'Step-free: Every room can be reached without a step'],
    [
      'a snapshot',
      'corrects:\n  - snapshot: fro|',
      'front-desk/2026-01-31',
      'The snapshot: its source and file name, audits/2025-10-11-final.',
    ],
    ['a metric of it', 'corrects:\n  - metrics: [vis|]', 'visits', 'Visits (visits)'],
    ['a word', 'basis: |', 'measured', 'The raw result, or a command that repeats it, is linked or archived.'],
    [
      'a verdict',
      'attestations:\n  - outcome: |',
      'not-applicable',
      'It does not apply here; the note says why where the criterion asks for that.',
    ],
    ['a field', 'ba|', 'basis', 'How well its values are founded; a value may state its own.'],
  ])('completes %s', async (_, text, label, says) => {
    const offered = await library().complete(nextPath(), text);
    expect(offered.filter((one) => one.label === label).map(({ documentation }) => documentation)).toEqual([says]);
  });

  test('offers no made-up figure as a value', async () => {
    expect(await library().complete(nextPath(), `${VISITS}  visits: |`)).toEqual([]);
  });

  test.each([
    ['a field', 'ba|sis: claimed', ['How well its values are founded; a value may state its own.', '* `claimed`: Stated without a run.']],
    ['a metric', `${VISITS}  visi|ts: 4`, ['Visits (visits)']],
    ['a metric of which more is said', `${VISITS}  visi|ts: { value: 4 }`, ['Visits (visits)']],
  ])('explains %s', async (_, text, says) => {
    const said = await library().hover(nextPath(), text);
    expect(says.filter((words) => !said.includes(words))).toEqual([]);
  });
});

describe('what is wrong in a snapshot', () => {
  const library = editorOf('tests/fixtures/tiny');

  test.concurrent.each([
    ['nothing', `${VISITS}  visits: 6110\n  loans: { value: 930, note: without renewals }\n`, []],
    ['an unknown metric', `${VISITS}  visits: 6110\n  vists: 4\n`, ['6:3 Property vists is not allowed.']],
    ['a share set without its part', `${VISITS}  shelf-mix: 4\n`, ['5:3 Property shelf-mix is not allowed.']],
    ['a wrong key', `${VISITS}  visits: 1\nbassis: claimed\n`, ['6:1 Property bassis is not allowed.']],
    ['a wrong key of a value', `${VISITS}  visits: { valeu: 1 }\n`, ['5:11 Incorrect type. Expected "number | string | array".']],
    ['an unknown subject', 'recorded: 2026-06-02\nsubjects:\n  hil-library: { visits: 1 }\n', ['3:3 Property hil-library is not allowed.']],
    [
      'a wrong word',
      'recorded: 2026-06-02\nbasis: measurd\n',
      ['2:8 Value is not accepted. Valid values: "claimed", "reported", "measured", "independent".'],
    ],
    ['a missing key', 'date: 2026-06-02\n', ['1:1 Missing property "recorded".']],
    [
      'an unknown criterion',
      'recorded: 2026-06-02\nattestations:\n  - { criterion: reopening/stairs, outcome: met, by: A, evidence: { title: B } }\n',
      [expect.stringMatching(/^3:18 Value is not accepted\. Valid values: "reopening\//)],
    ],
  ])('%s', async (_, text, expected) => {
    const found = await library().diagnose(nextPath(), text);
    expect(found.map(({ message, range: { start } }) => `${start.line + 1}:${start.character + 1} ${message}`)).toEqual(expected);
  });
});

describe('a file that names the published schema', () => {
  const library = editorOf('tests/fixtures/tiny', publish);
  const named = '# yaml-language-server: $schema=../../../site/schemas/snapshot.json\nrecorded: 2026-06-02\n';

  test('has its names completed', async () => {
    const [metrics, subjects] = [
      await library().complete(nextPath(), `${named}values:\n  vis|`),
      await library().complete(nextPath(), `${named}subjects:\n  hi|`),
    ];
    const told = [...metrics, ...subjects].filter(({ label }) => ['visits', 'hill-library'].includes(label));
    expect(told.map(({ documentation }) => documentation)).toEqual(['Visits (visits)', 'Hill Library']);
  });

  test('is offered no made-up figure either', async () => {
    expect(await library().complete(nextPath(), `${named}values:\n  visits: |`)).toEqual([]);
  });

  test('may use a name that is not published yet, and no wrong key', async () => {
    const found = await library().diagnose(nextPath(), `${named}values:\n  new-metric: 4\nbassis: claimed\n`);
    expect(found.map(({ message }) => message)).toEqual(['Property bassis is not allowed.']);
  });
});

describe('the files of this repository', () => {
  const flagship = editorOf('.');

  test('are found to be right', async () => {
    const paths = globSync('data/**/*.yaml').filter((path) => !path.startsWith('data/evidence'));
    const found = await Promise.all(
      paths.map(async (path) => [path, await flagship().diagnose(path, readFileSync(path, 'utf8'))] as const),
    );
    expect(found.filter(([, diagnostics]) => diagnostics.length > 0)).toEqual([]);
    expect(found.length).toBeGreaterThan(100);
  });

  test('are told apart from the fixtures, which know other names', async () => {
    const wrong = 'title: A\nunit: b\ncategory: none-of-these\n';
    const found = [
      await flagship().diagnose('data/metrics/a.yaml', wrong),
      await flagship().diagnose('tests/fixtures/a/data/metrics/a.yaml', wrong),
    ];
    expect(found.map((diagnostics) => diagnostics.length)).toEqual([1, 0]);
  });
});

let written = 0;

function nextPath(): string {
  written += 1;
  return `data/snapshots/front-desk/2026-06-${String(written).padStart(2, '0')}.yaml`;
}

/** As the build does it, into a folder beside the data. */
function publish(root: string): void {
  const read = readScorecard(root);
  if ('problems' in read) throw new Error(`refused: ${root}`);
  const files = exportsOf(evaluate(build(read.set), { asOf: '2026-06-30' })).filter(({ path }) => path.startsWith('schemas/'));
  for (const file of files) writeWhole(join(root, 'site', file.path), textOf(file));
}

/** An editor for the tests of a group, on a copy of a scorecard. */
function editorOf(scorecard: string, schemas = writeEditorSchemas): () => Editor {
  let editor: Editor | undefined;
  const root = mkdtempSync(join(tmpdir(), 'assay-editor-'));
  beforeAll(async () => {
    cpSync(join(scorecard, 'data'), join(root, 'data'), { recursive: true });
    schemas(root);
    editor = await openEditor(root, SETTINGS);
  });
  afterAll(async () => {
    await editor?.close();
    rmSync(root, { recursive: true });
  });
  return () => editor as Editor;
}
