/** What is changed beside the data. */
import type { Scenario } from './scenario.ts';
import { DATA, review } from './world.ts';

const PAGE = '---\ntitle: About\nsummary: The well.\n---\n\nIt is very deep.\n';

export const codes: readonly Scenario[] = [
  {
    name: 'data-with-code',
    topic: [
      {
        ...DATA,
        'src/tool.ts': 'export const x = 1;\n',
        '.github/workflows/a.yml': 'on: push\n',
        'package.json': '{ "x": 1 }\n',
        'tests/a.test.ts': '\n',
      },
    ],
  },
  { name: 'data-then-code', topic: [DATA, { 'src/tool.ts': 'export const x = 1;\n' }] },
  { name: 'prose-with-code', topic: [{ 'content/pages/about.md': PAGE, 'src/tool.ts': null }] },
  { name: 'data-with-a-page-of-code', topic: [{ ...DATA, 'content/pages/more.mdx': PAGE }] },
  { name: 'data-with-prose', fine: true, topic: [{ ...DATA, 'content/pages/about.md': PAGE }] },
  {
    name: 'data-with-words-of-the-repository',
    fine: true,
    topic: [{ ...DATA, 'README.md': '# The well\n', 'CHANGELOG.md': '# Changes\n', LICENSE: 'Free\n' }],
  },
  {
    name: 'data-with-a-review-in-mdx',
    fine: true,
    topic: [{ ...DATA, 'content/reviews/2026-09-monthly.mdx': review('It was less.').replace('period: 2026-10', 'period: 2026-09') }],
  },
  { name: 'code-alone', fine: true, topic: [{ 'src/tool.ts': 'export const x = 1;\n', 'content/pages/more.mdx': PAGE }] },
  { name: 'code-of-others-meanwhile', fine: true, main: [{ 'src/tool.ts': 'export const x = 1;\n' }], topic: [DATA] },
];
