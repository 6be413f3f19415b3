/** Golden files: what a drawing was before. What differs is written beside it as `-changed`, and the test fails. */
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { expect } from 'vitest';

const FOLDER = 'tests/expected/charts';

/** Holds a text against its golden file. */
export function golden(name: string, text: string): void {
  const path = `${FOLDER}/${name}`;
  const changed = path.replace(/(\.\w+)$/, '-changed$1');
  const expected = existsSync(path) ? readFileSync(path, 'utf8') : undefined;
  if (expected === text) {
    rmSync(changed, { force: true });
    return;
  }
  mkdirSync(FOLDER, { recursive: true });
  writeFileSync(changed, text);
  expect.fail(`${path} differs; the new one is ${changed}`);
}
