/** What happened to a scorecard. */
import type { Outcome, ReasonCode } from './judged-metric.ts';
import type { Day } from './types.ts';

/** What happened. */
export type EventKind =
  /** A promise is judged otherwise than on the day before. */
  | 'outcome'
  /** A criterion of a release is. */
  | 'criterion'
  /** A target came into force or fell due, and the outcome stayed what it was; or what a criterion asks was changed. */
  | 'target'
  /** A release came out or fell due. */
  | 'release'
  /** A series got worse for good, recovered, or somebody answers for that. */
  | 'regression'
  /** A figure arrived that may be scored. */
  | 'measured'
  /** A figure arrived that is only claimed. */
  | 'claimed'
  /** A figure was shown to be false. */
  | 'refuted'
  /** A figure was contradicted. */
  | 'disputed'
  /** A figure was taken back. */
  | 'retracted'
  /** A figure was replaced. */
  | 'corrected'
  /** A measurement gave no value. */
  | 'failed'
  /** A person gave a verdict on a criterion, and it is judged as before. */
  | 'attested'
  /** Figures of other subjects arrived; one event for a source and a month. */
  | 'field';

/** Something that happened to the scorecard on a day, as it is known now. */
export interface Event {
  /** The day from which it is so: of the snapshot that tells of it, or on which a date passed. */
  readonly date: Day;
  /** What happened. */
  readonly kind: EventKind;
  /** What it is about, as its text begins; none where that begins otherwise. */
  readonly about?: string;
  /** The metric that it is about, where it is one. */
  readonly metric?: string;
  /** The judged subject that it is about, where it is not the own one. */
  readonly subject?: string;
  /** The criterion that it is about, where it is one: `<release>/<criterion>`. */
  readonly criterion?: string;
  /** The release that it is about, where it is one. */
  readonly release?: string;
  /** The snapshot that tells of it; none where only time has passed. */
  readonly snapshot?: string;
  /** The source, where it is about figures of one source together. */
  readonly source?: string;
  /** The id of the figure, where it is one. */
  readonly reading?: string;
  /** How many figures it sums up; one unless said. */
  readonly count?: number;
  /** How it was judged until then and is judged from that day on, for outcomes and criteria. */
  readonly judged?: { readonly from: Outcome; readonly to: Outcome; readonly reason?: ReasonCode };
  /** What became of a regression, where it is about one: reopened where its acknowledgement has ended. */
  readonly regression?: 'appeared' | 'recovered' | 'acknowledged' | 'reopened';
  /** A sentence with its full stop. */
  readonly text: string;
}

/** Those of the own subject: what arrived of others, and how they are judged, is news of theirs. */
export function ownEvents(events: readonly Event[]): readonly Event[] {
  return events.filter(({ kind, subject }) => kind !== 'field' && subject === undefined);
}
