/** The subjects against the same targets, as rows. */
import { expect, test } from 'vitest';
import { fieldTable, peerTable, scoreText } from '../../src/components/peers.ts';
import { judge, type Small } from '../evaluate/small.ts';

const kitchen: Small = {
  subjects: {
    kettle: { title: 'Kettle' },
    pot: { title: 'Pot', judged: true },
    pan: { title: 'Pan', judged: true },
    cup: { title: 'Cup' },
  },
  categories: {
    speed: { title: 'Speed', weight: 100 },
    quiet: { title: 'Quiet', weight: 0, aside: 'Last year' },
    looks: { title: 'Looks', weight: 0, aside: 'No target' },
  },
  metrics: {
    boiling: { target: '<= 2', order: 1 },
    pouring: { target: '<= 3', order: 2 },
    silence: { category: 'quiet', unit: 'points', target: '>= 10' },
    colour: { category: 'looks', unit: 'points' },
  },
  snapshots: {
    'lab/2025-03-01': { basis: 'measured', values: { boiling: 2 }, subjects: { pot: { boiling: 4, pouring: 3 }, cup: { boiling: 1 } } },
    'lab/2025-03-02': { basis: 'measured', subjects: { pan: { silence: 5, boiling: 2 } } },
  },
};
const report = judge(kitchen, '2025-04-01');

test('a row a subject, a column a category in which something is scored', () => {
  const { columns, rows, absent } = peerTable(report, ['speed', 'quiet', 'looks']);
  expect(columns.map(({ title }) => title)).toEqual(['Speed', 'Quiet']);
  expect(rows.map(({ title, own, cells }) => [title, own, ...cells.map((cell) => cell?.text)])).toEqual([
    ['Kettle', true, '50 to 100', undefined],
    ['Pot', false, '75.0', undefined],
    ['Pan', false, '50 to 100', '50.0'],
  ]);
  expect(absent).toEqual([]);
});

test('where the whole is made of several categories it stands in front of them', () => {
  const categories = { speed: { title: 'Speed', weight: 60 }, quiet: { title: 'Quiet', weight: 40 }, looks: { title: 'Looks', weight: 0 } };
  const { columns, rows } = peerTable(judge({ ...kitchen, categories }, '2025-04-01'), ['speed', 'quiet', 'looks']);
  expect(columns.map(({ title }) => title)).toEqual(['The whole', 'Speed', 'Quiet']);
  // Pan: half of speed is known and met, all of quiet is half met: 0.6 * 0.5 + 0.4 * 0.5, and 0.6 + 0.2.
  expect(rows.at(-1)?.cells.map((cell) => cell?.text)).toEqual(['50 to 80', '50 to 100', '50.0']);
});

test('who was never measured is named below', () => {
  const { rows, absent } = peerTable(report, ['quiet']);
  expect([rows.map(({ title }) => title), absent]).toEqual([['Pan'], ['Kettle', 'Pot']]);
});

test('without peers there is no row', () => {
  expect(peerTable({ ...report, peers: [] }, ['speed']).rows).toEqual([]);
});

test('metric by metric only what the run of the own value found stands in a row', () => {
  const metrics = report.metrics.filter(({ category }) => category === 'speed');
  const { subjects, rows } = fieldTable(report, metrics);
  expect(subjects).toEqual(['Kettle', 'Pot']);
  expect(rows.map(({ metric, cells }) => [metric.id, ...cells.map((cell) => [cell?.value.text, cell?.outcome])])).toEqual([
    ['boiling', ['2 s', 'met'], ['4 s', 'missed']],
  ]);
});

test('what has no target has a value and no outcome', () => {
  const run = { basis: 'measured', values: { boiling: 2 } } as const;
  const untargeted = judge({ ...kitchen, metrics: { boiling: {} }, snapshots: { 'lab/2025-03-01': run } }, '2025-04-01');
  expect(fieldTable(untargeted, untargeted.metrics).rows[0]?.cells).toEqual([{ value: untargeted.metrics[0]?.value }]);
});

test.for([
  [0.9456, 0.9456, '94.6'],
  [1, 1, '100.0'],
  [0.9999, 0.9999, '99.9'],
  [0, 0, '0.0'],
  [0.3, 0.704, '30 to 70'],
  [0.3, 0.999, '30 to 99'],
] as const)('%d to %d is %s', ([low, high, text]) => {
  expect(scoreText({ low, high, coverage: 1 })).toBe(text);
});
