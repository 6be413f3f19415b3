/** Folders and repositories that are not what they should be: they are refused or told, and never taken for empty. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { main } from '../../src/cli.ts';
import { readFolder } from '../../src/load/folder.ts';
import { ENV, git } from '../git.ts';
import { makeRepository } from '../scenarios/repository.ts';
import { DATA, WORLD } from '../scenarios/world.ts';

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'scorecard-'));
});
afterEach(() => {
  rmSync(root, { recursive: true });
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
});

test('names that are not UTF-8, of files and of folders', () => {
  for (const folder of ['data/metrics/', 'content/']) mkdirSync(join(root, folder), { recursive: true });
  writeFileSync(bytes('data/metrics/a', '.yaml'), 'title: A\n');
  mkdirSync(bytes('content/b', ''));
  const { files, problems } = readFolder(root);
  expect([files, problems.map(({ path, rule, message, hint }) => [path, rule, message, hint])]).toEqual([
    [],
    ['data/metrics/a\ufffd.yaml', 'content/b\ufffd'].map((path) => [
      path,
      'file-kind',
      'the name is not written in UTF-8',
      'give it another name, in small letters',
    ]),
  ]);
});

test('a path that is longer than the system takes', () => {
  // Only from inside of a folder can one be made whose whole path is too long.
  const name = 'd'.repeat(200);
  const deep = join(root, 'data', ...Array.from({ length: 19 }, () => name));
  mkdirSync(deep, { recursive: true });
  execFileSync('mkdir', ['-p', `${name}/${name}`], { cwd: deep });
  expect(readFolder(root).problems.map(({ rule, message }) => [rule, message])).toEqual([['file-kind', 'the folder cannot be opened']]);
  execFileSync('rm', ['-rf', 'data'], { cwd: root });
});

/** A repository that lacks a tree: what differs below it nobody can tell. */
test('git lacks a part of what it has to tell: the command says so and ends with 2, and holds nothing for empty', async () => {
  const place = makeRepository([
    { on: 'main', day: '2026-11-20', files: WORLD },
    { on: 'topic', day: '2026-11-25', after: [0], files: DATA },
  ]);
  try {
    const tree = git(place, ['rev-parse', 'topic:data']).trim();
    rmSync(join(place, '.git/objects', tree.slice(0, 2), tree.slice(2)));
    const said: string[] = [];
    for (const to of ['log', 'error'] as const) vi.spyOn(console, to).mockImplementation((line) => void said.push(String(line)));
    for (const [name, value] of Object.entries(ENV)) vi.stubEnv(name, value);
    const codes = [];
    for (const verb of ['check', 'diff']) codes.push(await main([verb, '--root', place, '--base', 'main', '--head', 'topic']));
    expect([codes, said.every((line) => line.startsWith(`git cannot read the repository of ${place}: `))]).toEqual([[2, 2], true]);
    expect(said.join('\n')).toContain('fetch what is missing, or look at it with "git fsck"');
  } finally {
    rmSync(place, { recursive: true, force: true });
  }
});

test('a repository that git does not open is told in the words of git, and not taken for none', async () => {
  const place = makeRepository([{ on: 'main', day: '2026-11-20', files: WORLD }]);
  writeFileSync(join(place, '.git/config'), '[[[\n', { flag: 'a' });
  const said: string[] = [];
  for (const to of ['log', 'error'] as const) vi.spyOn(console, to).mockImplementation((line) => void said.push(String(line)));
  for (const [name, value] of Object.entries(ENV)) vi.stubEnv(name, value);
  const codes = [];
  for (const verb of ['check', 'diff']) codes.push(await main([verb, '--root', place, '--base', 'main']));
  rmSync(place, { recursive: true, force: true });
  expect(codes).toEqual([2, 2]);
  for (const line of said) expect(line).toMatch(/^git does not open the repository: fatal: bad config line \d+ in file .*config$/);
});

/** A path below the root that ends in a byte which begins no letter. */
function bytes(path: string, rest: string): Buffer {
  return Buffer.concat([Buffer.from(join(root, path)), Buffer.from([0xff]), Buffer.from(rest)]);
}
