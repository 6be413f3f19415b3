/** The style guide shows every component: itself, or as a part of one that it shows. */
import { globSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { expect, test } from 'vitest';

const GUIDE = 'src/pages/[styleguide].astro';
const components = globSync('src/components/**/*.astro').map((path) => path.replaceAll('\\', '/'));

test('every component is in the style guide', () => {
  const shown = reachedFrom(GUIDE);
  expect(components.length).toBeGreaterThan(100);
  expect(components.filter((path) => !shown.has(path)).sort()).toEqual([]);
});

test('what is only named in a comment is not shown', () => {
  expect(importsOf("// import A from './A.astro';\nimport B from './B.astro';")).toEqual(['./B.astro']);
});

/** Every component that a file draws, and what these draw. */
function reachedFrom(start: string): ReadonlySet<string> {
  const reached = new Set([start]);
  for (const path of reached) for (const each of importsOf(readFileSync(path, 'utf8'))) reached.add(posix.join(posix.dirname(path), each));
  return reached;
}

function importsOf(code: string): readonly string[] {
  return [...code.matchAll(/^import .* from '(\..*\.astro)';$/gm)].map(([, path]) => path as string);
}
