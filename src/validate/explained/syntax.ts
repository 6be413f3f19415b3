/** Rules of YAML and of JSON. */
import { inFile, inSnapshot, type Shown } from './page.ts';

/** One entry a rule. */
export const syntax: readonly Shown[] = [
  {
    name: 'yaml-syntax',
    summary: 'A .yaml file can be read as YAML.',
    why: 'Until it can, nobody knows what was meant. Most often a text with a colon needs quotes, or a line is indented differently from its neighbours.',
    example: inFile(
      'data/metrics/visits.yaml',
      ['summary: Note: people, not prams.'],
      'the text has a colon, so that it reads as a key of its own',
      ['summary: "Note: people, not prams."'],
    ),
  },
  {
    name: 'yaml-anchor',
    summary: 'A value is written where it belongs, without & and *.',
    why: 'YAML can point from one place to another. Who edits the first would change the second, unseen.',
    example: inSnapshot(['values: { visits: &number 2400, loans: *number }'], 'the anchor &number is not read', [
      'values: { visits: 2400, loans: 2400 }',
    ]),
  },
  {
    name: 'yaml-tag',
    summary: 'A value has no tag, such as !!int.',
    why: 'A tag makes something else of a value than what stands there.',
    example: inFile('data/metrics/opening-hours.yaml', ['order: !!int "1"'], 'the tag !!int is not read', ['order: 1']),
  },
  {
    name: 'yaml-directive',
    summary: 'No line begins with %.',
    why: 'Such a line would make a program read the rest by other rules.',
    example: inFile('data/metrics/visits.yaml', ['%YAML 1.1', 'title: Visits'], 'a directive is not read', ['title: Visits']),
  },
  {
    name: 'json-syntax',
    summary: 'A .json file can be read as JSON.',
    why: 'Until it can, nobody knows what was meant. Most often there is a comma too many, or one is missing.',
    example: inFile(
      'data/snapshots/front-desk/2026-05-31.json',
      ['{ "date": "2026-05-31", "recorded": "2026-06-02",', '  "basis": "measured", "values": { "visits": 2400, } }'],
      '} stands where a key in double quotes has to stand',
      ['{ "date": "2026-05-31", "recorded": "2026-06-02",', '  "basis": "measured", "values": { "visits": 2400 } }'],
    ),
  },
];
