import { THEME } from '../../load/layout.ts';
import { type Draft, isBroken } from '../draft.ts';
import type { Finding } from '../finding.ts';
import { didYouMean, nearest } from '../nearest.ts';
import type { Rule } from '../rule.ts';

/** What a theme names is there, and what lies there is used, since all of it is published. */
export const themeFiles: Rule = {
  name: 'theme-files',
  summary: 'The logos and faces that a theme names are there, and nothing else lies beside them.',
  why: 'Every page shows the logo, so it has to be there. Whatever lies in that folder is published, so nothing else may lie in it.',
  example: {
    wrong: [{ path: 'data/scorecard.yaml', lines: ['theme: { logo: data/theme/harbour.svg }'] }],
    says: 'there is no `data/theme/harbour.svg`',
    right: [
      { path: 'data/scorecard.yaml', lines: ['theme: { logo: data/theme/harbour.svg }'] },
      {
        path: 'data/theme/harbour.svg',
        lines: ['<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 8 8">', '<path d="M0 8 4 0 8 8Z"/></svg>'],
      },
    ],
  },
  check: (draft) => {
    const named = namedBy(draft);
    const there = [...draft.copies.keys()].filter((path) => path.startsWith(THEME));
    const missing = named.filter(({ file }) => !draft.copies.has(file) && !draft.refused.has(file));
    // A scorecard that is broken may name what lies there.
    const unknown = isBroken(draft, 'scorecard', 'scorecard') ? [] : there.filter((path) => !named.some(({ file }) => file === path));
    return [...missing.map(({ file, ...place }) => ({ ...place, ...absent(file, there) })), ...unknown.map(unused)];
  },
};

/** The files that the theme names, each with its place. */
function namedBy({ scorecard }: Draft): readonly (Pick<Finding, 'path' | 'at'> & { readonly file: string })[] {
  const { logo, 'logo-dark': logoDark, fonts } = scorecard?.data.theme ?? {};
  const all = [
    { at: ['theme', 'logo'], file: logo },
    { at: ['theme', 'logo-dark'], file: logoDark },
    { at: ['theme', 'fonts', 'serif'], file: fonts?.serif },
    { at: ['theme', 'fonts', 'sans'], file: fonts?.sans },
  ];
  return all.flatMap(({ at, file }) => (file === undefined || file === 'system' ? [] : [{ path: scorecard?.path ?? '', at, file }]));
}

function absent(file: string, there: readonly string[]): Pick<Finding, 'message' | 'hint'> {
  return { message: `there is no \`${file}\``, hint: didYouMean(nearest(file, there)) ?? `put the file into ${THEME}, or delete the key` };
}

function unused(path: string): Finding {
  return { path, at: [], message: 'the theme does not name this file', hint: 'name it in `theme` of data/scorecard.yaml, or delete it' };
}
