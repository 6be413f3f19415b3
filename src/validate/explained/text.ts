/** Rules of what stands in a file, whatever its kind. */
import { inFile, inSnapshot, type Shown } from './page.ts';

/** One entry a rule. */
export const text: readonly Shown[] = [
  {
    name: 'hidden-character',
    summary: 'A text has no characters that do not show, and its lines end as on Unix.',
    why: 'What does not show can turn the text around it, so that you read something else than the program does.',
    example: inFile('data/metrics/visits.yaml', ['title: Visits\r'], 'the line ends with CR', ['title: Visits']),
  },
  {
    name: 'odd-spelling',
    summary: 'Numbers, true and false are spelt in the one way that every program reads alike.',
    why: 'To one program no is a word, to another it is false; 0123 is 83 to some.',
    example: inFile('data/sources/front-desk.yaml', ['independent: no'], '`no` is read differently by different programs', [
      'independent: false',
    ]),
  },
  {
    name: 'number-size',
    summary: 'A number can be kept exactly.',
    why: 'Beyond 9007199254740991 a program rounds whole numbers without a word.',
    example: inSnapshot(['values: { visits: 9007199254740993 }'], 'the number is too large to be kept exactly', [
      'values: { visits: 9007199254740991 }',
    ]),
  },
  {
    name: 'repeated-key',
    summary: 'A key stands once in a map.',
    why: 'Of two values under one key one would be passed over in silence.',
    example: inFile('data/metrics/visits.yaml', ['unit: visits', 'unit: people'], 'the key `unit` stands here for the second time', [
      'unit: visits',
    ]),
  },
  {
    name: 'forbidden-key',
    summary: 'No key is called constructor, prototype or __proto__.',
    why: 'JavaScript, the language of this program, gives these names a meaning of its own.',
    example: inSnapshot(['values: { constructor: 2400 }'], '`constructor` cannot be a key', ['values: { visits: 2400 }']),
  },
  {
    name: 'schema',
    summary: 'A file has the keys of its kind, and each has the right form.',
    why: 'A mistyped key would be passed over. The description of every key stands in src/schemas/, and editors show it.',
    example: inFile('data/metrics/visits.yaml', ['titel: Visits'], '`titel` is an unknown key', ['title: Visits']),
  },
  {
    name: 'merge-conflict',
    summary: 'No file holds the marks of an unfinished merge.',
    why: 'Where two people change the same lines, git keeps both versions between marks. Which of them is right only a person can say.',
    example: inFile(
      'data/snapshots/front-desk/2026-05-31.yaml',
      [
        'date: 2026-05-31',
        'recorded: 2026-06-02',
        'basis: measured',
        '<<<<<<< yours',
        'values: { visits: 2400 }',
        '=======',
        'values: { visits: 2410 }',
        '>>>>>>> theirs',
      ],
      'a merge was left unfinished: the first of two versions begins here',
      ['date: 2026-05-31', 'recorded: 2026-06-02', 'basis: measured', 'values: { visits: 2410 }'],
    ),
  },
];
