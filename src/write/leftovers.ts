/**
 * Files on the way: each is written beside its place under a name that begins with a dot, so that nobody who reads the folder reads it. What a
 * process leaves there that is stopped half-way is removed by the next one that writes into that folder.
 */
import { readdirSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { isAlive } from './alive.ts';
import type { Effects } from './effects.ts';

/** Where a file is written before it gets its name: `data/.a.yaml.123.tmp`. */
export function asideOf(path: string): string {
  return join(dirname(path), `.${basename(path)}.${process.pid}.tmp`);
}

/** The folder whose making gives the right to a name: `data/.a.yaml.claim`. */
export function claimOf(path: string): string {
  return join(dirname(path), `.${basename(path)}.claim`);
}

/** The lock of a file that is changed: `data/.a.yaml.lock`. */
export function lockBeside(path: string): string {
  return join(dirname(path), `.${basename(path)}.lock`);
}

const OWNED = /^\..+\.(?:(\d+)\.tmp|lock\.(\d+)(?:\.stale)?)$/;

/**
 * Removes what dead processes left in the folder of a file on the way. A claim says of nobody whose it is: it is stale where no living process has
 * a file on the way, and each who claims writes its own before it looks and before it claims, so that no two can take the same claim for stale.
 */
export function clearLeftovers(own: string, effects: Effects): void {
  const folder = dirname(own);
  const hidden = readdirSync(folder).filter((name) => name.startsWith('.'));
  const owned = hidden.flatMap((name) => {
    const [, writer, locker] = OWNED.exec(name) ?? [];
    const isOther = name !== basename(own) && (writer ?? locker) !== undefined;
    return isOther ? [{ name, alive: isAlive(Number(writer ?? locker)) }] : [];
  });
  const mayClaim = hidden.includes(basename(own)) && !owned.some(({ alive }) => alive);
  const claims = mayClaim ? hidden.filter((name) => name.endsWith('.claim')) : [];
  for (const name of [...owned.filter(({ alive }) => !alive).map((one) => one.name), ...claims]) effects.remove(join(folder, name));
}
