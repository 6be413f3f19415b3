/** The plan of the rooms (HACKING.md): who may import whom, who is pure, and what stands nowhere in `src/`. */
import { globSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { expect, test } from 'vitest';

/** Each room may import those before it. */
const chain = ['schemas', 'model', 'read', 'importers', 'load', 'validate', 'evaluate', 'charts', 'exports', 'pipeline', 'site'];
const upTo = (room: string) => chain.slice(0, chain.indexOf(room) + 1);

/** What each room may import besides itself. */
const allowed: Readonly<Record<string, readonly string[]>> = {
  ...Object.fromEntries(chain.map((room) => [room, upTo(room)])),
  site: [...upTo('site'), 'components/url.ts'],
  write: upTo('exports'),
  collectors: upTo('exports'),
  commands: [...upTo('pipeline'), 'write', 'collectors'],
  cli: [...upTo('pipeline'), 'write', 'collectors', 'commands'],
  browser: ['schemas', 'model', 'charts', 'evaluate/scoring.ts', 'styles'],
  components: [...upTo('charts'), 'styles', 'browser'],
  layouts: [...upTo('charts'), 'styles', 'browser', 'components'],
  pages: [...upTo('model'), 'site', 'components', 'layouts', 'styles'],
  'content.config': [],
};

const pure = ['schemas', 'model', 'read', 'importers', 'evaluate', 'charts', 'exports'];

/** The page that shows every component, for whoever works on them, takes its samples from the tests, and what it draws from anywhere. */
const styleguide = 'src/pages/[styleguide].astro';

/** Rooms that may ask what time it is. */
const clocks = /^src\/(browser\/age\.ts|collectors\/)/;

const files = globSync('src/**/*.{ts,astro,mdx}')
  .map((path) => path.replaceAll('\\', '/'))
  .sort();

test('every file imports its own room and earlier rooms only', () => {
  const arrows = files.flatMap((file) =>
    importsOf(file)
      .filter((path) => path.startsWith('.'))
      .map((path) => [file, target(file, path)] as const),
  );
  expect(arrows.filter(([from, to]) => !mayImport(from, to)).map(([from, to]) => `${from} imports ${to}`)).toEqual([]);
});

test('every room is in the plan', () => {
  expect(files.filter((file) => allowed[roomOf(file)] === undefined)).toEqual([]);
});

test('pure rooms know neither the machine nor the site', () => {
  const unclean = files.filter((file) => pure.includes(roomOf(file)) && importsOf(file).some((path) => /^(node|astro):/.test(path)));
  expect(unclean).toEqual([]);
});

test.for([
  ['the clock', /\bDate\.now\(|\bnew Date\(\)|\bDate\(\)|\bperformance\.now\(/],
  ['the default locale', /\.toLocale\w*\(|\blocaleCompare\([^,()]*\)|\bIntl\.\w+\((\)|undefined)/],
  ['chance', /\bMath\.random\(|\brandomUUID\(/],
  ['markup or scripts past Astro', /\bset:html\b|\bdefine:vars\b|\bis:inline\b/],
] as const)('nothing in src asks for %s', ([, pattern]) => {
  expect(files.filter((file) => !clocks.test(file) && pattern.test(codeOf(file)))).toEqual([]);
});

test('no room is a drawer', () => {
  expect(globSync('src/**/{utils,util,lib,helpers,common}{,.ts}')).toEqual([]);
});

test('src knows no scorecard by name', () => {
  const names = /covet|fastapi|node\.js|nodejs\/|openssf|ossf|undici|interop\b|web-platform|wpt\b|chrome\b|firefox|safari/i;
  expect(globSync('src/**/*.*').filter((file) => names.test(readFileSync(file, 'utf8')))).toEqual([]);
});

test('the test itself sees a wrong arrow', () => {
  expect(mayImport('src/model/a.ts', 'src/read/b.ts')).toBe(false);
  expect(mayImport('src/browser/chart.ts', 'src/evaluate/scoring.ts')).toBe(true);
  expect(mayImport('src/browser/chart.ts', 'src/evaluate/metric.ts')).toBe(false);
  expect(mayImport('src/components/Mark.astro', 'src/site.ts')).toBe(false);
});

function mayImport(from: string, to: string): boolean {
  if (from === styleguide || !to.startsWith('src/')) return from === styleguide || !to.endsWith('.ts');
  const room = roomOf(to);
  return roomOf(from) === room || (allowed[roomOf(from)] ?? []).some((each) => each === room || `src/${each}` === to);
}

/** `src/model/types.ts` is of the room `model`, `src/site.ts` of the room `site`. */
function roomOf(file: string): string {
  return (file.split('/')[1] ?? '').replace(/\.(ts|astro)$/, '');
}

function importsOf(file: string): readonly string[] {
  const code = readFileSync(file, 'utf8');
  return [...code.matchAll(/(?:\bfrom|\bimport)\s*\(?\s*['"]([^'"]+)['"]/g)].map((match) => match[1] as string);
}

function target(file: string, path: string): string {
  return posix.join(posix.dirname(file), path);
}

/** The file without its comments, which may well say what is not done. */
function codeOf(file: string): string {
  return readFileSync(file, 'utf8').replace(/\/\*[\s\S]*?\*\/|<!--[\s\S]*?-->|(?<![:'"])\/\/.*/g, '');
}
