/** Every option of the command line, one line each: what stands for its value in the usage, what it does, and how it is read. */
import type { Day } from '../model/types.ts';
import type { FormatName } from './formats/index.ts';
import { basePath, commit, day, folder, oneOf, origin, path, period, port, type ReadValue, text } from './option-values.ts';

/** The settings of one command; each is undefined where it was not given and has no default. */
export interface Options {
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
  /** The id of a metric, or of a share set and one of its parts. */
  readonly metric?: string;
  /** What a figure is of, where it is not of the scorecard's own subject. */
  readonly subject?: string;
  /** A figure as it was typed. */
  readonly value?: string;
  /** The day on which a figure was measured, as it was typed. */
  readonly date?: string;
  /** The day on which it was published, where it is not known when it was measured. */
  readonly published?: string;
  /** The day on which it was read, where not even that is known. */
  readonly seen?: string;
  /** The day on which it is written down, where that is not today. */
  readonly recorded?: string;
  /** The id of who says so. */
  readonly source?: string;
  /** The name of a source that is new. */
  readonly sourceTitle?: string;
  /** Where a source that is new is to be found. */
  readonly sourceUrl?: string;
  /** Under which terms the figures of a source that is new may be used. */
  readonly sourceLicence?: string;
  /** Whether a source that is new is somebody other than the subject: yes or no. */
  readonly sourceIndependent?: string;
  /** How well a figure is founded. */
  readonly basis?: string;
  /** Where what shows it can be read. */
  readonly url?: string;
  /** Under what circumstances it was taken, as they were typed. */
  readonly conditions?: string;
  /** A name for readers. */
  readonly title?: string;
  /** What a reader should know about a figure. */
  readonly note?: string;
  /** The standard deviation of the runs. */
  readonly spread?: string;
  /** How many runs it sums up. */
  readonly samples?: string;
  /** Why a figure that lies far from the last one is right. */
  readonly confirm?: string;
  /** What the name of its file says behind its day. */
  readonly label?: string;
  /** The snapshot of which a value is corrected. */
  readonly corrects?: string;
  /** Why it is. */
  readonly reason?: string;
  /** The name of a new file, or of a new criterion. */
  readonly id?: string;
  /** The category of a new metric. */
  readonly category?: string;
  /** The unit of its values. */
  readonly unit?: string;
  /** What is promised of it, or what a criterion asks of a metric. */
  readonly target?: string;
  /** Which way it is better, where no target says so. */
  readonly better?: string;
  /** The steps of a grade, best first, with commas between. */
  readonly scale?: string;
  /** What it measures, in plain words. */
  readonly summary?: string;
  /** Who answers for it. */
  readonly owner?: string;
  /** The day on which a new release is to be ready. */
  readonly due?: string;
  /** The release of a new criterion. */
  readonly release?: string;
  /** The heading of a group of criteria. */
  readonly group?: string;
  /** The name of the first criterion of a new release. */
  readonly criterion?: string;
  /** What has to hold for a criterion. */
  readonly text?: string;
  /** Whether nothing is told but the file that was written. */
  readonly quiet?: boolean;
  /** Whether what would be written is only shown. */
  readonly dryRun?: boolean;
  /** What stands behind the verb, where it takes something: what a new one is made of. */
  readonly noun?: string | undefined;
  /** What a review looks back at: 2025-11, 2025-q4 or 2025. */
  readonly period?: string | undefined;
  /** How often such a review is held, or a metric measured. */
  readonly cadence?: string | undefined;
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

/** An option, before it is given. */
export interface Option {
  /** How it is written after `--`, where that is not its name: two verbs may mean two things by one word. */
  readonly flag?: string;
  /** What stands for its value in the usage; empty where it takes none. */
  readonly value: string;
  /** What it does, in the usage. */
  readonly text: string;
  /** Makes its setting of what was written; a flag has none. */
  readonly read?: ReadValue<unknown>;
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
    read: text,
  },
  metric: { value: 'ID', text: 'what was measured: the name of a file in data/metrics/ without its ending, or `set/part`', read: text },
  value: {
    value: 'VALUE',
    text: 'the value in the unit of its metric: 45012.67, 5-10, "< 100", A+, or "failed: why there is none"',
    read: text,
  },
  date: { value: 'YYYY-MM-DD', text: 'the day of the measurement, in UTC', read: text },
  published: {
    value: 'YYYY-MM-DD',
    text: 'in the place of --date: the day of publication, where the measurement is not dated',
    read: text,
  },
  seen: { value: 'YYYY-MM-DD', text: 'in the place of --date: the day on which you read it, where nothing is dated', read: text },
  source: { value: 'ID', text: 'who says so: the name of a file in data/sources/ without its ending', read: text },
  basis: {
    value: 'BASIS',
    text: 'how well it is founded: claimed, reported, measured or independent; in doubt the weaker one',
    read: text,
  },
  url: { value: 'URL', text: 'the address of what shows it, with https:// in front', read: text },
  subject: { value: 'ID', text: "whose value it is, of those in data/scorecard.yaml; else the scorecard's own subject", read: text },
  conditions: { value: 'LIST', text: 'what somebody would need to know to get the same: "concurrency: 64, os: linux"', read: text },
  title: { value: 'TEXT', text: 'what was run or read, in one line; of what is new, its name for readers', read: text },
  note: { value: 'TEXT', text: 'what a reader should know about the value', read: text },
  spread: { value: 'NUMBER', text: 'the standard deviation of the runs, in the unit of the metric', read: text },
  samples: { value: 'N', text: 'how many runs the value sums up', read: text },
  recorded: { value: 'YYYY-MM-DD', text: 'the day on which you write it down; else the day that git would date a commit', read: text },
  label: { value: 'NAME', text: 'what the name of the file says behind its day; else a number where the day is taken', read: text },
  corrects: {
    value: 'SNAPSHOT',
    text: 'the snapshot of which the value is replaced: its source and file name, such as jane-doe/2026-11-20',
    read: text,
  },
  reason: { value: 'TEXT', text: 'why that value was wrong', read: text },
  confirm: { value: 'TEXT', text: 'why a value is right that is 10 times the last one, or 1000 or 1024 times', read: text },
  'source-title': { value: 'TEXT', text: 'the name of a source that is new here; its file is written too', read: text },
  'source-url': { value: 'URL', text: 'where that source is to be found', read: text },
  'source-licence': { value: 'TEXT', text: 'the licence of its figures, as an SPDX expression or in words', read: text },
  'source-independent': { value: 'YES-OR-NO', text: 'yes where it does not belong to what is measured, else no', read: text },
  id: {
    value: 'ID',
    text: 'the name of what is new, in small letters with hyphens: of a file without its ending, or of a criterion',
    read: text,
  },
  category: { value: 'ID', text: 'the category in which a new metric is scored', read: text },
  unit: { value: 'UNIT', text: 'the unit of its values: req/s, ms, %, USD, stars, grade, rank', read: text },
  target: {
    value: 'TARGET',
    text: 'what is promised of it, or what a criterion asks of its metric: ">= 5M", "< 0.1 ms", "= 0", A+',
    read: text,
  },
  better: { value: 'WAY', text: 'which way it is better, where no target says so: higher or lower', read: text },
  scale: { value: 'LIST', text: 'the steps of a grade, best first: "A+, A, B"', read: text },
  summary: { value: 'TEXT', text: 'what it measures, in plain words', read: text },
  owner: { value: 'TEXT', text: 'who answers for it', read: text },
  due: { value: 'YYYY-MM-DD', text: 'the day on which a new release is to be ready', read: day },
  release: {
    value: 'ID',
    text: 'the release that gets a new criterion: the name of a file in data/releases/ without its ending',
    read: text,
  },
  group: { value: 'TEXT', text: 'the heading under which the criterion stands', read: text },
  criterion: { value: 'ID', text: 'the name of the first criterion of a new release', read: text },
  text: { value: 'TEXT', text: 'what has to hold, as the framework writes it', read: text },
  quiet: { value: '', text: 'only say which file was written, and do not look at what it changes: for scripts that add much' },
  'dry-run': { value: '', text: 'only show what would be written, and what it changes' },
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
  from: { value: 'DAY', text: 'the day or commit from which the scores are followed', read: text },
  to: { value: 'DAY', text: 'the day or commit up to which they are followed; else what is here, as of the day to judge by', read: text },
  port: { value: 'N', text: 'the port of the local server, or the next free one; else 4321', read: port },
} as const satisfies Readonly<Record<string, Option>>;

/** The name of an option. */
export type OptionName = keyof typeof options;

/** An option as it is written: `--as-of`. */
export function written(name: OptionName): string {
  const { flag = name }: Option = options[name];
  return `--${flag}`;
}
