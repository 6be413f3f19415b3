/**
 * Run as a program: writes what it is told and kills itself at a moment of it. What it is told is a piece of JSON: the folder, the moment, and
 * either the files of a figure, the two texts of a file that is changed, or all that `add` is told.
 */

import { type Batch, writeBatch } from '../../src/commands/add/write.ts';
import type { Told } from '../../src/commands/add.ts';
import { replaceWhole } from '../../src/write/replace.ts';
import { dyingDisk } from './dying.ts';

/** What the program is told. */
export interface Killed {
  readonly moment: number;
  /** A moment is counted after so many bytes. */
  readonly every: number;
  readonly root: string;
  readonly batch?: Batch;
  readonly change?: { readonly path: string; readonly before: string; readonly after: string };
  readonly add?: Told;
}

const { moment, every, root, batch, change, add: told } = JSON.parse(process.argv[2] ?? '{}') as Killed;
const { effects } = dyingDisk(moment, every, () => process.kill(process.pid, 'SIGKILL'));
if (batch) writeBatch(root, batch, effects);
if (change) replaceWhole(change.path, change.before, change.after, effects);
if (told) process.exitCode = await (await import('../../src/commands/add.ts')).add(told, { effects, asker: async () => undefined });
