/** The options of the verbs that write data: each is the answer to a question that would be asked else, and stands in CONTRIBUTING.md. */
import { day, type Option } from './option-values.ts';

/** What is answered on the command line, as it was written; each is undefined where it was not. */
export interface Answers {
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
}

/** Every one of them by name, in the order of the usage. */
export const answers = {
  metric: { value: 'ID', text: 'what was measured: the name of a file in data/metrics/ without its ending, or `set/part`' },
  value: { value: 'VALUE', text: 'the value in the unit of its metric: 45012.67, 5-10, "< 100", A+, or "failed: why there is none"' },
  date: { value: 'YYYY-MM-DD', text: 'the day of the measurement, in UTC' },
  published: { value: 'YYYY-MM-DD', text: 'in the place of --date: the day of publication, where the measurement is not dated' },
  seen: { value: 'YYYY-MM-DD', text: 'in the place of --date: the day on which you read it, where nothing is dated' },
  source: { value: 'ID', text: 'who says so: the name of a file in data/sources/ without its ending' },
  basis: { value: 'BASIS', text: 'how well it is founded: claimed, reported, measured or independent; in doubt the weaker one' },
  url: { value: 'URL', text: 'the address of what shows it, with https:// in front' },
  subject: { value: 'ID', text: "whose value it is, of those in data/scorecard.yaml; else the scorecard's own subject" },
  conditions: { value: 'LIST', text: 'what somebody would need to know to get the same: "concurrency: 64, os: linux"' },
  title: { value: 'TEXT', text: 'of a figure, what was run or read, in one line; of what `new` makes, its name for readers' },
  note: { value: 'TEXT', text: 'what a reader should know about the value' },
  spread: { value: 'NUMBER', text: 'the standard deviation of the runs, in the unit of the metric' },
  samples: { value: 'N', text: 'how many runs the value sums up' },
  recorded: { value: 'YYYY-MM-DD', text: 'the day on which you write it down; else the day that git would date a commit' },
  label: { value: 'NAME', text: 'what the name of the file says behind its day; else a number where the day is taken' },
  corrects: {
    value: 'SNAPSHOT',
    text: 'the snapshot of which the value is replaced: its source and file name, such as jane-doe/2026-11-20',
  },
  reason: { value: 'TEXT', text: 'why that value was wrong' },
  confirm: { value: 'TEXT', text: 'why a value is right that is 10 times the last one, or 1000 or 1024 times' },
  'source-title': { value: 'TEXT', text: 'the name of a source that is new here; its file is written too' },
  'source-url': { value: 'URL', text: 'where that source is to be found' },
  'source-licence': { value: 'TEXT', text: 'the licence of its figures, as an SPDX expression or in words' },
  'source-independent': { value: 'YES-OR-NO', text: 'yes where it does not belong to what is measured, else no' },
  id: { value: 'ID', text: 'the name of what is new, in small letters with hyphens: of a file without its ending, or of a criterion' },
  category: { value: 'ID', text: 'the category in which a new metric is scored' },
  unit: { value: 'UNIT', text: 'the unit of its values: req/s, ms, %, USD, stars, grade, rank' },
  target: { value: 'TARGET', text: 'what is promised of it, or what a criterion asks of its metric: ">= 5M", "< 0.1 ms", "= 0", A+' },
  better: { value: 'WAY', text: 'which way it is better, where no target says so: higher or lower' },
  scale: { value: 'LIST', text: 'the steps of a grade, best first: "A+, A, B"' },
  summary: { value: 'TEXT', text: 'what it measures, in plain words' },
  owner: { value: 'TEXT', text: 'who answers for it' },
  due: { value: 'YYYY-MM-DD', text: 'the day on which a new release is to be ready', read: day },
  release: { value: 'ID', text: 'the release that gets a new criterion: the name of a file in data/releases/ without its ending' },
  group: { value: 'TEXT', text: 'the heading under which the criterion stands' },
  criterion: { value: 'ID', text: 'the name of the first criterion of a new release' },
  text: { value: 'TEXT', text: 'what has to hold, as the framework writes it' },
  quiet: { value: '', text: 'only say which file was written, and do not look at what it changes: for scripts that add much' },
  'dry-run': { value: '', text: 'only show what would be written, and what it changes' },
} as const satisfies Readonly<Record<string, Option>>;
