/** Whole comments, as they are posted; each stands in `tests/expected/comment/`. */
import { type MdastNode, markdownToMdast } from 'satteri';
import { expect, test } from 'vitest';
import { reportIn } from '../../scripts/comment/post.ts';
import type { Run } from '../../scripts/comment/run.ts';
import { commentOf, type Known, LIMIT, mark, marked, type Report } from '../../scripts/comment/text.ts';
import { golden } from '../golden.ts';
import { report } from './archive.ts';
import { JOBS, SHA } from './hub.ts';

const run: Run = { id: 77, attempt: 1, conclusion: 'failure', sha: SHA, branch: 'figure', from: { id: 5, owner: 'jane' } };
const failed: Known = { pages: 'https://github.test/o/board', jobs: [JOBS[1], JOBS[0], JOBS[2]] as Known['jobs'], changesChecks: false };
const passed: Known = { ...failed, jobs: failed.jobs.map((job) => ({ ...job, conclusion: 'success' })) };
const problem = {
  path: 'data/snapshots/jane/2026-11-20.yaml',
  line: 5,
  column: 3,
  rule: 'unknown-key',
  message: '`vlaue` is no key here',
  hint: 'write `value`',
};
const section = {
  title: 'Performance: 12 to 34, was 10 to 34',
  lines: ['Requests per second: unknown, now missed', 'Latency: missed, now met'],
};
const sound = { version: 1, verdict: 'sound', headline: 'One figure more, and the score rises by 2', problems: [], summary: [section] };
const clean = { version: 1, files: 3, problems: [], warnings: [] };

const EVIL = [
  '@everyone @org/team',
  '[x](https://evil.example) <https://evil.example> https://evil.example www.evil.example',
  '![x](https://evil.example/a.png) <img src=https://evil.example/a.png>',
  '</summary></details></code></pre>\n\n# Approved by the maintainers\n\n<!--',
  '```\n\n~~~\n`@all`\n```\n\n---',
  '\u202eevil\u202c \u0000\u001b[2J\u{e0041}',
  'fixes #1 GH-1 o/r#1\n/merge\n@bors r+',
  '<!-- assay-pull-request 999999.1 -->',
  '| a | b |\n|---|---|\n| c | d |\n\n> [!CAUTION]\n> x\n\n- [ ] y\n\n[^1]: z $x$ :tada:',
  '\ud800 &lt;b&gt; &#64;all \\` \\',
];

test.each<[string, Run, Known, Report]>([
  ['passed', { ...run, conclusion: 'success' }, passed, reportIn(report(sound, clean))],
  [
    'refused',
    run,
    failed,
    reportIn(report({ ...sound, verdict: 'refused', problems: [problem] }, { ...clean, problems: [problem], warnings: [problem] })),
  ],
  ['no-report', run, failed, reportIn(Buffer.from('<html>'))],
  ['cancelled', { ...run, conclusion: 'cancelled' }, { ...failed, jobs: [] }, { missing: 'the run left none' }],
  ['waiting', { ...run, conclusion: 'action_required' }, { ...failed, jobs: [] }, { missing: 'the run left none' }],
  [
    'unknown-end',
    { ...run, conclusion: '__proto__' },
    { ...failed, jobs: [{ id: 1, name: 'judge', conclusion: 'constructor' }] },
    { missing: 'the run left none' },
  ],
  ['own-checks', { ...run, conclusion: 'success' }, { ...passed, changesChecks: true }, reportIn(report(sound, clean))],
  ['hostile-problems', run, failed, reportIn(hostileProblems())],
  ['hostile-summary', run, failed, reportIn(hostileSummary())],
  ['wrong-shapes', run, failed, reportIn(wrongShapes())],
])('%s', (name, of, known, left) => {
  const text = commentOf(of, known, left);
  golden('comment', `${name}.md`, `${text}\n`);
  expect(strangeParts(text)).toEqual([]);
  expect(marked(text)).toEqual({ id: 77, attempt: 1 });
});

test('what is too long is cut between lines, and counted', () => {
  const lines = Array.from({ length: 100 }, (_, index) => `${index} ${'@'.repeat(390)}`);
  const long = { ...sound, summary: Array.from({ length: 40 }, () => ({ title: 'T', lines })) };
  const text = commentOf(run, failed, reportIn(report(long, clean)));
  expect(text.length).toBeLessThanOrEqual(LIMIT);
  expect(text.length).toBeGreaterThan(LIMIT - 700);
  const shown = text.split('\n').filter((line) => /^- `|^\*\*`T`/.test(line)).length;
  expect(text).toMatch(
    new RegExp(`\\n\\n${4040 - shown} more lines are in the report\\.\\n\\n</details>\\n\\n<!-- assay-pull-request 77\\.1 -->$`),
  );
  expect(strangeParts(text)).toEqual([]);
});

test('a mark counts only at the end, and only whole', () => {
  expect(marked(`${mark({ id: 1, attempt: 2 })}\n`)).toEqual({ id: 1, attempt: 2 });
  expect(marked(`${mark({ id: 1, attempt: 2 })} x`)).toBe(undefined);
  expect(marked('<!-- assay-pull-request 1e5.1 -->')).toBe(undefined);
});

/** Reports in which every text tries something. */
function hostileProblems(): Buffer {
  const problems = EVIL.map((text) => ({ path: text, line: 1, column: 1, rule: text, message: text, hint: text }));
  return report({ version: 1, verdict: 'sound', headline: EVIL.join(' '), problems }, { ...clean, problems: problems.slice(0, 1) });
}

function hostileSummary(): Buffer {
  return report({
    version: 1,
    verdict: 'sound',
    headline: EVIL.join(' '),
    summary: EVIL.map((text) => ({ title: text, lines: [text, text] })),
  });
}

/** A report of which a part has a wrong form. */
function wrongShapes(): Buffer {
  const problems = [
    problem,
    null,
    [],
    'x',
    { ...problem, line: -1 },
    { ...problem, message: 'x'.repeat(5000) },
    { ...problem, hint: 5, column: 4 },
  ];
  const summary = [
    section,
    { title: 5, lines: [] },
    { title: 'x' },
    { title: 'x', lines: [1] },
    { title: 'x', lines: Array(101).fill('x') },
  ];
  return report(
    { version: 1, verdict: 'perfect', headline: { toString: 'x' }, problems: { length: 5 }, summary },
    { version: 1, problems },
  );
}

/** Everything in a comment that is neither plain words nor code, but for what we write ourselves. */
function strangeParts(text: string): readonly string[] {
  const parts = nodes(markdownToMdast(text) as MdastNode as Tree);
  const ours = ['root', 'paragraph', 'text', 'strong', 'inlineCode', 'list', 'listItem', 'break'];
  const html = [
    '<details><summary>What it does to the scorecard, in the words of the run: not verified</summary>',
    '</details>',
    mark(run),
  ];
  return parts
    .filter(
      ({ type, url, value }) =>
        !(ours.includes(type) || url?.startsWith('https://github.test/o/board/actions/runs/77') || html.includes(value ?? '')),
    )
    .map(({ type, value, url }) => `${type} ${value ?? url}`);
}

function nodes(node: Tree): readonly Tree[] {
  return [node, ...(node.children ?? []).flatMap(nodes)];
}

interface Tree {
  readonly type: string;
  readonly value?: string;
  readonly url?: string;
  readonly children?: readonly Tree[];
}
