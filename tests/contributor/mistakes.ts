/** What people who know a number and no code get wrong, each as the file that they send. */

/** A mistake: files that are added or replaced, or taken away where their text is undefined. */
export interface Mistake {
  /** What happened, in a sentence; the golden file begins with it. */
  readonly what: string;
  readonly files: Readonly<Record<string, string | undefined>>;
}

const RUN = 'data/snapshots/jane-doe/2026-11-20.yaml';
const SOURCE = 'data/sources/jane-doe.yaml';

/** A run that is in order, as CONTRIBUTING.md shows it. */
export const GOOD_RUN = `date: 2026-11-20
recorded: 2026-11-22
title: Five runs of wrk against a hello-world page
url: https://example.org/jane-doe/2026-11-20
basis: independent
conditions: { concurrency: 64, machine: rented server with 8 cores, variant: rust-routing }
values:
  requests-per-second: { value: 2000, spread: 45, samples: 5 }
  p99-response-time: 40
subjects:
  fastapi:
    requests-per-second: 2000
`;

/** Its source. */
export const GOOD_SOURCE = `title: Jane Doe's benchmarks
summary: Runs on a rented server; the commands and the raw results are public.
url: https://example.org/jane-doe
licence: CC-BY-4.0
independent: true
`;

/** A run and its source that are in order, and nothing else is changed. */
export const GOOD: Readonly<Record<string, string>> = { [RUN]: GOOD_RUN, [SOURCE]: GOOD_SOURCE };

/** The run with a part of its text replaced. */
function run(what: string, from: string | RegExp, to: string): Mistake {
  return { what, files: { [RUN]: changed(GOOD_RUN, from, to) } };
}

/** The source with a part of its text replaced. */
function source(what: string, from: string | RegExp, to: string): Mistake {
  return { what, files: { [SOURCE]: changed(GOOD_SOURCE, from, to) } };
}

/** The run under another name. */
function named(what: string, path: string, text = GOOD_RUN): Mistake {
  return { what, files: { [RUN]: undefined, [path]: text } };
}

/** The run with something written below it. */
function below(what: string, text: string): Mistake {
  return { what, files: { [RUN]: `${GOOD_RUN}${text}` } };
}

function changed(text: string, from: string | RegExp, to: string): string {
  const other = text.replace(from, to);
  if (other === text) throw new Error(`nothing to change: ${from}`);
  return other;
}

const REVIEW = 'content/reviews/2025-11-monthly.mdx';

/** A review as CONTRIBUTING.md shows it. */
function review(body: string): string {
  return `---
title: "November 2025: nothing arrived"
cadence: monthly
period: 2025-11
date: 2025-11-30
recorded: 2026-11-24
by: Jane Doe
summary: No document of this month is known.
---

## Performance Metrics

${body}

## Benchmark Validation

<Answers questions="speed" />

## Production Performance

Nothing.

## Optimization Planning

<OpenActions />
`;
}

/** Every mistake by name. */
export const MISTAKES: Readonly<Record<string, Mistake>> = {
  'metric-misspelt': run('The id of a metric is misspelt.', '  requests-per-second: {', '  request-per-second: {'),
  'metric-by-its-title': run('The metric is called by its title.', 'p99-response-time: 40', 'P99 Response Time: 40'),
  'metric-without-its-part': run('A share set is named without the part.', 'p99-response-time: 40', 'regional-adoption: 40'),
  'metric-twice': run('A metric stands twice.', 'p99-response-time: 40', 'p99-response-time: 40\n  p99-response-time: 41'),
  'subject-misspelt': run('The id of a subject is misspelt.', '  fastapi:', '  fast-api:'),
  'subject-is-the-own': run('The own values stand under subjects.', '  fastapi:', '  covetpy:'),
  'source-folder-misspelt': named('The folder of the source is misspelt.', 'data/snapshots/jane-do/2026-11-20.yaml'),
  'source-file-forgotten': { what: 'The file of the source was forgotten.', files: { [SOURCE]: undefined } },
  'source-without-title': source('The source does not say what it is called.', /title: .*\n/, ''),
  'key-misspelt': run('A key is misspelt.', 'recorded:', 'recorde:'),
  'key-in-capitals': run('A key is written in capitals.', 'date: 2026', 'Date: 2026'),
  'basis-misspelt': run('The basis is misspelt.', 'basis: independent', 'basis: independant'),
  'basis-in-capitals': run('The basis is written in capitals.', 'basis: independent', 'basis: Measured'),
  'basis-missing': run('The basis is missing.', /basis: .*\n/, ''),
  'basis-of-the-project-itself': named(
    'The project calls its own run independent.',
    'data/snapshots/covetpy-readme/2026-11-20.yaml',
    GOOD_RUN,
  ),
  'number-with-separators': run('The number has separators.', 'p99-response-time: 40', 'p99-response-time: 45,012.67'),
  'number-with-decimal-comma': run('The number has a decimal comma.', 'p99-response-time: 40', 'p99-response-time: 40,5'),
  'number-with-letter': run('The number is shortened by a letter.', 'p99-response-time: 40', 'p99-response-time: 45K'),
  'number-with-unit': run('The number carries its unit.', 'p99-response-time: 40', 'p99-response-time: 40 ms'),
  'number-with-percent-sign': run('The number carries a percent sign.', 'p99-response-time: 40', 'unit-test-coverage: 12.5 %'),
  'number-with-currency': run('The number carries a currency.', 'p99-response-time: 40', 'annual-recurring-revenue: $1000'),
  'number-in-quotes': run('The number stands in quotes.', 'p99-response-time: 40', 'p99-response-time: "6123"'),
  'number-with-tilde': run('The number is about.', 'p99-response-time: 40', 'p99-response-time: ~40'),
  'number-with-spaces': run('The number has spaces between thousands.', 'p99-response-time: 40', 'p99-response-time: 45 012'),
  'number-with-leading-zeros': run('The number has leading zeros.', 'p99-response-time: 40', 'p99-response-time: 0040'),
  'number-missing': run('The value is missing.', 'p99-response-time: 40', 'p99-response-time:'),
  'number-above-its-maximum': run('A rating out of 5 has lost its point.', 'p99-response-time: 40', 'developer-experience-rating: 48'),
  'number-as-a-list': run('A list is written where one number stands.', 'p99-response-time: 40', 'p99-response-time: [40, 41, 44]'),
  'number-in-words': run('The number is counted by a word.', 'p99-response-time: 40', 'annual-recurring-revenue: 2 million'),
  'number-in-another-unit': run('The number is in another unit.', 'p99-response-time: 40', 'p99-response-time: 0.04 s'),
  'number-as-a-range': run('A range is written as a text.', 'p99-response-time: 40', 'p99-response-time: 40–45'),
  'number-as-a-bound': run('A bound is written as a text.', 'p99-response-time: 40', 'p99-response-time: < 100'),
  'number-not-known': run('There is no value, and a sign says so.', 'p99-response-time: 40', 'p99-response-time: n/a'),
  'number-of-a-failure': run(
    'The failure stands where the value would.',
    'p99-response-time: 40',
    'p99-response-time: failed after an hour',
  ),
  'samples-with-decimals': run('The number of runs is not whole.', 'samples: 5', 'samples: 4.5'),
  'date-american': run('The date is written month first.', 'date: 2026-11-20', 'date: 11/20/2026'),
  'date-european': run('The date is written day first.', 'date: 2026-11-20', 'date: 20.11.2026'),
  'date-without-zero': run('The date lacks a zero.', 'date: 2026-11-20', 'date: 2026-11-2'),
  'date-impossible': run('The date does not exist.', 'date: 2026-11-20', 'date: 2026-11-31'),
  'date-with-time': run('The date has a time.', 'date: 2026-11-20', 'date: 2026-11-20T10:00:00Z'),
  'date-in-the-future': named(
    'The date lies in the future.',
    'data/snapshots/jane-doe/2027-11-20.yaml',
    GOOD_RUN.replace('date: 2026', 'date: 2027'),
  ),
  'date-with-a-dash': run('The date has the dashes of a word processor.', 'date: 2026-11-20', 'date: 2026–11–20'),
  'date-with-the-name-of-the-month': run('The date names its month.', 'date: 2026-11-20', 'date: 20 November 2026'),
  'date-missing': run('The date is missing.', /date: .*\n/, ''),
  'date-twice': run('Two of the three kinds of dates stand there.', 'recorded:', 'published: 2026-11-20\nrecorded:'),
  'recorded-missing': run('The day of writing is missing.', /recorded: .*\n/, ''),
  'recorded-before-its-date': run('It was written down before it was measured.', 'recorded: 2026-11-22', 'recorded: 2026-11-12'),
  'file-of-another-day': named('The name of the file is of another day.', 'data/snapshots/jane-doe/2026-11-19.yaml'),
  'file-without-day': named('The name of the file has no day.', 'data/snapshots/jane-doe/run-1.yaml'),
  'file-with-capitals': named('The name of the file has capitals and a space.', 'data/snapshots/jane-doe/2026-11-20 Second Run.yaml'),
  'source-not-filled-in': named('A begun file still has SOURCE in its name.', 'data/snapshots/SOURCE/2026-11-20.yaml'),
  'file-yml': named('The file ends in .yml.', 'data/snapshots/jane-doe/2026-11-20.yml'),
  'file-txt': named('The file ends in .yaml.txt, as some editors have it.', 'data/snapshots/jane-doe/2026-11-20.yaml.txt'),
  'file-in-another-folder': named('The file lies in the folder of all snapshots.', 'data/snapshots/2026-11-20.yaml'),
  'file-empty': { what: 'The file is empty.', files: { [RUN]: '' } },
  'address-without-s': run('The address begins with http://.', 'https://', 'http://'),
  'address-without-scheme': run('The address has no https://.', 'https://', ''),
  'address-with-space': run('The address has a space.', 'jane-doe/2026', 'jane doe/2026'),
  'indented-with-tab': run('A line is indented with a tab.', '  p99', '\tp99'),
  'indented-unevenly': run('A line is indented by one space more.', '  p99', '   p99'),
  'not-indented': run('The values are not indented.', /^ {2}(requests-per-second: \{|p99)/gm, '$1'),
  'indented-with-odd-spaces': run(
    'Lines are indented by what the web shows as spaces.',
    /^ {2}(requests-per-second: \{|p99)/gm,
    '\u00a0\u00a0$1',
  ),
  'odd-space-behind-a-colon': run(
    'Behind a colon stands what the web shows as a space.',
    /requests-per-second: \{.*\n {2}p99-response-time: 40/,
    'p99-response-time:\u00a040',
  ),
  'cells-of-a-spreadsheet': run('Two cells of a spreadsheet were pasted.', '  p99-response-time: 40', 'p99-response-time\t40'),
  'fence-of-markdown': run('The block was copied with its marks.', /^(date[\s\S]*)$/, '```yaml\n$1```\n'),
  'link-of-markdown': run(
    'The address is a link of Markdown.',
    'url: https://example.org/jane-doe/2026-11-20',
    'url: [the run](https://example.org/jane-doe/2026-11-20)',
  ),
  'colon-without-space': run('The space after a colon is missing.', 'p99-response-time: 40', 'p99-response-time:40'),
  'colon-in-text': run('A text has a colon.', 'title: Five runs', 'title: wrk: five runs'),
  'quote-not-closed': run('A quote is not closed.', 'title: Five runs', 'title: "Five runs'),
  'quotes-of-a-word-processor': run('The quotes are those of a word processor.', '40', '“6123”'),
  'hash-in-text': run('A text begins with #, so the rest is a comment.', 'title: Five runs of', 'title: #1 of five runs of'),
  'at-in-text': run('A text begins with @.', 'title: Five runs', 'title: @jane, five runs'),
  'bracket-not-closed': run('A brace is not closed.', 'rust-routing }', 'rust-routing'),
  'equals-for-colon': run('An equals sign stands in the place of a colon.', 'p99-response-time: 40', 'p99-response-time = 40'),
  'dash-before-metric': run('The metrics are written as a list.', /^ {2}(requests-per-second: \{|p99)/gm, '  - $1'),
  'two-documents': below('Two runs stand in one file.', '---\ndate: 2026-11-21\n'),
  'word-processor-file': { what: 'The file is no text.', files: { [RUN]: 'PK\u0003\u0004\0\0\0word/document.xml' } },
  'json-cut-off': named(
    'A run in JSON was cut off.',
    'data/snapshots/jane-doe/2026-11-20.json',
    '{\n  "date": "2026-11-20",\n  "recorded": "2026-11-22"',
  ),
  'json-with-comma-at-the-end': named(
    'A comma stands behind the last entry of JSON.',
    'data/snapshots/jane-doe/2026-11-20.json',
    '{\n  "date": "2026-11-20",\n  "recorded": "2026-11-22",\n}\n',
  ),
  'windows-line-ends': run('The lines end as on Windows.', /\n/g, '\r\n'),
  'byte-order-mark': run('The file begins with a byte order mark.', /^/, '\ufeff'),
  'conflict-marks': run(
    'A merge was left unfinished.',
    'p99-response-time: 40\n',
    'p99-response-time: 40\n<<<<<<< HEAD\n  error-rate: 1\n=======\n  error-rate: 2\n>>>>>>> main\n',
  ),
  'evidence-with-wrong-sum': below(
    'The SHA-256 of the copy is wrong.',
    `evidence:
  title: Output of wrk
  url: https://example.org/wrk
  date: 2026-11-20
  copy: data/evidence/jane-doe/2026-11-20-wrk.txt
  sha256: ${'ab12'.repeat(16)}
`,
  ),
  'evidence-without-its-copy': below(
    'The copy was forgotten, or its name is misspelt.',
    `evidence:
  title: Output of wrk
  url: https://example.org/wrk
  date: 2026-11-20
  copy: data/evidence/jane-doe/2026-11-20-wkr.txt
  sha256: ${'ab12'.repeat(16)}
`,
  ),
  'correction-of-nothing': below(
    'The corrected snapshot does not exist.',
    'corrects:\n  - snapshot: jane-doe/2026-11-02\n    reason: a digit was missing\n',
  ),
  'correction-of-a-metric-that-is-not-there': below(
    'The corrected snapshot does not have the metric.',
    'corrects:\n  - snapshot: covetpy-readme/2026-11-22-b3\n    metrics: [error-rate]\n    reason: a digit was missing\n',
  ),
  'correction-without-reason': below('The correction has no reason.', 'corrects:\n  - snapshot: covetpy-readme/2026-11-22-b3\n'),
  'attestation-of-a-misspelt-criterion': below(
    'The criterion is misspelt.',
    'attestations:\n  - criterion: mvp/stabilty\n    outcome: missed\n    by: Jane Doe\n    evidence: { title: Memory over 24 hours, date: 2026-11-20 }\n',
  ),
  'attestation-failed': below(
    'The outcome is a word of the writer’s own.',
    'attestations:\n  - criterion: mvp/stability\n    outcome: failed\n    by: Jane Doe\n    evidence: { title: Memory over 24 hours, date: 2026-11-20 }\n',
  ),
  'metric-without-category': {
    what: 'A new metric names a category that does not exist.',
    files: {
      'data/metrics/docker-pulls.yaml':
        'title: Docker pulls\ncategory: performence\nunit: pulls\ncadence: monthly\nowner: Jane Doe\ntarget: "> 10K"\n',
    },
  },
  'target-without-quotes': {
    what: 'The target of a new metric stands without quotes.',
    files: {
      'data/metrics/docker-pulls.yaml':
        'title: Docker pulls\ncategory: community\nunit: pulls\ncadence: monthly\nowner: Jane Doe\ntarget: > 10K\n',
    },
  },
  'review-with-a-misspelt-component': {
    what: 'A component of a review is misspelt.',
    files: { [REVIEW]: review('Coverage: <Valeu metric="unit-test-coverage" />.') },
  },
  'review-with-a-misspelt-metric': {
    what: 'A component of a review names a metric that does not exist.',
    files: { [REVIEW]: review('Coverage: <Value metric="unit-test-covrage" />.') },
  },
  'review-with-a-less-than': {
    what: 'The prose of a review says less than with a sign.',
    files: { [REVIEW]: review('The latency was <40 ms.') },
  },
};
