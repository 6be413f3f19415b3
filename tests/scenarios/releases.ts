/** What is done to releases and reviews. */
import type { Files } from './repository.ts';
import type { Scenario } from './scenario.ts';
import { release, review, SAFE, SOON } from './world.ts';

const opening = (...criteria: readonly string[]): readonly Files[] => [{ 'data/releases/opening.yaml': release(...criteria) }];
const REVIEW = 'content/reviews/2026-10-monthly.md';
const TODO = 'title: Dig, owner: Ada, due: 2026-12-01';

export const releases: readonly Scenario[] = [
  { name: 'criterion-added', fine: true, topic: opening(SOON, SAFE, 'id: deep, title: Deep, text: Deep enough, attest: true') },
  { name: 'criterion-removed', topic: opening(SOON) },
  { name: 'release-removed', topic: [{ 'data/releases/opening.yaml': null }] },
  { name: 'criterion-attested-by-anybody', topic: opening(SOON, SAFE.replace('independent', 'true')) },
  { name: 'criterion-asks-for-less-evidence', topic: opening(SOON, SAFE.replace('with an address', 'named')) },
  { name: 'criterion-not-a-must', topic: opening(`${SOON}, demand: should`, SAFE) },
  { name: 'criterion-of-another-metric', topic: opening(SOON.replace('metric: wait', 'metric: flow'), SAFE) },
  { name: 'criterion-attested-in-place-of-a-check', topic: opening(SOON.replace(/check: .*/, 'attest: true'), SAFE) },
  {
    name: 'criterion-checked-in-place-of-a-word',
    fine: true,
    topic: opening(SOON, SAFE.replace('attest: independent, evidence: with an address', 'check: { metric: taste, target: ">= A" }')),
  },
  {
    name: 'criterion-reworded',
    fine: true,
    topic: opening(SOON.replace('Nobody waits long', 'Nobody waits for long'), `${SAFE}, note: By the county.`),
  },
  { name: 'review-rewritten', topic: [{ [REVIEW]: review('It was plenty.', `actions: [{ ${TODO} }]\n`) }] },
  {
    name: 'review-action-edited',
    topic: [{ [REVIEW]: review('It was little.', 'actions: [{ title: Dig, owner: Ada, due: 2026-12-31 }]\n') }],
  },
  { name: 'review-action-done', fine: true, topic: [{ [REVIEW]: review('It was little.', `actions: [{ ${TODO}, done: 2026-11-24 }]\n`) }] },
  { name: 'review-deleted', topic: [{ [REVIEW]: null }] },
];
