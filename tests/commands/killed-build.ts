/**
 * Run as a program: builds in a folder and kills itself at the given step, before it (`before`) or in its middle (`half`).
 * Without a step it prints how many steps there are.
 */
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { build } from '../../src/commands/build.ts';
import { disk, type Effects } from '../../src/write/effects.ts';
import { optionsIn, workIn } from './stub-site.ts';

const [folder = '', step = 'none', moment = 'before'] = process.argv.slice(2);
let steps = 0;

function dying<Arguments extends unknown[]>(effect: (...args: Arguments) => void, half: (...args: Arguments) => void) {
  return (...args: Arguments): void => {
    steps += 1;
    if (String(steps) === step) {
      if (moment === 'half') half(...args);
      process.kill(process.pid, 'SIGKILL');
    }
    effect(...args);
  };
}

/** What cannot stop half-way is then done whole: the kill comes after it. */
const effects: Effects = {
  makeFolder: dying(disk.makeFolder, disk.makeFolder),
  claim: dying(disk.claim, disk.claim),
  write: dying(disk.write, (path, pieces) => disk.write(path, halfOf(pieces))),
  writeSoon: dying(disk.writeSoon, (path, pieces) => disk.writeSoon(path, halfOf(pieces))),
  rename: dying(disk.rename, disk.rename),
  link: dying(disk.link, disk.link),
  remove: dying(disk.remove, (path) => disk.remove(firstFileIn(path))),
};

function halfOf(pieces: Iterable<Uint8Array>): readonly Uint8Array[] {
  const bytes = Buffer.concat([...pieces]);
  return [bytes.subarray(0, bytes.length / 2)];
}

function firstFileIn(path: string): string {
  if (!statSync(path, { throwIfNoEntry: false })?.isDirectory()) return path;
  const names = readdirSync(path, { withFileTypes: true });
  return join(path, names.find((each) => each.isFile())?.name ?? '');
}

process.exitCode = await build(optionsIn(folder), workIn(folder, 'new', effects));
if (step === 'none') process.stdout.write(`steps ${steps}`);
