/** The mutants that no test tells apart, and why: `tests/mutation-survivors.md`. */
import { readFileSync } from 'node:fs';
import type { Mutant } from './mutants.ts';

const FILE = 'tests/mutation-survivors.md';
const GAPS = '\n## No test yet\n';

/** A mutant in one line, as it stands in the list: `pace.ts return [-1 → 1];`. */
export function lineOf({ file, change }: Pick<Mutant, 'file' | 'change'>): string {
  return `${file.replace('src/evaluate/', '')} ${change}`;
}

/** What the list says of a survivor. */
export interface Listed {
  /** Why no test can tell it apart, or need not. */
  readonly explained: ReadonlySet<string>;
  /** Known gaps: those below the heading that says so. */
  readonly open: ReadonlySet<string>;
}

/** Reads the list: the lines of its fenced blocks. */
export function listed(): Listed {
  const [explained = '', open = ''] = readFileSync(FILE, 'utf8').split(GAPS);
  return { explained: linesIn(explained), open: linesIn(open) };
}

function linesIn(text: string): ReadonlySet<string> {
  const blocks = text.split(/^```.*$/m).filter((_, index) => index % 2 === 1);
  return new Set(blocks.flatMap((block) => block.split('\n')).filter((line) => line !== ''));
}
