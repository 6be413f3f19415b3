import { exact } from '../../model/quantity.ts';
import type { Path } from '../../read/tree.ts';
import { inFile } from '../explained/page.ts';
import type { Finding } from '../finding.ts';
import type { Rule } from '../rule.ts';

/** Weights and shares are percentages of a whole. */
export const weights: Rule = {
  name: 'weights',
  summary: 'The weights of categories, the weights of a release, and the shares of a share set each sum to 100.',
  why: 'A weight says what part of the whole something is. If the parts are not the whole, the score is out of something else than 100.',
  example: inFile(
    'data/scorecard.yaml',
    ['categories:', '  service: { title: Service, weight: 55 }', '  building: { title: Building, weight: 40 }'],
    'the weights of the categories sum to 95, not 100',
    ['categories:', '  service: { title: Service, weight: 60 }', '  building: { title: Building, weight: 40 }'],
  ),
  check: ({ scorecard, releases, metrics }) => [
    ...(scorecard && Object.keys(scorecard.data.categories).length > 0
      ? sums(scorecard.path, ['categories'], 'the weights of the categories', weightsOf(scorecard.data.categories))
      : []),
    ...releases.flatMap(({ path, data: { groups } }) =>
      groups.every(({ weight }) => weight === undefined) ? [] : sums(path, ['groups'], 'the weights of the groups', weightsOf(groups)),
    ),
    ...metrics.flatMap(({ path, data: { parts } }) =>
      parts
        ? sums(
            path,
            ['parts'],
            'the shares of the parts',
            Object.values(parts).map(({ share }) => share),
          )
        : [],
    ),
  ],
};

function weightsOf(things: object): number[] {
  return Object.values(things).map(({ weight }: { weight?: number }) => weight ?? 0);
}

function sums(path: string, at: Path, what: string, numbers: readonly number[]): Finding[] {
  const sum = exact(numbers.reduce((total, number) => total + number, 0));
  if (sum === 100) return [];
  const off = Number(Math.abs(100 - sum).toFixed(9));
  return [
    {
      path,
      at,
      part: 'key',
      message: `${what} sum to ${sum}, not 100`,
      hint: `${numbers.join(' + ')}: ${off} too ${sum < 100 ? 'little' : 'much'}`,
    },
  ];
}
