import { expect, test } from 'vitest';
import { gainExample, windows } from '../../src/components/gates.ts';
import { criteriaOf } from '../../src/components/release.ts';
import { pipeline } from '../../src/pipeline.ts';

const NBSP = '\u00a0';

function releases(root: string, asOf: string) {
  const result = pipeline(root, { asOf });
  if ('problems' in result) throw new Error(`${root} was refused`);
  return result.report.releases;
}

test.each([
  [
    '.',
    '2026-11-24',
    'as in "Zero critical security issues in 6 months pre-release"',
    undefined,
    `For example, Benchmark Performance of MVP stands in a group of 4 that apply: 60${NBSP}% / 4 = 15${NBSP}%, so the low end would go from 0${NBSP}% to 15${NBSP}%.`,
  ],
  [
    'tests/fixtures/judged-burn-up',
    '2026-06-01',
    'as in "It sways little for four weeks"',
    'as in "It carries three heavy carts, one after another"',
    `For example, Bench of Walkers stands in a group of 1 that apply: 40${NBSP}% / 1 = 40${NBSP}%, so the low end would go from 40${NBSP}% to 80${NBSP}%.`,
  ],
  [
    'tests/fixtures/judged-burn-up',
    '2026-11-20',
    'as in "It sways little for four weeks"',
    'as in "It carries three heavy carts, one after another"',
    undefined,
  ],
])('the methodology of %s as of %s takes its examples from its releases', (root, asOf, days, runs, gain) => {
  const all = releases(root, asOf);
  const criteria = all.flatMap(criteriaOf);
  expect([windows(criteria, 'for'), windows(criteria, 'runs'), gainExample(all)]).toEqual([days, runs, gain]);
});
