/** The measures of the wide and the narrow drawing of a chart. */
import { dayTicks } from './day-axis.ts';
import { type NumberAxis, numberTicks } from './number-axis.ts';
import type { ChartSpec, Layout } from './spec.ts';
import { textWidth } from './text-width.ts';

/** `days` are the most ticks of days, `besides` where the undated have a place beside them. */
const SIZES = {
  wide: { width: 960, height: 380, days: 9, besides: 7, numbers: 6, undated: 210, right: 150 },
  narrow: { width: 360, height: 320, days: 4, besides: 4, numbers: 5, undated: 116, right: 16 },
};

/** The width of `100 possible` on a phone. */
const NAMES = 80;

/** A chart of so few marks needs less height. */
const SPARSE = { marks: 3, height: 216, numbers: 3 };

/** Both layouts for these axes and so many marks and lines; `named` lines have room for their names behind their ends, `everywhere` in the narrow one too. */
export function layouts(
  days: ChartSpec['days'],
  axis: NumberAxis,
  shown: { readonly undated: boolean; readonly named: boolean | 'everywhere'; readonly count: number },
): ChartSpec['layouts'] {
  const sparse = shown.count <= SPARSE.marks ? { height: SPARSE.height, numbers: SPARSE.numbers } : {};
  return {
    wide: layout({ ...SIZES.wide, ...sparse, right: shown.named ? SIZES.wide.right : SIZES.narrow.right }, days, axis, shown.undated),
    narrow: layout({ ...SIZES.narrow, ...sparse, ...(shown.named === 'everywhere' && { right: NAMES }) }, days, axis, shown.undated),
  };
}

function layout(size: (typeof SIZES)['wide'], days: ChartSpec['days'], axis: NumberAxis, undated: boolean): Layout {
  const ticks = numberTicks(axis, size.numbers);
  const left = Math.ceil(Math.max(...ticks.map(({ text }) => textWidth(text, 12)))) + 12;
  return {
    width: size.width,
    height: size.height,
    margin: { top: 28, right: undated ? 8 : size.right, bottom: 34, left },
    undated: undated ? size.undated : 0,
    dayTicks: dayTicks(days.from, days.to, undated ? size.besides : size.days),
    numberTicks: ticks,
  };
}
