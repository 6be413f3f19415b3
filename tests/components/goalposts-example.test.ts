/** The example of moving goalposts on the methodology page, as the program judges it. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { judge, one } from '../evaluate/small.ts';

const page = readFileSync('src/components/method/Goalposts.astro', 'utf8').replaceAll(/\s+/g, ' ');
const [, first, second, third, value] = (
  /at most (\d+) % from the beginning, at most (\d+) % from 1 March, at most (\d+) % from 1 July\. A value of (\d+) %/.exec(page) ?? []
).map(Number);

const small = {
  metrics: {
    burnt: {
      unit: '%',
      targets: [
        { target: `<= ${first} %` },
        { target: `<= ${second} %`, since: '2026-03-01', reason: 'another mill' },
        { target: `<= ${third} %`, since: '2026-07-01', reason: 'the first mill again' },
      ],
    },
  },
  snapshots: { 'lab/2026-02-01': { basis: 'independent' as const, values: { burnt: value as number } } },
};

test.each([
  ['2026-02-28', 'missed', 2 / 4, undefined, 'attaining 2 / 4 = 0.5'],
  ['2026-03-01', 'met', 1, 'looser', 'On 1 March it is met, and the target marked as loosened'],
  ['2026-06-30', 'met', 1, 'looser', 'at most 3 % from 1 July'],
  ['2026-07-01', 'missed', 3 / 4, 'stricter', 'On 1 July it is missed again, attaining 3 / 4 = 0.75, and the target marked as tightened'],
])('on %s it is %s', (asOf, outcome, attainment, kind, said) => {
  const { target } = one(judge(small, asOf));
  expect([target?.outcome, target?.attainment, target?.revises?.kind]).toEqual([outcome, attainment, kind]);
  expect(page).toContain(said);
});
