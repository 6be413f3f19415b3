/** What stands in the way of releases, weighed: what each criterion would add if it were met, whom that frees, and how far it is to ready. */
import type { ClauseResult, CriterionResult, Gain, GroupResult, ReleaseResult, ReleaseVerdict } from '../model/report.ts';
import { once } from './once.ts';
import { readinessOf, readinessOfGroup } from './release.ts';

/** Weighs what stands in the way of each release; they stand in their order, so that each waits for earlier ones only. */
export function weighed(releases: readonly ReleaseVerdict[]): readonly Omit<ReleaseResult, 'history'>[] {
  const waiting = Map.groupBy(releases.flatMap(waitingIn), ({ release }) => release);
  const byId = new Map(releases.map((one) => [one.id, one]));
  const path = once((id): readonly string[] => pathOf(byId.get(id) as ReleaseVerdict, path));
  return releases.map((release) => ({ ...release, gains: gainsOf(release, waiting.get(release.id) ?? []), path: path(release.id) }));
}

/** A criterion of another release that would be met as soon as a release is ready. */
interface Waiting {
  readonly release: string;
  readonly criterion: string;
}

function waitingIn({ groups }: ReleaseVerdict): readonly Waiting[] {
  return blocking(groups).flatMap(({ id, clause }) =>
    releasesIn(clause)
      .filter((release) => isMetOnce(clause, release))
      .map((release) => ({ release, criterion: id })),
  );
}

function blocking(groups: ReleaseVerdict['groups']): readonly CriterionResult[] {
  return groups.flatMap(({ criteria }) => criteria.filter(({ blocks }) => blocks));
}

function releasesIn({ release, clauses }: ClauseResult): readonly string[] {
  return [...new Set([...(release === undefined ? [] : [release]), ...clauses.flatMap(releasesIn)])];
}

/** Whether a clause is met once that release is ready: the others as they are. */
function isMetOnce({ kind, outcome, release, clauses }: ClauseResult, ready: string): boolean {
  if (outcome === 'met' || release === ready) return true;
  if (kind === 'any') return clauses.filter(isApplicable).some((one) => isMetOnce(one, ready));
  return kind === 'all' && clauses.filter(isApplicable).every((one) => isMetOnce(one, ready));
}

function isApplicable({ outcome }: ClauseResult): boolean {
  return outcome !== 'not-applicable';
}

/**
 * Each criterion weighs its part of its group among those that apply, and the group its part of the groups in which any applies: of a group
 * of 60 % with four criteria, one of them waived, each adds 20 % of the whole.
 */
function gainsOf(release: ReleaseVerdict, waiting: readonly Waiting[]): readonly Gain[] {
  const { groups, blockers } = release;
  const isLast = blockers.length === 1;
  const frees = isLast ? waiting.map(({ criterion }) => criterion) : [];
  const won = [...groups];
  return heaviestFirst(release).map(({ criterion, index }) => {
    const alone = groups.with(index, ifMet(groups[index] as GroupResult, criterion));
    won[index] = ifMet(won[index] as GroupResult, criterion);
    return { criterion: criterion.id, score: readinessOf(alone), reached: readinessOf(won), ready: isLast, frees };
  });
}

/** A criterion with the place of its group. */
interface Placed {
  readonly criterion: CriterionResult;
  readonly index: number;
}

function heaviestFirst({ groups, blockers }: ReleaseVerdict): readonly Placed[] {
  const placed = new Map(
    groups.flatMap(({ criteria }, index) => criteria.map((criterion) => [criterion.id, { criterion, index }] as const)),
  );
  const adds = ({ index }: Placed) => {
    const { weight, tally } = groups[index] as GroupResult;
    return weight / (tally.total - tally.notApplicable);
  };
  const open = blockers.map((id) => placed.get(id) as Placed);
  return open.toSorted((a, b) => (Math.abs(adds(a) - adds(b)) < DUST ? 0 : adds(b) - adds(a)));
}

/** What differs by no more weighs the same. */
const DUST = 1e-9;

function ifMet(group: GroupResult, { id }: CriterionResult): GroupResult {
  const criteria = group.criteria.map((one) => (one.id === id ? { ...one, outcome: 'met' as const } : one));
  return { ...group, criteria, score: readinessOfGroup(criteria) };
}

/** What has to be met: of a choice the shortest way, in place of another release what that needs. */
function pathOf({ groups }: ReleaseVerdict, path: (release: string) => readonly string[]): readonly string[] {
  return [...new Set(blocking(groups).flatMap(({ id, clause }) => needs(clause, id, path)))];
}

function needs(clause: ClauseResult, criterion: string, path: (release: string) => readonly string[]): readonly string[] {
  const { kind, outcome, release, clauses } = clause;
  if (outcome === 'met' || outcome === 'not-applicable') return [];
  if (release !== undefined) return path(release);
  if (clauses.length === 0) return [criterion];
  const ways = clauses.filter(isApplicable).map((one) => needs(one, criterion, path));
  if (kind === 'any') return ways.reduce((shortest, way) => (way.length < shortest.length ? way : shortest));
  return [...new Set(ways.flat())];
}
