/** Points rounded to whole ones, row by row, so that what is printed adds up. */

/** Of the 100 points of the whole so many. */
export interface Points {
  readonly proven: number;
  readonly open: number;
  readonly lost: number;
}

/** Shares rounded up or down so that they make 100: up those of which most would be cut. */
export function wholeShares(shares: readonly number[]): readonly number[] {
  const cut = (at: number) => (shares[at] as number) % 1;
  const left = 100 - shares.reduce((sum, share) => sum + Math.floor(share), 0);
  const up = new Set([...shares.keys()].toSorted((a, b) => cut(b) - cut(a)).slice(0, left));
  return shares.map((share, at) => Math.floor(share) + (up.has(at) ? 1 : 0));
}

/** A way to round the rows so far. */
interface Way extends Points {
  /** The squares of what rounding has moved. */
  readonly moved: number;
  readonly last?: Points;
  readonly before?: Way;
}

const NO_WAY: Way = { proven: 0, open: 0, lost: 0, moved: 0 };

/**
 * Each figure rounded up or down so that every column makes that of the whole and every row its total; of all such ways the one that moves
 * least. What is a whole number stays. Where that cannot be (100 is not printed where a hair is lost), rows and what is not nothing may be
 * off by `slack`: a category that has lost nothing is never said to have lost a point, unless there is no other way at all.
 */
export function settled(rows: readonly Points[], totals: readonly number[], whole: Points, slack = 0): readonly Points[] {
  let ways: readonly Way[] = [NO_WAY];
  for (const [at, row] of rows.entries()) {
    const best = new Map<number, Way>();
    for (const last of roundings(row, totals[at] as number, slack)) {
      for (const before of ways) keepBest(best, added(before, row, last), whole);
    }
    ways = [...best.values()];
  }
  const end = ways.find(({ proven, open, lost }) => proven === whole.proven && open === whole.open && lost === whole.lost);
  return end ? rowsOf(end) : settled(rows, totals, whole, slack + 1);
}

function keepBest(best: Map<number, Way>, way: Way, whole: Points): void {
  if (way.proven > whole.proven || way.open > whole.open || way.lost > whole.lost) return;
  const key = (way.proven * 101 + way.open) * 101 + way.lost;
  if (way.moved < (best.get(key)?.moved ?? Number.POSITIVE_INFINITY)) best.set(key, way);
}

function roundings(row: Points, total: number, slack: number): readonly Points[] {
  const opens = near(row.open, slack);
  return near(row.proven, slack)
    .flatMap((proven) => near(row.lost, slack).flatMap((lost) => opens.map((open) => ({ proven, open, lost }))))
    .filter(({ proven, open, lost }) => Math.abs(proven + open + lost - total) <= slack);
}

/** The whole numbers beside a figure, and so many more on each side; of nothing, fewer. */
function near(points: number, slack: number): readonly number[] {
  const more = points === 0 ? Math.max(0, slack - 1) : slack;
  const [from, to] = [Math.max(0, Math.floor(points) - more), Math.ceil(points) + more];
  return Array.from({ length: to - from + 1 }, (_, step) => from + step);
}

function added(before: Way, row: Points, last: Points): Way {
  const [proven, open, lost] = [before.proven + last.proven, before.open + last.open, before.lost + last.lost];
  const moved = (last.proven - row.proven) ** 2 + (last.open - row.open) ** 2 + (last.lost - row.lost) ** 2;
  return { proven, open, lost, moved: before.moved + moved, last, before };
}

function rowsOf(way: Way): readonly Points[] {
  return way.before && way.last ? [...rowsOf(way.before), way.last] : [];
}
