/** The page of a change stands alone: opened from a file it asks nobody, breaks no policy, fits a phone, and can be read by everybody. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser } from 'playwright';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { pageStyle } from '../../src/commands/page-style.ts';
import { refusedDiff } from '../../src/exports/impact/diff.ts';
import { diffPage } from '../../src/exports/impact/page.ts';
import { pairsOf } from '../../src/exports/impact/pictures.ts';
import { changed, LOWERED, RETRACTED, STRONGER } from '../flagship/change.ts';
import { launch } from './chromium.ts';
import { inEveryLook } from './visit.ts';

let browser: Browser;
let folder = '';

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'diff-page-'));
  browser = await launch(inject('chromium'));
});
afterAll(async () => {
  await browser.close();
  rmSync(folder, { recursive: true, force: true });
});

const { diff, sides } = changed({ ...STRONGER, ...RETRACTED });
const lowered = changed(LOWERED);
const style = pageStyle(undefined);

const PAGES = {
  sound: diffPage(diff, pairsOf(diff.impact, sides), style),
  lowered: diffPage(lowered.diff, pairsOf(lowered.diff.impact, lowered.sides), style),
  refused: diffPage(
    refusedDiff(diff, {
      base: [],
      head: [
        {
          path: 'data/metrics/unit-test-coverage.yaml',
          line: 17,
          column: 15,
          rule: 'targets',
          message: '`> 95 kg` is no target in %',
          hint: 'write it as ">= 5M" or "< 0.1 ms"',
          source: `  - { target: "> 95 kg", text: ">95%" } # ${'a long line '.repeat(20)}`,
        },
      ],
    }),
    [],
    style,
  ),
};

test.each(Object.entries(PAGES))('%s', async (name, text) => {
  const path = join(folder, `${name}.html`);
  writeFileSync(path, text);
  const page = await browser.newPage();
  const findings: string[] = [];
  page.on('console', (message) => findings.push(message.text()));
  page.on('request', (request) => findings.push(...(/^data:|\.html$/.test(request.url()) ? [] : [request.url()])));
  await page.goto(pathToFileURL(path).href, { waitUntil: 'load' });
  findings.push(...(await inEveryLook(page)));
  const faces = await page.evaluate(() => [...document.fonts].filter(({ status }) => status === 'loaded').map(({ family }) => family));
  await page.close();
  expect(findings).toEqual([]);
  expect(
    faces
      .map((face) => face.replaceAll('"', ''))
      .filter((face) => !face.endsWith('fallback'))
      .sort(),
  ).toEqual(['Inter', 'Newsreader']);
});
