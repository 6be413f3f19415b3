import { expect, test } from 'vitest';
import { checkFormula, evaluateFormula, type FormulaLookup, inputsOf, NoData, spansIn, subjectsIn } from '../../src/model/formula.ts';

const NAMES = {
  metrics: new Map([
    ['stars', 'stars'],
    ['speed', 'req/s'],
    ['time', 'ms'],
    ['note', 'message'],
    ['safety', 'grade'],
  ]),
  subjects: ['flask'],
  categories: ['quality'],
};

test.each([
  ['value("stars") * value("speed") / others("speed")', 'stars'],
  ['2 * value("speed")', 'req/s'],
  ['-value("speed") + 3.5 * value("speed")', 'req/s'],
  ['ratio("speed", "flask")', 'x'],
  ['repeatability("time", "machine")', '%'],
  ['verified("quality")', '%'],
  ['debt("quality")', '%'],
  ['resolution("quality")', 'h'],
  ['resolution("quality")', 'hours'],
  ['escaped("quality")', '%'],
  ['improved("quality", "14 days")', '%'],
  ['variance("time", "os")', '%'],
  ['beside("time", "environment", "production", "benchmark")', '%'],
  ['value("note") / value("time")', 'message/ms'],
])('%s is sound', (text, unit) => {
  expect(checkFormula(text, unit, NAMES)).toEqual([]);
});

test.each([
  ['value("starz")', 'stars', [{ message: '"starz" is no metric', offset: 6 }]],
  ['ratio("speed", "flusk")', 'x', [{ message: '"flusk" is no subject', offset: 15 }]],
  ['value("speed") + value("stars")', 'req/s', [{ message: 'adds different units: req/s and stars', offset: 0 }]],
  ['debt("qualty")', '%', [{ message: '"qualty" is no category', offset: 5 }]],
  ['improved("quality", "a sprint")', '%', [{ message: '"a sprint" is no time, such as 14 days', offset: 20 }]],
  ['variance("tyme", "os")', '%', [{ message: '"tyme" is no metric', offset: 9 }]],
  ['resolution("quality")', '%', [{ message: 'gives h, the metric is in %' }]],
  ['value("speed")', 'ms', [{ message: 'gives req/s, the metric is in ms' }]],
  ['value("speed") *', 'req/s', [{ message: 'Unexpected token: EOF', offset: 16 }]],
  ['value("speed" + "x")', 'req/s', [{ message: 'wants a name in quotes', offset: 6 }]],
  ['constructor("x")', 'x', [{ message: "found no matching overload for 'constructor(string)'", offset: 0 }]],
  ['"speed"', 'req/s', [{ message: 'gives a string, not a number' }]],
  ['2 * value("safety")', 'grade', [{ message: '"safety" is a grade, which is no number', offset: 10 }]],
  ['value("speed") * (5 % 2)', 'req/s', [{ message: '"%" is not used in formulas, only + - * /', offset: 18 }]],
])('%s is refused', (text, unit, errors) => {
  expect(checkFormula(text, unit, NAMES)).toEqual(errors);
});

test('a formula knows its inputs', () => {
  expect(inputsOf('value("stars") * value("speed") / others("speed")')).toEqual(['stars', 'speed']);
});

const LOOKUP: FormulaLookup = {
  value: (metric) => (metric === 'gone' ? fail() : 4),
  others: () => 0,
  ratio: (_metric, subject) => (subject === 'nothing' ? 3 / 0 : 2.5),
  repeatability: (metric) => (metric === 'nothing' ? Number.NaN : 1),
  verified: () => 0,
  debt: () => 0,
  resolution: () => 36,
  escaped: () => 33,
  improved: () => 12,
  variance: () => 7,
  beside: (_metric, _condition, one, other) => (one === 'production' && other === 'benchmark' ? 80 : 1),
};

function fail(): never {
  throw new NoData('gone is not known');
}

test('a formula is computed in floating point', () => {
  expect([evaluateFormula('value("a") * 3 / 8', LOOKUP), evaluateFormula('ratio("a", "b") + 1', LOOKUP)]).toEqual([1.5, 3.5]);
  expect([evaluateFormula('5 / 2 * value("a")', LOOKUP), evaluateFormula('-1 / 2 + 0x10', LOOKUP)]).toEqual([10, 15.5]);
});

test.each([
  ['value("gone") * 2', 'gone is not known'],
  ['value("a") / others("a")', 'the formula divides by zero'],
  ['value("a") * (1 / 0)', 'the formula divides by zero'],
  ['value("a") / (value("a") / others("a"))', 'the formula divides by zero'],
  ['0 / others("a")', 'the formula divides by zero'],
  ['1 / -others("a")', 'the formula divides by zero'],
  ['1 / ratio("a", "nothing")', 'the formula divides by zero'],
  ['repeatability("nothing", "b")', 'the formula divides by zero'],
  ['1e308 * 10', 'the formula gives no number'],
  ['value("a") + others("a") / others("a")', 'the formula divides by zero'],
])('%s has no data', (text, message) => {
  expect(() => evaluateFormula(text, LOOKUP)).toThrow(new NoData(message));
});

test('the arguments of a function arrive in their order', () => {
  expect(evaluateFormula('beside("time", "environment", "production", "benchmark") - debt("quality")', LOOKUP)).toBe(80);
});

test('a formula knows what it looks back over and whom it names', () => {
  expect(spansIn('improved("quality", "14 days") + improved("quality", "1 month")').map(({ text }) => text)).toEqual([
    '14 days',
    '1 month',
  ]);
  expect([subjectsIn('ratio("speed", "flask")'), spansIn('value("speed"')]).toEqual([['flask'], []]);
});

/** So many brackets, each with its sign, are as deep as a formula may be. */
const DEEPEST = 62;

const deep = (brackets: number) => `${'-('.repeat(brackets)}value("speed")${')'.repeat(brackets)}`;
const long = (terms: number) => Array<string>(terms).fill('1').join(' + ');

test('what is too deep or too long is refused, with its place, and what is just not is computed', () => {
  expect(checkFormula(deep(DEEPEST), 'req/s', NAMES)).toEqual([]);
  expect(checkFormula(deep(DEEPEST + 1), 'req/s', NAMES)).toEqual([
    { message: 'is more than 64 levels deep', offset: 2 * (DEEPEST + 1) + 6 },
  ]);
  expect(checkFormula(long(100), '', NAMES)).toEqual([]);
  expect(checkFormula(long(101), '', NAMES)).toEqual([{ message: 'has more than 200 parts', offset: 0 }]);
});

test('the longest and the deepest formula are computed in less than ten milliseconds', () => {
  for (const text of [long(100), deep(DEEPEST)]) {
    const times = Array.from({ length: 5 }, () => {
      const start = performance.now();
      evaluateFormula(text, LOOKUP);
      return performance.now() - start;
    });
    expect(Math.min(...times)).toBeLessThan(10);
  }
});
