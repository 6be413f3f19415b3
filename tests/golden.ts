/** Golden files: what an output was before. What differs is written beside it as `-changed`, and the test fails. */
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { expect } from 'vitest';

/** Holds a text against its golden file in the folder of its case. */
export function golden(name: string, file: string, text: string): void {
  const folder = `tests/expected/${name}`;
  const path = `${folder}/${file}`;
  const changed = path.replace(/(\.\w+)$/, '-changed$1');
  const expected = existsSync(path) ? readFileSync(path, 'utf8') : undefined;
  if (expected === text) {
    rmSync(changed, { force: true });
    return;
  }
  mkdirSync(folder, { recursive: true });
  writeFileSync(changed, text);
  expect.fail(`${path} differs; the new one is ${changed}`);
}
