/** How wide words will be, from the average width of kinds of letters; a little too wide rather than too narrow. */

const KINDS: readonly (readonly [RegExp, number])[] = [
  [/[ .,:;'|!il()[\]]/, 0.3],
  [/[fjrt/-]/, 0.41],
  [/[mwMW%@]/, 0.92],
  [/[A-Z#&]/, 0.7],
  [/[0-9$+=<>≥≤]/, 0.65],
];

/** The width of words in the type face of the charts, in the unit of `size`. */
export function textWidth(text: string, size: number): number {
  let width = 0;
  for (const letter of text) width += KINDS.find(([kind]) => kind.test(letter))?.[1] ?? 0.58;
  return width * size;
}
