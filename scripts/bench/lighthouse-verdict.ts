/** What Lighthouse may find on a page, and what of it several visits break. */

/** What one visit has found. */
export interface Visit {
  /** Of 100, by category. */
  readonly scores: Readonly<Record<string, number>>;
  /** Milliseconds in which scripts held the page. */
  readonly blocking: number;
  /** How far what was already seen has moved; 0 is not at all. */
  readonly shift: number;
  /** Milliseconds until the largest thing was painted. */
  readonly paint: number;
  /** The audits that took points, each with what Lighthouse says. */
  readonly failed: readonly string[];
}

/** What each figure has to be, on the median of the visits. */
export const MEDIAN = { score: 100, blocking: 0, shift: 0 } as const;

/** The visits to one page as one: the median of each figure, and every audit that has ever failed. */
export function medianOf(visits: readonly Visit[]): Visit {
  const of = (figure: (visit: Visit) => number) => visits.map(figure).sort((a, b) => a - b)[Math.floor(visits.length / 2)] as number;
  const names = Object.keys(visits[0]?.scores ?? {});
  return {
    scores: Object.fromEntries(names.map((name) => [name, of(({ scores }) => scores[name] ?? 0)])),
    blocking: of(({ blocking }) => blocking),
    shift: of(({ shift }) => shift),
    paint: of(({ paint }) => paint),
    failed: [...new Set(visits.flatMap(({ failed }) => failed))],
  };
}

/** A sentence for each limit that a page breaks. */
export function brokenBy({ scores, blocking, shift }: Visit): readonly string[] {
  return [
    ...Object.entries(scores).flatMap(([name, score]) => (score < MEDIAN.score ? [`${name} ${score}, at least ${MEDIAN.score}`] : [])),
    ...(blocking <= MEDIAN.blocking ? [] : [`blocked for ${Math.round(blocking)} ms, at most ${MEDIAN.blocking}`]),
    ...(shift <= MEDIAN.shift ? [] : [`moved by ${shift.toFixed(3)}, at most ${MEDIAN.shift}`]),
  ];
}
