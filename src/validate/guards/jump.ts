import { closest, jumpOf, type Span, spanOf } from '../../model/jump.ts';
import { addedFiles } from '../change.ts';
import type { Finding } from '../finding.ts';
import type { Guard } from '../guard.ts';
import { type Stated, statedIn, struckOutBy } from '../stated.ts';

/** A slip of the pen is asked about before it is published. */
export const jump: Guard = {
  name: 'jump',
  summary: 'A new value that lies 10 times or more, or exactly 1000 or 1024 times, from the one before it in its series says why.',
  why: 'Most such values are a point in the wrong place or another unit, and a chart with one of them shows nothing else any more.',
  example: 'After 45 ms somebody writes 45000. Write it in ms; or if it is true, write `{ value: 45000, confirm: why it is }`.',
  check: (change) => {
    const files = addedFiles(change, 'snapshots');
    const added = files.flatMap((file) => statedIn(file)).filter(isSurprising);
    const isStruckOut = struckOutBy(change.after.snapshots);
    const [sources, metrics] = [new Set(added.map(({ file }) => file.source)), new Set(added.map(({ metric }) => metric))];
    const known = change.after.snapshots.filter(({ source }) => sources.has(source)).flatMap((file) => statedIn(file, metrics));
    const series = Map.groupBy(
      known.filter(({ file, metric }) => !isStruckOut(file.id, metric)).sort((a, b) => (isBefore(a, b) ? -1 : isBefore(b, a) ? 1 : 0)),
      (one) => one.series,
    );
    const isNew = new Set(files.map(({ id }) => id));
    return added.flatMap((one) => far(one, beside(one, series.get(one.series) ?? [], isNew)));
  },
};

/** It is not said that the series breaks, nor why it is right. */
function isSurprising({ metric, file, reading }: Stated): boolean {
  return !reading.confirm?.trim() && !Object.hasOwn(file.data.breaks ?? {}, metric);
}

/** The last value before it in its series; of the first one the value after it, which was merged before. */
function beside(one: Stated, series: readonly Stated[], isNew: ReadonlySet<string>): Stated | undefined {
  return series.findLast((other) => isBefore(other, one)) ?? series.find((other) => isBefore(one, other) && !isNew.has(other.file.id));
}

/** By day, and within a day by name; never within one snapshot. */
function isBefore(one: Stated, other: Stated): boolean {
  return one.day === other.day ? one.file.id < other.file.id : one.day < other.day;
}

const WORDS = { tenfold: '10 times or more', thousandfold: 'exactly 1000 times', '1024-fold': 'exactly 1024 times' };

function far(one: Stated, other: Stated | undefined): Finding[] {
  const [own, known] = [spanOf(one.reading), other && spanOf(other.reading)];
  if (!own || !known || !other) return [];
  const [from, to] = closest(known, own);
  const how = jumpOf(from, to);
  if (how === undefined) return [];
  const where = isBefore(other, one) ? 'before' : 'after';
  const far = `${words(own)} lies ${WORDS[how]} ${Math.abs(to) > Math.abs(from) ? 'above' : 'below'} ${words(known)}`;
  const message = `${far}, the value of \`${one.metric}\` ${where} it (${other.file.id}, ${other.day})`;
  const hint = 'look at its unit and its point; if it is right, say why in `confirm` beside it, or under `breaks` what has changed';
  return [{ path: one.file.path, at: one.at, message, hint }];
}

function words([low, high]: Span): string {
  return low === high ? String(low) : `${low} to ${high}`;
}
