/**
 * How good the statistics are, and what they cost: `npm run bench:statistics`. The series are made up from fixed seeds, so everybody gets the
 * same figures; only the times depend on the machine, and those are ratios within one run. Ends with 1 where a figure is broken.
 */
import { type Course, courseOf } from '../src/evaluate/steps.ts';
import { exponent } from './bench/limits.ts';
import { autocorrelated, counted, drifting, heavyTails, type Made, noises, stepped } from './bench/made-series.ts';
import { CHANGES, realSeries } from './bench/real-series.ts';
import { costOf, METRICS } from './bench/statistics-cost.ts';

/** A step may be told so many points beside where it is. */
const EXACT = 2;

const judged = (made: readonly Made[]) => made.map(({ values, step }) => ({ step, course: courseOf(values) as Course }));
const stepsOf = ({ levels }: Course) => levels.slice(1).map(({ from }) => from);
const share = (made: readonly Made[], of: (course: Course, step?: number) => boolean) =>
  (100 * judged(made).filter(({ course, step }) => of(course, step)).length) / made.length;
const alarms = (made: readonly Made[]) => share(made, (course) => course.levels.length > 1 || course.drift !== undefined);
const found = (made: readonly Made[]) =>
  share(made, (course, step) => stepsOf(course).some((place) => Math.abs(place - (step as number)) <= EXACT));

held('false alarms in normal noise', alarms(noises(1)), '<=', 1);
held('steps of 2 sigma found within 2 points', found(stepped(2, 2)), '>=', 90);
held(
  'drifts of 4 sigma told as a drift',
  share(drifting(3, 4), ({ drift }) => drift !== undefined),
  '>=',
  90,
);
held(
  'drifts of 4 sigma told as steps',
  share(drifting(3, 4), ({ levels, drift }) => !drift && levels.length > 1),
  '<=',
  10,
);

for (const size of [1, 1.5, 3]) told(`steps of ${size} sigma found within 2 points`, found(stepped(2, size)));
for (const size of [2, 3, 6, 10]) {
  told(
    `drifts of ${size} sigma told as a drift`,
    share(drifting(3, size), ({ drift }) => drift !== undefined),
  );
  told(
    `drifts of ${size} sigma told as steps`,
    share(drifting(3, size), ({ levels, drift }) => !drift && levels.length > 1),
  );
}
told('false alarms in 12 points of normal noise', alarms(noises(4, undefined, 12)));
told('false alarms in 30 points of normal noise', alarms(noises(4, undefined, 30)));
told('false alarms in noise with heavy tails (t, 3 degrees)', alarms(noises(5, heavyTails)));
told('false alarms in whole numbers (deviation 1)', alarms(noises(6, counted)));
for (const part of [0.1, 0.2, 0.3, 0.5])
  told(`false alarms in noise that keeps ${part} of the point before`, alarms(noises(7, autocorrelated(part))));

const real = realSeries().slice(-120);
const places = stepsOf(courseOf(real.map(({ value }) => value)) as Course);
console.log(`${label('steps of the real series')}${places.map((place) => `${real[place]?.date} (${place})`).join(', ')}`);
for (const day of CHANGES) {
  const place = real.findIndex(({ date }) => date >= day);
  const nearest = Math.min(...places.map((one) => Math.abs(one - place)));
  held(`points between the change of ${day} (${place}) and its step`, nearest, '<=', EXACT, '');
}

const costs = [250, 500, 1000].map(costOf);
for (const { history, parse, statistics } of costs)
  told(
    `${METRICS} x ${history}: regressions and slopes ${statistics.toFixed(0)} ms, JSON.parse ${parse.toFixed(0)} ms, ratio`,
    statistics / parse,
    '',
  );
const [small, middle, large] = costs as [(typeof costs)[0], (typeof costs)[0], (typeof costs)[0]];
held('regressions and slopes over JSON.parse, 1,000 x 1,000', large.statistics / large.parse, '<=', 5, '');
held('the power by which they grow from 250 to 500', exponent([250, 500], [small.statistics, middle.statistics]), '<=', 1.1, '');
held('the power by which they grow from 500 to 1,000', exponent([500, 1000], [middle.statistics, large.statistics]), '<=', 1.1, '');

/** A figure that has to hold. */
function held(what: string, figure: number, comparator: '<=' | '>=', limit: number, unit = ' %'): void {
  const isKept = comparator === '<=' ? figure <= limit : figure >= limit;
  console.log(`${label(what)}${figure.toFixed(2)}${unit}, ${comparator} ${limit}${unit}${isKept ? '' : '  BROKEN'}`);
  if (!isKept) process.exitCode = 1;
}

/** A figure that is told, whatever it is. */
function told(what: string, figure: number, unit = ' %'): void {
  console.log(`${label(what)}${figure.toFixed(2)}${unit}`);
}

function label(what: string): string {
  return `${what} `.padEnd(76, '.').concat(' ');
}
