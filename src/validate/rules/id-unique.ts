import type { Finding } from '../finding.ts';
import type { Rule } from '../rule.ts';

/** Two files never share an id, whatever their case and ending. */
export const idUnique: Rule = {
  name: 'id-unique',
  summary: 'No two files of a kind have the same id, whatever the case and the ending.',
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
