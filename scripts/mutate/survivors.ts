/** The mutants that no test tells apart, and why: `tests/mutation-survivors.md`. */
import { readFileSync } from 'node:fs';
import type { Mutant } from './mutants.ts';

const FILE = 'tests/mutation-survivors.md';

/** A mutant in one line, as it stands in the list: `pace.ts return [-1 → 1];`. */
export function lineOf({ file, change }: Pick<Mutant, 'file' | 'change'>): string {
  return `${file.replace('src/evaluate/', '')} ${change}`;
}

/** The lines of all fenced blocks of the list: each is a mutant that is explained above it. */
export function explained(): ReadonlySet<string> {
  const blocks = readFileSync(FILE, 'utf8')
    .split(/^```.*$/m)
    .filter((_, index) => index % 2 === 1);
  return new Set(blocks.flatMap((block) => block.split('\n')).filter((line) => line !== ''));
}
