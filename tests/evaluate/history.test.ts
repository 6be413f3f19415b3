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
  for (const [id, days] of history) {
    const picked = days.filter((_, index) => index % 6 === 0 || index === days.length - 1);
    const whole = picked.map(({ date }) => {
      const { releases } = evaluate(result.scorecard, { asOf: date, knownBy: asOf });
      return { date, tally: releases.find((one) => one.id === id)?.tally };
    });
    expect(picked).toEqual(whole);
  }
});
