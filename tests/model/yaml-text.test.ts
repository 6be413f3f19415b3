import { expect, test } from 'vitest';
import { homeOf, modeline, yamlMap, yamlValue } from '../../src/model/yaml-text.ts';
import { read } from '../../src/read/index.ts';
import { isRefused } from '../../src/read/tree.ts';

const TEXTS = ['linux', 'A+', 'A. Inspector', 'https://example.org/a?b=c', '2026-11-20', "Visitors' book"];
const QUOTED = [
  'yes',
  'No',
  'null',
  'y',
  '0123',
  '12:30',
  '1.10',
  'a: b',
  'a #b',
  '- a',
  '',
  ' a',
  'a ',
  'a\nb',
  '"a"',
  'a, b',
  '{a}',
  '*a',
  'ä',
  '1,000',
];

test.for(TEXTS)('%s stands plain', (text) => {
  expect(yamlValue(text)).toBe(text);
});

test.for(QUOTED)('%j stands in quotes', (text) => {
  expect(yamlValue(text)).toBe(JSON.stringify(text));
});

test('whatever is written is read as it was, behind a key and between braces', () => {
  const values = [...TEXTS, ...QUOTED, 0, -2, 0.1, 1e-7, 12345678, true, false];
  const map = Object.fromEntries(values.map((value, index) => [`k${index}`, value]));
  const lines = values.map((value, index) => `k${index}: ${yamlValue(value)}`);
  expect([readBack(lines.join('\n')), readBack(`a: ${yamlMap(map)}`)]).toEqual([map, { a: map }]);
});

test('an editor finds the schema where the site is known', () => {
  expect([
    modeline(homeOf('https://x.org/a'), 'snapshot'),
    modeline(homeOf('https://x.org/a/'), 'metric'),
    modeline(homeOf(undefined), 'metric'),
  ]).toEqual([
    ['# yaml-language-server: $schema=https://x.org/a/schemas/snapshot.json'],
    ['# yaml-language-server: $schema=https://x.org/a/schemas/metric.json'],
    [],
  ]);
});

function readBack(text: string): unknown {
  const tree = read('data/a.yaml', text);
  return isRefused(tree) ? tree.problems : tree.value;
}
