/** Two changes of a small scorecard in every format: one that does a little of everything, and one whose words are hostile. */
import { describe, expect, test } from 'vitest';
import { judgedDiff, refusedDiff } from '../../../src/exports/impact/diff.ts';
import { diffJson } from '../../../src/exports/impact/json.ts';
import { diffMarkdown } from '../../../src/exports/impact/markdown.ts';
import { diffPage } from '../../../src/exports/impact/page.ts';
import { pairsOf } from '../../../src/exports/impact/pictures.ts';
import type { Diff } from '../../../src/model/diff.ts';
import type { FileChange } from '../../../src/model/impact.ts';
import type { Problem } from '../../../src/model/types.ts';
import type { AuthoredRelease } from '../../../src/schemas/authored.ts';
import type { Small } from '../../evaluate/small.ts';
import { changeOf } from '../../evaluate/small-change.ts';
import { golden } from '../../golden.ts';
import { faultsOf } from './page-faults.ts';

const HEADING = { base: 'b'.repeat(40), head: 'a'.repeat(40), asOf: '2025-06-30', knownBy: '2025-06-30' };
const STYLE = { css: 'p{color:inherit}', hash: 'sha256-abc' };

const release = (target: string): Partial<AuthoredRelease> => ({
  groups: [{ title: 'All', weight: 100, criteria: [{ id: 'quick', title: 'Quick', text: 'quick', check: { metric: 'boil', target } }] }],
});
const BEFORE: Small = {
  metrics: {
    boil: { targets: [{ target: '<= 60 s' }] },
    pour: { title: 'Pouring', targets: [{ target: '<= 5 s' }] },
    noise: { title: 'Noise', unit: 'dB', targets: [{ target: '<= 50 dB' }] },
  },
  snapshots: {
    'bench/2025-02-01': { basis: 'measured', values: { boil: { value: 80, spread: 1 }, noise: { value: 40, spread: 1 } } },
    'leaflet/2025-02-02': { basis: 'claimed', values: { boil: 50 } },
  },
  releases: { first: release('<= 60 s') },
};
const AFTER: Small = {
  ...BEFORE,
  metrics: {
    boil: { targets: [{ target: '<= 60 s' }, { target: '<= 90 s', since: '2025-03-01', reason: 'hard water' }] },
    noise: { title: 'Noise', unit: 'dB', targets: [{ target: '<= 50 dB' }], weight: 2 },
    cost: { title: 'Cost', unit: 'USD' },
  },
  snapshots: {
    ...BEFORE.snapshots,
    'bench/2025-03-01': { basis: 'measured', values: { noise: { value: 60, spread: 1 } } },
    'lab/2025-03-02': { basis: 'independent', values: { boil: 70 }, subjects: { pot: { boil: 66 } } },
    'leaflet/2025-03-03': { retracts: [{ snapshot: 'leaflet/2025-02-02', reason: 'a misprint' }] },
  },
};
const FILES: readonly FileChange[] = [
  { path: 'data/metrics/boil.yaml', kind: 'metric', change: 'changed' },
  { path: 'data/metrics/cost.yaml', kind: 'metric', change: 'added' },
  ...Array.from({ length: 9 }, (_, index): FileChange => ({ path: `data/snapshots/lab/${index}.yaml`, kind: 'snapshot', change: 'added' })),
];

/** Everything that a person may write, in the places where people write. */
const HOSTILE = '[x](javascript:a) @somebody <img src=x onerror=a> | `b` https://example.org #12 </style><script>a</script>';
const HOSTILE_BEFORE: Small = { metrics: { boil: { title: HOSTILE, targets: [{ target: '<= 60 s' }] } } };
const HOSTILE_AFTER: Small = {
  metrics: { boil: { title: HOSTILE, targets: [{ target: '<= 90 s', reason: `${HOSTILE}\n# a heading` }] } },
  snapshots: {
    'lab/2025-03-01': { basis: 'measured', values: { boil: 70 } },
    'lab/2025-03-02': { basis: 'measured', values: { boil: { failed: HOSTILE } } },
  },
};

const PROBLEMS: readonly Problem[] = [
  {
    path: 'data/metrics/p99.yaml',
    line: 5,
    column: 9,
    rule: 'target-syntax',
    message: '`5 mss` is no target',
    hint: 'write "< 5 ms"',
    source: 'target: "5 mss" # <b>',
  },
  { path: 'data/metrics/a.yaml', line: 1, column: 1, rule: 'schema', message: HOSTILE },
];

const cases: Readonly<Record<string, Diff>> = {
  much: judgedDiff(HEADING, changeOf(BEFORE, AFTER), FILES),
  hostile: judgedDiff(HEADING, changeOf(HOSTILE_BEFORE, HOSTILE_AFTER), []),
  nothing: judgedDiff(HEADING, changeOf(BEFORE, BEFORE), []),
  refused: refusedDiff(HEADING, { base: [], head: PROBLEMS }),
  'refused-base': refusedDiff(HEADING, { base: PROBLEMS.slice(0, 1), head: [] }),
};
const sides = { much: changeOf(BEFORE, AFTER), hostile: changeOf(HOSTILE_BEFORE, HOSTILE_AFTER) };

describe.each(Object.entries(cases))('%s', (name, diff) => {
  const both = sides[name as keyof typeof sides];
  const page = () => diffPage(diff, both ? pairsOf(diff.impact, both) : [], STYLE);

  test('as Markdown', () => golden('diff', `${name}.md`, diffMarkdown(diff)));
  test('as JSON', () => golden('diff', `${name}.json`, diffJson(diff)));
  test('as a page that stands alone and is well formed', () => expect(faultsOf(page())).toEqual([]));
  test('as a page that says the same in words', () => golden('diff', `${name}.txt`, wordsOf(page())));
});

test('what both sides refuse is told once, and what only the base does as its own', () => {
  const [first, second] = PROBLEMS as [Problem, Problem];
  const { headline, problems } = refusedDiff(HEADING, { base: [first, second], head: [second] });
  expect([headline, problems.map(({ path, side }) => [path, side])]).toEqual([
    'The change is refused: 1 problem in 1 file, all of them in the base already; the base has 1 problem of its own.',
    [
      ['data/metrics/a.yaml', 'both'],
      ['data/metrics/p99.yaml', 'base'],
    ],
  ]);
});

test('a refusal stands large, what the change would do all the same below, and the foot says how that was judged', () => {
  const page = diffPage(judgedDiff(HEADING, sides.hostile, [], PROBLEMS.slice(0, 1)), [], STYLE);
  const sentences = wordsOf(page).split('\n');
  expect(sentences.filter((line) => /^(?:The change is|Merged|Both|Nothing) /.test(line))).toEqual([
    'The change is refused: 1 problem in 1 file.',
    expect.stringMatching(/^Merged all the same, this is what it would do: /),
    expect.stringMatching(/^Both sides are judged as of 30 June 2025, /),
  ]);
});

test('what is long is folded, then cut with a count; the JSON has all of it', () => {
  const files = Array.from(
    { length: 230 },
    (_, index): FileChange => ({ path: `content/pages/p${index}.md`, kind: 'page', change: 'added' }),
  );
  const sides = changeOf(BEFORE, BEFORE);
  const diff = judgedDiff(HEADING, sides, files);
  const markdown = diffMarkdown(diff);
  expect([markdown.match(/^- /gm)?.length, markdown.match(/<summary>.*<\/summary>|^- and .*$/gm)]).toEqual([
    101,
    ['<summary>93 more</summary>', '- and 130 more, in the JSON'],
  ]);
  const page = diffPage(diff, [], STYLE);
  expect(page.match(/<summary>.*?<\/summary>|<li>and .*?<\/li>/g)).toEqual([
    '<summary>220 more</summary>',
    '<li>and 30 more, in diff.json</li>',
  ]);
  expect([diff.summary.at(-1)?.lines.length, diff.summary.at(-1)?.lines.at(-1), diff.impact?.files.length]).toEqual([
    21,
    'and 210 more',
    230,
  ]);
});

/** A page's words, an element that begins a line on a line of its own. */
function wordsOf(page: string): string {
  const body = page.slice(page.indexOf('<body>'));
  const lines = body.replace(/<(?:p|h\d|li|tr|figure|summary|div|section)\b[^>]*>/g, '\n').replace(/<[^>]*>/g, ' ');
  return `${lines
    .split('\n')
    .map((line) => line.replace(/[^\S\u00a0]+/g, ' ').trim())
    .filter((line) => line !== '')
    .join('\n')}\n`;
}
