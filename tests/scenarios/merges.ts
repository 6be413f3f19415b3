/** How a change comes to its branch, and where it lies. */
import { mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Commit, type Files, git } from './repository.ts';
import type { Scenario } from './scenario.ts';
import { snapshot, TOWN, WORLD } from './world.ts';

const OLD = `${TOWN}/2026-11-01.yaml`;
const DATA = { [`${TOWN}/2026-11-24.yaml`]: snapshot('2026-11-24', 'values: { flow: 90 }') };
const OTHER = { [`${TOWN}/2026-11-21.yaml`]: snapshot('2026-11-21', 'values: { wait: 41 }') };
const EDITED = { [OLD]: (WORLD[OLD] as string).replace('flow: 80', 'flow: 93') };
const commit = (on: string, day: string, files: Files, after?: readonly number[]): Commit => ({ on, day, files, ...(after && { after }) });
const FIRST = commit('main', '2026-11-20', WORLD);

/** The world with everything below a folder. */
const below = (folder: string, files: Files): Files =>
  Object.fromEntries(Object.entries(files).map(([path, entry]) => [`${folder}/${path}`, entry]));

export const merges: readonly Scenario[] = [
  // The merge commit of a pull request, as a runner checks it out: its first parent is the base.
  {
    name: 'merge-commit',
    history: [
      FIRST,
      commit('main', '2026-11-22', OTHER),
      commit('side', '2026-11-23', EDITED, [0]),
      commit('topic', '2026-11-24', { ...EDITED }, [1, 2]),
    ],
  },
  {
    name: 'merged-main-into-it',
    fine: true,
    history: [
      FIRST,
      commit('main', '2026-11-22', EDITED),
      commit('topic', '2026-11-24', DATA, [0]),
      commit('topic', '2026-11-24', EDITED, [2, 1]),
    ],
  },
  { name: 'squashed', history: [FIRST, commit('main', '2026-11-22', OTHER), commit('topic', '2026-11-24', { ...EDITED, ...DATA }, [1])] },
  {
    name: 'squashed-and-then-continued',
    fine: true,
    history: [
      FIRST,
      commit('topic', '2026-11-22', OTHER, [0]),
      commit('main', '2026-11-23', OTHER, [0]),
      commit('topic', '2026-11-24', DATA, [1]),
    ],
  },
  {
    name: 'rebased',
    history: [FIRST, commit('main', '2026-11-22', OTHER), commit('topic', '2026-11-24', EDITED, [1]), commit('topic', '2026-11-25', DATA)],
  },
  { name: 'behind-main', fine: true, main: [OTHER, { 'src/tool.ts': null }], topic: [DATA] },
  { name: 'behind-main-and-deletes', main: [OTHER], topic: [{ [OLD]: null }] },
  {
    name: 'nothing-to-merge',
    fine: true,
    history: [FIRST, commit('topic', '2026-11-21', {}, [0]), commit('main', '2026-11-22', OTHER, [1])],
  },
  {
    name: 'main-was-forced',
    fine: true,
    history: [
      FIRST,
      commit('gone', '2026-11-21', OTHER, [0]),
      commit('topic', '2026-11-24', DATA, [1]),
      commit('main', '2026-11-22', { 'src/tool.ts': null }, [0]),
    ],
  },
  {
    name: 'topic-was-forced',
    history: [FIRST, commit('main', '2026-11-22', OTHER), commit('topic', '2026-11-24', { ...WORLD, ...DATA }, [])],
  },
  {
    name: 'both-edit-the-same-line',
    main: [{ 'data/metrics/wait.yaml': (WORLD['data/metrics/wait.yaml'] as string).replace('Wait', 'Waiting') }],
    topic: [{ 'data/metrics/wait.yaml': (WORLD['data/metrics/wait.yaml'] as string).replace('Wait', 'Time'), ...EDITED }],
  },
  {
    name: 'one-deletes-what-another-edits',
    main: [{ 'data/metrics/wait.yaml': (WORLD['data/metrics/wait.yaml'] as string).replace('Wait', 'Waiting') }],
    topic: [{ 'data/metrics/wait.yaml': null }],
  },
  { name: 'conflict-outside-of-the-data', main: [{ 'src/tool.ts': 'a\n' }], topic: [{ 'src/tool.ts': 'b\n' }] },
  { name: 'no-such-base', history: [commit('topic', '2026-11-20', WORLD)] },
  {
    name: 'shallow-clone',
    main: [OTHER],
    topic: [EDITED],
    also: (root) => {
      const place = join(root, 'clone');
      git(root, ['clone', '-q', '--depth', '1', '--no-single-branch', `file://${root}`, place]);
      git(place, ['branch', 'topic', 'origin/topic']);
      return place;
    },
  },
  {
    name: 'shallow-clone-without-main',
    topic: [EDITED],
    also: (root) => {
      git(root, ['clone', '-q', '--depth', '1', '--branch', 'topic', `file://${root}`, join(root, 'clone')]);
      return join(root, 'clone');
    },
  },
  {
    name: 'no-repository',
    folder: {},
    also: (root) => {
      renameSync(join(root, '.git'), join(root, 'git'));
      return root;
    },
  },
  {
    name: 'below-a-folder',
    history: [
      commit('main', '2026-11-20', below('a b/ü', WORLD)),
      commit('topic', '2026-11-24', below('a b/ü', { ...EDITED, 'src/tool.ts': null }), [0]),
    ],
    also: (root) => mkdirSync(join(root, 'a b/ü'), { recursive: true }) && join(root, 'a b/ü'),
  },
  {
    name: 'beside-another-scorecard',
    fine: true,
    history: [commit('main', '2026-11-20', { ...WORLD, ...below('other', WORLD) }), commit('topic', '2026-11-24', DATA, [0])],
  },
  { name: 'folder-edited', folder: EDITED },
  { name: 'folder-with-a-new-file', folder: { [`${TOWN}/2026-11-24.yaml`]: snapshot('2026-11-24', 'values: { flow: 8400 }') } },
  { name: 'folder-with-a-new-file-beside-the-data', fine: true, folder: { ...DATA, 'src/scratch.ts': '\n' } },
  { name: 'folder-with-edited-code', folder: { ...DATA, 'src/tool.ts': '\n' } },
  {
    name: 'folder-with-an-ignored-file',
    fine: true,
    first: { '.gitignore': 'data/snapshots/town/2026-11-24.yaml\n' },
    folder: { [`${TOWN}/2026-11-24.yaml`]: 'broken: [\n' },
  },
  { name: 'folder-deleted', folder: { [OLD]: null } },
  { name: 'folder-made-executable', folder: { [OLD]: { mode: '100755', text: WORLD[OLD] as string } } },
  { name: 'folder-put-back', fine: true, topic: [EDITED], folder: { [OLD]: WORLD[OLD] as string } },
  { name: 'folder-that-is-behind', main: [OTHER], topic: [DATA], folder: EDITED },
  {
    name: 'folder-with-other-line-ends',
    fine: true,
    first: { '.gitattributes': '*.yaml text eol=crlf\n' },
    folder: { [OLD]: (WORLD[OLD] as string).replaceAll('\n', '\r\n') },
  },
  {
    name: 'folder-with-a-repository-in-it',
    folder: DATA,
    also: (root) => {
      const place = join(root, 'data/more');
      mkdirSync(place);
      git(place, ['init', '-q']);
      git(place, ['commit', '-q', '--allow-empty', '-m', 'Work']);
      return root;
    },
  },
  {
    name: 'replaced-by-what-is-not-committed',
    topic: [EDITED],
    also: (root) => {
      git(root, ['replace', 'topic', 'main']);
      mkdirSync(join(root, '.git/info'), { recursive: true });
      writeFileSync(join(root, '.git/info/grafts'), `${git(root, ['rev-parse', 'topic']).trim()}\n`);
      return root;
    },
  },
  {
    name: 'objects-elsewhere',
    topic: [EDITED],
    also: (root) => {
      const place = join(root, 'clone');
      git(root, ['clone', '-q', '--shared', '--no-checkout', root, place]);
      git(place, ['branch', 'topic', 'origin/topic']);
      return place;
    },
  },
  {
    name: 'index-of-its-own',
    folder: EDITED,
    also: (root) => {
      // Whoever hides an edit from git hides it from nobody else.
      git(root, ['update-index', '--assume-unchanged', OLD]);
      return root;
    },
  },
  {
    name: 'programs-of-the-repository',
    folder: EDITED,
    also: (root) => {
      const started = join(root, 'started');
      for (const [key, value] of Object.entries({
        'core.fsmonitor': `touch ${started}`,
        'diff.external': `touch ${started}`,
        'core.hooksPath': root,
        'diff.renames': 'true',
        'diff.ignoreSubmodules': 'all',
      }))
        git(root, ['config', key, value]);
      for (const hook of ['post-index-change', 'reference-transaction'])
        writeFileSync(join(root, hook), `#!/bin/sh\ntouch ${started}\n`, { mode: 0o755 });
      return root;
    },
  },
];
