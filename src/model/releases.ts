/** What has to hold for a release, and what was decided about it. */
import type { Citation } from './facts.ts';
import type { Target } from './promises.ts';
import type { Day, Duration } from './types.ts';

/** More than one value has to keep a target: those of the days up to the judged one, or the newest runs of one series. */
export type Window = { readonly kind: 'for'; readonly length: Duration } | { readonly kind: 'runs'; readonly count: number };

/** A metric that is held against a target, by one value or over a window. */
export interface Check {
  /** How it is decided. */
  readonly kind: 'check';
  /** The metric. */
  readonly metric: string;
  /** What it has to meet, the first one first; each of the others took the place of the one before on a day. */
  readonly targets: readonly [Target, ...Target[]];
  /** Over what more than one value has to meet it. */
  readonly window?: Window;
}

/** What decides a criterion. */
export type Clause =
  | Check
  | { readonly kind: 'attest'; readonly independent: boolean }
  | { readonly kind: 'release'; readonly release: string }
  | { readonly kind: 'all' | 'any'; readonly clauses: readonly Clause[] };

/** What has to hold for a release. */
export interface Criterion {
  /** `<release>/<criterion>`. */
  readonly id: string;
  /** Its name. */
  readonly title: string;
  /** What has to hold, as the framework writes it. */
  readonly text: string;
  /** How it was read. */
  readonly note?: string;
  /** must: the release waits for it. should: it may be missed for a stated reason. suggested: it only has to be considered. */
  readonly demand: 'must' | 'should' | 'suggested';
  /** Whether somebody may attest that it does not apply. */
  readonly notApplicable: 'never' | 'with a reason' | 'freely';
  /** What somebody who attests that it is met has to give: evidence that is named, also a reason, or an address to read it at. */
  readonly evidence: 'named' | 'with a reason' | 'with an address';
  /** Where the framework words it in full. */
  readonly url?: string;
  /** What decides it. */
  readonly clause: Clause;
}

/** A weighted part of a release. */
export interface CriteriaGroup {
  /** Its heading. */
  readonly title: string;
  /** Its part of the release, in percent; where no group is given one, by the number of its criteria. */
  readonly weight: number;
  /** Its criteria; they share its weight equally. */
  readonly criteria: readonly Criterion[];
}

/** A milestone and what has to hold for it. */
export interface Release {
  /** The name of its file. */
  readonly id: string;
  /** Its name for readers. */
  readonly title: string;
  /** Its place among the releases, lowest first. */
  readonly order: number;
  /** What it stands for. */
  readonly summary?: string;
  /** The day on which it is to be ready. */
  readonly due?: Day;
  /** The day on which it was released. */
  readonly released?: Day;
  /** The document that its criteria were read from. */
  readonly citation?: Citation;
  /** Its weighted groups of criteria. */
  readonly groups: readonly CriteriaGroup[];
  /** The authored file. */
  readonly path: string;
}

/** A waiver of a criterion, or an acknowledged regression. */
export interface Decision {
  /** The name of its file. */
  readonly id: string;
  /** The day from which it holds. */
  readonly date: Day;
  /** The criterion that it waives: `<release>/<criterion>`. */
  readonly waives?: string;
  /** The metric whose regression it acknowledges. */
  readonly acknowledges?: string;
  /** Why. */
  readonly reason: string;
  /** Who decided it. */
  readonly by: string;
  /** The last day on which it holds. */
  readonly until?: Day;
}
