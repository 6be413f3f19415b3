/** Files that are begun for a reader who knows no code: a snapshot that only wants what a person knows, each line explained above it. */
import { BASES, basisMeaning } from './basis.ts';
import type { ClauseResult, CriterionResult } from './judged-release.ts';
import { clipped } from './phrases.ts';
import type { Desk } from './repository.ts';
import type { Day, Metric, Subject } from './types.ts';
import { modeline } from './yaml-text.ts';

/** What stands in the place of the source in the name of a file that is begun. */
export const UNNAMED = 'SOURCE';

/** A file that is begun. */
export interface Blank {
  /** Where it goes; the writer puts the name of the source in the place of SOURCE. */
  readonly path: string;
  /** What it begins with. */
  readonly text: string;
}

type Context = Omit<Desk, 'repository'>;

type Measured = Pick<Metric, 'id' | 'title' | 'unit' | 'scale' | 'maximum' | 'conditions'> & {
  readonly parts: readonly Pick<Metric, 'id'>[];
};

type Asked = Pick<CriterionResult, 'id' | 'title' | 'text' | 'demand' | 'evidence' | 'notApplicable' | 'clause'>;

/** A snapshot with one figure of a metric, of the own subject or of another; of a share set with all of its parts. */
export function blankFigure(metric: Measured, of: Pick<Subject, 'id' | 'title'>, context: Context): Blank {
  const { asOf, subject } = context;
  const text = [
    ...opening(`A figure of ${of.title}: ${metric.title}`, context),
    '# The day of the measurement, in UTC; the name of the file begins with it. Where only the',
    '# publication is dated, write "published" in the place of "date".',
    ...days(asOf),
    '# Where it can be read, with https:// in front:',
    'url:',
    '# How well it is founded; in doubt the weaker one.',
    ...BASES.map((basis) => `#   ${basis}: ${basisMeaning(basis, clipped(subject.title, 60))}`),
    'basis: claimed',
    ...conditions(metric),
    ...values(metric, of.id === subject.id ? undefined : of.id),
  ];
  return { path: `data/snapshots/${UNNAMED}/${asOf}.yaml`, text: `${text.join('\n')}\n` };
}

/** A snapshot with a verdict on one criterion of a release. */
export function blankAttestation(criterion: Asked, context: Context): Blank {
  const { id, title, text, notApplicable } = criterion;
  const lines = [
    ...opening(`A verdict on ${title}: ${text}`, context),
    '# The day of the verdict, in UTC; the name of the file begins with it:',
    ...days(context.asOf),
    'attestations:',
    `  - criterion: ${id}`,
    `    # ${notApplicable === 'never' ? 'met or missed' : 'met, missed or not-applicable'}:`,
    ...(isIndependent(criterion.clause) ? ['    # (that it is met can only be said by somebody independent)'] : []),
    '    outcome:',
    '    # Who answers for it:',
    '    by:',
    ...reasons(criterion),
    '    # What shows it, where that can be read (with https:// in front), and the day of which it speaks:',
    '    evidence:',
    '      title:',
    '      url:',
    `      date: ${context.asOf}`,
  ];
  return { path: `data/snapshots/${UNNAMED}/${context.asOf}-${id.split('/').at(-1)}.yaml`, text: `${lines.join('\n')}\n` };
}

function opening(what: string, { home, source }: Context): readonly string[] {
  return [
    ...modeline(home, 'snapshot'),
    `# ${clipped(what, 150)}`,
    '# Fill in what is empty. Lines that begin with # explain what is below them, and may stay.',
    `# In the name of the file, above, write who says it in the place of SOURCE${source ? `, such as ${source}` : ''}.`,
    '# A source that is new here also wants a file in data/sources; CONTRIBUTING.md shows one.',
    '',
  ];
}

function days(asOf: Day): readonly string[] {
  return [`date: ${asOf}`, '# The day on which you write this:', `recorded: ${asOf}`];
}

/** They stand behind a #, so that nobody says by leaving them that they were kept. */
function conditions(metric: Measured): readonly string[] {
  const told = Object.entries(metric.conditions).map(([name, value]) => `${name}: ${value}`);
  if (told.length === 0) return [];
  return [
    '# It is judged under these conditions; take the # away and write under which yours was taken:',
    `# conditions: { ${told.join(', ')} }`,
  ];
}

/** So many parts of a share set are listed. */
const MOST_PARTS = 20;

function values(metric: Measured, subject: string | undefined): readonly string[] {
  const wanted = (metric.parts.length > 0 ? metric.parts.slice(0, MOST_PARTS) : [metric]).map(({ id }) => `  ${id}:`);
  const map = subject === undefined ? ['values:', ...wanted] : ['subjects:', `  ${subject}:`, ...wanted.map((line) => `  ${line}`)];
  const some = wanted.length > 1 ? ['# Take out the lines of which the source says nothing.'] : [];
  return [`# ${howToWrite(metric)}`, ...some, ...map];
}

/** `In req/s, as a plain number: 1250.5, not 1,250.5 and not 1.25K` */
function howToWrite({ unit, scale, maximum }: Measured): string {
  if (scale) return `One of these: ${clipped(scale.join(', '), 150)}`;
  return `In ${unit}${maximum === undefined ? '' : `, at most ${maximum}`}, as a plain number: 1250.5, not 1,250.5 and not 1.25K`;
}

/** A reason that some verdicts want stands behind a #. */
function reasons({ demand, evidence, notApplicable }: Asked): readonly string[] {
  if (evidence === 'with a reason') return ['    # Why, in a sentence:', '    note:'];
  const wanting = [...(demand === 'should' ? ['missed'] : []), ...(notApplicable === 'with a reason' ? ['not-applicable'] : [])];
  return wanting.length === 0 ? [] : [`    # Where it is ${wanting.join(' or ')}, take the # away and say why:`, '    # note:'];
}

function isIndependent({ independent, clauses }: ClauseResult): boolean {
  return independent === true || clauses.some(isIndependent);
}
