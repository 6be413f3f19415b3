/** Each file that is begun for a reader is filled in here and held against the rules, as a pull request with it would be. */
import { expect, test } from 'vitest';
import { evaluate } from '../../src/evaluate/evaluate.ts';
import { load } from '../../src/load/index.ts';
import { type Blank, blankAttestation, blankFigure } from '../../src/model/blank.ts';
import { build } from '../../src/model/build.ts';
import type { CriterionResult, MetricResult, Report } from '../../src/model/report.ts';
import { newFile } from '../../src/model/repository.ts';
import { validate } from '../../src/validate/index.ts';

const DAY = '2026-11-24';
const tiny = opened('tests/fixtures/tiny');
const context = { asOf: DAY, subject: tiny.report.subject, home: 'https://x.org/a/', source: 'front-desk' };

test('a figure of the own subject, with each line explained', () => {
  expect(blankFigure(metricOf('opening-hours'), context.subject, context)).toEqual({
    path: 'data/snapshots/SOURCE/2026-11-24.yaml',
    text: `# yaml-language-server: $schema=https://x.org/a/schemas/snapshot.json
# A figure of Harbour Library: Opening hours
# Fill in what is empty. Lines that begin with # explain what is below them, and may stay.
# In the name of the file, above, write who says it in the place of SOURCE, such as front-desk.
# A source that is new here also wants a file in data/sources; CONTRIBUTING.md shows one.

# The day of the measurement, in UTC; the name of the file begins with it. Where only the
# publication is dated, write "published" in the place of "date".
date: 2026-11-24
# The day on which you write this:
recorded: 2026-11-24
# Where it can be read, with https:// in front:
url:
# How well it is founded; in doubt the weaker one.
#   claimed: somebody says so, and describes no run
#   reported: a run is described, its raw result is not public
#   measured: the raw result is public, or a command that repeats it
#   independent: measured, by somebody other than Harbour Library
basis: claimed
# In hours/week, as a plain number: 1250.5, not 1,250.5 and not 1.25K
values:
  opening-hours:
`,
  });
});

test.each([
  [
    'a share set',
    'shelf-mix',
    {},
    '%, as a plain number: 1250.5, not 1,250.5 and not 1.25K\n# Take out the lines of which the source says nothing.\nvalues:\n  shelf-mix/stories:\n  shelf-mix/facts:\n  shelf-mix/young-readers:\n',
  ],
  ['a scale', 'safety-grade', {}, 'One of these: A, B, C, D\nvalues:\n  safety-grade:\n'],
  [
    'a maximum',
    'visits',
    { maximum: 10 },
    'visits, at most 10, as a plain number: 1250.5, not 1,250.5 and not 1.25K\nvalues:\n  visits:\n',
  ],
])('%s', (_, id, fields, expected) => {
  expect(blankFigure({ ...metricOf(id), ...fields }, context.subject, context).text.endsWith(expected)).toBe(true);
});

test('another subject, conditions, and nobody who knows the address or a source', () => {
  const metric = { ...metricOf('visits'), conditions: { floor: 2, door: 'north' } };
  const { text } = blankFigure(metric, { id: 'hill-library', title: 'Hill Library' }, { asOf: DAY, subject: context.subject });
  expect(text.slice(text.indexOf('basis:'))).toBe(`basis: claimed
# It is judged under these conditions; take the # away and write under which yours was taken:
# conditions: { floor: 2, door: north }
# In visits, as a plain number: 1250.5, not 1,250.5 and not 1.25K
subjects:
  hill-library:
    visits:
`);
  expect(text.startsWith('# A figure of Hill Library: Visits\n')).toBe(true);
  expect(text).toContain('in the place of SOURCE.\n');
});

test('a verdict says what its criterion wants', () => {
  const { path, text } = blankAttestation(criterionOf('reopening/step-free'), context);
  expect(path).toBe('data/snapshots/SOURCE/2026-11-24-step-free.yaml');
  expect(text.slice(text.indexOf('attestations:'))).toBe(`attestations:
  - criterion: reopening/step-free
    # met, missed or not-applicable:
    outcome:
    # Who answers for it:
    by:
    # Where it is missed or not-applicable, take the # away and say why:
    # note:
    # What shows it, where that can be read (with https:// in front), and the day of which it speaks:
    evidence:
      title:
      url:
      date: 2026-11-24
`);
  const plain = criterionOf('reopening/welcome');
  const strict = { ...plain, evidence: 'with a reason', notApplicable: 'never', clause: { ...plain.clause, independent: true } } as const;
  const asked = blankAttestation(strict, context).text;
  expect(asked).toContain('    # met or missed:\n    # (that it is met can only be said by somebody independent)\n    outcome:\n');
  expect(asked).toContain('    # Why, in a sentence:\n    note:\n');
});

test('what is left empty is refused, and so is a source that nobody has named', () => {
  const blank = blankFigure(metricOf('opening-hours'), context.subject, context);
  expect(problemsOf('tests/fixtures/tiny', [{ ...blank, path: blank.path.replace('SOURCE', 'front-desk') }])).toEqual([
    'data/snapshots/front-desk/2026-11-24.yaml:13 schema: `url` is empty and has to be a text',
    'data/snapshots/front-desk/2026-11-24.yaml:22 schema: `opening-hours` is empty',
  ]);
  const { text } = filledIn(blank, 0, tiny.report);
  expect(problemsOf('tests/fixtures/tiny', [{ ...blank, text }])).toEqual([
    'data/snapshots/SOURCE/2026-11-24.yaml:9 snapshot-references: the name of the file still says `SOURCE`',
  ]);
});

test.each([
  'tests/fixtures/tiny',
  'tests/fixtures/nodejs-openssf-scorecard',
  'tests/fixtures/openssf-badge',
  'tests/fixtures/wpt-interop',
  '.',
])('of every metric and criterion of %s the file passes once it is filled in', (root) => {
  const { report } = opened(root);
  const blanks = blanksOf(report);
  expect(
    problemsOf(
      root,
      blanks.map((blank, index) => filledIn(blank, index, report)),
    ),
  ).toEqual([]);
  const addresses = blanks.map(({ path, text }) => newFile({ address: 'https://github.com/a/b', branch: 'main' }, path, text) ?? '');
  expect(addresses.filter((address) => !address.includes('&value='))).toEqual([]);
  expect(blanks.length).toBeGreaterThan(1);
});

test('no day stands in it but that of the report', () => {
  const days = blanksOf(tiny.report).flatMap(({ path, text }) => `${path}\n${text}`.match(/\d{4}-\d\d-\d\d/g) ?? []);
  expect([...new Set(days)]).toEqual([DAY]);
});

/** A figure of each metric, of the own subject and of another, and a verdict on each criterion that a person decides. */
function blanksOf(report: Report): readonly Blank[] {
  const facts = { asOf: DAY, subject: report.subject, home: 'https://x.org/', source: report.sources[0]?.id };
  const other = report.subjects.find(({ id }) => id !== report.subject.id);
  const figures = report.metrics.flatMap((metric) =>
    [report.subject, ...(other ? [other] : [])].map((one) => blankFigure(metric, one, facts)),
  );
  const attested = criteriaOf(report).filter(({ clause }) => clause.kind === 'attest');
  return [...figures, ...attested.map((criterion) => blankAttestation(criterion, facts))];
}

/** As somebody would do it who reads the lines; each in a file of its own. */
function filledIn({ path, text }: Blank, index: number, { sources, metrics }: Report): Blank {
  const scale = /One of these: ([^,\n]+)/.exec(text)?.[1];
  const source = sources.find(({ independent }) => independent) ?? sources[0];
  return {
    path: path.replace('SOURCE', source?.id ?? '').replace(/(?=\.yaml$)/, `-${index}`),
    text: text
      .replace(/^( *url):$/m, '$1: https://example.org/run')
      .replace(/^( +outcome):$/m, '$1: met')
      .replace(/^( +(?:by|note|title)):$/gm, '$1: Jane Doe')
      .replace(/^( +[a-z0-9/-]+):$/gm, (line, key) =>
        metrics.some(({ id }) => key.trim().startsWith(id)) ? `${key}: ${scale ?? 1}` : line,
      ),
  };
}

function opened(root: string) {
  const { files, ...rest } = load(root);
  const read = validate(files, rest);
  if ('problems' in read) throw new Error(`refused: ${root}`);
  return { files, rest, report: evaluate(build(read.set), { asOf: DAY }) };
}

function problemsOf(root: string, added: readonly Blank[]): readonly string[] {
  const { files, rest } = opened(root);
  const read = validate([...files, ...added], rest);
  return 'problems' in read ? read.problems.map(({ path, line, rule, message }) => `${path}:${line} ${rule}: ${message}`) : [];
}

function criteriaOf(report: Report): readonly CriterionResult[] {
  return report.releases.flatMap(({ groups }) => groups.flatMap(({ criteria }) => criteria));
}

function criterionOf(id: string): CriterionResult {
  return criteriaOf(tiny.report).find((criterion) => criterion.id === id) as CriterionResult;
}

function metricOf(id: string): MetricResult {
  return tiny.report.metrics.find((metric) => metric.id === id) as MetricResult;
}
