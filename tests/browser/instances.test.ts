/** The scorecards of others on their built pages: each type of page looked at as at the flagship's, and the main figures found. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { launch } from './chromium.ts';
import { pageTypesOf } from './sites.ts';
import { onPhoneAndDesk, sayings, visitAll } from './visit.ts';

const sites = inject('sites');
const names = ['repositories', 'browsers', 'badge'] as const;
let browser: Browser;

beforeAll(async () => {
  browser = await launch(inject('chromium'));
});
afterAll(() => browser.close());

test.for(names)('every type of page of the %s answers cleanly and fits a phone, in light, and a desk, in dark', async (name) => {
  expect(await visitAll(browser, sites[name], pageTypesOf(sites[name].folder), onPhoneAndDesk)).toEqual([]);
});

test.for(names)('every type of page of the %s says the same without scripts', async (name) => {
  const types = pageTypesOf(sites[name].folder);
  const without = await visitAll(browser, sites[name], types, sayings, { javaScriptEnabled: false });
  expect(without).toEqual(await visitAll(browser, sites[name], types, sayings));
});

test.for([
  ['', 'Node.js: one metric is followed, and no target is set for it.'],
  ['', 'There is no score'],
  ['', '6.3 points'],
  ['security-practice/', 'Security practice: nothing is promised here.'],
  ['metrics/openssf-score/', 'OpenSSF score: 6.3 points, with no target set.'],
  ['metrics/openssf-score/', 'e72761fe5e855747012ba485df77c0e3da189b83'],
  ['metrics/openssf-score/', 'OpenSSF Scorecard database of the Node.js Security Working Group'],
  ['metrics/openssf-score/undici/', 'undici, OpenSSF score: 8.3 points.'],
  ['metrics/openssf-score/undici/', '4bcde3e916cb8cd81e5009e32eaf782889ec957b'],
  ['metrics/openssf-score/release/', '3 Apr 2023 measured 8.5 points'],
  ['metrics/openssf-score/release/', '031e2e696365940269a523afe9539ba01e5797a9'],
  ['metrics/openssf-score/node-gyp/', 'b0ee8a04ec2a32282cb9259f142ca622e67a3d36'],
  ['metrics/openssf-score/nodejs-ko/', 'nodejs-ko, OpenSSF score: 4.6 points.'],
  ['metrics/openssf-score/readable-stream/', 'readable-stream, OpenSSF score: 5.4 points.'],
  ['changes/', 'The last change was 4 days ago: one figure arrived.'],
  ['changes/', '6.3 points after 6.4 points, measured.'],
  ['changes/', '2 snapshots with figures of 6 other subjects.'],
  ['sources/', 'One source feeds the one metric.'],
  ['glossary/', 'aggregate score'],
  ['about/', 'commit 588b8f257e91a693ea1a343486c8a3b6c56c5be7'],
] as const)('of the repositories %s says %s', ([path, words]) => {
  expect(wordsOf('repositories', path)).toContain(words);
});

test('where nothing is promised no page counts promises or scores them', () => {
  const words = pageTypesOf(sites.repositories.folder).map((path) => wordsOf('repositories', path));
  expect(words.filter((page) => /\b(0|no|none of its) promises|between 0 and 100|% of the score, as of/.test(page))).toEqual([]);
});

test.for([
  ['', 'Interop has evidence for every one of its 86 promises, and keeps eighteen of them.'],
  [
    '',
    'It scores 95 of 100, and all of it is known. It is the score of Interop 2025 alone; four other categories keep a score of their own.',
  ],
  ['', 'Interop 94.6 66.9 95.4 83.3 87.3'],
  ['', 'Chrome 99.2 not measured 98.3 97.4 97.8'],
  ['', 'Edge 97.5 not measured 97.2 not measured not measured'],
  ['', 'Firefox 98.7 not measured 98.9 86.5 94.2'],
  ['', 'Safari 98.4 not measured 98.1 96.0 92.3'],
  ['', 'Chrome for Android not measured 79.3'],
  ['interop-2023/', 'Aside from the score, as of 20 February 2026'],
  ['interop-2023/', 'The edition is over; each year has its own score.'],
  ['interop-2023/', 'Interop 83.3 Chrome 97.4 Firefox 86.5 Safari 96.0'],
  ['interop-2025/', 'Layout, 2025 955 points missed 1,000 points met 999 points missed 988 points missed 964 points missed'],
  ['interop-2025/', 'Modules, 2025 1,000 points met 1,000 points met 1,000 points met 1,000 points met 1,000 points met'],
  ['metrics/2025-from-2024-layout/', 'Layout, 2025: 955 points, where 1,000 of 1,000 points was promised.'],
  ['metrics/2025-from-2024-layout/safari/', 'Safari, Layout, 2025: 964 points.'],
  ['metrics/2025-from-2024-layout/safari/', 'version 26.2 (21623.1.14.11.9)'],
  ['metrics/2025-anchor-positioning/firefox/', '31 Dec 2025 measured 152 points'],
  ['changes/', 'The last change was 8 days ago: one outcome changed and nineteen figures arrived.'],
  ['changes/', 'Pointer and mouse events, 2025, Edge missed , was met. 976 points, against 1,000 of 1,000 points.'],
  ['changes/', 'Interop 2025, stable browsers 19 figures, measured.'],
  ['sources/', 'Five sources feed all 86 metrics.'],
  ['methodology/', 'A category may stand aside'],
  ['glossary/', 'focus area'],
  ['about/', 'commit e7e9fbdc006ee71c71d27b6c6bf5dabf2a1501e2'],
] as const)('of the browsers %s says %s', ([path, words]) => {
  expect(wordsOf('browsers', path)).toContain(words);
});

test.for([
  ['', 'Assay meets 52 of 124 criteria that apply. None of three releases is ready.'],
  ['', 'There is no score, since nothing here is a number'],
  ['', 'Passing 34 of 67 met, 7 not met, 5 excused, 7 not applicable 67 to 88 % ready'],
  ['', '34 met 7 not met 5 not met, excused 14 unknown 7 not applicable'],
  ['', 'Passing, Basic documentation and 48 more Passing, Reference of the interface'],
  ['', 'met , was unknown. Attested by The Assay authors, 24 November 2026.'],
  ['sources/', 'Two sources, and 110 verdicts on criteria.'],
  ['releases/', 'There are 145 criteria in fifty-three groups: 108 MUST, 22 SHOULD and 15 SUGGESTED.'],
  ['releases/passing/', 'It has 43 MUST, 10 SHOULD and 14 SUGGESTED'],
  [
    'releases/passing/',
    'Passing is not ready: 34 of its 60 criteria that apply are met, and seven are known not to be; five more need not be.',
  ],
  ['releases/passing/', 'Security: Publicly known vulnerabilities fixed 0 of 2 met'],
  ['releases/passing/', 'SHOULD, attested with evidence that has an address.'],
  ['releases/passing/', 'MUST, attested with evidence and a reason. It may be said not to apply, for a stated reason.'],
  ['releases/passing/', 'not applicable attested by The Assay authors, 24 Nov 2026: src/commands/seal.ts. No keys are agreed upon.'],
  ['releases/passing/', 'not met, excused attested by The Assay authors, 24 Nov 2026: vitest.config.ts. Nobody has measured'],
  ['releases/silver/', 'Passing is not ready: 21 criteria stand in its way.'],
  ['releases/gold/', 'Two pairs of eyes'],
  ['releases/gold/', 'coreinfrastructure/best-practices-badge, criteria/criteria.yml, commit 64630e6'],
  ['methodology/', 'A release is ready when each MUST is met, each SHOULD is met or missed for a stated reason'],
  ['data/', '110 verdicts in 3 documents, to take away.'],
  ['data/', 'text of the criteria CC-BY-3.0 or later'],
  ['glossary/', 'A criterion that only has to be considered; met or not, the answer is enough.'],
  ['about/', 'commit 64630e623a5fe59e76d536bf8075a17fab77758c'],
] as const)('of the badge %s says %s', ([path, words]) => {
  expect(wordsOf('badge', path)).toContain(words);
});

test('where nothing is measured no page speaks of promises, trends, metrics or a score to be had', () => {
  const words = pageTypesOf(sites.badge.folder).filter((path) => path !== 'glossary/');
  const speaking = words.filter((path) =>
    /\bpromises\b|\bTrends\b|Metric by metric|Against the others|observations\.csv|0 figures/.test(wordsOf('badge', path)),
  );
  expect(speaking).toEqual([]);
});

/** The text of a page, its tags taken out and white space folded. */
function wordsOf(name: (typeof names)[number], path: string): string {
  const file = path.endsWith('.html') ? path : join(path, 'index.html');
  const html = readFileSync(join(sites[name].folder, file), 'utf8').replace(/<(style|script|title)\b.*?<\/\1>/gs, ' ');
  return html
    .replace(/<svg\b.*?<\/svg>/gs, ' ')
    .replace(/<[^>]*>/g, ' ')
    .replace(/&nbsp;|\s+/g, ' ');
}
