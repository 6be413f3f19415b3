/** What `diff` tells: a change held against its base, or why it cannot be. */
import type { Impact } from './impact.ts';
import type { Day, Problem } from './types.ts';

/** A problem, and on which side of the change it stands. */
export interface SidedProblem extends Problem {
  /** Of the base, of what is held against it, or of both alike. */
  readonly side: 'base' | 'head' | 'both';
}

/** Some sentences of an Impact under a heading, for whoever shows only words. */
export interface ImpactSection {
  /** The heading. */
  readonly title: string;
  /** Sentences without markup, what matters most first. */
  readonly lines: readonly string[];
}

/** What `diff` tells: a change held against its base. */
export interface Diff {
  /** The version of this shape. */
  readonly version: 1;
  /** The name of what is measured; none where both sides are refused. */
  readonly title?: string;
  /** The commit that the change is held against. */
  readonly base: string;
  /** The commit that holds the change; none where it is the folder as it lies there. */
  readonly head?: string;
  /** The day as of which both sides are judged. */
  readonly asOf: Day;
  /** Only what was recorded by this day is known to either. */
  readonly knownBy: Day;
  /** Whether both sides could be read; a refused change is never told as an empty one. */
  readonly verdict: 'sound' | 'refused';
  /** What it comes to, in one sentence. */
  readonly headline: string;
  /** Everything that is wrong; none where the verdict is sound. */
  readonly problems: readonly SidedProblem[];
  /** What the change does, in words; what is wrong, where it is refused. */
  readonly summary: readonly ImpactSection[];
  /** What the change does; only where the verdict is sound. */
  readonly impact?: Impact;
}
