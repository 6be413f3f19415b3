/** Rules of files as they lie there, before anybody reads them. */
import type { Shown } from './page.ts';

/** One entry a rule. */
export const files: readonly Shown[] = [
  {
    name: 'file-place',
    summary: 'Every file lies where its kind is read from.',
    why: 'A file in another place would be passed over, and somebody would wonder where the figure went.',
    example: {
      wrong: [{ path: 'data/metric/late-fees.yaml', lines: ['title: Late fees', 'unit: fees', 'category: service'] }],
      says: 'no file is read from this place',
      right: [{ path: 'data/metrics/late-fees.yaml', lines: ['title: Late fees', 'unit: fees', 'category: service'] }],
    },
  },
  {
    name: 'file-kind',
    summary: 'A file is a plain file, of a kind that may be published.',
    why: 'A symbolic link can lead out of the repository, and some kinds of files run in the browser of whoever opens them.',
    example: {
      wrong: [{ path: 'data/sources/door-counter.yaml', lines: ['front-desk.yaml'], as: 'link' }],
      says: 'a symbolic link is not followed',
      right: [{ path: 'data/sources/door-counter.yaml', lines: ['title: Door counter', 'independent: false'] }],
    },
  },
  {
    name: 'file-size',
    summary: 'No file is larger than what is read or published of its kind.',
    why: 'YAML is slow to read, and every visitor waits for a logo. Long series are JSON, of which a hundred times as much is read.',
    example: {
      wrong: [
        {
          path: 'data/snapshots/front-desk/2026-05-31.yaml',
          lines: [
            'date: 2026-05-31',
            'recorded: 2026-06-02',
            'basis: measured',
            'values:',
            '  visits:',
            '    - { value: 2400, note: one line for each visitor, and far too many of them }',
          ],
          times: 10000,
        },
      ],
      says: 'the file has 810072 characters, at most 500000 are read',
      right: [
        {
          path: 'data/snapshots/front-desk/2026-05-31.json',
          lines: ['{ "date": "2026-05-31", "recorded": "2026-06-02", "basis": "measured",', '  "values": { "visits": 2400 } }'],
        },
      ],
    },
  },
  {
    name: 'encoding',
    summary: 'Text is saved as UTF-8.',
    why: 'In any other encoding, letters such as é turn into others on the next machine.',
    example: {
      wrong: [{ path: 'data/sources/cafe.yaml', lines: ['title: Café', 'independent: false'], as: 'latin-1' }],
      says: 'the file is not UTF-8',
      right: [{ path: 'data/sources/cafe.yaml', lines: ['title: Café', 'independent: false'] }],
    },
  },
  {
    name: 'logo',
    summary: 'A logo that is an SVG holds plain shapes and nothing else.',
    why: 'An SVG can hold a program, which would run on the site. So what may stand in one is listed, and the rest is refused.',
    example: {
      wrong: [
        { path: 'data/scorecard.yaml', lines: ['theme: { logo: data/theme/harbour.svg }'] },
        {
          path: 'data/theme/harbour.svg',
          lines: ['<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 8 8">', '<script>hello()</script></svg>'],
        },
      ],
      says: '<script> may not stand in a logo',
      right: [
        { path: 'data/scorecard.yaml', lines: ['theme: { logo: data/theme/harbour.svg }'] },
        {
          path: 'data/theme/harbour.svg',
          lines: ['<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 8 8">', '<path d="M0 8 4 0 8 8Z"/></svg>'],
        },
      ],
    },
  },
];
