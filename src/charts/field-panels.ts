/** Small multiples: one panel a subject, all on the same axes, of what each run of a track says of it. */
import type { MetricResult, Place, Run, Track } from '../model/report.ts';
import type { Day } from '../model/types.ts';
import { type NumberAxis, numberAxis } from './number-axis.ts';
import { type Part, partNumber, partOf, placeOf } from './parts.ts';
import { breaksOf, newestPlace, runLines } from './run-lines.ts';
import type { Point } from './series.ts';
import type { Note } from './spec.ts';

/** A panel is small: more points than this would lie on each other. */
const POINTS = 60;
const DECADE = 10;
/** A logarithmic axis goes so much beyond its numbers. */
const ROOM = 1.3;

/** The panels of one track. */
export interface FieldPanels {
  /** What is followed. */
  readonly part: Part;
  /** The same in all panels. */
  readonly axis: NumberAxis;
  /** The first and the last run. */
  readonly days: { readonly from: Day; readonly to: Day };
  /** Where the conditions broke. */
  readonly breaks: readonly Note[];
  /** The level of the subject that ratios are relative to. */
  readonly level?: number | undefined;
  /** How many subjects are left out, since a single run says something of them. */
  readonly once: number;
  /** In the order of the newest run; who is missing from it comes last. */
  readonly panels: readonly FieldPanel[];
}

/** One subject in its panel. */
export interface FieldPanel {
  /** The subject's id. */
  readonly subject: string;
  /** Unbroken pieces, oldest first. */
  readonly pieces: readonly (readonly Point[])[];
  /** Its newest run, and its place there. */
  readonly run: Run;
  readonly place: Place;
}

/** The panels of a track with several runs, of who is in two of them at least; none with fewer. The one that ratios are relative to is the level in all, and has no panel. */
export function fieldPanels(track: Track, metric: MetricResult, relativeTo: string | undefined): FieldPanels | undefined {
  const [newest, oldest] = [track.runs[0], track.runs.at(-1)];
  if (!newest || !oldest || newest.date === oldest.date) return undefined;
  const part = partOf(track);
  const breaks = breaksOf(track, metric);
  const subjects = new Set(track.runs.flatMap(({ places }) => places.map(({ subject }) => subject)));
  const panels = [...subjects]
    .filter((subject) => part !== 'ratio' || subject !== relativeTo)
    .flatMap((subject) => {
      const last = newestPlace(track, subject);
      const numberIn = (run: Run) => numberOf(placeOf(run, subject), part);
      return last ? [{ subject, pieces: runLines(track, breaks, numberIn, POINTS), ...last }] : [];
    });
  const numbers = panels.flatMap(({ pieces }) => pieces.flat().map(({ number }) => number));
  const drawn = panels.filter(({ pieces }) => pieces.flat().length > 1);
  if (drawn.length === 0) return undefined;
  return {
    part,
    axis: axisOf(part, part === 'ratio' ? [...numbers, 1] : numbers, subjects.size),
    days: { from: oldest.date, to: newest.date },
    breaks: breaks.map(({ date, reason }) => ({ date, text: reason })),
    level: part === 'ratio' ? 1 : undefined,
    once: panels.filter(({ pieces }) => pieces.flat().length === 1).length,
    panels: drawn,
  };
}

function numberOf(place: Place | undefined, part: Part): number | undefined {
  return place && partNumber(place, part);
}

/** Ranks run downwards from the first. */
function axisOf(part: Part, numbers: readonly number[], subjects: number): NumberAxis {
  if (part === 'rank') return { scale: 'linear', from: subjects, to: 1, unit: 'rank' };
  if (part === 'ratio') return ratioAxis(numbers);
  return numberAxis(numbers, { unit: '%', fromZero: true });
}

/** Twice as much and half as much lie equally far from the level: beyond a decade the axis is logarithmic. */
function ratioAxis(numbers: readonly number[]): NumberAxis {
  const [low, high] = [Math.min(...numbers), Math.max(...numbers)];
  if (low <= 0 || high / low <= DECADE) return numberAxis(numbers, { unit: 'x', fromZero: true });
  return { scale: 'log', from: low / ROOM, to: high * ROOM, unit: 'x' };
}
