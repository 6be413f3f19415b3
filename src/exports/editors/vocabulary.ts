/** The names that the files of one scorecard use for each other, as an editor completes and explains them. */
import { CADENCES } from '../../model/build-metric.ts';
import { clipped } from '../../model/phrases.ts';

/** What a field may name; these are `$defs` of common.json. */
export type NameKind = (typeof NAME_KINDS)[number];

/** All of them. */
export const NAME_KINDS = [
  'metric',
  'wholeMetric',
  'anyMetric',
  'subject',
  'category',
  'included',
  'cadence',
  'question',
  'source',
  'release',
  'criterion',
  'snapshot',
] as const;

/** A name, and what is said of it. */
export interface Name {
  /** As it is written. */
  readonly id: string;
  /** Its title and what else helps to choose it, in one line; empty where nothing is known. */
  readonly says: string;
}

/** The names of one kind. */
export interface Names {
  /** In the order in which they are offered. */
  readonly names: readonly Name[];
  /** Whether there are no others, so that another one is a mistake. */
  readonly complete: boolean;
}

/** The names of every kind. */
export type Vocabulary = Readonly<Record<NameKind, Names>>;

/** Something that others name. */
export interface Named {
  /** Its id. */
  readonly id: string;
  /** Its title, where it is known. */
  readonly title?: string;
}

/** What a vocabulary is made of. */
export interface Facts {
  /** Share sets too; the ids of their parts are `<set>/<part>`. */
  readonly metrics: readonly (Named & { readonly unit?: string; readonly parts: readonly Named[] })[];
  /** The own subject too. */
  readonly subjects: readonly Named[];
  /** In the order of the scorecard. */
  readonly categories: readonly Named[];
  /** Those beyond daily, weekly, monthly, quarterly and yearly; the title is the length. */
  readonly cadences: readonly Named[];
  /** Of the comparisons. */
  readonly questions: readonly Named[];
  /** By the names of their files. */
  readonly sources: readonly Named[];
  /** Each with its criteria, whose ids are `<release>/<criterion>`. */
  readonly releases: readonly (Named & { readonly criteria: readonly (Named & { readonly text?: string })[] })[];
  /** By folder and file. */
  readonly snapshots: readonly Named[];
  /** The kinds of which there may be more than is told here. */
  readonly open: ReadonlySet<NameKind>;
}

/** The longest explanation, in characters. */
const LONGEST = 200;

/** The vocabulary of what is known. */
export function vocabularyOf(facts: Facts): Vocabulary {
  const whole = facts.metrics.map(({ id, title, unit, parts }) =>
    said(id, title, parts.length > 0 ? '(a share set)' : unit && `(${unit})`),
  );
  const parts = facts.metrics.flatMap((set) => set.parts.map(({ id, title }) => said(id, set.title && `${set.title}: ${title}`, '(%)')));
  const holding = whole.filter((_, index) => facts.metrics[index]?.parts.length === 0);
  const categories = facts.categories.map(({ id, title }) => said(id, title, '(a category with all its metrics)'));
  const usual = Object.entries(CADENCES).map(([id, title]) => ({ id, title }));
  const criteria = facts.releases.flatMap((release) => release.criteria.map(({ id, title, text }) => said(id, title, text, ': ')));
  const all: Readonly<Record<NameKind, readonly Name[]>> = {
    metric: [...holding, ...parts],
    wholeMetric: whole,
    anyMetric: [...whole, ...parts],
    subject: plain(facts.subjects),
    category: plain(facts.categories),
    included: [...categories, ...whole],
    cadence: plain([...usual, ...facts.cadences]),
    question: plain(facts.questions),
    source: plain(facts.sources),
    release: plain(facts.releases),
    criterion: criteria,
    snapshot: plain(facts.snapshots),
  };
  return Object.fromEntries(NAME_KINDS.map((kind) => [kind, { names: once(all[kind]), complete: !facts.open.has(kind) }])) as Vocabulary;
}

/** Data that is about to be refused may use a name twice, which would make the schema invalid. */
function once(names: readonly Name[]): readonly Name[] {
  return [...new Map(names.map((name) => [name.id, name])).values()];
}

function plain(things: readonly Named[]): readonly Name[] {
  return things.map(({ id, title }) => said(id, title));
}

function said(id: string, title: string | undefined, more?: string, between = ' '): Name {
  return { id, says: clipped([title, more].filter((words) => words).join(between), LONGEST) };
}
