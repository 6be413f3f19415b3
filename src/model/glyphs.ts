/** The shapes of outcomes, as the build and the reader's browser draw them: within 12 by 12. */
import type { GlyphName } from './status-words.ts';

/** A circle around the middle, or a path; `solid` is filled where the rest of its glyph is an outline. */
export type Shape = { readonly r: number } | { readonly d: string; readonly solid?: true };

const RING: Shape = { r: 5 };

/** What each glyph is made of, the lowest first. */
export const GLYPHS: Readonly<Record<GlyphName, readonly Shape[]>> = {
  met: [{ r: 5.5 }],
  missed: [{ d: 'M6 .4 11.9 11.2H.1z' }],
  excused: [{ d: 'M6 1.5 11 10.6H1z' }],
  pending: [{ d: 'M6 .7a5.3 5.3 0 0 1 0 10.6z', solid: true }, RING],
  claimed: [RING],
  unknown: [RING],
  'not-applicable': [{ d: 'M2 6h8' }],
};
