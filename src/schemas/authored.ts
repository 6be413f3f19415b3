/** The types of authored files; `npx node scripts/types.ts` makes them from the schemas of this folder. */

/**
 * A number, a grade, an object where more is to be said, or a list where several values were taken.
 */
export type Value = number | string | Reading | Reading[];
/**
 * Remarks on values of other snapshots.
 *
 * @maxItems 200
 *
 * Items: One remark.
 */
export type Remarks = {
  /**
   * The snapshot: its source and file name, audits/2025-10-11-final.
   */
  snapshot: string;
  /**
   * The metrics whose values are meant; all of the snapshot unless given.
   *
   * @minItems 1
   * @maxItems 200
   *
   * Items: A metric that holds values: its id, or that of a share set and one of its parts.
   */
  metrics?: string[];
  /**
   * Why.
   */
  reason: string;
  /**
   * true in corrects and retracts where the file of that snapshot was taken away or has another name since: it may not be shown, or lay in the wrong place.
   */
  removed?: true;
  /**
   * What shows it.
   */
  evidence?: Evidence;
}[];
/**
 * Clauses that are combined.
 *
 * @minItems 2
 * @maxItems 20
 */
export type Clauses = Clause[];

/**
 * What each kind of authored file holds.
 */
export interface AuthoredFiles {
  scorecard: AuthoredScorecard;
  metric: AuthoredMetric;
  source: AuthoredSource;
  snapshot: AuthoredSnapshot;
  release: AuthoredRelease;
  decision: AuthoredDecision;
  page: AuthoredPage;
  review: AuthoredReview;
}
/**
 * data/scorecard.yaml: the scorecard's name, categories, dashboards and rules.
 */
export interface AuthoredScorecard {
  /**
   * The address of this schema, for editors.
   */
  $schema?: string;
  /**
   * The name of what is measured, as the site's header shows it.
   */
  title: string;
  /**
   * What this scorecard is about, in one or two sentences.
   */
  summary: string;
  /**
   * The core promise that everything else serves, as its owner words it.
   */
  promise?: string;
  /**
   * The address at which the site is published.
   */
  url?: string;
  /**
   * The repository that holds this data, from which pages link to its files and issues; of GitHub also with its branch: https://github.com/owner/name/tree/main.
   */
  repository?: string;
  /**
   * The subject that this scorecard is about; one of subjects.
   */
  subject: string;
  /**
   * Who publishes this scorecard, and how they are related to the subject.
   */
  publisher: {
    /**
     * The publisher's name.
     */
    title: string;
    /**
     * independent, or the subject itself.
     */
    relation: 'independent' | 'the subject itself';
    /**
     * The publisher's page.
     */
    url?: string;
    /**
     * What a reader should know about that relation.
     */
    note?: string;
  };
  /**
   * The day from which horizons such as "within 6 months" count.
   */
  baseline: {
    /**
     * The day itself.
     */
    date: string;
    /**
     * Why this day.
     */
    reason: string;
  };
  /**
   * How long a named cadence is, beyond daily, weekly, monthly, quarterly and yearly: sprint: 14 days.
   */
  cadences?: {
    /**
     * A number and a unit of time: 14 days, 6 months, 4 hours.
     */
    [k: string]: string;
  };
  /**
   * An edition of the rules by which it is judged: 1 (The first edition, since 2026-11-24).
   */
  methodology: 1;
  /**
   * The weakest basis on which a value is scored.
   */
  'score-from': 'claimed' | 'reported' | 'measured' | 'independent';
  /**
   * What is measured: the project itself and those it is compared with.
   */
  subjects: {
    /**
     * One subject.
     */
    [k: string]: {
      /**
       * Its name.
       */
      title: string;
      /**
       * Its page.
       */
      url?: string;
      /**
       * What it is.
       */
      summary?: string;
      /**
       * true where it is held against the same targets as the own subject.
       */
      judged?: boolean;
    };
  };
  /**
   * The categories of the score; their weights sum to 100. None, {}, where nothing is measured and all is a checklist.
   */
  categories: {
    /**
     * One category.
     */
    [k: string]: {
      /**
       * Its name.
       */
      title: string;
      /**
       * Its part of the score, in percent; 0 for one that keeps a score of its own aside from that of the whole.
       */
      weight: number;
      /**
       * Why it stands aside from the score of the whole: an edition that is over. Goes with the weight 0.
       */
      aside?: string;
      /**
       * What it stands for, in two or three words.
       */
      theme?: string;
      /**
       * What it is for.
       */
      summary?: string;
      /**
       * Its leading indicators, as the framework lists them.
       */
      leading?: string;
      /**
       * Its lagging indicators, as the framework lists them.
       */
      lagging?: string;
    };
  };
  /**
   * Metrics that are shown first and not scored.
   *
   * @maxItems 10
   *
   * Items: A metric as a whole; a share set with all of its parts.
   */
  'north-stars'?: string[];
  /**
   * Metrics that say where the subject stands among the others and in its market; the front page shows them beside the comparisons.
   *
   * @maxItems 40
   *
   * Items: A metric as a whole; a share set with all of its parts.
   */
  position?: string[];
  /**
   * Metrics that were taken away, each with its day and reason: what was measured of them stays in its snapshots, and no other metric gets their ids.
   */
  retired?: {
    /**
     * One metric, or one part of a share set, that was taken away.
     */
    [k: string]: {
      /**
       * The day from which it is a metric no more; what is recorded later cannot hold values of it.
       */
      date: string;
      /**
       * Why; readers see it.
       */
      reason: string;
      /**
       * The metric in its place, where there is one.
       */
      became?: string;
    };
  };
  /**
   * Named selections of metrics, a page each.
   */
  dashboards?: {
    /**
     * One dashboard.
     */
    [k: string]: {
      /**
       * Its name.
       */
      title: string;
      /**
       * The question that it answers.
       */
      question?: string;
      /**
       * What the framework says that it shows.
       */
      summary?: string;
      /**
       * Categories and metrics, in the order of the page; a category brings all its metrics.
       *
       * @minItems 1
       * @maxItems 200
       *
       * Items: A category of scorecard.yaml or a metric as a whole.
       */
      include: string[];
    };
  };
  /**
   * The measurement systems that the framework asks for.
   *
   * @maxItems 50
   *
   * Items: One measurement system.
   */
  systems?: {
    /**
     * Its name.
     */
    title: string;
    /**
     * The heading it stands under.
     */
    group: string;
    /**
     * What it is to do, as written.
     */
    text: string;
    /**
     * The sources that do it, wholly or in part; none where nothing does.
     *
     * @minItems 1
     * @maxItems 50
     *
     * Items: A source: the name of its file in data/sources/.
     */
    sources?: string[];
    /**
     * What those sources leave open.
     */
    note?: string;
  }[];
  /**
   * The questions in which the subjects are set side by side, in the order of the page.
   */
  comparisons?: {
    /**
     * One question.
     */
    [k: string]: {
      /**
       * What a reader wants to know: Who is fastest?
       */
      question: string;
      /**
       * How it is answered, and what the answer does not say.
       */
      summary?: string;
      /**
       * The metrics that answer it.
       *
       * @minItems 1
       * @maxItems 20
       *
       * Items: A metric as a whole; a share set with all of its parts.
       */
      metrics: string[];
      /**
       * The subject that ratios are taken over; where none is named they are shares of the sum.
       */
      'relative-to'?: string;
      /**
       * The only conditions that are looked at.
       */
      conditions?: Conditions;
      /**
       * level: how large the values are. growth: how they moved, each subject within its own series.
       */
      shows?: 'level' | 'growth';
    };
  };
  /**
   * The reviews that the framework asks for, by cadence.
   */
  reviews?: {
    /**
     * One kind of review.
     */
    [k: string]: {
      /**
       * Its name.
       */
      title: string;
      /**
       * What every such review goes through.
       *
       * @minItems 1
       * @maxItems 20
       *
       * Items: One item of the agenda.
       */
      agenda: {
        /**
         * Its name.
         */
        title: string;
        /**
         * What is to be looked at, as written.
         */
        text: string;
        /**
         * Categories and metrics that it looks at: a new review begins with their figures.
         *
         * @minItems 1
         * @maxItems 200
         *
         * Items: A category of scorecard.yaml or a metric as a whole.
         */
        include?: string[];
        /**
         * Questions of the comparison that it looks at: a new review begins with their answers.
         *
         * @minItems 1
         * @maxItems 30
         *
         * Items: A question of the comparisons in scorecard.yaml.
         */
        questions?: string[];
        /**
         * It looks at the criteria of every release.
         */
        criteria?: true;
        /**
         * It looks at what earlier reviews left open.
         */
        actions?: true;
      }[];
    };
  };
  /**
   * How the site looks: whatever is not given stays as it is. Files lie in data/theme/ and are published.
   */
  theme?: {
    /**
     * A shorter name than the title, for the header of every page and the titles of browser tabs.
     */
    name?: string;
    /**
     * A picture beside the name, at most 8,000 bytes: data/theme/logo.svg, which holds plain shapes only, or data/theme/logo.png.
     */
    logo?: string;
    /**
     * The picture on dark paper, where it is another one.
     */
    'logo-dark'?: string;
    /**
     * The faces of the two families, each one file for all weights, or system for what the reader's machine has.
     */
    fonts?: {
      /**
       * Of verdicts, headings and large figures.
       */
      serif?: string;
      /**
       * Of everything else. Labels of charts are placed by the widths of Inter.
       */
      sans?: string;
    };
    /**
     * Colours where the reader's system is light.
     */
    light?: Palette;
    /**
     * Colours where the reader's system is dark.
     */
    dark?: Palette;
  };
  /**
   * The words that this scorecard uses in a sense of its own, each with its meaning; the glossary begins with them.
   */
  glossary?: {
    /**
     * Plain text, a few sentences at most.
     */
    [k: string]: string;
  };
  /**
   * What a reader should know about the framework itself: its oddities and how they were read.
   *
   * @maxItems 50
   *
   * Items: One note.
   */
  notes?: {
    /**
     * What it is about.
     */
    title: string;
    /**
     * What was found, and how it was read.
     */
    text: string;
    /**
     * The metrics that it touches.
     *
     * @maxItems 30
     *
     * Items: A metric as a whole; a share set with all of its parts.
     */
    metrics?: string[];
  }[];
}
/**
 * Under what circumstances the values were taken; a name in kebab-case and a word or number each: concurrency, machine, os, variant, version, scope.
 */
export interface Conditions {
  [k: string]: string | number;
}
/**
 * Colours by what they stand for. Text has a contrast of at least 4.5:1, marks of 3:1.
 */
export interface Palette {
  /**
   * The ground of every page.
   */
  paper?: string;
  /**
   * Text, and the bars of what was measured.
   */
  ink?: string;
  /**
   * Text of less weight.
   */
  soft?: string;
  /**
   * Hairlines.
   */
  rule?: string;
  /**
   * What is met, in words and marks.
   */
  met?: string;
  /**
   * What is missed, in words and marks.
   */
  missed?: string;
  /**
   * What is not yet due or has grown stale, in words and marks.
   */
  pending?: string;
  /**
   * Marks of what is not known; no words are written in it.
   */
  unknown?: string;
  /**
   * Targets, and links that are pointed at.
   */
  target?: string;
}
/**
 * data/metrics/<id>.yaml: one key performance indicator.
 */
export interface AuthoredMetric {
  /**
   * The address of this schema, for editors.
   */
  $schema?: string;
  /**
   * The metric's name, as the framework writes it.
   */
  title: string;
  /**
   * What it measures, in plain words.
   */
  summary?: string;
  /**
   * The category in which it is scored; a north star has none.
   */
  category?: string;
  /**
   * The headings that it stands under, outer to inner.
   *
   * @minItems 1
   * @maxItems 4
   *
   * Items: One line of plain text.
   */
  group?: string[];
  /**
   * Its place among the metrics of its category, lowest first; those without come last, by id.
   */
  order?: number;
  /**
   * The unit of its values: req/s, ms, %, MB, USD, stars; grade and rank are units too.
   */
  unit: string;
  /**
   * leading tells early, lagging tells late.
   */
  indicator?: 'leading' | 'lagging';
  /**
   * How often it is to be measured: daily, weekly, monthly, quarterly, yearly, or a cadence that scorecard.yaml defines.
   */
  cadence?: string;
  /**
   * Who answers for it, as the framework writes it.
   */
  owner?: string;
  /**
   * How it is to be measured, as the framework writes it.
   */
  method?: string;
  /**
   * What a reader should know: an oddity of the framework, or how it was read.
   */
  note?: string;
  /**
   * Which way is better, where no target says so.
   */
  better?: 'higher' | 'lower';
  /**
   * The promise, where there is one and it has no horizon.
   */
  target?: string;
  /**
   * The promises, where they have a horizon, a date or a demand; earliest first.
   *
   * @minItems 1
   * @maxItems 40
   *
   * Items: One promise.
   */
  targets?: {
    /**
     * The comparator and value.
     */
    target: string;
    /**
     * The promise as the framework writes it.
     */
    text?: string;
    /**
     * How long after the baseline it falls due: 6 months.
     */
    within?: string;
    /**
     * For how long the value has to hold: 4 hours. An observation has to state a duration at least as long.
     */
    sustained?: string;
    /**
     * The basis that a value needs to show that it is met.
     */
    basis?: 'claimed' | 'reported' | 'measured' | 'independent';
    /**
     * The day from which it is in force. It then takes the place of an earlier one in the list with the same horizon.
     */
    since?: string;
    /**
     * The horizon of the target whose place it takes, where that is another than its own: 3 months.
     */
    replaces?: string;
    /**
     * Why it was set or changed.
     */
    reason?: string;
  }[];
  /**
   * The parts of a share set; their shares sum to 100.
   */
  parts?: {
    /**
     * One part.
     */
    [k: string]: {
      /**
       * Its name.
       */
      title: string;
      /**
       * The share promised, in percent.
       */
      share: number;
      /**
       * The promise as the framework writes it.
       */
      text?: string;
    };
  };
  /**
   * By how many percentage points a part may lie off its share and still be met.
   */
  tolerance?: number;
  /**
   * How it is computed from other metrics: value("github-stars") * value("requests-per-second") / others("requests-per-second").
   */
  formula?: string;
  /**
   * true where it is no indicator of the framework: shown and usable in checks, neither counted nor scored.
   */
  supporting?: true;
  /**
   * Its weight beside the other metrics of its category; 1 unless given.
   */
  weight?: number;
  /**
   * The conditions under which it is judged; a value that states another is shown and not judged.
   */
  conditions?: Conditions;
  /**
   * The steps of a grade, best first: [A+, A, B, C, D, F].
   *
   * @minItems 2
   * @maxItems 40
   *
   * Items: One line of plain text.
   */
  scale?: string[];
  /**
   * The best value that the unit allows, such as 5 for a rating out of 5.
   */
  maximum?: number;
}
/**
 * data/sources/<id>.yaml: who says it.
 */
export interface AuthoredSource {
  /**
   * The address of this schema, for editors.
   */
  $schema?: string;
  /**
   * The source's name.
   */
  title: string;
  /**
   * What it is and how it came about.
   */
  summary?: string;
  /**
   * Where it can be found.
   */
  url?: string;
  /**
   * The licence of its figures, as an SPDX expression or in words.
   */
  licence?: string;
  /**
   * The words with which it wants to be named.
   */
  attribution?: string;
  /**
   * How often it speaks: daily, weekly, monthly, quarterly, yearly, or a name from the scorecard's cadences; none for what speaks once.
   */
  cadence?: string;
  /**
   * true where it is not the subject itself.
   */
  independent: boolean;
}
/**
 * data/snapshots/<source>/<date>[-label].yaml: one run or reading of one source. Once merged it is never edited.
 */
export interface AuthoredSnapshot {
  /**
   * The address of this schema, for editors.
   */
  $schema?: string;
  /**
   * The UTC day of the measurement. One of date, published and seen stands in every snapshot.
   */
  date?: string;
  /**
   * The day of publication, where the measurement is not dated.
   */
  published?: string;
  /**
   * The day of the archived copy, where not even the publication is dated.
   */
  seen?: string;
  /**
   * The day on which it was written down here.
   */
  recorded: string;
  /**
   * What was run or read, in one line.
   */
  title?: string;
  /**
   * Where it can be read.
   */
  url?: string;
  /**
   * The version of the subject, where it is known.
   */
  version?: string;
  /**
   * The version of each other subject, where it is known: { kettle-two: 1.4.0 }; a commit for what has no versions.
   */
  versions?: {
    [k: string]: string;
  };
  /**
   * How well its values are founded; a value may state its own.
   */
  basis?: 'claimed' | 'reported' | 'measured' | 'independent';
  /**
   * What a reader should know about all of its values.
   */
  note?: string;
  /**
   * The document that it was read from.
   */
  citation?: Citation;
  /**
   * What shows its values, such as the raw result. Once it has expired, they do not count any more.
   */
  evidence?: Evidence;
  /**
   * The conditions of all of its values.
   */
  conditions?: Conditions;
  /**
   * Metrics whose series breaks here, with the reason: { requests-per-second: new machine }.
   */
  breaks?: {
    /**
     * One line of plain text.
     */
    [k: string]: string;
  };
  /**
   * The values of the scorecard's own subject, by metric.
   */
  values?: Values;
  /**
   * The values of other subjects, by subject and metric, taken side by side with the rest.
   */
  subjects?: {
    [k: string]: Values;
  };
  /**
   * Verdicts of a person on criteria.
   *
   * @maxItems 200
   *
   * Items: One verdict.
   */
  attestations?: {
    /**
     * The release and the criterion: mvp/stability.
     */
    criterion: string;
    /**
     * The verdict.
     */
    outcome: 'met' | 'missed' | 'not-applicable';
    /**
     * Who attests it.
     */
    by: string;
    /**
     * What shows it.
     */
    evidence: Evidence;
    /**
     * The last day on which it holds.
     */
    until?: string;
    /**
     * What a reader should know.
     */
    note?: string;
  }[];
  /**
   * Earlier values that this snapshot replaces.
   */
  corrects?: Remarks;
  /**
   * Earlier values that are taken back.
   */
  retracts?: Remarks;
  /**
   * Earlier values that are known to be false.
   */
  refutes?: Remarks;
  /**
   * Values that this source, of at least their basis, contradicts.
   */
  disputes?: Remarks;
}
/**
 * Where the document can be found again, byte for byte.
 */
export interface Citation {
  /**
   * The document's own title or file name.
   */
  title: string;
  /**
   * A web address of the document.
   */
  url?: string;
  /**
   * The public repository that keeps a copy: owner/name.
   */
  repository?: string;
  /**
   * The commit of that copy, 40 hexadecimal digits.
   */
  commit?: string;
  /**
   * The path inside that repository.
   */
  path?: string;
}
/**
 * What shows it: a title, a date, an address, and a copy that is kept here.
 */
export interface Evidence {
  /**
   * What the evidence is, in one line.
   */
  title: string;
  /**
   * Where it can be read.
   */
  url?: string;
  /**
   * The day it speaks of.
   */
  date?: string;
  /**
   * The last day on which it holds; from the day after, what it alone shows is unproven. Without it, it holds for good.
   */
  expires?: string;
  /**
   * An archived copy in this repository: data/evidence/2025-10-11/output.txt; letters, digits, dots, hyphens and underscores.
   */
  copy?: string;
  /**
   * The SHA-256 of that copy, 64 small hexadecimal digits.
   */
  sha256?: string;
}
/**
 * Values by metric.
 */
export interface Values {
  [k: string]: Value;
}
/**
 * One value with what is known about it.
 */
export interface Reading {
  /**
   * The value, in the metric's unit, or a step of its scale.
   */
  value?: number | string;
  /**
   * The low end of a range.
   */
  low?: number;
  /**
   * The high end of a range.
   */
  high?: number;
  /**
   * A bound: the value is less than this.
   */
  below?: number;
  /**
   * A bound: the value is more than this.
   */
  above?: number;
  /**
   * Why the measurement gave no value.
   */
  failed?: string;
  /**
   * How well this value is founded.
   */
  basis?: 'claimed' | 'reported' | 'measured' | 'independent';
  /**
   * Conditions of this value alone.
   */
  conditions?: Conditions;
  /**
   * The standard deviation of the runs, in the metric's unit.
   */
  spread?: number;
  /**
   * How many runs it sums up.
   */
  samples?: number;
  /**
   * For how long it held.
   */
  duration?: string;
  /**
   * What a reader should know about it.
   */
  note?: string;
  /**
   * Why the document that quotes this value shows it to be false.
   */
  refuted?: string;
  /**
   * Why it is right although it lies 10 times or more, or exactly 1000 or 1024 times, from the value before it.
   */
  confirm?: string;
}
/**
 * data/releases/<id>.yaml: a milestone and what has to hold for it.
 */
export interface AuthoredRelease {
  /**
   * The address of this schema, for editors.
   */
  $schema?: string;
  /**
   * The release's name.
   */
  title: string;
  /**
   * Its place among the releases; the lowest comes first.
   */
  order: number;
  /**
   * What it stands for.
   */
  summary?: string;
  /**
   * The day on which it is to be ready.
   */
  due?: string;
  /**
   * The document that its criteria were read from.
   */
  citation?: Citation;
  /**
   * The day on which it was released.
   */
  released?: string;
  /**
   * Its groups of criteria; their weights, where they have any, sum to 100.
   *
   * @minItems 1
   * @maxItems 30
   *
   * Items: One group.
   */
  groups: {
    /**
     * Its heading.
     */
    title: string;
    /**
     * Its part of the release, in percent; where no group has one, every criterion weighs the same.
     */
    weight?: number;
    /**
     * Its criteria; they share its weight equally.
     *
     * @minItems 1
     * @maxItems 100
     */
    criteria: Criterion[];
  }[];
}
/**
 * One criterion: decided by check, attest, release, all or any, exactly one of them.
 */
export interface Criterion {
  /**
   * Its name in kebab-case, unique in the release.
   */
  id: string;
  /**
   * Its name.
   */
  title: string;
  /**
   * What has to hold, as the framework writes it.
   */
  text: string;
  /**
   * How it was read.
   */
  note?: string;
  /**
   * must: the release waits for it. should: it may be missed for a reason, stated in the note of the attestation. suggested: it only has to be considered. Must unless stated.
   */
  demand?: 'must' | 'should' | 'suggested';
  /**
   * Whether somebody may attest that it does not apply: never, with a reason in the note, or freely. Freely unless stated.
   */
  'not-applicable'?: 'never' | 'with a reason' | 'freely';
  /**
   * What somebody who attests that it is met has to give: evidence that is named, also a reason in the note, or an address at which the evidence can be read. Named unless stated.
   */
  evidence?: 'named' | 'with a reason' | 'with an address';
  /**
   * Where the framework words it in full.
   */
  url?: string;
  check?: Check;
  /**
   * true: a person attests it, with evidence. independent: so does a source that is independent of the subject; nobody else can show that it is met.
   */
  attest?: true | 'independent';
  /**
   * A release of a lower order that has to be ready: mvp.
   */
  release?: string;
  all?: Clauses;
  any?: Clauses;
}
/**
 * A metric and the target that it has to meet.
 */
export interface Check {
  /**
   * The metric.
   */
  metric: string;
  /**
   * What its value has to meet, where that was never changed.
   */
  target?: string;
  /**
   * What its value has to meet, where that was changed: the first one, then each that took the place of the one before.
   *
   * @minItems 2
   * @maxItems 40
   *
   * Items: One target. Each but the first says from when on it is in force, and why.
   */
  targets?: {
    /**
     * The comparator and value.
     */
    target: string;
    /**
     * The basis that the value needs, where it is not that of the check.
     */
    basis?: 'claimed' | 'reported' | 'measured' | 'independent';
    /**
     * For how long the value has to hold, where it is not as long as the check says.
     */
    sustained?: string;
    /**
     * The day from which it is in force.
     */
    since?: string;
    /**
     * Why it was changed.
     */
    reason?: string;
  }[];
  /**
   * The basis that the value needs.
   */
  basis?: 'claimed' | 'reported' | 'measured' | 'independent';
  /**
   * For how long the value has to hold.
   */
  sustained?: string;
  /**
   * How long after the release it has to be reached.
   */
  within?: string;
  /**
   * A window of days up to the judged one: 30 days. Every value in it has to keep the target, and values have to cover all of it. The metric needs a cadence, of which more than two fit into the window.
   */
  for?: string;
  /**
   * How many runs in a row have to keep the target: the newest of one series, back to its last break.
   */
  runs?: number;
}
/**
 * One clause: check, attest, release, all or any, exactly one of them.
 */
export interface Clause {
  check?: Check;
  /**
   * true: a person attests it, with evidence. independent: so does a source that is independent of the subject; nobody else can show that it is met.
   */
  attest?: true | 'independent';
  /**
   * A release of a lower order that has to be ready: mvp.
   */
  release?: string;
  all?: Clauses;
  any?: Clauses;
}
/**
 * data/decisions/<date>-<slug>.yaml: a waiver of a criterion, or an acknowledged regression.
 */
export interface AuthoredDecision {
  /**
   * The address of this schema, for editors.
   */
  $schema?: string;
  /**
   * The day of the decision.
   */
  date: string;
  /**
   * The criterion that is waived: mvp/stability.
   */
  waives?: string;
  /**
   * The metric whose regressions are acknowledged: all that had appeared by the day of the decision. It needs `until`.
   */
  acknowledges?: string;
  /**
   * Why.
   */
  reason: string;
  /**
   * Who decided.
   */
  by: string;
  /**
   * The last day on which it holds.
   */
  until?: string;
}
/**
 * Front matter of content/pages/<slug>.mdx or .md: a page of prose.
 */
export interface AuthoredPage {
  /**
   * The page's title.
   */
  title: string;
  /**
   * What it says, in a sentence.
   */
  summary: string;
}
/**
 * Front matter of content/reviews/<period>-<cadence>.mdx or .md: a look back at a period.
 */
export interface AuthoredReview {
  /**
   * The review's title.
   */
  title: string;
  /**
   * Which of the framework's reviews it is.
   */
  cadence: 'monthly' | 'quarterly' | 'yearly';
  /**
   * What it looks back at: 2025-10, 2025-q4 or 2025.
   */
  period: string;
  /**
   * The day as of which everything in it is judged: the last of the period, or later.
   */
  date: string;
  /**
   * The day on which it was written; it shows what was known by then.
   */
  recorded: string;
  /**
   * Who held it.
   */
  by: string;
  /**
   * What it found, in a sentence or two.
   */
  summary: string;
  /**
   * What was decided.
   *
   * @maxItems 50
   *
   * Items: One decision.
   */
  decisions?: {
    /**
     * What was decided, in one line.
     */
    title: string;
    /**
     * Why.
     */
    reason: string;
  }[];
  /**
   * What is to be done.
   *
   * @maxItems 50
   *
   * Items: One action.
   */
  actions?: {
    /**
     * What is to be done, in one line.
     */
    title: string;
    /**
     * Who is to do it.
     */
    owner: string;
    /**
     * By when.
     */
    due: string;
    /**
     * The day on which it was done.
     */
    done?: string;
    /**
     * The metric that it is about.
     */
    metric?: string;
    /**
     * What a reader should know about it.
     */
    note?: string;
  }[];
}
