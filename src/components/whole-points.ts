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
interface Way {
  readonly proven: number;
  readonly lost: number;
  /** The squares of what rounding has moved. */
  readonly moved: number;
  readonly last?: Points;
  readonly before?: Way;
}

/**
 * Each figure rounded up or down so that every row makes its total and every column that of the whole; of all such ways the one that moves
 * least. What is a whole number stays. Where that cannot be (half points on all sides), by `slack` points more.
 */
export function settled(rows: readonly Points[], totals: readonly number[], whole: Points, slack = 0): readonly Points[] {
  let ways: readonly Way[] = [{ proven: 0, lost: 0, moved: 0 }];
  for (const [at, row] of rows.entries()) {
    const best = new Map<number, Way>();
    for (const before of ways) {
      for (const last of roundings(row, totals[at] as number, slack)) {
        const way = {
          proven: before.proven + last.proven,
          lost: before.lost + last.lost,
          moved: before.moved + moved(row, last),
          last,
          before,
        };
        const key = way.proven * 101 + way.lost;
        if (way.moved < (best.get(key)?.moved ?? Number.POSITIVE_INFINITY)) best.set(key, way);
      }
    }
    ways = [...best.values()].filter(({ proven, lost }) => proven <= whole.proven && lost <= whole.lost);
  }
  const end = ways.find(({ proven, lost }) => proven === whole.proven && lost === whole.lost);
  return end ? rowsOf(end) : settled(rows, totals, whole, slack + 1);
}

function roundings(row: Points, total: number, slack: number): readonly Points[] {
  const near = (value: number) => (whole: number) => whole >= Math.max(0, Math.floor(value) - slack) && whole <= Math.ceil(value) + slack;
  const all = (value: number) => Array.from({ length: 2 * slack + 2 }, (_, step) => Math.floor(value) - slack + step).filter(near(value));
  return all(row.proven)
    .flatMap((proven) => all(row.lost).map((lost) => ({ proven, open: total - proven - lost, lost })))
    .filter(({ open }) => near(row.open)(open));
}

function moved(row: Points, to: Points): number {
  return (to.proven - row.proven) ** 2 + (to.open - row.open) ** 2 + (to.lost - row.lost) ** 2;
}

function rowsOf(way: Way): readonly Points[] {
  return way.before && way.last ? [...rowsOf(way.before), way.last] : [];
}
