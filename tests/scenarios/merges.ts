/** How a change comes to its branch. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { git } from '../git.ts';
import type { Commit, Files } from './repository.ts';
import type { Scenario } from './scenario.ts';
import { DATA, EDITED, OLD, OTHER, WORLD } from './world.ts';

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
  // As a runner may name it that has checked out the merge commit.
  { name: 'base-named-by-its-place', topic: [{}, EDITED], against: 'topic~1' },
];
