/** What is held where nothing is committed yet: the folder as it lies there. */
import { mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { git } from '../git.ts';
import type { Scenario } from './scenario.ts';
import { DATA, EDITED, OLD, OTHER, snapshot, TOWN, WORLD } from './world.ts';

export const folders: readonly Scenario[] = [
  {
    name: 'no-repository',
    folder: {},
    also: (root) => {
      renameSync(join(root, '.git'), join(root, 'git'));
      return root;
    },
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
  {
    // Were it taken for a repository, what it configures would be started.
    name: 'folder-that-passes-for-a-repository',
    folder: {
      'well/HEAD': 'ref: refs/heads/main\n',
      'well/config': '[core]\n\trepositoryformatversion = 0\n\tbare = false\n\tworktree = ..\n\tfsmonitor = touch started\n',
      'well/objects/keep': '',
      'well/refs/keep': '',
      'well/data/scorecard.yaml': WORLD['data/scorecard.yaml'] as string,
    },
    also: (root) => join(root, 'well'),
  },
];
