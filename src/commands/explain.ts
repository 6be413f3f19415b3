/** `explain`: what a rule is for, how it is broken and how it is kept. */
import type { Options } from './option-list.ts';
import { UsageError } from './option-values.ts';
import { hintAt } from './options.ts';
import { type RulePage, rulePages } from './rule-pages.ts';

/** Prints the page of the rule that is named; without a name, every rule in a line. Throws a UsageError where there is none of that name. */
export async function explain({ noun }: Pick<Options, 'noun'>, terminal: Pick<Console, 'log'> = console): Promise<number> {
  terminal.log((noun === undefined ? listLines() : pageOf(noun).lines).join('\n'));
  return 0;
}

function pageOf(name: string): RulePage {
  const pages = rulePages();
  const page = pages.get(name);
  if (page) return page;
  throw new UsageError(`there is no rule "${name}"${hintAt(name, [...pages.keys()]) || '; "npm run explain" lists all'}`);
}

function listLines(): readonly string[] {
  const pages = [...rulePages()];
  const lines = (refuses: boolean) =>
    pages.filter(([, page]) => page.refuses === refuses).map(([name, { summary }]) => `  ${name.padEnd(25)}${summary}`);
  return [
    'What a check refuses:',
    ...lines(true),
    '',
    'What it warns of, and refuses nothing for:',
    ...lines(false),
    '',
    '"npm run explain -- RULE" tells why, with an example.',
  ];
}
