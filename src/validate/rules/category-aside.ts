import { inFile } from '../explained/page.ts';
import type { Finding } from '../finding.ts';
import type { Rule } from '../rule.ts';

/** A weight of nothing is no slip: it has its reason, and only it has one. */
export const categoryAside: Rule = {
  name: 'category-aside',
  summary: 'A category that weighs 0 says why it stands aside from the score of the whole, and no other does.',
  why: 'A category that counts for nothing looks like a slip, or like something hidden. So it says why, where everybody can read it.',
  example: inFile(
    'data/scorecard.yaml',
    [
      'categories:',
      '  service: { title: Service, weight: 60 }',
      '  building: { title: Building, weight: 40 }',
      '  garden: { title: Garden, weight: 0 }',
    ],
    'the category `garden` weighs 0 and does not say why',
    [
      'categories:',
      '  service: { title: Service, weight: 60 }',
      '  building: { title: Building, weight: 40 }',
      '  garden: { title: Garden, weight: 0, aside: It counts from next year on. }',
    ],
  ),
  check: ({ scorecard }) =>
    Object.entries(scorecard?.data.categories ?? {}).flatMap(([id, { weight, aside }]): Finding[] => {
      const path = scorecard?.path ?? '';
      if (weight === 0 && aside === undefined)
        return [
          {
            path,
            at: ['categories', id, 'weight'],
            message: `the category \`${id}\` weighs 0 and does not say why`,
            hint: 'add `aside` with the reason, or a weight',
          },
        ];
      if (weight === 0 || aside === undefined) return [];
      return [
        {
          path,
          at: ['categories', id, 'aside'],
          part: 'key',
          message: `the category \`${id}\` stands aside and weighs ${weight}`,
          hint: 'write `weight: 0`, or leave `aside` out',
        },
      ];
    }),
};
