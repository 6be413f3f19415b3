/** What a change brings: figures and verdicts of people, snapshot by snapshot. */
import type { ArrivedEvidence, ArrivedFigure } from '../../model/impact.ts';
import type { Report, SnapshotResult, SourceResult } from '../../model/report.ts';
import type { Evidence } from '../../model/types.ts';
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
  snapshot: SnapshotResult,
  source: SourceResult,
  figures: readonly Figure[],
  attested: readonly string[],
): ArrivedEvidence {
  const { id, date, dated } = snapshot;
  return {
    snapshot: id,
    source: source.id,
    sourceTitle: source.title,
    independent: source.independent,
    date,
    dated,
    shown: shownBy(snapshot, figures.length > 0, attested),
    figures: figures.filter(({ own }) => own).map(arrived),
    others: figures.filter(({ own }) => !own).length,
    attested,
  };
}

/** How the least shown of it is shown: figures by what their snapshot cites, a verdict also by evidence of its own. */
function shownBy(
  { url, citation, evidence, attestations }: SnapshotResult,
  hasFigures: boolean,
  attested: readonly string[],
): ArrivedEvidence['shown'] {
  const common = [url, citation?.url, citation?.repository, evidence?.url].some((one) => one !== undefined);
  const of = (own?: Evidence): ArrivedEvidence['shown'] =>
    evidence?.copy || own?.copy ? 'copy' : common || own?.url !== undefined ? 'link' : 'nothing';
  const verdicts = attestations.filter(({ criterion }) => attested.includes(criterion)).map((one) => of(one.evidence));
  const all = [...(hasFigures ? [of()] : []), ...verdicts];
  return (['nothing', 'link'] as const).find((shown) => all.includes(shown)) ?? 'copy';
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
