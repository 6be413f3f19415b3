/** A disk on which a program dies at a moment: before and after each step, and at every few bytes of what it writes. */
import { disk, type Effects } from '../../src/write/effects.ts';

/** The moments are counted from 1; at the one that is asked for, `die` is called. */
export function dyingDisk(moment: number, every: number, die: () => void): { readonly effects: Effects; readonly moments: () => number } {
  let count = 0;
  const pass = () => {
    count += 1;
    if (count === moment) die();
  };
  const around =
    <Arguments extends unknown[]>(effect: (...args: Arguments) => void) =>
    (...args: Arguments): void => {
      pass();
      effect(...args);
      pass();
    };
  const write: Effects['write'] = (path, pieces) => {
    const bytes = Buffer.concat([...pieces]);
    for (let done = 0; done < bytes.length; done += every) {
      // What lies on the disk in that moment is written only where somebody will look at it.
      if (count + 1 === moment) disk.write(path, [bytes.subarray(0, done)]);
      pass();
    }
    disk.write(path, [bytes]);
    pass();
  };
  const { makeFolder, claim, rename, link, remove } = disk;
  const effects = {
    makeFolder: around(makeFolder),
    claim: around(claim),
    write,
    writeSoon: write,
    rename: around(rename),
    link: around(link),
    remove: around(remove),
  };
  return { effects, moments: () => count };
}
