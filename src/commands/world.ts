/** What verbs that write need of the world; a test puts its own in the place of it. */
import { disk, type Effects } from '../write/effects.ts';
import type { Asker } from './asker.ts';

/** The disk and the terminal. */
export interface World {
  /** What is done to the disk. */
  readonly effects: Effects;
  /** Whoever answers at the terminal; undefined where nobody does. */
  readonly asker: () => Promise<Asker | undefined>;
}

/** The real one; the library that asks is loaded only where somebody is asked. */
export const world: World = {
  effects: disk,
  asker: async () => (process.stdin.isTTY && process.stdout.isTTY ? (await import('./prompts.ts')).prompts : undefined),
};
