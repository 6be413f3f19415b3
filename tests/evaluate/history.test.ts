import { expect, test } from 'vitest';
import { evaluate } from '../../src/evaluate/evaluate.ts';
import { addDuration, daysBetween } from '../../src/model/calendar.ts';
import type { ReleaseResult } from '../../src/model/report.ts';
import { pipeline } from '../../src/pipeline.ts';

const last = ({ history }: ReleaseResult) => history.at(-1);

test.each([
  ['tests/fixtures/tiny', '2026-05-01'],
  ['tests/fixtures/judged-windows', '2026-02-20'],
  ['tests/fixtures/judged-burn-up', '2026-11-20'],
  ['.', '2026-11-24'],
])('the history of each release in %s is what the whole, judged on each of its days, gives', (root, asOf) => {
  const result = pipeline(root, { asOf, knownBy: asOf });
  if ('problems' in result) throw new Error(`${root} was refused`);
  for (const { id, history } of result.report.releases)
    for (const [index, { date, score, tally, turned }] of history.entries()) {
      const whole = evaluate(result.scorecard, { asOf: date, knownBy: asOf }).releases.find((one) => one.id === id);
      expect([id, date, score, tally]).toEqual([id, date, whole?.score, whole?.tally]);
      if (index > 0 && date < asOf) expect([id, date, turned]).not.toEqual([id, date, []]);
    }
});

test('between the days of a history nothing changes', () => {
  const root = 'tests/fixtures/judged-burn-up';
  const result = pipeline(root, { asOf: '2026-11-20' });
  if ('problems' in result) throw new Error(`${root} was refused`);
  const [{ history }] = result.report.releases as readonly [ReleaseResult];
  const first = history[0]?.date as string;
  const days = Array.from({ length: daysBetween(first, '2026-11-20') / 5 }, (_, index) =>
    addDuration(first, { text: '', count: 5 * index + 3, unit: 'day' }),
  );
  for (const day of days) {
    const [then] = evaluate(result.scorecard, { asOf: day }).releases as readonly [ReleaseResult];
    const point = history.findLast(({ date }) => date <= day);
    expect([day, last(then)?.score, last(then)?.tally]).toEqual([day, point?.score, point?.tally]);
  }
});
