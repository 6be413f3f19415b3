import { expect, test } from 'vitest';
import { finder, fold, type SearchEntry, type SearchGroup, wordsOf } from '../../src/model/search.ts';

test.each([
  ['GitHub Stars', 'github stars'],
  ['Größe', 'grosse'],
  ['İstanbul IĞDIR ılık', 'istanbul igdir ilik'],
  ['Øresund, Łódź, Þórr', 'oresund, lodz, thorr'],
  ['ﬁne ½', 'fine 1⁄2'],
  ['ΣΊΣΥΦΟΣ', 'σισυφοσ'],
  ['', ''],
])('%s is folded to %s', (text, folded) => {
  expect(fold(text)).toBe(folded);
});

test.each([
  ['P99.9 Response-Time', ['p99', '9', 'response', 'time']],
  ['<100MB for 100K connections', ['100mb', 'for', '100k', 'connections']],
  ['العربية 日本語', ['العربية', '日本語']],
  ['#1, 80 %', ['1', '80']],
  [' – ', []],
])('%s has the words %j', (text, words) => {
  expect(wordsOf(text)).toEqual(words);
});

test.each([
  ['a word', 'kettles', ['Kettles sold', 'Quiet kettles']],
  ['the beginning of one', 'kett', ['Kettles sold', 'Quiet kettles']],
  ['words in any order', 'sold kettles', ['Kettles sold']],
  ['every word has to be there', 'kettles cups', []],
  ['no case, no accent', 'CAFE', ['Café visits']],
  ['what has an accent, asked for with one', 'café', ['Café visits']],
  ['the title before what is elsewhere', 'time', ['Time to boil', 'Boiling time', 'Noise']],
  ['the whole title first of all', 'steam', ['Steam', 'Steam pressure']],
  ['a part of a word', 'ssur', ['Steam pressure']],
  ['two letters inside of a word are too little', 'ss', []],
  ['by its id', 'db-a', ['Noise']],
  ['by its owner', 'workshop', ['Quiet kettles']],
  ['by how it stands', 'missed', ['Quiet kettles']],
  ['by what it says', 'whistles', ['Whistle']],
  ['a letter less', 'pressre', ['Steam pressure']],
  ['a letter more', 'presssure', ['Steam pressure']],
  ['another letter', 'preasure', ['Steam pressure']],
  ['two letters in the wrong order', 'pressrue', ['Steam pressure']],
  ['two mistakes are one too many', 'preasurre', []],
  ['the beginning, misspelt', 'presu', ['Steam pressure']],
  ['a right word and a misspelt one', 'steam presure', ['Steam pressure']],
  ['words of four letters have to be right', 'tyme', []],
  ['a word of another script', 'صوت', ['صوت الغلاية']],
  ['inside of a word where words have no spaces', '本', ['日本茶']],
])('%s: %s', (_, query, titles) => {
  const { exact, groups } = finder(INDEX)(query);
  expect(exact ? groups.flatMap(({ entries }) => entries.map(({ title }) => title)) : []).toEqual(titles);
});

test('the kind of the best entry comes first, and each is counted', () => {
  const { count, exact, groups } = finder(INDEX)('whistle');
  expect({ count, exact, groups: groups.map(({ kind, entries }) => [kind, ...entries.map(({ title }) => title)]) }).toEqual({
    count: 2,
    exact: true,
    groups: [
      ['Criteria', 'Whistle'],
      ['Metrics', 'Noise of the whistle'],
    ],
  });
});

test('what is called just that comes first, of whatever kind it is', () => {
  const [metrics, criteria] = [[entry('Heat of the stove')], [entry('Heat')]].map((entries) => ({ kind: 'x', noun: 'x', entries }));
  const { groups } = finder([metrics as SearchGroup, criteria as SearchGroup])('heat');
  expect(groups.flatMap(({ entries }) => entries.map(({ title }) => title))).toEqual(['Heat', 'Heat of the stove']);
});

test.each([
  ['', 0, true],
  ['  %', 0, true],
  ['zzzz', 0, false],
  ['x', 0, false],
])('%j gives nothing', (query, count, exact) => {
  expect(finder(INDEX)(query)).toEqual({ count, exact, groups: [] });
});

test('where nothing has the words the likest are offered, five at most', () => {
  const { exact, groups } = finder(INDEX)('steem presher');
  expect(exact).toBe(false);
  expect(groups[0]?.entries[0]?.title).toBe('Steam pressure');
  const many = [{ kind: 'Metrics', noun: 'metric', entries: Array.from({ length: 9 }, (_, index) => entry(`Pressure ${index}`)) }];
  expect(finder(many)('prussuru').count).toBe(5);
});

function entry(title: string, more: Partial<SearchEntry> = {}): SearchEntry {
  return { title, path: `metrics/${title.length}/`, where: 'Kitchen', ...more };
}

const INDEX: readonly SearchGroup[] = [
  {
    kind: 'Metrics',
    noun: 'metric',
    entries: [
      entry('Boiling time'),
      entry('Time to boil'),
      entry('Kettles sold'),
      entry('Quiet kettles', { also: 'Workshop', status: ['missed', 'missed'] }),
      entry('Café visits'),
      entry('Steam pressure'),
      entry('Steam'),
      entry('Noise', { path: 'metrics/db-a/', also: 'the whole time' }),
      entry('Noise of the whistle'),
      entry('صوت الغلاية'),
      entry('日本茶'),
    ],
  },
  { kind: 'Criteria', noun: 'criterion', entries: [entry('Whistle', { text: 'It whistles within a minute' })] },
];
