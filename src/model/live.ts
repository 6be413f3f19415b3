/** The components that place live numbers in the prose of a review: what each is called, and what its attributes name. */

/** What an attribute names: one thing, or several with spaces between them. */
export type Naming = 'metric' | 'metrics' | 'category' | 'release' | 'criterion' | 'questions';

/** A component, as it is written. */
export interface LiveComponent {
  /** Its attributes, each with what it names. */
  readonly attributes: Readonly<Partial<Record<string, Naming>>>;
  /** How many of its attributes are given. */
  readonly takes: 'one' | 'at most one' | 'none';
}

/** The name of a component. */
export type LiveName = 'Value' | 'Outcome' | 'Score' | 'MetricTable' | 'Trends' | 'Criteria' | 'Answers' | 'Changes' | 'OpenActions';

/** All of them. Their figures are those of the review's own day. */
export const LIVE: Readonly<Record<LiveName, LiveComponent>> = {
  Value: { attributes: { metric: 'metric' }, takes: 'one' },
  Outcome: { attributes: { metric: 'metric', criterion: 'criterion' }, takes: 'one' },
  Score: { attributes: { category: 'category', release: 'release' }, takes: 'at most one' },
  MetricTable: { attributes: { metrics: 'metrics', category: 'category' }, takes: 'one' },
  Trends: { attributes: { category: 'category' }, takes: 'at most one' },
  Criteria: { attributes: { release: 'release' }, takes: 'at most one' },
  Answers: { attributes: { questions: 'questions' }, takes: 'at most one' },
  Changes: { attributes: { category: 'category', metrics: 'metrics' }, takes: 'at most one' },
  OpenActions: { attributes: {}, takes: 'none' },
};

/** The names that an attribute holds. */
export function namesIn(naming: Naming, text: string): readonly string[] {
  return naming === 'metrics' || naming === 'questions' ? text.split(/\s+/).filter((name) => name !== '') : [text];
}
