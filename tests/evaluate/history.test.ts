import { expect, test } from 'vitest';
import { evaluate } from '../../src/evaluate/evaluate.ts';
import { releaseHistory } from '../../src/evaluate/history.ts';
import { pipeline } from '../../src/pipeline.ts';

test.each([
  ['tests/fixtures/tiny', '2026-05-01'],
  ['.', '2026-11-24'],
])('the history of each release in %s is what the whole, judged on each of its days, gives', (root, asOf) => {
  const moment = { asOf, knownBy: asOf };
  const result = pipeline(root, moment);
  if ('problems' in result) throw new Error(`${root} was refused`);
  const history = releaseHistory(result.scorecard, moment);
  expect([...history.keys()]).toEqual(result.scorecard.releases.map(({ id }) => id));
  const days = [...history.values()][0] ?? [];
  for (const [index, { date }] of days.entries()) {
    if (index % 12 !== 0 && index < days.length - 1) continue;
    const whole = evaluate(result.scorecard, { asOf: date, knownBy: asOf }).releases.map(({ tally }) => ({ date, tally }));
    expect([...history.values()].map((one) => one[index])).toEqual(whole);
  }
});
