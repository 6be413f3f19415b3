/** Every word that the pages use in a sense of their own, in plain words. Records of unions, so that none can be left out. */
import { headingAnchor } from './heading.ts';
import type { Freshness, Outcome, ReasonCode, Report } from './report.ts';
import type { Basis, Standing, TargetKind } from './types.ts';

/** A word and what it means. */
export interface Term {
  readonly term: string;
  readonly text: string;
}

/** Words under one heading; the heading's permalink is `id`. */
export interface TermGroup {
  readonly id: string;
  readonly title: string;
  readonly terms: readonly Term[];
}

const NOUNS: Readonly<Record<string, string>> = {
  scorecard: 'All promises of a project with all that is known about them.',
  framework: 'The document that says what is promised: its metrics, targets, weights and criteria. It is kept word for word.',
  subject: 'What is measured: the project itself, or another that it is compared with.',
  category: 'A part of the score with a weight. The weights of all categories sum to 100.',
  metric: 'One thing that is measured, with its unit. Also called an indicator.',
  'leading indicator': 'A metric that moves early and hints at what is to come.',
  'lagging indicator': 'A metric that moves late and shows what has become of it.',
  'north star': 'One of the few metrics that say what it is all for. Shown first, not scored.',
  'supporting figure': 'A metric that is no row of the framework. Shown where it helps, neither counted nor scored.',
  'share set': 'Shares that sum to 100, such as regions. It weighs as one metric; each part is judged against its share.',
  promise: 'A metric that has a target.',
  target: 'What a value has to reach: a comparison with a number, at times by a day or for a length of time.',
  horizon: 'The time after the baseline within which a target is to be reached.',
  baseline: 'The day from which horizons count.',
  cadence: 'How often a metric is to be measured.',
  owner: 'Who answers for a metric, as the framework names them.',
  dashboard: 'A page with a selection of metrics.',
  source: 'Who says it: a document, a system, a person.',
  snapshot: 'One run or reading of one source, recorded as one file that is never edited.',
  observation: 'One value of one metric and one subject in one snapshot. Also called a figure or a reading.',
  conditions: 'What a value was taken under: machine, version, number of connections.',
  series: 'The values of one metric, subject, source and set of conditions. Trends live inside a series.',
  break: 'The point from which the values of a series no longer compare with earlier ones.',
  run: 'One snapshot seen as a contest: its values were taken side by side, under the same conditions.',
  track: 'The runs of one source that ask the same, one after another.',
  rank: 'The place of a subject in one run, the best first.',
  ratio: "A subject's value over that of another subject in the same run.",
  share: "A subject's part of the sum over one run.",
  spread: 'How far repeated values of one measurement lie apart. A change inside it is no change.',
  noise: 'How far the values of a series move without meaning anything, worked out from the series itself.',
  regression: 'A change of a series for the worse that is more than its noise. It is open until it recovers or somebody acknowledges it.',
  evidence: 'A document that anybody can look at, at an address or as a copy that is kept here. It may hold until a day only.',
  release: 'A milestone with a checklist.',
  pace: 'How a value is going towards a target that is not due yet: ahead of the path, on pace, behind it, or too few points to say.',
  path: 'The straight line from the first value to the target on its due day. What it asks for on a day is what was needed by then.',
  projection: 'The day on which a target would be reached at the rate so far, with the earliest and the latest such day.',
  goalpost: 'A target, seen as something that can be moved. Where it was, the old one stays beside it, with the day and the reason.',
  revision: 'A target that takes the place of another from a day on: loosened, tightened, set anew or changed.',
  demand:
    'How strictly a criterion is asked: a must; a should, which may be missed for a stated reason; or suggested, which only has to be considered.',
  criterion:
    'One line of the checklist: a check of metrics, something that a person has to attest, or another release that has to be ready.',
  attestation: "A named person's verdict on a criterion, with evidence and a date.",
  waiver:
    'A decision to do without a criterion, with its reason, its author and its last day. It is always shown, also once it has expired.',
  window: 'A number of days, or of runs in a row, over which a target has to be kept.',
  readiness: 'How much of the weight of a release is met, as an interval: what is proven, and what is still possible.',
  loosened: 'Of what is promised or asked: it asks less than it did before.',
  review: 'A look back at a month, a quarter or a year: it goes through an agenda, and its figures stay those of its own day.',
  agenda: 'What every review of a kind goes through, as the framework names it.',
  action: 'Something that a review wants done, with who is to do it and until when.',
  methodology: 'The rules by which figures become verdicts. They have an edition.',
  edition: 'The rules of judging, frozen under a number from a day on. A change that could move a number is a new one.',
  advice: 'What makes a framework unfair or impossible to decide. It is pointed out, and changes no verdict.',
  'as judged now': 'A past day, judged by all that is known today of it.',
  'as known then': 'A past day, judged only by what had been recorded here by that day.',
};

const BASIS: Readonly<Record<Basis, string>> = {
  claimed: 'Stated, without a run that could have given it.',
  reported: 'A run is described; its raw result is not public.',
  measured: 'The raw result, or a command that repeats it, is public.',
  independent: 'Measured by somebody other than the subject.',
};

const OUTCOMES: Readonly<Record<Outcome, string>> = {
  met: 'The value that counts keeps the target. Also: kept.',
  missed: 'The value that counts does not keep the target.',
  pending: 'The target is not due yet.',
  unknown: 'No value decides it. Not a failure; the reason stands beside it.',
  'not-applicable': 'There is no target, or it was waived, or a criterion does not apply. Outside every count.',
};

const REASONS: Readonly<Record<ReasonCode, string>> = {
  'never-measured': 'No figure is known at all.',
  'only-claimed': 'All that is known are claims.',
  'only-disputed': 'What was stated is contradicted by a source that is as well founded.',
  'only-refuted': 'What was stated is known to be false.',
  'only-retracted': 'What was stated was taken back or replaced.',
  'only-expired': 'What showed a value held until a day that has passed. Unproven, not failed.',
  'measurement-failed': 'Somebody tried, and got no value.',
  'other-conditions': 'Values exist, under conditions that differ from those it is judged by.',
  'too-weak': 'A value exists, but its basis is lower than the target demands, or it is only a bound.',
  'too-short': 'A value exists, but not over the time that the target demands.',
  'not-covered': 'A window of days or a row of runs is not filled with values that keep the target.',
  'not-computable': 'It is computed from others, and one of them is missing.',
  'no-target': 'The framework names no target.',
  'not-due': 'The day by which it is to be reached lies ahead.',
  'not-attested': 'Nobody has given a verdict on the criterion.',
  parts: 'A share set: some of its parts decide.',
  'not-released': 'The time counts from a release that has no date.',
  replaced: 'Another target stands in its place.',
  waived: 'Somebody decided to do without it.',
  excused: 'Missed, and no must: a should for a stated reason, a suggestion that was considered. The release does not wait for it.',
  'not-ready': 'It waits for another release.',
  decided: 'A value or an attestation decided it; it stands beside the outcome.',
  expired: 'The attestation, or what shows it, held until a day that has passed.',
};

const STANDINGS: Readonly<Record<Standing, string>> = {
  counted: 'It is the value that counts.',
  admissible: 'It could count; another one does, or has replaced it.',
  claimed: 'A claim: shown, never scored.',
  refuted: 'Known to be false.',
  disputed: 'Contradicted, and not settled.',
  retracted: 'Taken back by whoever stated it.',
  corrected: 'Replaced by a later snapshot.',
  failed: 'The measurement gave no value.',
  'other-conditions': 'Taken under other conditions than the metric is judged by.',
  expired: 'What shows it held until a day that has passed.',
};

const FRESHNESS: Readonly<Record<Freshness['state'], string>> = {
  fresh: 'The next measurement is not due yet.',
  overdue: 'The next measurement was due and is missing.',
  stale: 'Two measurements in a row are missing, or the value is undated.',
  none: 'There is no value, or no cadence to hold it against.',
};

const SCORES: Readonly<Record<string, string>> = {
  score: 'How much of what was promised is kept, as an interval from 0 to 100.',
  attainment: 'How much of a target a value reaches, from 0 to 1.',
  proven: 'The low end: what is certain, whatever the unknown turns out to be.',
  open: 'The middle: what could still be won, because nobody knows it yet.',
  lost: 'What cannot be won any more with the values that count.',
  coverage: 'The share of the weight of which something is known.',
  'coverage over time': 'How that share grew, month by month. It falls where something known is taken back.',
  readiness: 'The score of a release: criteria that are met, by weight.',
  gain: 'What the readiness of a release would win if one criterion that stands in its way were met.',
  move: 'What one cause did to a score through one metric between two days. All moves together are the change.',
  weight: 'How much something counts among its like.',
};

const KINDS: Readonly<Record<TargetKind, readonly [string, string]>> = {
  number: ['a number', 'At least or at most so much: "5M+" is at least five million, "<1ms" below a millisecond.'],
  zero: ['zero', 'None at all.'],
  grade: ['a grade', 'A step on a scale of grades.'],
  rank: ['a rank', 'A place among others: #1, Top 3.'],
  share: ['a share', 'As much of the whole, give or take a tolerance in percentage points.'],
  ratio: ['a ratio', "So many times another subject's value in the same run."],
};

const terms = (words: Readonly<Record<string, string>>): readonly Term[] =>
  Object.entries(words).map(([word, text]) => ({ term: word.replaceAll('-', ' '), text }));

/** All words, by what they are about. */
const TERMS: readonly TermGroup[] = [
  { id: 'things', title: 'What is measured', terms: terms(NOUNS).toSorted((a, b) => (a.term < b.term ? -1 : 1)) },
  { id: 'bases', title: 'How well a figure is founded, weakest first', terms: terms(BASIS) },
  { id: 'outcomes', title: 'Outcomes', terms: terms(OUTCOMES) },
  { id: 'reasons', title: 'Reasons', terms: terms(REASONS) },
  { id: 'standings', title: 'What became of a figure', terms: terms(STANDINGS) },
  { id: 'freshness', title: 'How old a figure is', terms: terms(FRESHNESS) },
  { id: 'scores', title: 'Scores', terms: terms(SCORES) },
  { id: 'targets', title: 'Kinds of target', terms: Object.values(KINDS).map(([term, text]) => ({ term, text })) },
];

/** Groups of words that nobody needs where nothing is measured. */
const OF_FIGURES = ['bases', 'standings', 'freshness', 'targets'];

/** The words of the glossary of a scorecard: its own first, then those that its pages use. */
export function glossaryOf({ title, glossary, metrics }: Pick<Report, 'title' | 'glossary' | 'metrics'>): readonly TermGroup[] {
  const own = glossary.length > 0 ? [{ id: 'own', title: `Words of ${title}`, terms: glossary }] : [];
  return [...own, ...TERMS.filter(({ id }) => metrics.length > 0 || !OF_FIGURES.includes(id))];
}

/** The permalink of a word on the page of the glossary. */
export function termAnchor({ id }: Pick<TermGroup, 'id'>, { term }: Pick<Term, 'term'>): string {
  return `${id}-${headingAnchor(term)}`;
}
