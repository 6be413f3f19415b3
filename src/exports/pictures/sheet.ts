/** The sheet of every picture: whose scorecard it is, the sentence, the day, and room for a drawing below. */
import { drawing, type SvgNode, stroke, words } from '../../charts/node.ts';
import { textWidth } from '../../charts/text-width.ts';
import { shortDay } from '../../model/calendar.ts';
import type { Day } from '../../model/types.ts';

/** What sites that show links ask for. */
export const WIDTH = 1200;
/** Of the sheet. */
export const HEIGHT = 630;
/** Left and right of everything. */
export const EDGE = 72;
/** Where the drawing below may begin. */
export const BELOW = 396;

/** The serif runs this much narrower than the type that widths are guessed for. */
const SERIF = 0.86;

/** Within a single word no guess evens out another. */
const GUESSED = 0.92;

/** The sentence as large as it fits: size of the type, distance of its lines, and how many there may be. */
const SIZES = [
  { look: 'sentence-1', size: 68, step: 76, lines: 2 },
  { look: 'sentence-2', size: 56, step: 64, lines: 3 },
  { look: 'sentence-3', size: 45, step: 53, lines: 4 },
] as const;

/** The whole picture; what stands below the sentence is drawn at its own places on the sheet. */
export function sheet(house: string, asOf: Day, sentence: string, below: readonly SvgNode[]): SvgNode {
  const day = `as of ${shortDay(asOf)}`;
  const name = cut(house, 36, WIDTH - 2 * EDGE - textWidth(`public scorecard  ${day}`, 25) - 40);
  return drawing(
    WIDTH,
    HEIGHT,
    [
      words(name, EDGE, 90, 'house'),
      words('public scorecard', EDGE + textWidth(name, 36) * SERIF + 22, 90, 'meta'),
      words(day, WIDTH - EDGE, 90, 'meta', 'end'),
      stroke(EDGE, 122, WIDTH - EDGE, 122, 'rule'),
      ...lines(sentence),
      ...below,
    ],
    'picture',
  );
}

/** One line of small words where there is nothing to draw. */
export function note(text: string): readonly SvgNode[] {
  // The sans runs as wide as is guessed, so it counts as a larger serif.
  return text === '' ? [] : [words(cut(text, 25 / SERIF, WIDTH - 2 * EDGE), EDGE, BELOW + 44, 'meta')];
}

function lines(sentence: string): readonly SvgNode[] {
  const tried = SIZES.map((size) => ({ ...size, broken: broken(sentence, size.size) }));
  const fits = tried.find((size) => size.broken.length <= size.lines) ?? (tried.at(-1) as (typeof tried)[number]);
  const shown = fits.broken.slice(0, fits.lines);
  if (shown.length < fits.broken.length) shown.push(`${(shown.pop() as string).replace(/[\s,;:.]+$/, '')} …`);
  return shown.map((line, i) => words(line, EDGE, 148 + fits.size + i * fits.step, fits.look));
}

/** Lines that are not wider than the sheet; a word that is wider alone is cut. */
function broken(sentence: string, size: number): string[] {
  const most = WIDTH - 2 * EDGE;
  const found: string[] = [];
  for (const word of sentence.split(/[ \n]+/)) {
    const longer = found.length > 0 ? `${found.at(-1)} ${word}` : word;
    if (found.length > 0 && textWidth(longer, size) * SERIF <= most) found[found.length - 1] = longer;
    else found.push(cut(word, size, most));
  }
  return found;
}

/** A text that is too wide ends with an ellipsis. */
function cut(text: string, size: number, most: number): string {
  if (textWidth(text, size) * SERIF <= most) return text;
  const room = most * GUESSED;
  let kept = '';
  for (const letter of text) {
    if (textWidth(`${kept}${letter}…`, size) * SERIF > room) break;
    kept += letter;
  }
  return `${kept.trimEnd()}…`;
}
