/** The subjects that are held against the same targets, as the rows of a table. */
import { scoreRange } from '../charts/score-bar.ts';
import type { CategoryResult, MetricResult, Outcome, Reading, Reason, Report, Score } from '../model/report.ts';

/** What of a Report the peers are told from. */
export type PeersView = Pick<Report, 'peers' | 'subjects' | 'subject' | 'categories' | 'metrics'>;

/** A score in a cell: nothing where the subject was never measured there. */
export interface PeerCell {
  /** What is scored: "Kettle, Speed". */
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
  /** A cell a column, in their order. */
  readonly cells: readonly (PeerCell | undefined)[];
}

/** A category, or the whole where it is made of several. */
export interface PeerColumn {
  readonly title: string;
  readonly category?: CategoryResult | undefined;
}

/** The table: its columns and its rows, and who is left out since nothing is known. */
export interface PeerTable {
  readonly columns: readonly PeerColumn[];
  readonly rows: readonly PeerRow[];
  /** Titles of the subjects that were never measured in any of the categories. */
  readonly absent: readonly string[];
}

/** The peers under these categories, the scored ones of them; the own subject first, the others as the scorecard has them. */
export function peerTable(report: PeersView, categories: readonly string[]): PeerTable {
  const columns = columnsOf(report, categories);
  const rows = report.peers.map((peer): PeerRow => {
    const title = report.subjects.find(({ id }) => id === peer.subject)?.title ?? peer.subject;
    const cells = columns.map((column) => {
      const part = peer.categories.find(({ category }) => category === column.category?.id);
      const score = column.category ? part?.score : peer.score;
      return score && score.coverage > 0 ? { title: `${title}, ${column.title}`, score, text: scoreText(score) } : undefined;
    });
    return { subject: peer.subject, title, own: peer.subject === report.subject.id, cells };
  });
  const known = rows.filter(({ cells }) => cells.some((cell) => cell !== undefined));
  return { columns, rows: known, absent: rows.filter((row) => !known.includes(row)).map(({ title }) => title) };
}

function columnsOf(report: PeersView, ids: readonly string[]): readonly PeerColumn[] {
  const scored = new Set(report.metrics.filter((metric) => metric.scored).map(({ id }) => id));
  const shown = report.categories.filter(({ id, metrics }) => ids.includes(id) && metrics.some((metric) => scored.has(metric)));
  const parts = shown.filter(({ weight }) => weight > 0);
  const whole = parts.length > 1 ? [{ title: 'The whole' }] : [];
  return [...whole, ...shown.map((category) => ({ title: category.title, category }))];
}

/** To a tenth where all is known, `94.6`; else both ends in whole points, `30 to 70`. 100 only where nothing is lost. */
export function scoreText(score: Score): string {
  if (score.low < score.high) return scoreRange(score);
  const tenths = Math.round(score.low * 1000) / 10;
  return (tenths === 100 && score.low < 1 - 1e-9 ? 99.9 : tenths).toFixed(1);
}

/** A value in a cell: nothing where there is none of the same run as the own one. */
export interface FieldCell {
  readonly value: Reading;
  /** Where it is held against a target. */
  readonly outcome?: Outcome | undefined;
  readonly reason?: Reason | undefined;
}

/** A metric with what one run found for each of the judged subjects. */
export interface FieldTable {
  /** Titles, the own subject first. */
  readonly subjects: readonly string[];
  readonly rows: readonly { readonly metric: MetricResult; readonly cells: readonly (FieldCell | undefined)[] }[];
}

/** The judged subjects metric by metric, each row from one run; subjects without any value are left out. */
export function fieldTable(report: Pick<Report, 'peers' | 'subjects' | 'subject'>, metrics: readonly MetricResult[]): FieldTable {
  const rows = metrics
    .filter(({ value }) => value !== undefined)
    .map((metric) => ({ metric, cells: report.peers.map(({ subject }) => fieldCell(metric, subject, report.subject.id)) }));
  const columns = report.peers.map((_, index) => index).filter((index) => rows.some(({ cells }) => cells[index] !== undefined));
  const title = (id: string | undefined) => report.subjects.find((subject) => subject.id === id)?.title ?? `${id}`;
  return {
    subjects: columns.map((index) => title(report.peers[index]?.subject)),
    rows: rows.map(({ metric, cells }) => ({ metric, cells: columns.map((index) => cells[index]) })),
  };
}

function fieldCell(metric: MetricResult, subject: string, own: string): FieldCell | undefined {
  const judged = !metric.supporting && metric.targets.length > 0;
  const found = subject === own ? metric : metric.field.find((one) => one.subject === subject);
  if (!found?.value || found.value.snapshot !== metric.value?.snapshot) return undefined;
  return { value: found.value, ...(judged ? { outcome: found.outcome, reason: found.reason } : {}) };
}
