/** Asks at a terminal. Loaded only where somebody is asked. */
import { autocomplete, confirm, isCancel, note, select, text } from '@clack/prompts';
import { type Asker, Cancelled, type Choice } from './asker.ts';

/** The one that asks. */
export const prompts: Asker = {
  async choose<T extends string>(message: string, choices: readonly Choice<T>[], initial?: T): Promise<T> {
    const settings = { message, options: [...choices], ...(initial !== undefined && { initialValue: initial as string }) };
    return answered(await select<string>(settings)) as T;
  },
  async find(message, choices) {
    const filter = (search: string, { value }: { readonly value: string }) =>
      choices.some((one) => one.value === value && isFound(one, search));
    return answered(
      await autocomplete<string>({ message, options: [...choices], maxItems: 10, placeholder: 'type a part of its name', filter }),
    );
  },
  async type(message, { example, initial, optional, check } = {}) {
    const validate = (typed: string | undefined) => {
      const said = (typed ?? '').trim();
      if (said === '') return optional ? undefined : 'This has to be said.';
      return check?.(said);
    };
    const settings = {
      message: optional ? `${message} (may stay empty)` : message,
      validate,
      ...(example !== undefined && { placeholder: example }),
      ...(initial !== undefined && { initialValue: initial }),
    };
    return answered(await text(settings)).trim();
  },
  async confirm(heading, shown, message, isDoubt = false) {
    note(shown, heading);
    return answered(await confirm({ message, initialValue: !isDoubt }));
  },
};

/** Whether each word that was typed stands somewhere in what is offered. */
function isFound({ label, hint, value, always }: Choice, search: string): boolean {
  const text = `${label} ${hint} ${value}`.toLowerCase();
  return (
    always === true ||
    search
      .toLowerCase()
      .split(/\s+/)
      .every((word) => text.includes(word))
  );
}

function answered<T>(answer: T): Exclude<T, symbol> {
  if (isCancel(answer)) throw new Cancelled('cancelled');
  return answer as Exclude<T, symbol>;
}
