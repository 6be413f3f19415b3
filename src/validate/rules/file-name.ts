import { filesOf } from '../../model/authored-set.ts';
import { UNNAMED } from '../../model/blank.ts';
import type { Rule } from '../rule.ts';

const KEBAB = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** A file's name is an id in kebab-case; a snapshot's may have dots, for a version. */
export const fileName: Rule = {
  name: 'file-name',
  summary: 'The name of a file and of a snapshot folder is an id in kebab-case.',
  why: 'The name of a file is the name of the thing, and a part of its address on the site. Small letters, digits and hyphens are the same on every machine.',
  example: {
    wrong: [{ path: 'data/metrics/Late_Fees.yaml', lines: ['title: Late fees', 'unit: fees', 'category: service'] }],
    says: 'the name `Late_Fees` is not in kebab-case',
    right: [{ path: 'data/metrics/late-fees.yaml', lines: ['title: Late fees', 'unit: fees', 'category: service'] }],
  },
  check: (draft) =>
    filesOf(draft)
      .filter(
        ({ id }) =>
          id.length > 160 ||
          !id.split('/').every((name, index) => KEBAB.test(index === 1 ? name.replaceAll('.', '-') : name) || name === UNNAMED),
      )
      .map(({ id, path }) => ({
        path,
        at: [],
        message: `the name \`${id}\` is not in kebab-case`,
        hint: `name it ${kebab(id)}`,
      })),
};

function kebab(id: string): string {
  const words = id.replace(/([a-z])([A-Z])/g, '$1-$2').toLowerCase();
  return words
    .replace(/[^a-z0-9/.]+/g, '-')
    .replace(/-*\/-*/g, '/')
    .replace(/^-+|-+$/g, '');
}
