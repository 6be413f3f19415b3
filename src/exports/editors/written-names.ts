/** The names of a scorecard as its files lie there, for the schemas of an editor; a broken file only takes away what it alone could tell. */
import { type Kind, slotOf } from '../../load/layout.ts';
import type { SourceFile } from '../../load/source-file.ts';
import { read } from '../../read/index.ts';
import { isRefused } from '../../read/tree.ts';
import { type Facts, type Named, type NameKind, type Vocabulary, vocabularyOf } from './vocabulary.ts';

type Fields = Readonly<Record<string, unknown>>;

/** A file, by the id that its name gives it, with its fields where it can be read. */
interface Written {
  readonly id: string;
  readonly fields?: Fields;
}

/** What the files of each kind define: while one of them cannot be read, an unknown name may be its own. */
const DEFINED_BY: Partial<Record<Kind, readonly NameKind[]>> = {
  scorecard: ['subject', 'category', 'included', 'cadence', 'question'],
  metric: ['metric', 'anyMetric'],
  release: ['criterion'],
};

/** The names that the files define. */
export function writtenNames(files: readonly SourceFile[]): Vocabulary {
  const of = (kind: Kind) => files.flatMap((file) => writtenIn(file, kind));
  const [scorecard] = of('scorecard');
  const facts: Facts = {
    metrics: of('metric').map(({ id, fields }) => ({
      ...named(id, fields),
      unit: textIn(fields, 'unit'),
      parts: entriesIn(fields, 'parts').map((part) => ({ ...part, id: `${id}/${part.id}` })),
    })),
    subjects: entriesIn(scorecard?.fields, 'subjects'),
    categories: entriesIn(scorecard?.fields, 'categories'),
    cadences: entriesIn(scorecard?.fields, 'cadences'),
    questions: entriesIn(scorecard?.fields, 'comparisons', 'question'),
    sources: of('source').map(({ id, fields }) => named(id, fields)),
    releases: of('release').map(({ id, fields }) => ({ ...named(id, fields), criteria: criteriaIn(id, fields) })),
    snapshots: of('snapshot').map(({ id }) => ({ id })),
    open: new Set(Object.entries(DEFINED_BY).flatMap(([kind, names]) => (isWhole(of(kind as Kind), kind) ? [] : names))),
  };
  return vocabularyOf(facts);
}

/** Snapshots are many and long, and their names say enough, so they are not read. */
function writtenIn({ path, text }: SourceFile, kind: Kind): Written[] {
  const slot = slotOf(path);
  if (slot?.kind !== kind) return [];
  if (kind === 'snapshot') return [{ id: slot.id }];
  const tree = read(path, text);
  return [isRefused(tree) ? { id: slot.id } : { id: slot.id, fields: mapOf(tree.value) }];
}

function isWhole(files: readonly Written[], kind: string): boolean {
  return files.every(({ fields }) => fields !== undefined) && (kind !== 'scorecard' || files.length > 0);
}

function criteriaIn(release: string, fields: Fields | undefined): (Named & { readonly text?: string })[] {
  const criteria = listIn(fields, 'groups').flatMap((group) => listIn(group, 'criteria'));
  return criteria.flatMap((criterion) => {
    const id = textIn(criterion, 'id');
    return id === undefined ? [] : [{ ...named(`${release}/${id}`, criterion), text: textIn(criterion, 'text') }];
  });
}

/** The entries of a map, with a text of each as its title; where an entry is a text, that one. */
function entriesIn(fields: Fields | undefined, key: string, title = 'title'): Named[] {
  return Object.entries(mapOf(fields?.[key]) ?? {}).map(([id, entry]) =>
    typeof entry === 'string' ? { id, title: entry } : named(id, mapOf(entry), title),
  );
}

function named(id: string, fields: Fields | undefined, title = 'title'): Named {
  return { id, title: textIn(fields, title) };
}

function listIn(fields: Fields | undefined, key: string): Fields[] {
  const list = fields?.[key];
  return Array.isArray(list) ? list.map(mapOf).filter((item) => item !== undefined) : [];
}

function textIn(fields: Fields | undefined, key: string): string | undefined {
  const text = fields?.[key];
  return typeof text === 'string' ? text : undefined;
}

function mapOf(value: unknown): Fields | undefined {
  return value !== null && typeof value === 'object' && !Array.isArray(value) ? (value as Fields) : undefined;
}
