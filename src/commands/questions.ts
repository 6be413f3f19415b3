/** What a verb has to be told: by options, or by answers where somebody is at the terminal. */
import { idFromTitle } from '../model/id-from-title.ts';
import type { Asker, Choice } from './asker.ts';
import { type OptionName, type Options, written } from './option-list.ts';
import { UsageError } from './option-values.ts';
import { lackOf, settingOf } from './options.ts';

/** One thing that has to be told, or may be. */
export interface Question {
  /** The option that tells it. */
  readonly option: OptionName;
  /** How it is asked; what is not asked can only be told by its option. */
  readonly ask?: string;
  /** The answers, where there are only some; by what was told before. */
  readonly choices?: (said: Said) => readonly Choice[];
  /** An example of an answer. */
  readonly example?: string;
  /** What is proposed, by what was told before. */
  readonly initial?: (said: Said) => string;
  /** What is wrong with an answer, beside what else was told. */
  readonly check?: (text: string, said: Said) => string | undefined;
  /** Whether nothing is an answer too. */
  readonly optional?: boolean;
  /** Whether it is asked, by what was told before; where it is, nothing is no answer. */
  readonly when?: (said: Said) => boolean;
}

/** What was told, by the names of the settings. */
export type Said = Readonly<Record<string, string | undefined>>;

/** An id made of the title. */
export function proposed({ title = '' }: Said): string {
  return idFromTitle(title);
}

/**
 * All that was told. Throws a UsageError that names at once all that is wrong, and where nobody is asked all that is missing; Cancelled where
 * whoever is asked gives up.
 */
export async function answersTo(
  verb: string,
  questions: readonly Question[],
  told: Options,
  asker: () => Promise<Asker | undefined>,
): Promise<Said> {
  const said = Object.fromEntries(
    questions.map(({ option }) => [settingOf(option), told[settingOf(option) as keyof Options] as string | undefined]),
  );
  const wrong = questions.flatMap(({ option, check }) => {
    const text = said[settingOf(option)];
    const fault = text === undefined ? undefined : check?.(text, said);
    return fault === undefined ? [] : [`${written(option)}: ${fault}`];
  });
  const missing = questions.filter(({ option, optional }) => !optional && said[settingOf(option)] === undefined);
  const asking = wrong.length === 0 && missing.length > 0 ? await asker() : undefined;
  if (asking) return askAll(questions, said, asking);
  const lack = lackOf(
    verb,
    missing.map(({ option }) => option),
  );
  if (wrong.length + lack.length > 0) throw new UsageError([...wrong, ...lack].join('\n'));
  return said;
}

async function askAll(questions: readonly Question[], said: Said, asker: Asker): Promise<Said> {
  const all = { ...said };
  for (const question of questions.filter(({ option, ask }) => ask !== undefined && said[settingOf(option)] === undefined))
    if (question.when?.(all) !== false) all[settingOf(question.option)] = (await askOne(question, all, asker)) || undefined;
  return all;
}

const NONE = '';

function askOne(
  { ask = '', choices, example, initial, check, optional: mayLack, when }: Question,
  said: Said,
  asker: Asker,
): Promise<string> {
  const optional = mayLack && !when;
  if (choices) return asker.find(ask, [...(optional ? [{ value: NONE, label: 'none' }] : []), ...choices(said)]);
  const held = check && ((text: string) => check(text, said));
  return asker.type(ask, {
    ...(example !== undefined && { example }),
    ...(initial && { initial: initial(said) }),
    ...(held && { check: held }),
    ...(optional && { optional }),
  });
}
