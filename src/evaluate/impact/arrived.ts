/** What a change brings: figures and verdicts of people, snapshot by snapshot. */
import type { ArrivedEvidence, ArrivedFigure } from '../../model/impact.ts';
import type { Report, SnapshotResult, SourceResult } from '../../model/report.ts';
import { type Figure, figuresOf } from './figures.ts';
import type { Sides } from './judged-side.ts';

/** What was not there before, newest snapshot first. */
export function arrivedEvidence({ from, to }: Sides): readonly ArrivedEvidence[] {
  const before = figuresOf(from.report);
  const added = [...figuresOf(to.report)].filter(([id]) => !before.has(id)).map(([, figure]) => figure);
  const figures = Map.groupBy(added, ({ one }) => one.snapshot);
  const attested = attestedIn(from.report);
  const sources = new Map(to.report.sources.map((one) => [one.id, one]));
  return to.report.snapshots.toReversed().flatMap((snapshot): readonly ArrivedEvidence[] => {
    const own = figures.get(snapshot.id) ?? [];
    const verdicts = snapshot.attestations.map(({ criterion }) => criterion).filter((one) => !attested.has(`${snapshot.id} ${one}`));
    if (own.length + verdicts.length === 0) return [];
    return [evidenceOf(snapshot, sources.get(snapshot.source) as SourceResult, own, verdicts)];
  });
}

function evidenceOf(
  { id, date, dated, evidence, url, citation }: SnapshotResult,
  source: SourceResult,
  figures: readonly Figure[],
  attested: readonly string[],
): ArrivedEvidence {
  const isLinked = [evidence?.url, url, citation?.url, citation?.repository].some((one) => one !== undefined);
  return {
    snapshot: id,
    source: source.id,
    sourceTitle: source.title,
    independent: source.independent,
    date,
    dated,
    shown: evidence?.copy ? 'copy' : isLinked ? 'link' : 'nothing',
    figures: figures.filter(({ own }) => own).map(arrived),
    others: figures.filter(({ own }) => !own).length,
    attested,
  };
}

function arrived({ metric, one }: Figure): ArrivedFigure {
  const { basis, failed, text, standing } = one;
  return {
    metric: metric.id,
    title: metric.title,
    text: failed ?? text,
    basis,
    counted: standing === 'counted',
    failed: failed !== undefined,
  };
}

function attestedIn({ snapshots }: Report): ReadonlySet<string> {
  return new Set(snapshots.flatMap(({ id, attestations }) => attestations.map(({ criterion }) => `${id} ${criterion}`)));
}
