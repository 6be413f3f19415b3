/** The door of the terminal: finds the verb, reads its options, and turns what happens into an exit code. */
import { enableCompileCache } from 'node:module';
import { join } from 'node:path';
import { inspect } from 'node:util';
import { UsageError } from './commands/option-values.ts';
import { hintAt, readOptions } from './commands/options.ts';
import { project } from './commands/project.ts';
import { verbs } from './commands/verbs.ts';
import { NoAnswer } from './load/git.ts';
import { inertLines } from './validate/inert.ts';
import { fullDisk } from './write/full.ts';

/** Runs one command line and answers with its exit code: 0 fine, 1 refused, 2 usage, 3 internal. */
export async function main([name = 'help', ...args]: readonly string[]): Promise<number> {
  try {
    const key = /^(-h|--help)$/.test(name) || args.includes('--help') ? 'help' : name;
    const verb = Object.hasOwn(verbs, key) ? verbs[key] : undefined;
    if (verb === undefined) throw new UsageError(`there is no verb "${name}"${hintAt(name, Object.keys(verbs)) || '; see "help"'}`);
    const run = await verb.load();
    return await run(readOptions(key, verb, key === 'help' ? [] : args));
  } catch (error) {
    return explain(error);
  }
}

function explain(error: unknown): number {
  if (error instanceof UsageError || error instanceof NoAnswer) {
    console.error(inertLines(error.message));
    return 2;
  }
  const full = fullDisk(error);
  if (full !== undefined) {
    console.error(full);
    return 3;
  }
  console.error('The program failed; this is not about your data. Please report it with what follows.');
  // It may name a file, and names of files are anybody's.
  console.error(inertLines(inspect(error)));
  return 3;
}

// Without their types, and compiled, the modules of the verbs are kept: to strip them is half of the work of a `check`.
enableCompileCache(join(project, '.cache', 'modules'));
if (import.meta.main) process.exitCode = await main(process.argv.slice(2));
