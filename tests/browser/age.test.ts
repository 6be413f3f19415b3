/** A page that nobody has built again grows old before the reader's eyes. */
import type { Browser } from 'playwright';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { launch } from './chromium.ts';
import { type Look, visitAll } from './visit.ts';

const { tiny } = inject('sites');
let browser: Browser;

beforeAll(async () => {
  browser = await launch(inject('chromium'));
});
afterAll(() => browser.close());

/** The day of judgement in the head of the page, then what is said of each value's age. */
const ages: Look = async (page) => [
  await page.locator('.as-of').innerText(),
  ...(await page.locator('#main .metric-head .freshness').allInnerTexts()),
];

test.for([
  ['2026-11-24', '', 'yearly, next due 15 Feb 2027'],
  ['2026-12-01', '', 'yearly, next due 15 Feb 2027'],
  ['2026-12-02', ', 8 days ago', 'yearly, next due 15 Feb 2027'],
  ['2027-02-15', ', 83 days ago', 'yearly, next due 15 Feb 2027'],
  ['2027-02-16', ', 84 days ago', 'yearly, overdue, was due 15 Feb 2027'],
  ['2028-02-15', ', 448 days ago', 'yearly, overdue, was due 15 Feb 2027'],
  ['2028-02-16', ', 449 days ago', 'yearly, stale, was due 15 Feb 2027'],
] as const)('a reader on %s', async ([today, stamp, age]) => {
  expect(await visitAll(browser, tiny, ['metrics/safety-grade/'], ages, {}, today)).toEqual([
    `metrics/safety-grade/: as of 24 Nov 2026${stamp}`,
    `metrics/safety-grade/: ${age}`,
  ]);
});
