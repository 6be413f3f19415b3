/** The pictures that stand beside a link to a page: 1200 x 630, one for each thing that is judged. */
import { barSpec } from '../../charts/bar.ts';
import { barDrawing } from '../../charts/bar-drawing.ts';
import { headline } from '../../charts/headline.ts';
import { shown } from '../../charts/kinds.ts';
import { type SvgNode, words } from '../../charts/node.ts';
import { scoreDrawing, scoreSpec } from '../../charts/score-bar.ts';
import { sparkDrawing, sparkSpec } from '../../charts/sparkline.ts';
import type { DashboardResult, MetricResult, ReleaseResult, Report, Score } from '../../model/report.ts';
import { type GlyphName, statusWords } from '../../model/status-words.ts';
import { checklistVerdict, dashboardVerdict, isScored, promisesOf, releaseVerdict, verdict } from '../../model/verdict-words.ts';
import { glyph, glyphs } from './glyphs.ts';
import { plainName, readable } from './readable.ts';
import { BELOW, EDGE, note, sheet, WIDTH } from './sheet.ts';

/** A picture to be drawn when its turn comes. */
export interface Picture {
  /** From the site's root, without a leading slash. */
  readonly path: string;
  readonly drawing: () => SvgNode;
}

/** Where a picture stands on the site; that of the scorecard serves every page that has none of its own. */
export const picturePath = (kind: 'scorecard' | 'dashboards' | 'metrics' | 'releases', id = '') => `share/${kind}${id && `/${id}`}.png`;

/** All pictures of a Report, in the order of its pages. */
export function picturesOf(report: Report): readonly Picture[] {
  return [
    { path: picturePath('scorecard'), drawing: () => scorecardPicture(report) },
    ...report.dashboards.map((one) => ({ path: picturePath('dashboards', one.id), drawing: () => dashboardPicture(report, one) })),
    ...report.releases.map((one) => ({ path: picturePath('releases', one.id), drawing: () => releasePicture(report, one) })),
    ...report.metrics.map((one) => ({ path: picturePath('metrics', one.id), drawing: () => metricPicture(report, one) })),
  ];
}

/** The verdict, the score and a shape for each promise. */
function scorecardPicture(report: Report): SvgNode {
  const name = houseOf(report);
  const promises = promisesOf(report.metrics);
  const followed = report.metrics.filter(({ supporting }) => !supporting).length;
  const sentence = report.metrics.length > 0 ? verdict(name, promises, followed) : checklistVerdict(name, report.releases);
  const marks = report.metrics.length > 0 ? promises.map(markOf) : report.releases.flatMap(criteriaMarks);
  const drawn = judged(isScored(report.metrics) ? report.score : undefined, marks);
  return sheet(name, report.asOf, readable(sentence, name), drawn.length > 0 ? drawn : note(readable(report.summary, '')));
}

function dashboardPicture(report: Report, { id, title, tally, sections, category }: DashboardResult): SvgNode {
  const ids = new Set(sections.flatMap(({ metrics }) => metrics));
  const metrics = report.metrics.filter((metric) => ids.has(metric.id) || metric.parts.some((part) => ids.has(part.id)));
  const whole = report.categories.find((one) => one.id === category && one.metrics.every((metric) => ids.has(metric)));
  const sentence = dashboardVerdict(readable(title, plainName(id)), tally);
  const score = isScored(metrics) ? whole?.score : undefined;
  return sheet(houseOf(report), report.asOf, sentence, judged(score, promisesOf(metrics).map(markOf)));
}

function releasePicture(report: Report, release: ReleaseResult): SvgNode {
  const sentence = releaseVerdict({ ...release, title: readable(release.title, plainName(release.id)) });
  return sheet(houseOf(report), report.asOf, sentence, judged(release.score, criteriaMarks(release)));
}

/** The finding, the outcome as a word and a shape, the bar of the house, and the line of the value where it has a history. */
function metricPicture(report: Report, judgedMetric: MetricResult): SvgNode {
  const metric = shown(judgedMetric);
  const name = readable(metric.title, plainName(metric.id));
  const sentence = headline({ ...metric, title: name }, report.subjects);
  const { glyph: shape, word } = statusWords(metric.outcome, metric.reason);
  const bar = barSpec(metric);
  const spark = sparkSpec(metric);
  return sheet(houseOf(report), report.asOf, readable(sentence, `${name}: ${word}`), [
    glyph(shape, EDGE, BELOW + 22, 26),
    words(word, EDGE + 40, BELOW + 44, `word ${shape}`),
    ...(bar ? [placed(barDrawing(bar), EDGE, BELOW + 76, spark ? 640 : 760)] : []),
    ...(spark ? [placed(sparkDrawing(spark), 800, BELOW + 84, WIDTH - EDGE - 800)] : []),
  ]);
}

/** A score with one shape for each thing that is judged beside it, or either alone. */
function judged(score: Score | undefined, marks: readonly GlyphName[]): readonly SvgNode[] {
  if (!score) return glyphs(marks, { x: EDGE, y: BELOW + 8, width: WIDTH - 2 * EDGE, height: 170 });
  const small = marks.length > 0;
  return [
    placed(scoreDrawing(scoreSpec(score)), EDGE, BELOW - 14, small ? 720 : 800),
    ...glyphs(marks, { x: 856, y: BELOW + 20, width: WIDTH - EDGE - 856, height: 150 }),
  ];
}

function markOf({ outcome, reason }: Pick<MetricResult, 'outcome' | 'reason'>): GlyphName {
  return statusWords(outcome, reason).glyph;
}

function criteriaMarks({ groups }: Pick<ReleaseResult, 'groups'>): readonly GlyphName[] {
  return groups.flatMap(({ criteria }) => criteria.map(({ outcome, reason }) => statusWords(outcome, reason).glyph));
}

function houseOf({ title, subject }: Pick<Report, 'title' | 'subject'>): string {
  return readable(title, plainName(subject.id));
}

/** A drawing within the sheet, at a place and as wide as is said. */
function placed(drawing: SvgNode, x: number, y: number, width: number): SvgNode {
  const { width: own = 1, height = 0 } = drawing.attributes;
  return { ...drawing, attributes: { ...drawing.attributes, x, y, width, height: (height * width) / own } };
}
