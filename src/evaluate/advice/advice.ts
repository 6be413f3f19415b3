/** What an advice is: something that makes a framework unfair, and where it is found. */
import type { AdviceFinding } from '../../model/report.ts';
import type { FrameworkView } from './view.ts';

/** One advice: a file in this folder, a line in its index, a table in its test. */
export interface Advice {
  /** Kebab-case; it stands in every warning. */
  readonly name: string;
  /** What so many findings have in common: "41 metrics have no cadence"; where nobody has counted them, "some metrics have no cadence". */
  readonly headline: (count: number | 'some') => string;
  /** How to mend it; one sentence without a full stop. */
  readonly hint: string;
  /** Whether every finding says the same, each of another thing. */
  readonly alike?: boolean;
  /** Everything that it warns of, in the order of the framework. */
  readonly check: (view: FrameworkView) => readonly AdviceFinding[];
}

/** `one metric has`, `41 metrics have`, `some metrics have`, for the beginning of a headline. */
export function count(number: number | 'some', one: string, many: string): string {
  return number === 1 ? `one ${one}` : `${number} ${many}`;
}
