import type { Finding } from '../finding.ts';
import type { Rule } from '../rule.ts';

/** Two files never share an id, whatever their case and ending. */
export const idUnique: Rule = {
  name: 'id-unique',
  summary: 'No two files of a kind have the same id, whatever the case and the ending.',
  why: 'The name of a file is the name of the thing. Two files of one name would both claim to say what it is.',
  example: {
    wrong: [
      { path: 'data/metrics/visits.json', lines: ['{ "title": "Visits", "unit": "visits", "supporting": true, "better": "higher" }'] },
      { path: 'data/metrics/visits.yaml', lines: ['title: Visits'] },
    ],
    says: 'the id is also that of data/metrics/visits.json',
    right: [{ path: 'data/metrics/visits.yaml', lines: ['title: Visits'] }],
  },
  check: ({ paths }) => {
    const first = new Map<string, string>();
    return paths.flatMap((path): Finding[] => {
      const key = path.toLowerCase().replace(/\.\w+$/, '');
      const other = first.get(key);
      if (other === undefined) first.set(key, path);
      return other === undefined
        ? []
        : [{ path, at: [], message: `the id is also that of ${other}`, hint: 'rename or delete one of the two' }];
    });
  },
};
