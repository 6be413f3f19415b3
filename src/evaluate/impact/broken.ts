/** Figures that no longer hold after a change, or that hold again. */
import type { BrokenEvidence } from '../../model/impact.ts';
import type { Reading, Report } from '../../model/report.ts';
import { type Figure, figuresOf, isStruck, STRUCK } from './figures.ts';
import type { Sides } from './judged-side.ts';

/** By snapshot, the figures first in the order of the metrics; copies that are gone come last. */
export function brokenEvidence({ from, to }: Sides): readonly BrokenEvidence[] {
  const [before, after] = [figuresOf(from.report), figuresOf(to.report)];
  const turned = [...before].flatMap(([id, was]) => {
    const now = after.get(id);
    const kind = now ? turnedTo(was.one, now.one) : 'removed';
    return kind ? [{ kind, figure: now ?? was }] : [];
  });
  const groups = Map.groupBy(turned, ({ kind, figure: { one } }) => JSON.stringify([kind, one.snapshot, whyOf(kind, one)]));
  const sources = new Map([...from.report.sources, ...to.report.sources].map(({ id, title }) => [id, title]));
  return [...[...groups.values()].map((group) => together(group, sources)), ...copiesGone(from.report, to.report, sources)];
}

/** A figure and what became of it. */
interface Turned {
  readonly kind: BrokenEvidence['kind'];
  readonly figure: Figure;
}

function turnedTo(was: Reading, now: Reading): BrokenEvidence['kind'] | undefined {
  if (was.standing === now.standing) return undefined;
  const struck = STRUCK.find((one) => one === now.standing);
  if (struck) return struck;
  return isStruck(was) ? 'restored' : undefined;
}

function whyOf(kind: BrokenEvidence['kind'], { why, by }: Reading): Pick<BrokenEvidence, 'why' | 'by'> {
  return kind === 'removed' || kind === 'restored' ? {} : { ...(why && { why }), ...(by && { by }) };
}

function together(group: readonly Turned[], sources: ReadonlyMap<string, string>): BrokenEvidence {
  const { kind, figure } = group[0] as Turned;
  const { snapshot, source, date } = figure.one;
  const own = group.filter((one) => one.figure.own);
  return {
    kind,
    snapshot,
    sourceTitle: sources.get(source) ?? source,
    date,
    figures: own.map(({ figure: { metric, one } }) => ({
      metric: metric.id,
      title: metric.title,
      text: one.failed ?? one.text,
      basis: one.basis,
    })),
    others: group.length - own.length,
    ...whyOf(kind, figure.one),
  };
}

/** Snapshots that still stand, and are no longer shown by a copy that is kept here. */
function copiesGone(from: Report, to: Report, sources: ReadonlyMap<string, string>): readonly BrokenEvidence[] {
  const now = new Map(to.snapshots.map((one) => [one.id, one]));
  return from.snapshots
    .filter(({ id, evidence }) => evidence?.copy && now.has(id) && !now.get(id)?.evidence?.copy)
    .map(({ id, source, date }) => ({
      kind: 'copy-gone',
      snapshot: id,
      sourceTitle: sources.get(source) ?? source,
      date,
      figures: [],
      others: 0,
    }));
}
