/** Everything that people wrote, after it passed: what build.ts links into a Scorecard. */
import type {
  AuthoredDecision,
  AuthoredMetric,
  AuthoredPage,
  AuthoredRelease,
  AuthoredReview,
  AuthoredScorecard,
  AuthoredSnapshot,
  AuthoredSource,
} from '../schemas/authored.ts';
import type { Logo } from './types.ts';

/** One authored file that passed its schema. */
export interface Authored<T> {
  /** The file's name without its ending; for a snapshot `<source>/<name>`. */
  readonly id: string;
  /** From the root, with `/`: `data/metrics/github-stars.yaml`. */
  readonly path: string;
  /** What it holds. */
  readonly data: T;
}

/** A snapshot's file, whose folder names the source. */
export interface AuthoredRun extends Authored<AuthoredSnapshot> {
  /** The id of the source. */
  readonly source: string;
}

/** All authored files of one scorecard, each kind sorted by path. */
export interface AuthoredSet {
  readonly scorecard: Authored<AuthoredScorecard>;
  readonly metrics: readonly Authored<AuthoredMetric>[];
  readonly sources: readonly Authored<AuthoredSource>[];
  readonly snapshots: readonly AuthoredRun[];
  readonly releases: readonly Authored<AuthoredRelease>[];
  readonly decisions: readonly Authored<AuthoredDecision>[];
  readonly pages: readonly Authored<AuthoredPage>[];
  readonly reviews: readonly Authored<AuthoredReview>[];
  /** The logos beside the data, by their paths from the root. */
  readonly logos?: readonly Logo[];
}

/** Every file of a set. */
export function filesOf(set: Omit<AuthoredSet, 'scorecard'> & Partial<AuthoredSet>): readonly Authored<unknown>[] {
  const { scorecard, metrics, sources, snapshots, releases, decisions, pages, reviews } = set;
  return [...(scorecard ? [scorecard] : []), ...metrics, ...sources, ...snapshots, ...releases, ...decisions, ...pages, ...reviews];
}
