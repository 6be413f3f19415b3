/** What is done to the disk, one small step at a time, so that a test can stop it after any of them. */
import { closeSync, fsyncSync, linkSync, mkdirSync, openSync, renameSync, rmSync, writeSync } from 'node:fs';

/** The steps; each is either done or not, except the two that write and `remove`, which can stop half-way. */
export interface Effects {
  /** Makes a folder and those above it. */
  readonly makeFolder: (path: string) => void;
  /** Makes one folder; throws `EEXIST` where there is something of that name. */
  readonly claim: (path: string) => void;
  /** Writes a file, piece after piece, and waits until it is on the disk. */
  readonly write: (path: string, pieces: Iterable<Uint8Array>) => void;
  /** Writes a file without waiting for the disk. */
  readonly writeSoon: (path: string, pieces: Iterable<Uint8Array>) => void;
  /** Gives a file or folder another name; what had that name as a file is replaced. */
  readonly rename: (from: string, to: string) => void;
  /** Gives a file a second name; throws `EEXIST` where that name is taken. */
  readonly link: (from: string, to: string) => void;
  /** Removes a file, or a folder with all that is in it; nothing happens where there is none. */
  readonly remove: (path: string) => void;
}

/** The real disk. */
export const disk: Effects = {
  makeFolder: (path) => void mkdirSync(path, { recursive: true }),
  claim: (path) => void mkdirSync(path),
  write: (path, pieces) => writeAll(path, pieces, fsyncSync),
  writeSoon: (path, pieces) => writeAll(path, pieces),
  rename: renameSync,
  link: linkSync,
  remove: (path) => rmSync(path, { recursive: true, force: true, maxRetries: 3 }),
};

function writeAll(path: string, pieces: Iterable<Uint8Array>, settle?: (file: number) => void): void {
  const file = openSync(path, 'w');
  try {
    for (const bytes of pieces) writePiece(file, path, bytes);
    settle?.(file);
  } finally {
    closeSync(file);
  }
}

/** A full disk can make `writeSync` write less than it was given without throwing, so this goes on until nothing is left. */
function writePiece(file: number, path: string, bytes: Uint8Array): void {
  for (let done = 0; done < bytes.length; ) {
    const written = writeSync(file, bytes, done);
    if (written === 0) throw Object.assign(new Error(`cannot write, is the disk full: ${path}`), { code: 'ENOSPC' });
    done += written;
  }
}
