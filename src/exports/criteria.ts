/** Criteria of releases as CSV: one row a criterion, with what decided it. */
import type { ClauseResult, CriterionResult, GroupResult, ReleaseResult } from '../model/report.ts';
import type { Attestation } from '../model/types.ts';
import { type Cell, csv } from './csv.ts';

/** What a row is written from. */
interface Row {
  readonly release: ReleaseResult;
  readonly group: GroupResult;
  readonly criterion: CriterionResult;
  /** The attestation that holds, or has expired. */
  readonly attestation: Attestation | undefined;
}

const COLUMNS: readonly (readonly [name: string, cell: (row: Row) => Cell])[] = [
  ['release', ({ release }) => release.id],
  ['group', ({ group }) => group.title],
  ['criterion', ({ criterion }) => criterion.id.split('/').at(-1)],
  ['title', ({ criterion }) => criterion.title],
  ['text', ({ criterion }) => criterion.text],
  ['demand', ({ criterion }) => criterion.demand],
  ['decided_by', ({ criterion }) => criterion.clause.text],
  ['weight', ({ criterion }) => criterion.weight],
  ['outcome', ({ criterion }) => criterion.outcome],
  ['blocks', ({ criterion }) => String(criterion.blocks)],
  ['reason', ({ criterion }) => criterion.reason?.text],
  ['by', ({ attestation }) => attestation?.by],
  ['date', ({ attestation }) => attestation?.date],
  ['until', ({ attestation }) => attestation?.until],
  ['evidence', ({ attestation }) => attestation?.evidence.title],
  ['evidence_url', ({ attestation }) => attestation?.evidence.url],
  ['evidence_copy', ({ attestation }) => attestation?.evidence.copy],
  ['evidence_expires', ({ attestation }) => attestation?.evidence.expires],
  ['snapshot', ({ attestation }) => attestation?.snapshot],
  ['url', ({ criterion }) => criterion.url],
];

/** Every criterion of every release, in their order. */
export function criteriaCsv(releases: readonly ReleaseResult[]): string {
  const rows = releases.flatMap((release) =>
    release.groups.flatMap((group) =>
      group.criteria.map((criterion): Row => ({ release, group, criterion, attestation: attestationIn(criterion.clause) })),
    ),
  );
  return csv([COLUMNS.map(([name]) => name), ...rows.map((row) => COLUMNS.map(([, cell]) => cell(row)))]);
}

/** A criterion is attested at most once, at whatever depth. */
function attestationIn({ attestation, clauses }: ClauseResult): Attestation | undefined {
  return attestation ?? clauses.map(attestationIn).find((found) => found !== undefined);
}
