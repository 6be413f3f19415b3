/** The scorecard that every scenario begins with: a well, with little to measure. */
import type { Files } from './repository.ts';

/** Of `scorecard.yaml`, what stands before what a scenario adds to it. */
const SCORECARD = `title: Town well
summary: A well that was promised more water. Invented, for the tests.
subject: well
publisher: { title: Friends of the well, relation: independent }
baseline: { date: 2026-01-01, reason: the day on which it was dug }
methodology: 1
score-from: reported
subjects: { well: { title: Town well }, brook: { title: The brook } }
categories: { water: { title: Water, weight: 100 } }
reviews: { monthly: { title: Monthly, agenda: [{ title: Water, text: Look at it }] } }
`;

/** `scorecard.yaml` with more lines. */
export const scorecard = (more = ''): string => `${SCORECARD}${more}`;

/** A metric's file. */
export const metric = (title: string, unit: string, more: string): string => `title: ${title}\ncategory: water\nunit: ${unit}\n${more}\n`;

/** The file of a snapshot of what was measured on a day and written down on the same. */
export const snapshot = (day: string, more: string): string => `date: ${day}\nrecorded: ${day}\nbasis: measured\n${more}\n`;

/** The file of a release with these criteria, each a flow map. */
export const release = (...criteria: readonly string[]): string =>
  `title: Opening\norder: 1\ngroups:\n  - title: All\n    criteria:\n${criteria.map((one) => `      - { ${one} }\n`).join('')}`;

/** The file of a review. */
export const review = (prose: string, actions = ''): string =>
  `---\ntitle: October\ncadence: monthly\nperiod: 2026-10\ndate: 2026-10-31\nrecorded: 2026-11-01\nby: Ada\nsummary: Little water.\n${actions}---\n\n## Water\n\n${prose}\n`;

/** Where the snapshots of the town lie. */
export const TOWN = 'data/snapshots/town';

/** The criterion that is checked, and the one that is attested. */
export const SOON = 'id: soon, title: Soon, text: Nobody waits long, check: { metric: wait, target: "<= 60" }';
export const SAFE = 'id: safe, title: Safe, text: Safe to drink, attest: independent, evidence: with an address';

/** All of its files. */
export const WORLD: Files = {
  'README.md': '# Town well\n',
  'package.json': '{}\n',
  'src/tool.ts': 'export {};\n',
  'data/scorecard.yaml': scorecard(),
  'data/metrics/flow.yaml': metric(
    'Flow',
    'l/min',
    'targets:\n  - { target: ">= 100", within: 6 months }\n  - { target: ">= 200", within: 12 months }',
  ),
  'data/metrics/wait.yaml': metric('Wait', 's', 'target: "<= 30"'),
  'data/metrics/origin.yaml': metric(
    'Origin',
    '"%"',
    'tolerance: 5\nparts: { spring: { title: Spring, share: 60 }, rain: { title: Rain, share: 40 } }',
  ),
  'data/metrics/taste.yaml': metric('Taste', 'grade', 'scale: [A, B, C]\ntarget: ">= B"'),
  'data/sources/town.yaml': 'title: The town\nindependent: true\n',
  'data/sources/friends.yaml': 'title: The friends\nindependent: true\n',
  [`${TOWN}/2026-11-01.yaml`]: snapshot('2026-11-01', 'values: { flow: 80, wait: 45, taste: B }\nsubjects: { brook: { flow: 500 } }'),
  [`${TOWN}/2026-11-08.yaml`]: snapshot('2026-11-08', 'values: { flow: 84, wait: 40 }'),
  'data/releases/opening.yaml': release(SOON, SAFE),
  'content/pages/about.md': '---\ntitle: About\nsummary: The well.\n---\n\nIt is deep.\n',
  'content/reviews/2026-10-monthly.md': review('It was little.', 'actions: [{ title: Dig, owner: Ada, due: 2026-12-01 }]\n'),
};

/** A snapshot that was merged. */
export const OLD = `${TOWN}/2026-11-01.yaml`;

/** That snapshot with another value. */
export const EDITED: Files = { [OLD]: (WORLD[OLD] as string).replace('flow: 80', 'flow: 93') };

/** A new one. */
export const DATA: Files = { [`${TOWN}/2026-11-24.yaml`]: snapshot('2026-11-24', 'values: { flow: 90 }') };

/** What somebody else adds meanwhile. */
export const OTHER: Files = { [`${TOWN}/2026-11-21.yaml`]: snapshot('2026-11-21', 'values: { wait: 41 }') };
