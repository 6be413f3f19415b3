/** The chapters of the methodology page, by what they are about, in the order in which they stand. */
import type { Report } from '../../model/report.ts';
import type { Entry } from '../contents.ts';

/** What decides which chapters there are. */
type View = Pick<Report, 'metrics' | 'releases' | 'notes' | 'systems' | 'reviewKinds' | 'advice' | 'sensitivity' | 'retired'>;

/**
 * Those that a scorecard has something to say in; `example` is the heading of its worked example, if it has one. Where nothing is measured
 * they are so few that they are one list.
 */
export function chaptersOf(report: View, example: string | undefined): readonly Entry[] {
  const all = inParts(report, example);
  return report.metrics.length > 0 ? all : all.map(({ id, title }) => ({ id, title }));
}

function inParts(report: View, example: string | undefined): readonly Entry[] {
  const measured = report.metrics.length > 0;
  return [
    ...part('Figures', [['what-is-judged', 'What is judged'], ...only(measured, FIGURES)]),
    ...part('Promises', only(measured, PROMISES)),
    ...part('Scores', [...only(measured, SCORES), ...only(report.releases.length > 0, [['releases', 'Releases']])]),
    ...part('Change and comparison', [['time', 'As of a day'], ...only(measured, CHANGES)]),
    ...part('This scorecard', [
      ['publisher', 'Who publishes this'],
      ['edition', 'The edition'],
      ...only(report.notes.length > 0, [['notes', "The framework's oddities"]]),
      ...only(report.retired !== undefined, [['retired', 'What is measured no more']]),
      ...only(report.systems.length > 0, [['systems', 'What it wants measured with']]),
      ...only(report.reviewKinds.length > 0, [['reviews', 'What it wants reviewed']]),
      ...only(report.advice.length > 0, [['unfair', 'What is unfair in it']]),
    ]),
    ...part('Worked out', [
      ...only(measured, [['sums', 'The score, added up']]),
      ...only(report.sensitivity.length > 0, [['weights', 'How much the weights decide']]),
      ...(example ? ([['example', example]] as const) : []),
    ]),
  ];
}

/** Permalink and heading. */
type Named = readonly [id: string, title: string];

const FIGURES: readonly Named[] = [
  ['basis', 'How well a figure is founded'],
  ['set-aside', 'Which figures are set aside'],
  ['which-value-counts', 'Which value counts'],
  ['freshness', 'Freshness'],
  ['computed', 'Computed figures'],
];

const PROMISES: readonly Named[] = [
  ['kept-or-missed', 'Kept or missed'],
  ['unknown', 'What unknown means'],
  ['horizons', 'Targets with a date'],
  ['pace', 'Pace and projection'],
  ['goalposts', 'Moving goalposts'],
];

const SCORES: readonly Named[] = [
  ['attainment', 'Attainment'],
  ['score', 'The score'],
];

const CHANGES: readonly Named[] = [
  ['moves', 'Why a score moved'],
  ['trends', 'Trends'],
  ['noise', 'Noise, steps and regressions'],
  ['comparisons', 'Comparisons'],
];

function part(name: string, chapters: readonly Named[]): readonly Entry[] {
  return chapters.map(([id, title]) => ({ id, title, part: name }));
}

function only(holds: boolean, chapters: readonly Named[]): readonly Named[] {
  return holds ? chapters : [];
}
