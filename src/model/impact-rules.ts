/** How a change alters what judging goes by: the rules of the scorecard, and what was decided about it. */

/** A rule that is another one now, or a decision that was taken, altered or taken away. */
export interface RuleImpact {
  /** What has the rule. */
  readonly kind: 'scorecard' | 'category' | 'metric' | 'release' | 'criterion' | 'source' | 'subject' | 'comparison' | 'decision';
  /** Everything for which it changes in the same way; more than one only where nothing else differs. */
  readonly of: readonly { readonly id: string; readonly title: string }[];
  /** Its name, as people write it: `score-from`. */
  readonly field: string;
  /** What held before, in words; none where nothing did. */
  readonly was?: string;
  /** What holds now, in words; none where nothing does. */
  readonly now?: string;
}
