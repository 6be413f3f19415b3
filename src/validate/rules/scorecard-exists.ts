import type { Rule } from '../rule.ts';

/** There is one data/scorecard.yaml. */
export const scorecardExists: Rule = {
  name: 'scorecard-exists',
  summary: 'There is one data/scorecard.yaml.',
  why: 'It names the categories, the subjects and the day from which promises count. Without it nothing else can be understood.',
  example: {
    wrong: [{ path: 'data/scorecard.yaml', lines: [], as: 'nothing' }],
    says: 'the file is missing',
    right: [{ path: 'data/scorecard.yaml', lines: ['title: Harbour Library', 'subject: harbour-library', 'methodology: 1'] }],
  },
  check: ({ scorecard, broken }) => {
    if (scorecard || broken.some(({ kind }) => kind === 'scorecard')) return [];
    return [
      { path: 'data/scorecard.yaml', at: [], message: 'the file is missing', hint: 'write it first: it names the categories and subjects' },
    ];
  },
};
