/** How wide words will be, from the average width of kinds of letters; a little too wide rather than too narrow. */

const KINDS: readonly (readonly [RegExp, number])[] = [
  [/[ .,:;'|!il()[\]]/, 0.3],
  [/[fjrt/-]/, 0.41],
  [/[mwMW%@]/, 0.92],
  [/[A-Z#&]/, 0.7],
  [/[0-9$+=<>≥≤]/, 0.65],
  // What does not show, and what stands on the letter before it.
  [/[\p{M}\p{Cf}]/u, 0],
  [/[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303f\uff01-\uff60]/u, 1],
  [/\p{Extended_Pictographic}/u, 1.3],
];

/** The width of words in the type face of the charts, in the unit of `size`. */
export function textWidth(text: string, size: number): number {
  let width = 0;
  for (const letter of text) width += KINDS.find(([kind]) => kind.test(letter))?.[1] ?? 0.58;
  return width * size;
}
