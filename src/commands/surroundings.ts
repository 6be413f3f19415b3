/** What a check finds around it: a terminal or none, and a job of GitHub Actions or none. */
import { appendFileSync } from 'node:fs';
import { relative } from 'node:path';
import type { Setting } from './formats/checked.ts';

/** What the program is started with, so that a test can say otherwise. */
interface Started {
  /** Where problems are told. */
  readonly stderr: { readonly isTTY?: boolean };
  /** `NO_COLOR` of it, and `GITHUB_STEP_SUMMARY`, the file to which a step adds what the summary of its job shows. */
  readonly env: Readonly<Record<string, string | undefined>>;
  /** The folder in which it was started. */
  readonly cwd: () => string;
}

/** What of that a command uses. */
export interface Surroundings {
  /** Whether problems are told to a terminal that shows colours, and nobody said that they are not wanted. */
  readonly colour: boolean;
  /** What a format has to know, for a root. */
  readonly settingFor: (root: string) => Setting;
  /** Adds to the summary of the job, where there is one. */
  readonly summarize: (markdown: string) => void;
}

/** Looks around. */
export function surroundings({ stderr, env, cwd }: Started = process): Surroundings {
  const colour = stderr.isTTY === true && !env.NO_COLOR;
  const file = env.GITHUB_STEP_SUMMARY || undefined;
  return {
    colour,
    settingFor: (root) => ({ colour, under: under(cwd(), root), summary: file !== undefined }),
    summarize: (markdown) => {
      if (file !== undefined) appendFileSync(file, markdown);
    },
  };
}

/** Empty too where the root lies elsewhere: nothing of the repository is meant then. */
function under(folder: string, root: string): string {
  const way = relative(folder, root).replaceAll('\\', '/');
  return way === '' || way.startsWith('..') ? '' : `${way}/`;
}
