/** The example of pace and projection on the methodology page: by hand from the points that it prints, and as the program judges them. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { judge, one } from '../evaluate/small.ts';

const page = readFileSync('src/components/method/Pace.astro', 'utf8').replaceAll(/\s+/g, ' ');
const points = [...page.matchAll(/\[(\d+), '([^']+)', (\d+)\]/g)].map(([, day, date, value]) => ({
  day: Number(day),
  date: date as string,
  value: Number(value),
}));
const [goal, due] = (/at least (\d+) crossings, due on 11 April, (\d+) days after 1 January/.exec(page) ?? []).slice(1).map(Number) as [
  number,
  number,
];

test('every number of the example follows from the points', () => {
  const [first, last] = [points[0], points.at(-1)] as [(typeof points)[0], (typeof points)[0]];
  const rise = (goal - first.value) / due;
  const passes = (last.value - first.value) / rise;
  const slopes = points
    .flatMap((from, index) => points.slice(index + 1).map((to) => (to.value - from.value) / (to.day - from.day)))
    .sort((a, b) => a - b);
  const count = points.length;
  const reach = 1.96 * Math.sqrt((count * (count - 1) * (2 * count + 5)) / 18);
  const [lower, upper] = [Math.round((slopes.length - reach) / 2), Math.round((slopes.length + reach) / 2) + 1];
  const [slow, rate, fast] = [slopes[lower - 1], middle(slopes), slopes[upper - 1]] as [number, number, number];
  const begins = (slope: number) => middle(points.map(({ day, value }) => value - slope * day).sort((a, b) => a - b));
  const until = (slope: number) => (goal - begins(slope)) / slope;
  const line = (slope: number) =>
    `(${goal} − ${short(begins(slope))}) / ${short(slope)} = ${until(slope).toFixed(1)}: day ${Math.ceil(until(slope))}, ${dayOf(Math.ceil(until(slope)))}`;
  const said = [
    `rises by (${goal} − ${first.value}) / ${due} = ${rise} a day and passes ${last.value} on day ${passes}`,
    `The value is of day ${last.day}: ${last.day - passes} days behind. ${due} / 20 = ${Math.floor(due / 20)} are allowed, so it is on pace`,
    `The ${slopes.length} slopes in order: ${slopes.map(short).join(', ')}.`,
    `The one in the middle is ${short(rate)} a day; its line begins at ${short(begins(rate))}.`,
    `C = 1.96 × √(${count} × ${count - 1} × ${2 * count + 5} / 18) = ${reach.toFixed(2)}, so the places are ${lower} and ${upper - 1} + 1 = ${upper}:`,
    `from ${short(slow)} to ${short(fast)} a day, with lines that begin at ${short(begins(slow))} and ${short(begins(fast))}.`,
    line(rate),
    `At the earliest ${line(fast)}`,
    `At the latest ${line(slow)}`,
  ];
  expect(said.filter((text) => !page.includes(text))).toEqual([]);
  expect(points.map(({ day }) => dayOf(day))).toEqual(points.map(({ date }) => date));
  expect([first.value + rise, dayOf(due)]).toEqual([first.value + 2, '11 April']);
});

test('the program judges it so', () => {
  const snapshots = Object.fromEntries(
    points.map(({ day, value }) => [`lab/${isoOf(day)}`, { basis: 'independent' as const, values: { crossings: value } }]),
  );
  const metrics = { crossings: { unit: 'crossings', targets: [{ target: `>= ${goal}`, within: '465 days' }] } };
  const { targets } = one(judge({ metrics, snapshots }, '2026-02-21'));
  expect(targets[0]).toMatchObject({
    due: '2026-04-11',
    pace: { state: 'on-pace', lead: -5, projection: { date: '2026-04-23', earliest: '2026-04-10', latest: '2026-06-05' } },
  });
});

function middle(sorted: readonly number[]): number {
  const half = sorted.length / 2;
  return sorted.length % 2 === 1 ? (sorted[Math.floor(half)] as number) : ((sorted[half - 1] as number) + (sorted[half] as number)) / 2;
}

function short(number: number): string {
  return String(Number(number.toFixed(4)));
}

function isoOf(day: number): string {
  return new Date(Date.UTC(2026, 0, 1 + day)).toISOString().slice(0, 10);
}

/** Counted from 1 January 2026: `11 April`. */
function dayOf(day: number): string {
  return new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', timeZone: 'UTC' }).format(Date.UTC(2026, 0, 1 + day));
}
