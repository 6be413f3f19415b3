/** How much memory a build asks the system for. V8 by itself takes what there is; a build has to do with the gigabyte of a small machine. */
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

/** Lets the heap grow by a half, and no longer to its fourfold, before what is no longer used is looked for. */
export function growSlowly(): void {
  setFlagsFromString('--heap-growing-percent=50');
}

/** Gives back to the system at once what the last stage has left behind. */
export function collectGarbage(): void {
  setFlagsFromString('--expose-gc');
  runInNewContext('gc')({ type: 'major', execution: 'sync', flavor: 'last-resort' });
}
