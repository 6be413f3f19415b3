/** Labels on one line, each as near to its place as the others and the ends allow. */
import { textWidth } from './text-width.ts';

/** Words that would like to stand centred over a place. */
export interface Label {
  readonly text: string;
  readonly at: number;
  readonly look: string;
}

/** Words with the x at which they start. */
export interface PlacedLabel {
  readonly text: string;
  readonly x: number;
  readonly look: string;
}

/** Places labels between two ends so that none touch; where they cannot all fit, the last ones are left out. */
export function spreadOut(labels: readonly Label[], size: number, from: number, to: number, gap = 8): readonly PlacedLabel[] {
  const sized = labels.map((label) => ({ ...label, width: textWidth(label.text, size) }));
  while (sized.length > 1 && total(sized, gap) > to - from) sized.pop();
  const placed = sized.sort((a, b) => a.at - b.at).map((label) => ({ ...label, x: label.at - label.width / 2 }));
  let edge = from;
  for (const label of placed) {
    label.x = Math.max(label.x, edge);
    edge = label.x + label.width + gap;
  }
  edge = to;
  for (const label of placed.toReversed()) {
    label.x = Math.max(from, Math.min(label.x, edge - label.width));
    edge = label.x - gap;
  }
  return placed.map(({ text, x, look }) => ({ text, x, look }));
}

function total(labels: readonly { readonly width: number }[], gap: number): number {
  return labels.reduce((sum, { width }) => sum + width + gap, -gap);
}
