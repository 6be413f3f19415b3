/** What a rule says of itself, so that somebody who breaks it can read what it is for: `npm run explain -- NAME`. */

/** A rule with its page. Whatever can refuse a file is one of these: a rule between files or in one, or a guard over what was merged. */
export interface Explained {
  /** Kebab-case; it stands in every problem of the rule. */
  readonly name: string;
  /** What has to hold, in a sentence. */
  readonly summary: string;
  /** What would go wrong without it, in one or two sentences for somebody who knows no code. */
  readonly why: string;
  /** How it is broken, and how it is kept; in words where no file shows that, since it takes a history. */
  readonly example: Example | string;
}

/** One whose example is files. */
export interface Shown extends Explained {
  readonly example: Example;
}

/** Two changes of a small scorecard, `tests/fixtures/tiny`. A test makes both, so that no example grows old. */
export interface Example {
  /** What breaks the rule. */
  readonly wrong: readonly ExampleFile[];
  /** The message of the first problem that it gets. */
  readonly says: string;
  /** The same with nothing wrong in it. */
  readonly right: readonly ExampleFile[];
}

/** A file of an example. */
export interface ExampleFile {
  /** Where it lies. */
  readonly path: string;
  /** Its text, line by line; of a file that is there, the keys of the first rank that are changed, or its prose. */
  readonly lines: readonly string[];
  /** How it lies there, where that is no text in UTF-8: saved in an old encoding, a symbolic link, or not at all. */
  readonly as?: 'latin-1' | 'link' | 'nothing';
  /** How often its last line stands there, where that is more than once. */
  readonly times?: number;
}

/** An example in a new snapshot of what was measured on the last day of May, by all lines but those of its days and its basis. */
export function inSnapshot(wrong: readonly string[], says: string, right: readonly string[]): Example {
  const whole = (lines: readonly string[]) => ['date: 2026-05-31', 'recorded: 2026-06-02', 'basis: measured', ...lines];
  return inFile('data/snapshots/front-desk/2026-05-31.yaml', whole(wrong), says, whole(right));
}

/** An example in the only criterion of a new release. */
export function inCriterion(wrong: string, says: string, right: string): Example {
  const whole = (criterion: string) => [
    'title: Second floor',
    'order: 2',
    'groups:',
    '  - title: For readers',
    '    criteria:',
    `      - { ${criterion} }`,
  ];
  return inFile('data/releases/second-floor.yaml', whole(wrong), says, whole(right));
}

/** An example in one file. */
export function inFile(path: string, wrong: readonly string[], says: string, right: readonly string[]): Example {
  return { wrong: [{ path, lines: wrong }], says, right: [{ path, lines: right }] };
}
