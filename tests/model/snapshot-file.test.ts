/** The file of `add` and the one that a link of the site begins are the same file, filled in by a program and by a person. */
import { expect, test } from 'vitest';
import { load } from '../../src/load/index.ts';
import { blankFigure } from '../../src/model/blank.ts';
import { type SnapshotFacts, snapshotText } from '../../src/model/snapshot-file.ts';
import { read } from '../../src/read/index.ts';
import { isRefused } from '../../src/read/tree.ts';
import { validate } from '../../src/validate/index.ts';

const PATH = 'data/snapshots/front-desk/2026-05-31.yaml';
const OWN = { id: 'harbour-library', title: 'Harbour Library' };
const HOME = 'https://x.org/a/';
const METRIC = { id: 'visits', title: 'Visits', unit: 'visits', conditions: { door: 'north' }, parts: [] };
const FACTS: SnapshotFacts = {
  home: HOME,
  dated: 'date',
  day: '2026-05-31',
  recorded: '2026-05-31',
  url: 'https://example.org/x',
  basis: 'measured',
  conditions: { door: 'north' },
  metric: 'visits',
  reading: { value: 6500 },
};

test.each([
  ['of the own subject', OWN, undefined],
  ['of another', { id: 'hill-library', title: 'Hill Library' }, 'hill-library'],
])('a figure %s holds the same, in the same order, with the same schema, and passes the same check', (_, of, subject) => {
  const begun = blankFigure(METRIC, of, { asOf: '2026-05-31', subject: OWN, home: HOME });
  const filled = begun.text
    .replace('url:', 'url: https://example.org/x')
    .replace('basis: claimed', 'basis: measured')
    .replace('# conditions:', 'conditions:')
    .replace(/( +visits:)$/m, '$1 6500');
  const written = snapshotText({ ...FACTS, subject });
  expect(JSON.stringify(dataOf(written))).toBe(JSON.stringify(dataOf(filled)));
  expect(written.split('\n')[0]).toBe(filled.split('\n')[0]);
  expect([problemsWith(written), problemsWith(filled)]).toEqual([[], []]);
});

test('all that can be said has its place', () => {
  const reading = { low: 1, high: 2, spread: 0.5, samples: 3, note: 'no', confirm: 'It is: so' };
  const corrects = { snapshot: 'front-desk/2026-01-31', reason: 'A: b' };
  expect(
    snapshotText({ ...FACTS, home: undefined, dated: 'seen', title: 'Count', conditions: {}, reading, corrects }),
  ).toBe(`seen: 2026-05-31
recorded: 2026-05-31
title: Count
url: https://example.org/x
basis: measured
values:
  visits:
    low: 1
    high: 2
    spread: 0.5
    samples: 3
    note: "no"
    confirm: "It is: so"
corrects:
  - snapshot: front-desk/2026-01-31
    metrics: [visits]
    reason: "A: b"
`);
});

function dataOf(text: string): unknown {
  const tree = read(PATH, text);
  return isRefused(tree) ? tree.problems : tree.value;
}

function problemsWith(text: string): readonly unknown[] {
  const { files, ...rest } = load('tests/fixtures/tiny');
  const checked = validate([...files, { path: PATH, text }], rest);
  return 'problems' in checked ? checked.problems : [];
}
