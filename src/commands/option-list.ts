/** Every option of the command line, one line each: what stands for its value in the usage, what it does, and how it is read. */
import type { Day } from '../model/types.ts';
import { type Answers, answers } from './answer-list.ts';
import type { FormatName } from './formats/index.ts';
import { basePath, commit, day, folder, type Option, oneOf, origin, path, period, port } from './option-values.ts';

/** The settings of one command; each is undefined where it was not given and has no default. */
export interface Options extends Answers {
  /** The folder that holds `data/` and `content/`; absolute. */
  readonly root: string;
  /** The day to judge by; where it is not given, `judgedBy` finds it. */
  readonly asOf?: Day;
  /** Only what was recorded by this day is known. */
  readonly knownBy?: Day;
  /** The path under which the site will be served; begins and ends with a slash. */
  readonly base: string;
  /** The commit against which a change is held. */
  readonly against?: string;
  /** The commit that is held against it; else the folder as it lies there. */
  readonly head?: string;
  /** The origin at which the site will be served, without a slash at its end. */
  readonly site?: string;
  /** The folder that receives the site; absolute. */
  readonly out: string;
  /** The port of the local server; the next free one is taken where it is in use. */
  readonly port: number;
  /** The day or commit from which scores are followed. */
  readonly from?: string | undefined;
  /** The day or commit up to which they are. */
  readonly to?: string | undefined;
  /** What stands behind the verb, where it takes something: what a new one is made of. */
  readonly noun?: string | undefined;
  /** What a review looks back at: 2025-11, 2025-q4 or 2025. */
  readonly period?: string | undefined;
  /** How often such a review is held, or a metric measured. */
  readonly cadence?: string | undefined;
  /** Whether what is safe to repair is repaired before a check. */
  readonly fix?: boolean;
  /** Whether cited addresses are asked for. */
  readonly links?: boolean;
  /** How a difference is told. */
  readonly diffFormat?: 'markdown' | 'json' | 'html';
  /** The folder that receives it in every format; absolute. */
  readonly report?: string;
  /** What a check fails on besides problems. */
  readonly failOn?: 'regression' | undefined;
  /** How a check is told. */
  readonly format?: FormatName | undefined;
}

/** Every option by name, in the order of the usage; `as-of` sets `asOf`. */
export const options = {
  root: { value: 'DIR', text: 'the folder that holds data/ and content/; else SCORECARD_ROOT, else this folder', read: folder },
  'as-of': {
    value: 'YYYY-MM-DD',
    text: 'the day to judge by; else the date of the commit, or of the newest snapshot where that is later',
    read: day,
  },
  'known-by': { value: 'YYYY-MM-DD', text: 'leave out what was recorded after this day', read: day },
  base: { value: '/PATH/', text: 'the path under which the site will be served; else /', read: basePath },
  against: { flag: 'base', value: 'REF', text: 'the commit or branch against which the change is held', read: commit },
  head: { value: 'REF', text: 'the commit that is held against it; else the folder as it lies there', read: commit },
  site: { value: 'URL', text: 'the origin at which the site will be served, such as https://example.org', read: origin },
  out: { value: 'DIR', text: 'the folder that receives the site; else dist', read: path },
  period: { value: 'PERIOD', text: 'what a new review looks back at: 2025-11, 2025-q4 or 2025; else the next of its kind', read: period },
  cadence: {
    value: 'CADENCE',
    text: 'which review: monthly, quarterly or yearly; else the one that has been due for longest. Of a new metric, how often it is measured',
  },
  ...answers,
  fix: { value: '', text: 'first repair how new and changed files are written, never what they say' },
  links: { value: '', text: 'also ask the network whether the addresses that the data cites still answer' },
  'fail-on': {
    value: 'WHAT',
    text: 'what a check fails on besides problems: regression, where one is open and not acknowledged',
    read: oneOf('regression'),
  },
  format: {
    value: 'FORMAT',
    text: 'with `check`: human, github (for GitHub Actions), sarif or json; else human',
    read: oneOf<FormatName>('human', 'github', 'sarif', 'json'),
  },
  'diff-format': {
    flag: 'format',
    value: 'FORMAT',
    text: 'with `diff`: markdown, json or html; else markdown',
    read: oneOf('markdown', 'json', 'html'),
  },
  report: { value: 'DIR', text: 'the folder that receives diff.md, diff.json and diff.html, each written whole', read: path },
  from: { value: 'DAY', text: 'the day or commit from which the scores are followed' },
  to: { value: 'DAY', text: 'the day or commit up to which they are followed; else what is here, as of the day to judge by' },
  port: { value: 'N', text: 'the port of the local server, or the next free one; else 4321', read: port },
} as const satisfies Readonly<Record<string, Option>>;

/** The name of an option. */
export type OptionName = keyof typeof options;

/** An option as it is written: `--as-of`. */
export function written(name: OptionName): string {
  const { flag = name }: Option = options[name];
  return `--${flag}`;
}
