/** What is done to snapshots that were merged. */
import type { Files } from './repository.ts';
import type { Scenario } from './scenario.ts';
import { EDITED, OLD, snapshot, TOWN, WORLD } from './world.ts';

const NEW = `${TOWN}/2026-11-24.yaml`;
const EARLIER = `${TOWN}/2026-11-19.yaml`;
const text = WORLD[OLD] as string;

/** A new snapshot that remarks on the old one. */
const remark = (remarks: string, values = 'values: { flow: 90 }'): Files => ({ [NEW]: snapshot('2026-11-24', `${values}\n${remarks}`) });

/** A value of which more is said than one message holds. */
const much = (value: number) => `{ value: ${value}, spread: 4, samples: 5, note: Read from the old meter at the gate by two of us }`;

export const snapshots: readonly Scenario[] = [
  { name: 'snapshot-added', fine: true, topic: [{ [NEW]: snapshot('2026-11-24', 'values: { flow: 90 }') }] },
  { name: 'value-edited', topic: [EDITED] },
  { name: 'value-of-another-edited', topic: [{ [OLD]: text.replace('flow: 500', 'flow: 50') }] },
  { name: 'value-added', topic: [{ [OLD]: text.replace('wait: 45', 'wait: 45, origin/rain: 40') }] },
  { name: 'day-edited', topic: [{ [OLD]: text.replace('date: 2026-11-01', 'date: 2026-10-31') }] },
  {
    name: 'many-things-edited',
    topic: [{ [OLD]: snapshot('2026-11-02', 'title: Again\nvalues: { flow: 1, wait: { value: 2, note: once }, taste: A }') }],
  },
  {
    name: 'value-edited-among-much-that-stays',
    first: { [EARLIER]: snapshot('2026-11-19', `values: { flow: ${much(17)} }`) },
    topic: [{ [EARLIER]: snapshot('2026-11-19', `values: { flow: ${much(93)} }`) }],
  },
  { name: 'comment-edited', fine: true, topic: [{ [OLD]: `# Read by Ada.\n${text}` }] },
  {
    name: 'spelling-edited',
    fine: true,
    topic: [
      {
        [OLD]: text.replace('{ flow: 80, wait: 45, taste: B }', '\n  taste: "B"\n  wait: 45.0\n  flow: { value: 80 }'),
      },
    ],
  },
  {
    name: 'yaml-becomes-json',
    fine: true,
    topic: [
      {
        [`${TOWN}/2026-11-08.yaml`]: null,
        [`${TOWN}/2026-11-08.json`]:
          '{ "date": "2026-11-08", "recorded": "2026-11-08", "basis": "measured", "values": { "wait": 40, "flow": 84 } }\n',
      },
    ],
  },
  { name: 'snapshot-broken', topic: [{ [OLD]: 'date: [\n' }] },
  {
    name: 'snapshot-mended',
    fine: true,
    first: { [`${TOWN}/2026-11-15.yaml`]: 'date: [\n' },
    topic: [{ [`${TOWN}/2026-11-15.yaml`]: snapshot('2026-11-15', 'values: { flow: 85 }') }],
  },
  { name: 'snapshot-deleted', topic: [{ [OLD]: null }] },
  { name: 'snapshot-renamed', topic: [{ [OLD]: null, [`${TOWN}/2026-11-01-first.yaml`]: text }] },
  {
    name: 'snapshot-renamed-and-edited',
    topic: [{ [OLD]: null, [`${TOWN}/2026-11-01-first.yaml`]: text.replace('flow: 80', 'flow: 93') }],
  },
  { name: 'snapshot-moved-to-another-source', topic: [{ [OLD]: null, 'data/snapshots/friends/2026-11-01.yaml': text }] },
  {
    name: 'snapshot-corrected',
    fine: true,
    topic: [remark('corrects: [{ snapshot: town/2026-11-01, metrics: [flow], reason: a digit was lost }]')],
  },
  {
    name: 'edited-and-corrected',
    fine: true,
    topic: [{ ...EDITED, ...remark('corrects: [{ snapshot: town/2026-11-01, metrics: [flow], reason: a digit was lost }]') }],
  },
  {
    name: 'edited-and-retracted',
    fine: true,
    topic: [{ ...EDITED, ...remark('retracts: [{ snapshot: town/2026-11-01, reason: the gauge was broken }]') }],
  },
  {
    name: 'edited-and-another-corrected',
    topic: [{ ...EDITED, ...remark('corrects: [{ snapshot: town/2026-11-08, reason: a digit was lost }]') }],
  },
  {
    name: 'edited-and-another-metric-corrected',
    topic: [{ ...EDITED, ...remark('corrects: [{ snapshot: town/2026-11-01, metrics: [wait], reason: a digit was lost }]') }],
  },
  {
    name: 'edited-without-a-reason',
    topic: [{ ...EDITED, ...remark('corrects: [{ snapshot: town/2026-11-01, metrics: [flow], reason: " " }]') }],
  },
  {
    name: 'edited-and-disputed',
    topic: [{ ...EDITED, ...remark('disputes: [{ snapshot: town/2026-11-01, reason: another gauge says less }]') }],
  },
  {
    name: 'two-edited-that-correct-each-other',
    topic: [
      {
        [OLD]: `${text.replace('flow: 80', 'flow: 93')}corrects: [{ snapshot: town/2026-11-08, reason: x }]\n`.replace(
          'recorded: 2026-11-01',
          'recorded: 2026-11-08',
        ),
        [`${TOWN}/2026-11-08.yaml`]: snapshot('2026-11-08', 'values: { flow: 1 }\ncorrects: [{ snapshot: town/2026-11-01, reason: x }]'),
      },
    ],
  },
  {
    name: 'deleted-and-retracted',
    topic: [{ [OLD]: null, ...remark('retracts: [{ snapshot: town/2026-11-01, reason: the gauge was broken }]') }],
  },
  {
    name: 'deleted-and-said-so',
    fine: true,
    topic: [{ [OLD]: null, ...remark('retracts: [{ snapshot: town/2026-11-01, reason: it named a person, removed: true }]') }],
  },
  {
    name: 'renamed-and-said-so',
    fine: true,
    topic: [
      {
        [OLD]: null,
        'data/snapshots/friends/2026-11-01.yaml': `${text}retracts: [{ snapshot: town/2026-11-01, reason: the friends have measured it, removed: true }]\n`,
      },
    ],
  },
  {
    name: 'said-to-be-removed-and-there',
    topic: [remark('retracts: [{ snapshot: town/2026-11-01, reason: it named a person, removed: true }]')],
  },
  { name: 'edited-and-put-back', fine: true, topic: [EDITED, { [OLD]: text }] },
  {
    name: 'added-and-then-edited',
    fine: true,
    topic: [{ [NEW]: snapshot('2026-11-24', 'values: { flow: 9 }') }, { [NEW]: snapshot('2026-11-24', 'values: { flow: 90 }') }],
  },
  { name: 'made-executable', topic: [{ [OLD]: { mode: '100755', text } }] },
  { name: 'becomes-a-link', topic: [{ [OLD]: { mode: '120000', text: '2026-11-08.yaml' } }] },
  { name: 'hidden-link-added', topic: [{ 'data/.cache': { mode: '120000', text: '/etc' } }] },
  {
    name: 'submodule-added',
    topic: [{ 'data/more': { mode: '160000', text: '1'.repeat(40) }, 'content/.more': { mode: '160000', text: '1'.repeat(40) } }],
  },
  {
    name: 'odd-names',
    topic: [
      {
        'data/snapshots/town/2026-11-24 a.yaml': snapshot('2026-11-24', 'values: { flow: 90 }'),
        'data/snapshots/town/2026-11-24-ü"\\.yaml': snapshot('2026-11-24', 'values: { wait: 41 }'),
        'data/snapshots/town/2026-11-24\nb.yaml': snapshot('2026-11-24', 'values: { taste: A }'),
      },
    ],
  },
];
