/** What is done to what figures rest on: copies of evidence, sources, decisions, the day on which something was written down. */
import { createHash } from 'node:crypto';
import type { Files } from './repository.ts';
import type { Scenario } from './scenario.ts';
import { release, SAFE, SOON, scorecard, snapshot, TOWN } from './world.ts';

const COPY = 'data/evidence/gauge.txt';
const NEW = `${TOWN}/2026-11-24.yaml`;
const SHOWN = `${TOWN}/2026-11-15.yaml`;
const sum = (text: string): string => createHash('sha256').update(text).digest('hex');
const shown = (text: string, path = COPY): string =>
  snapshot('2026-11-15', `evidence: { title: The gauge, copy: ${path}, sha256: ${sum(text)} }\nvalues: { wait: 42 }`);
const READ: Files = { [COPY]: '42\n', [SHOWN]: shown('42\n') };
const CORRECTS = 'corrects: [{ snapshot: town/2026-11-15, reason: another reading }]';

const WAIVER = 'data/decisions/2026-11-10-soon.yaml';
const waiver = (until = 'until: 2026-12-31\n', reason = 'The pump is new.'): string =>
  `date: 2026-11-10\nwaives: opening/soon\nby: Ada\nreason: ${reason}\n${until}`;
const WAIVED: Files = { [WAIVER]: waiver() };

/** The well's own words, which nobody else has checked. */
const WELL = 'data/sources/well.yaml';
const OWN: Files = {
  [WELL]: 'title: The well itself\nindependent: false\n',
  'data/snapshots/well/2026-11-02.yaml': snapshot('2026-11-02', 'values: { flow: 150 }'),
};
const remark = (source: string, kind: string, rest = ''): Files => ({
  [`data/snapshots/${source}/2026-11-24.yaml`]: snapshot(
    '2026-11-24',
    `${kind}: [{ snapshot: town/2026-11-08, reason: we like it not }]\n${rest}`,
  ),
});

export const answers: readonly Scenario[] = [
  { name: 'copy-replaced-with-its-sum', first: READ, topic: [{ [COPY]: '12\n', [SHOWN]: shown('12\n') }] },
  {
    name: 'copy-replaced-and-corrected',
    first: READ,
    topic: [{ [COPY]: '12\n', [SHOWN]: shown('12\n'), [NEW]: snapshot('2026-11-24', `values: { wait: 12 }\n${CORRECTS}`) }],
  },
  {
    name: 'copy-of-its-own-for-a-correction',
    fine: true,
    first: READ,
    topic: [
      {
        'data/evidence/gauge-2.txt': '12\n',
        [NEW]: shown('12\n', 'data/evidence/gauge-2.txt').replaceAll('2026-11-15', '2026-11-24').concat(`${CORRECTS}\n`),
      },
    ],
  },
  { name: 'copy-deleted', first: READ, topic: [{ [COPY]: null }] },
  { name: 'waiver-prolonged', first: WAIVED, topic: [{ [WAIVER]: waiver('until: 2027-12-31\n') }] },
  { name: 'waiver-without-an-end', first: WAIVED, topic: [{ [WAIVER]: waiver('') }] },
  { name: 'waiver-for-another-reason', first: WAIVED, topic: [{ [WAIVER]: waiver(undefined, 'The pump is old.') }] },
  { name: 'waiver-ended-in-the-past', first: WAIVED, topic: [{ [WAIVER]: waiver('until: 2026-11-12\n') }] },
  { name: 'waiver-ended-earlier', fine: true, first: WAIVED, topic: [{ [WAIVER]: waiver('until: 2026-11-25\n') }] },
  { name: 'waiver-deleted', first: WAIVED, topic: [{ [WAIVER]: null }] },
  {
    name: 'waiver-followed-by-another',
    fine: true,
    first: WAIVED,
    topic: [{ 'data/decisions/2026-11-25-soon.yaml': waiver('until: 2027-12-31\n').replace('2026-11-10', '2026-11-25') }],
  },
  { name: 'source-becomes-independent', first: OWN, topic: [{ [WELL]: 'title: The well itself\nindependent: true\n' }] },
  {
    name: 'source-that-never-spoke-becomes-independent',
    fine: true,
    first: { [WELL]: 'title: The well itself\nindependent: false\n' },
    topic: [{ [WELL]: 'title: The well itself\nindependent: true\n' }],
  },
  {
    name: 'source-is-not-independent-after-all',
    fine: true,
    topic: [{ 'data/sources/town.yaml': 'title: The town\nindependent: false\n' }],
  },
  { name: 'another-source-retracts', topic: [remark('friends', 'retracts')] },
  { name: 'another-source-corrects', topic: [remark('friends', 'corrects', 'values: { flow: 84, wait: 40 }')] },
  { name: 'another-source-disputes', fine: true, topic: [remark('friends', 'disputes', 'values: { flow: 84, wait: 40 }')] },
  { name: 'another-source-refutes', fine: true, topic: [remark('friends', 'refutes')] },
  { name: 'the-subject-refutes-what-others-measured', first: OWN, topic: [remark('well', 'refutes')] },
  {
    name: 'the-subject-refutes-itself',
    fine: true,
    first: OWN,
    topic: [
      {
        'data/snapshots/well/2026-11-24.yaml': snapshot(
          '2026-11-24',
          'refutes: [{ snapshot: well/2026-11-02, reason: the gauge was broken }]',
        ),
      },
    ],
  },
  {
    name: 'recorded-before-a-review',
    topic: [{ [`${TOWN}/2026-10-15.yaml`]: snapshot('2026-10-15', 'values: { flow: 99 }') }],
  },
  {
    name: 'decided-before-a-review',
    topic: [{ 'data/decisions/2026-10-01-soon.yaml': waiver().replace('2026-11-10', '2026-10-01') }],
  },
  {
    name: 'measured-before-a-review-and-recorded-now',
    fine: true,
    topic: [
      {
        [`${TOWN}/2026-10-15.yaml`]: snapshot('2026-10-15', 'values: { flow: 79 }').replace('recorded: 2026-10-15', 'recorded: 2026-11-25'),
      },
    ],
  },
  // What a maintainer may do, and `diff` tells among the rules.
  {
    name: 'rules-that-only-a-reader-can-judge',
    fine: true,
    topic: [
      {
        'data/scorecard.yaml': scorecard().replace('score-from: reported', 'score-from: claimed'),
        'data/metrics/wait.yaml': 'title: Wait\ncategory: water\nunit: s\ntarget: "<= 30"\nsupporting: true\ncadence: yearly\n',
      },
    ],
  },
  // Names that pass for others.
  {
    name: 'same-id-in-another-spelling',
    topic: [{ 'data/metrics/flow.json': '{ "title": "Flow", "category": "water", "unit": "l/min", "target": ">= 1" }\n' }],
  },
  {
    name: 'same-id-in-large-letters',
    topic: [{ 'data/metrics/Flow.yaml': 'title: Flow\ncategory: water\nunit: l/min\ntarget: ">= 1"\n' }],
  },
  {
    name: 'id-of-look-alike-letters',
    topic: [{ 'data/metrics/flоw.yaml': 'title: Flow\ncategory: water\nunit: l/min\ntarget: ">= 1"\n' }],
  },
  {
    name: 'retired-and-added-again-in-a-second-commit',
    topic: [
      {
        'data/metrics/wait.yaml': null,
        'data/scorecard.yaml': scorecard('retired: { wait: { date: 2026-11-24, reason: Nobody waits. } }\n'),
        'data/releases/opening.yaml': release(SAFE),
      },
      {
        'data/metrics/wait.yaml': 'title: Wait\ncategory: water\nunit: s\ntarget: "<= 3000"\n',
        'data/scorecard.yaml': scorecard(),
        'data/releases/opening.yaml': release(SOON, SAFE),
      },
    ],
  },
];
