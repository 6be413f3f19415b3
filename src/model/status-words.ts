/** An outcome as a word and a shape: what the reader sees in place of a code. */
import type { Outcome, Reason, ReasonCode } from './report.ts';

/** The shapes that stand for outcomes. */
export type GlyphName = 'met' | 'missed' | 'excused' | 'pending' | 'claimed' | 'unknown' | 'not-applicable';

/** A shape with the word that stands beside it. */
export interface StatusWords {
  readonly glyph: GlyphName;
  readonly word: string;
}

/** Reasons that say more than "unknown" in two words. */
const WORDS: Partial<Record<ReasonCode, string>> = {
  'only-claimed': 'only claimed',
  'only-disputed': 'only disputed',
  'only-refuted': 'only refuted',
  'only-retracted': 'only retracted',
  'only-expired': 'evidence expired',
  'measurement-failed': 'measurement failed',
  'not-computable': 'not computable',
  'not-attested': 'not attested',
  'too-weak': 'too weak',
  'too-short': 'too short',
  'not-covered': 'not covered',
  expired: 'expired',
};

/** The word and shape of an outcome; a release brings its own word ("not met"). */
export function statusWords(outcome: Outcome, reason?: Reason, word?: string): StatusWords {
  if (outcome === 'not-applicable') return { glyph: outcome, word: word ?? (reason?.code === 'replaced' ? 'replaced' : 'no target') };
  if (outcome === 'missed' && reason?.code === 'excused') return { glyph: 'excused', word: word ?? 'excused' };
  if (outcome !== 'unknown') return { glyph: outcome, word: word ?? outcome };
  const glyph = reason?.code === 'only-claimed' ? 'claimed' : 'unknown';
  return { glyph, word: (reason && WORDS[reason.code]) ?? word ?? 'unknown' };
}
