/** The pages look as they did when their pictures were last accepted. `npm run baselines` accepts how they look now. */
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';
import { launch, pinnedChromium } from './chromium.ts';
import { pageTypesOf } from './sites.ts';
import { BASELINES, differing, PICTURED, takePictures } from './visual.ts';

const { plain } = inject('sites');

/** Dashboards are one type of page; one of them is pictured. */
const DASHBOARDS = ['business/', 'community/', 'quality/'];

/** So many pixels may differ: fewer than a letter has. */
const FEW = 12;

/** Another processor draws by other instructions, and another system by other means. */
const isSame = process.platform === 'linux' && process.arch === 'x64';
if (!isSame)
  console.warn(`The pictures are compared on linux-x64 only, where they were taken; this is ${process.platform}-${process.arch}.`);

test.runIf(isSame)('every picture is as it was accepted', async () => {
  const taken: string[] = [];
  const findings: string[] = [];
  const browser = await launch(await pinnedChromium());
  await takePictures(browser, plain, async ({ name, png }) => {
    taken.push(`${name}.png`);
    const finding = await hold(name, png);
    if (finding) findings.push(finding);
  }).finally(() => browser.close());
  expect(findings.sort()).toEqual([]);
  expect(readdirSync(BASELINES).filter((file) => !taken.includes(file))).toEqual([]);
});

test('every type of page is pictured', () => {
  const kind = (path: string) => path.replace(/^(\w+)\/[^/]+\//, '$1/*/').replace(/\*\/[^/]+\/$/, '*/*/');
  const pictured = new Set<string>([...PICTURED, ...DASHBOARDS].map(kind));
  expect(pageTypesOf(plain.folder).filter((path) => !pictured.has(kind(path)))).toEqual([]);
});

/** What is wrong with a picture; the new one is written beside the accepted one. */
async function hold(name: string, png: Buffer): Promise<string | undefined> {
  const path = join(BASELINES, `${name}.png`);
  const changed = join(BASELINES, `${name}-changed.png`);
  if (!existsSync(path)) return `${path} is missing; "npm run baselines" takes it`;
  const pixels = await differing(png, readFileSync(path));
  if (pixels > FEW) writeFileSync(changed, png);
  else rmSync(changed, { force: true });
  return pixels > FEW ? `${path} differs in ${pixels} pixels; the new one is ${changed}` : undefined;
}
