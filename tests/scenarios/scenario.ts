/** What happened in a repository, and what is told of it. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { formatProblems } from '../../src/validate/format.ts';
import { held } from '../../src/validate/held.ts';
import { git } from '../git.ts';
import { type Commit, type Files, put, withRepository } from './repository.ts';
import { WORLD } from './world.ts';

/** One row: who did what on which branch. */
export interface Scenario {
  /** What the change does, in kebab-case: the name of its golden file. */
  readonly name: string;
  /** What the branch does, a commit each, from the first commit of main on. */
  readonly topic?: readonly Files[];
  /** What main has done meanwhile, a commit each. */
  readonly main?: readonly Files[];
  /** What both begin with, beside the world. */
  readonly first?: Files;
  /** The whole history instead, where it is another one; its branches are main and topic. */
  readonly history?: readonly Commit[];
  /** What lies in the folder and is not committed; then the folder is held, and not the branch. */
  readonly folder?: Files;
  /** What it is held against, by another name than main. */
  readonly against?: string;
  /** What else is done before; answers with the root to look at where it is another one. */
  readonly also?: (root: string) => string | undefined;
  /** Nothing is told of it. */
  readonly fine?: true;
}

/** Everything that is told of a scenario, as a terminal shows it. */
export function toldOf({ first, main = [], topic = [], history, folder, against = 'main', also }: Scenario): string {
  const commits: readonly Commit[] = history ?? [
    { on: 'main', day: '2026-11-20', files: { ...WORLD, ...first } },
    ...main.map((files, index) => ({ on: 'main', day: `2026-11-${25 + index}`, files })),
    ...topic.map((files, index) => ({ on: 'topic', day: `2026-11-${25 + index}`, files, ...(index === 0 && { after: [0] }) })),
  ];
  return withRepository(commits, (root) => {
    if (folder) {
      git(root, ['checkout', '-q', topic.length > 0 ? 'topic' : 'main']);
      put(root, folder);
    }
    const place = also?.(root) ?? root;
    const untouched = traces(root);
    const result = held(place, { against, head: folder ? undefined : 'topic', today: '2026-11-29' });
    if (traces(root) !== untouched) return 'The repository was changed.\n';
    if ('fault' in result) return `It cannot be held: ${result.fault}\n`;
    return result.length === 0 ? 'Nothing.\n' : `${formatProblems(result)}\n`;
  });
}

/** Every file of a repository and of its folder, and its index: to look at it writes nothing, and starts no program that would. */
function traces(root: string): string {
  const index = join(root, '.git/index');
  return [...readdirSync(root, { recursive: true }).sort(), existsSync(index) ? readFileSync(index, 'base64') : ''].join('\n');
}
