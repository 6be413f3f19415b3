import { expect, test } from 'vitest';
import { letters } from '../../src/components/a-to-z.ts';

test('by first letters, without case and accents, digits first', () => {
  const entry = (title: string, path = title) => ({ title, path, where: '' });
  const metrics = ['éclair', 'Zebra', 'eagle', '99th percentile', '…', 'شاي', '1st'].map((title) => entry(title));
  const found = letters([
    { kind: 'Metrics', noun: 'metric', entries: metrics },
    { kind: 'Releases', noun: 'release', entries: [entry('Eagle', 'releases/eagle/'), entry('ζήτα')] },
  ]);
  expect(found.map(({ letter, id, entries }) => [letter, id, ...entries.map(({ noun, title }) => `${noun} ${title}`)])).toEqual([
    ['#', 'letter-35', 'metric …'],
    ['0–9', 'letter-48', 'metric 1st', 'metric 99th percentile'],
    ['E', 'letter-e', 'metric eagle', 'release Eagle', 'metric éclair'],
    ['Z', 'letter-z', 'metric Zebra'],
    ['Ζ', 'letter-918', 'release ζήτα'],
    ['ش', 'letter-1588', 'metric شاي'],
  ]);
});

test('of nothing there is nothing', () => {
  expect(letters([])).toEqual([]);
});
