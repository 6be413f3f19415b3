import { expect, test } from 'vitest';
import { checkFormula, evaluateFormula, type FormulaLookup, inputsOf, NoData } from '../../src/model/formula.ts';

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
  ['value("note") / value("time")', 'message/ms'],
])('%s is sound', (text, unit) => {
  expect(checkFormula(text, unit, NAMES)).toEqual([]);
});

test.each([
  ['value("starz")', 'stars', [{ message: '"starz" is no metric', offset: 6 }]],
  ['ratio("speed", "flusk")', 'x', [{ message: '"flusk" is no subject', offset: 15 }]],
  ['value("speed") + value("stars")', 'req/s', [{ message: 'adds different units: req/s and stars', offset: 0 }]],
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
  ratio: () => 2.5,
  repeatability: () => 1,
  verified: () => 0,
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
])('%s has no data', (text, message) => {
  expect(() => evaluateFormula(text, LOOKUP)).toThrow(new NoData(message));
});
