/** The verbs of the terminal: what each does, what it takes, and where it lives. A verb is loaded when it is asked for. */
import type { OptionName, Options } from './option-list.ts';
import type { Taken } from './options.ts';

/** One verb; `load` gives what it does, which answers with its exit code. */
export interface Verb extends Taken {
  readonly text: string;
  readonly load: () => Promise<(options: Options) => Promise<number>>;
}

const JUDGING: readonly OptionName[] = ['root', 'as-of', 'known-by'];
const BUILDING: readonly OptionName[] = [...JUDGING, 'base', 'site', 'out'];

/** What decides a criterion that is new. */
const DECIDED: readonly OptionName[] = ['text', 'metric', 'target', 'basis'];

/** What `new` makes, each with the options that it takes besides the root. */
export const NEW: Readonly<Record<string, readonly OptionName[]>> = {
  metric: ['id', 'title', 'category', 'unit', 'target', 'better', 'scale', 'summary', 'cadence', 'owner'],
  release: ['id', 'title', 'due', 'group', 'criterion', ...DECIDED],
  criterion: ['release', 'group', 'id', 'title', ...DECIDED],
  review: ['as-of', 'period', 'cadence'],
};

/** All verbs, in the order of the usage. */
export const verbs: Readonly<Record<string, Verb>> = {
  start: {
    text: 'build the site, then serve it',
    options: [...BUILDING, 'port'],
    load: async () => (await import('./start.ts')).start,
  },
  dev: {
    text: 'serve the site and follow every change of data, content and code',
    options: [...JUDGING, 'base', 'site', 'port'],
    load: async () => (await import('./dev.ts')).dev,
  },
  check: {
    text: 'read and check all data and content, and show every problem at once',
    options: [...JUDGING, 'fix', 'against', 'head', 'links', 'fail-on', 'format'],
    load: async () => (await import('./check.ts')).check,
  },
  explain: {
    text: 'tell what a rule is for, how it is broken and how it is kept, such as `explain weights`; without a name, list all rules',
    options: [],
    nouns: 'any',
    load: async () => (await import('./explain.ts')).explain,
  },
  build: {
    text: 'check, then write the site; the old one stays until the new one is whole',
    options: BUILDING,
    load: async () => (await import('./build.ts')).build,
  },
  why: {
    text: 'tell what moved the scores between two days or two commits, each cause with its part',
    options: [...JUDGING, 'from', 'to'],
    load: async () => (await import('./why.ts')).why,
  },
  diff: {
    text: 'tell what a change does to the scorecard, held against the commit or branch that it is based on',
    options: [...JUDGING, 'against', 'head', 'diff-format', 'report'],
    load: async () => (await import('./diff.ts')).diff,
  },
  add: {
    text: 'write one figure into a file of its own: asks for it at a terminal, or takes all of it as options',
    options: [
      'root',
      'as-of',
      'metric',
      'value',
      'date',
      'published',
      'seen',
      'source',
      'basis',
      'url',
      'subject',
      'conditions',
      'title',
      'note',
      'spread',
      'samples',
      'recorded',
      'label',
      'corrects',
      'reason',
      'confirm',
      'source-title',
      'source-url',
      'source-licence',
      'source-independent',
      'quiet',
      'dry-run',
    ],
    load: async () => (await import('./add.ts')).add,
  },
  new: {
    text: 'write a new metric, release, criterion or review, such as `new review`: whole or not at all, over nothing',
    options: ['root', ...new Set(Object.values(NEW).flat())],
    nouns: Object.keys(NEW),
    load: async () => (await import('./new.ts')).verb.new,
  },
  serve: {
    text: 'serve the site that was built, as GitHub Pages would',
    options: ['out', 'port'],
    load: async () => (await import('./serve.ts')).serve,
  },
  help: {
    text: 'print this',
    options: [],
    load: async () => (await import('./help.ts')).help,
  },
};
