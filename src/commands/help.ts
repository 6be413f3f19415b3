import { type OptionName, options, written } from './option-list.ts';
import { verbs } from './verbs.ts';

/** Prints the usage. */
export async function help(): Promise<number> {
  console.log(usage());
  return 0;
}

/** Every verb with its options, and every option with its meaning. */
export function usage(): string {
  const verbLines = Object.entries(verbs).map(([name, verb]) => `  ${name.padEnd(8)}${verb.text}${taking(verb.options)}`);
  const optionLines = Object.entries(options).map(
    ([name, { value, text }]) => `  ${`${written(name as OptionName)} ${value}`.trimEnd().padEnd(23)} ${text}`,
  );
  return [
    'Assay: a public scorecard from metric snapshots.',
    '',
    'Usage: npm run VERB -- [OPTIONS]',
    '',
    ...verbLines,
    '',
    ...optionLines,
    '',
    'Exit code: 0 fine, 1 refused, 2 the command line is wrong, 3 the program is wrong.',
  ].join('\n');
}

function taking(names: readonly OptionName[]): string {
  return names.length === 0 ? '' : `\n          ${names.map(written).join(' ')}`;
}
