/** What somebody sees who edits a file of a scorecard: the server that editors use is asked over its protocol. */
import { describe, expect, test } from 'vitest';
import { editorOf, nextSnapshot } from './workspace.ts';

const library = editorOf('tests/fixtures/tiny');

const VISITS = 'recorded: 2026-06-02\ndate: 2026-05-31\nbasis: measured\nvalues:\n';

describe('a snapshot of the library', () => {
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
    const offered = await library().complete(nextSnapshot(), text);
    expect(offered.filter((one) => one.label === label).map(({ documentation }) => documentation)).toEqual([says]);
  });

  test('offers no made-up figure as a value', async () => {
    expect(await library().complete(nextSnapshot(), `${VISITS}  visits: |`)).toEqual([]);
  });

  test.each([
    ['a field', 'ba|sis: claimed', ['How well its values are founded; a value may state its own.', '* `claimed`: Stated without a run.']],
    ['a metric', `${VISITS}  visi|ts: 4`, ['Visits (visits)']],
    ['a metric of which more is said', `${VISITS}  visi|ts: { value: 4 }`, ['Visits (visits)']],
  ])('explains %s', async (_, text, says) => {
    const said = await library().hover(nextSnapshot(), text);
    expect(says.filter((words) => !said.includes(words))).toEqual([]);
  });
});

describe('another file of the library', () => {
  const library = editorOf('tests/fixtures/tiny');
  const criterion = 'groups:\n  - title: A\n    criteria:\n      - id: b\n        ';

  test.each([
    ['a release, the release that it waits for', 'data/releases/next.yaml', `${criterion}release: |`, 'reopening', 'Reopening'],
    ['a release, the metric of a check', 'data/releases/other.yaml', `${criterion}check: { metric: vi| }`, 'visits', 'Visits (visits)'],
    ['a metric, its category', 'data/metrics/a.yaml', 'category: |', 'building', 'Building'],
    ['a metric, its cadence', 'data/metrics/b.yaml', 'cadence: |', 'school-term', '90 days'],
    [
      'a decision, its criterion',
      'data/decisions/a.yaml',
      'waives: |',
      'reopening/hours',
      'Hours: Open 48 hours a week, in the evening too',
    ],
    ['the scorecard, what a dashboard shows', 'data/scorecard.yaml', 'dashboards:\n  a:\n    include: [|]', 'loans', 'Loans (loans)'],
  ])('has completed, of %s', async (_, path, text, label, says) => {
    const offered = await library().complete(path, text);
    expect(offered.filter((one) => one.label === label).map(({ documentation }) => documentation)).toEqual([says]);
  });
});

describe('what is wrong in a snapshot', () => {
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
    const found = await library().diagnose(nextSnapshot(), text);
    expect(found.map(({ message, range: { start } }) => `${start.line + 1}:${start.character + 1} ${message}`)).toEqual(expected);
  });
});
