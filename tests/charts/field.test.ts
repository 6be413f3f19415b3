/** Pictures of single runs and of the field. */
import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { fieldHistory } from '../../src/charts/field-history.ts';
import { fieldPanels } from '../../src/charts/field-panels.ts';
import { panelDrawing } from '../../src/charts/panel-drawing.ts';
import { rankDrawing, rankLine } from '../../src/charts/rank-line.ts';
import { barAxis, runBar } from '../../src/charts/run-bars.ts';
import { chartDrawing } from '../../src/charts/svg.ts';
import type { MetricResult, Report, Run, Track } from '../../src/model/report.ts';
import { pipeline } from '../../src/pipeline.ts';
import { golden } from '../golden.ts';
import { faults, svgText } from './svg-text.ts';

const report = library();
const found = (id: string) => report.metrics.find((one) => one.id === id) as MetricResult;
const trackOf = (question: string, metric: string) =>
  report.comparisons.find(({ id }) => id === question)?.metrics.find((one) => one.metric === metric)?.tracks[0] as Track;

test.each([
  ['quick', 'wait-at-the-desk', 'hill-library'],
  ['joined', 'members', undefined],
])('the panels of %s are as drawn before', (question, metric, relativeTo) => {
  const panels = fieldPanels(trackOf(question, metric), found(metric), relativeTo);
  expect(panels).toBeDefined();
  if (panels) golden('charts', `panels-${question}.svg`, panels.panels.map((panel) => svgText(panelDrawing(panels, panel))).join(''));
});

test('a rank line and the bars of a run are as drawn before', () => {
  const track = trackOf('joined', 'members');
  const run = track.runs[0] as Run;
  const line = rankLine(track, found('members'), run.places[0]?.subject as string);
  const axis = barAxis(run, found('members'));
  expect([line, axis]).not.toContain(undefined);
  if (line) golden('charts', 'rank-line.svg', svgText(rankDrawing(line)));
  if (axis) golden('charts', 'run-bars.svg', run.places.map(({ number }, index) => svgText(runBar(axis, number, index === 0))).join(''));
});

test('a single run has no panels and no rank line', () => {
  const track = trackOf('joined', 'members');
  const once = { ...track, runs: track.runs.slice(0, 1) };
  expect([fieldPanels(once, found('members'), undefined), rankLine(once, found('members'), 'hill-library')]).toEqual([
    undefined,
    undefined,
  ]);
});

test('grades and ranks have no bars', () => {
  expect(barAxis(trackOf('joined', 'members').runs[0] as Run, { unit: 'rank' })).toBeUndefined();
});

test('what stands for the own subject is marked where it is of another run than the lines, and only there', () => {
  const elsewhere = (one: MetricResult): MetricResult => ({
    ...one,
    value: one.value && { ...one.value, snapshot: 'elsewhere/2026-03-28' },
  });
  const said = ({ spec }: NonNullable<ReturnType<typeof fieldHistory>>) => [
    spec.marks.map(({ label }) => label),
    spec.sentence.includes('comes from other runs'),
    spec.subtitle.includes('the lines are of other runs'),
  ];
  const [same, other] = [report, { ...report, metrics: report.metrics.map(elsewhere) }].map((one) => fieldHistory(one));
  expect([same && said(same), other && said(other)]).toEqual([
    [['Harbour Library 3 min'], false, false],
    [['Harbour Library 3 min, different run'], true, true],
  ]);
});

test('who is in a single run has no panel, but is counted', () => {
  const track = trackOf('quick', 'wait-at-the-desk');
  const [first] = track.runs as [Run];
  const guest = { ...first.places[0], subject: 'guest' } as Run['places'][number];
  const panels = fieldPanels(
    { ...track, runs: [{ ...first, places: [...first.places, guest] }, ...track.runs.slice(1)] },
    found('wait-at-the-desk'),
    'hill-library',
  );
  expect([panels?.once, panels?.panels.map(({ subject }) => subject)]).toEqual([1, ['harbour-library']]);
});

test('the field is drawn around the own subject', () => {
  const history = fieldHistory(report);
  expect(history).toBeDefined();
  if (!history) return;
  golden('charts', 'field.json', `${JSON.stringify(history, undefined, 1)}\n`);
  golden('charts', 'field.svg', svgText(chartDrawing(history.spec, 'wide')) + svgText(chartDrawing(history.spec, 'narrow')));
  expect(faults(chartDrawing(history.spec, 'wide'))).toEqual([]);
});

function library(): Report {
  const result = pipeline(resolve('tests/fixtures/tiny'), { asOf: '2026-05-01', knownBy: '2026-05-01' });
  if ('problems' in result) throw new Error(`the library was refused: ${JSON.stringify(result.problems[0])}`);
  return result.report;
}
