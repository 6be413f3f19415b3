import type { Rule } from '../rule.ts';

/** There is one data/scorecard.yaml. */
export const scorecardExists: Rule = {
  name: 'scorecard-exists',
  summary: 'There is one data/scorecard.yaml.',
  check: ({ scorecard, broken }) => {
    if (scorecard || broken.some(({ kind }) => kind === 'scorecard')) return [];
    return [
      { path: 'data/scorecard.yaml', at: [], message: 'the file is missing', hint: 'write it first: it names the categories and subjects' },
    ];
  },
};
