/** How somebody at a terminal is asked. */

/** Whoever was asked gave up; nothing is written then. */
export class Cancelled extends Error {}

/** One of several answers. */
export interface Choice<T extends string = string> {
  /** The answer. */
  readonly value: T;
  /** What stands for it. */
  readonly label: string;
  /** What it means. */
  readonly hint?: string;
  /** Whether it is offered whatever is searched for. */
  readonly always?: boolean;
}

/** What a typed answer is helped with. */
export interface Help {
  /** An example. */
  readonly example?: string;
  /** What stands there to begin with. */
  readonly initial?: string;
  /** Whether nothing is an answer too. */
  readonly optional?: boolean;
  /** What is wrong with an answer. */
  readonly check?: (text: string) => string | undefined;
}

/** Asks one question at a time. Each throws Cancelled where whoever is asked gives up. */
export interface Asker {
  /** One of a few. */
  readonly choose: <T extends string>(question: string, choices: readonly Choice<T>[], initial?: T) => Promise<T>;
  /** One of many, found by a part of its name. */
  readonly find: (question: string, choices: readonly Choice[]) => Promise<string>;
  /** A line. */
  readonly type: (question: string, help?: Help) => Promise<string>;
  /** Yes or no, after something was shown under a heading; where that is a doubt, no is the answer that a mere Enter gives. */
  readonly confirm: (heading: string, shown: string, question: string, isDoubt?: boolean) => Promise<boolean>;
}
