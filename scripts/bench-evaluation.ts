/**
 * What judging costs: 1,000 metrics with 250, 500 and 1,000 observations each, beside `JSON.parse` of the snapshots that hold them. Figures are
 * ratios of processor time within one process, so they can be held against those of another machine. Ends with 1 where a limit is broken.
 */
import { type Cost, costOf } from './bench/evaluation-cost.ts';
import { METRICS } from './bench/judged-scorecard.ts';
import { exponent, JUDGING } from './bench/limits.ts';

const asked = process.argv.slice(2).map(Number);
const costs = (asked.length > 0 ? asked : [250, 500, 1000]).map(costOf);
for (const cost of costs) tell(cost);
for (const [index, large] of costs.entries()) {
  const small = costs[index - 1];
  if (small) grown(small, large);
}
const last = costs.at(-1) as Cost;
held(`evaluation over JSON.parse, ${METRICS} x ${last.history}`, last.evaluation / last.parse, JUDGING.evaluation);
held(`regressions and slopes over JSON.parse, ${METRICS} x ${last.history}`, last.statistics / last.parse, JUDGING.statistics);

/** What each part costs, in times of `JSON.parse`; what is left is everything else that `evaluate` does. */
function tell({ history, values, parse, evaluation, readings, events, statistics, build }: Cost): void {
  const times = (cost: number) => (cost / parse).toFixed(2);
  console.log(`${METRICS} x ${history}: ${values} values, JSON.parse ${parse.toFixed(0)} ms of processor time; in times of that:`);
  console.log(`  evaluation ${times(evaluation)}, of which readings ${times(readings)}, criteria, past days and events ${times(events)},`);
  console.log(`  rest ${times(evaluation - readings - events)}; regressions and slopes by themselves ${times(statistics)};`);
  console.log(`  before that, linking the files ${times(build)}`);
}

function grown(small: Cost, large: Cost): void {
  for (const part of ['evaluation', 'statistics'] as const) {
    const power = exponent([small.history, large.history], [small[part], large[part]]);
    const name = part === 'evaluation' ? 'evaluation' : 'regressions and slopes';
    held(`the power by which ${name} grows from ${small.history} to ${large.history}`, power, JUDGING.exponent);
  }
}

function held(what: string, figure: number, limit: number): void {
  const isKept = figure <= limit;
  console.log(`${`${what} `.padEnd(76, '.')} ${figure.toFixed(2)}, <= ${limit}${isKept ? '' : '  BROKEN'}`);
  if (!isKept) process.exitCode = 1;
}
