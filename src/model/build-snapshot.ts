/** An authored snapshot becomes a Snapshot: who says it, when, and what it says of people's verdicts and of other snapshots. */
import type { AuthoredSnapshot } from '../schemas/authored.ts';
import type { AuthoredRun } from './authored-set.ts';
import type { Day, Remark, Snapshot, Source } from './types.ts';

/** Links one snapshot; the file has passed the rules. `subject` is the id of the own subject. */
export function buildSnapshot({ data, id, path }: AuthoredRun, source: Source, subject: string): Snapshot {
  const date = (data.date ?? data.published ?? data.seen) as Day;
  return {
    id,
    path,
    source,
    date,
    dated: data.date ? 'measured' : data.published ? 'published' : 'seen',
    recorded: data.recorded,
    title: data.title,
    url: data.url,
    version: data.version,
    versions: data.versions ?? {},
    note: data.note,
    citation: data.citation,
    evidence: data.evidence,
    breaks: data.breaks ?? {},
    subjects: sidesOf(data, subject).flatMap(([who, values]) => (Object.keys(values).length > 0 ? [who] : [])),
    attestations: (data.attestations ?? []).map((one) => ({
      ...one,
      independent: source.independent,
      date,
      recorded: data.recorded,
      snapshot: id,
    })),
    remarks: remarks(data, id, date),
  };
}

/** The values of a snapshot by subject, the own one first. */
export function sidesOf({ values = {}, subjects = {} }: AuthoredSnapshot, subject: string) {
  return [[subject, values] as const, ...Object.entries(subjects)];
}

const KINDS = ['corrects', 'retracts', 'refutes', 'disputes'] as const;

function remarks(data: AuthoredSnapshot, by: string, date: Day): Remark[] {
  return KINDS.flatMap((kind) =>
    (data[kind] ?? []).map(({ snapshot, ...rest }) => ({ kind, target: snapshot, ...rest, by, date, recorded: data.recorded })),
  );
}
