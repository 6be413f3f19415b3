import { expect, test } from 'vitest';
import { addresses, metricDataset, scorecardDataset } from '../../src/components/dataset.ts';
import { documentTitle, metricTitle, pageTitle, shownDescription, subjectTitle } from '../../src/components/page-words.ts';
import { judge, one } from '../evaluate/small.ts';

const LONG = 'The time until the water has come to a boil on a small flame, measured by somebody else: 240 s';

test.for([
  ['Error Rate: only disputed', 'Kettle', 'Error Rate: only disputed · Kettle'],
  ['Kettle has evidence for none of its 3 promises.', 'Kettle', 'Kettle has evidence for none of its 3 promises'],
  [LONG, 'Kettle', 'The time until the water has come to a boil on a small flame · Kettle'],
  ['a'.repeat(80), 'Kettle', `${'a'.repeat(61)}… · Kettle`],
  ['Boiling: 3 s', 'b'.repeat(60), `Boiling: 3 s · ${'b'.repeat(60)}`],
] as const)('%s of %s is titled %s', ([title, house, expected]) => {
  expect(documentTitle(title, house)).toBe(expected);
});

test('a description is whole sentences as far as they are shown, else as many words', () => {
  const sentence = 'It takes sixty letters to say this, which is what is counted.';
  expect(shownDescription(`${sentence}\n ${sentence} ${sentence}`)).toBe(`${sentence} ${sentence}`);
  expect(shownDescription('word '.repeat(60))).toBe(`${'word '.repeat(31).trim()}…`);
  expect(shownDescription('Short.')).toBe('Short.');
});

test.for([
  ['Releases', 'None of two releases is ready.', 'Releases: None of two releases is ready'],
  ['Changes', 'Changes: none.', 'Changes: none'],
] as const)('%s: %s', ([name, verdict, expected]) => {
  expect(pageTitle(name, verdict)).toBe(expected);
});

const report = judge(
  {
    metrics: {
      cups: { title: 'Cups', unit: 'cups', target: '>= 5M', summary: 'How many </script> cups.' },
      boiling: { target: '< 200 s' },
      never: { title: 'Never', target: '< 9 s' },
      claimed: { title: 'Claimed', target: '< 9 s' },
      free: { title: 'Free' },
    },
    snapshots: {
      'lab/2025-02-01': { basis: 'measured', values: { boiling: 240, cups: 1576, free: 3 }, subjects: { pot: { boiling: 190 } } },
      'lab/2025-03-01': { basis: 'claimed', values: { claimed: 1 } },
    },
  },
  '2025-05-01',
);

test.for([
  ['cups', 'Cups: 1,576 of 5M, missed'],
  ['boiling', 'Boiling: 240 s, target < 200 s, missed'],
  ['never', 'Never: never measured'],
  ['claimed', 'Claimed: only claimed'],
  ['free', 'Free: 3 s'],
] as const)('the title of %s says %s', ([id, expected]) => {
  expect(metricTitle(one(report, id))).toBe(expected);
});

test('another subject is named with its value', () => {
  expect([subjectTitle(one(report, 'boiling'), 'Pot'), subjectTitle(one(report, 'never'), 'Pot')]).toEqual([
    'Boiling: Pot, 240 s',
    'Never: Pot',
  ]);
});

test('a dataset says only what is known, at whole addresses where the site is known', () => {
  const site = addresses(new URL('https://example.org'));
  expect(metricDataset(report, one(report, 'boiling'), site)).toEqual({
    '@context': 'https://schema.org',
    '@type': 'Dataset',
    name: 'Boiling · Kettle',
    description: one(report, 'boiling').sentence,
    url: 'https://example.org/metrics/boiling/',
    publisher: { '@type': 'Organization', name: 'Nobody' },
    temporalCoverage: '2025-02-01',
    variableMeasured: 'Boiling, s',
    distribution: [
      { '@type': 'DataDownload', encodingFormat: 'text/csv', contentUrl: 'https://example.org/metrics/boiling.csv' },
      { '@type': 'DataDownload', encodingFormat: 'application/json', contentUrl: 'https://example.org/metrics/boiling.json' },
    ],
  });
  expect(scorecardDataset(report, addresses(undefined), 'data/')).toMatchObject({
    url: '/data/',
    temporalCoverage: '2025-02-01/2025-03-01',
    variableMeasured: ['Boiling', 'Claimed', 'Cups', 'Free', 'Never'],
    distribution: [{ contentUrl: '/observations.csv' }, { contentUrl: '/report.json' }],
  });
});
