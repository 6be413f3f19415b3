/** The subjects that are held against the same targets, as the rows of a table. */
import { scoreSpec } from '../charts/score-bar.ts';
import type { CategoryResult, Report, Score } from '../model/report.ts';

/** What of a Report the peers are told from. */
export type PeersView = Pick<Report, 'peers' | 'subjects' | 'subject' | 'categories' | 'metrics'>;

/** A score in a cell: nothing where the subject was never measured there. */
export interface PeerCell {
  /** What is scored: "Chrome, Interop 2025". */
  readonly title: string;
  readonly score: Score;
  /** `94.6`, `30 to 70`. */
  readonly text: string;
}

/** A subject in the table. */
export interface PeerRow {
  readonly subject: string;
  readonly title: string;
  readonly own: boolean;
  /** A cell a category, in their order. */
  readonly cells: readonly (PeerCell | undefined)[];
}

/** The table: its columns and its rows, and who is left out since nothing is known. */
export interface PeerTable {
  readonly columns: readonly Pick<CategoryResult, 'id' | 'title' | 'metrics'>[];
  readonly rows: readonly PeerRow[];
  /** Titles of the subjects that were never measured in any of the categories. */
  readonly absent: readonly string[];
}

/** The peers under these categories, the scored ones of them; the own subject first, the others as the scorecard has them. */
export function peerTable(report: PeersView, categories: readonly string[]): PeerTable {
  const scored = new Set(report.metrics.filter((metric) => metric.scored).map(({ id }) => id));
  const columns = report.categories.filter(({ id, metrics }) => categories.includes(id) && metrics.some((metric) => scored.has(metric)));
  const rows = report.peers.map((peer): PeerRow => {
    const title = report.subjects.find(({ id }) => id === peer.subject)?.title ?? peer.subject;
    const cells = columns.map((column) => {
      const score = peer.categories.find(({ category }) => category === column.id)?.score;
      return score && score.coverage > 0 ? { title: `${title}, ${column.title}`, score, text: scoreText(score) } : undefined;
    });
    return { subject: peer.subject, title, own: peer.subject === report.subject.id, cells };
  });
  const known = rows.filter(({ cells }) => cells.some((cell) => cell !== undefined));
  return { columns, rows: known, absent: rows.filter((row) => !known.includes(row)).map(({ title }) => title) };
}

/** To a tenth where all is known, `94.6`; else both ends in whole points, `30 to 70`. 100 only where nothing is lost. */
export function scoreText(score: Score): string {
  if (score.low < score.high) {
    const { proven, possible } = scoreSpec(score);
    return `${proven} to ${possible}`;
  }
  const tenths = Math.round(score.low * 1000) / 10;
  return (tenths === 100 && score.low < 1 - 1e-9 ? 99.9 : tenths).toFixed(1);
}
