import { type Hex, nearestPassing, ratioWords } from '../../model/contrast.ts';
import { HOUSE, type Pair, type Palette, pairsOf, type Role, SCHEMES, type Scheme, tooClose } from '../../model/palette.ts';
import { inFile } from '../explained/page.ts';
import type { Finding } from '../finding.ts';
import type { Rule } from '../rule.ts';

/** Colours of one's own are readable: every pair that the pages use, in light and in dark. */
export const themeContrast: Rule = {
  name: 'theme-contrast',
  summary: 'Text has a contrast of at least 4.5:1 to what it stands on, marks of at least 3:1.',
  why: 'Pale text on a pale ground cannot be read by everybody, or in the sun.',
  example: inFile(
    'data/scorecard.yaml',
    ['theme: { light: { soft: "#b0b0b0" } }'],
    'soft #b0b0b0 on the tint of what an address points to, target #1f4e9c over paper #fbfaf6, has a contrast of 1.80:1, text needs 4.5:1',
    ['theme: { light: { soft: "#595959" } }'],
  ),
  check: ({ scorecard }) =>
    SCHEMES.flatMap((scheme) => {
      const own = scorecard?.data.theme?.[scheme];
      return own ? faults(scheme, own).map((fault) => ({ path: scorecard.path, ...fault })) : [];
    }),
};

type Fault = Omit<Finding, 'path'>;

/** One finding for each colour that was given and is to blame, at its worst pair. */
function faults(scheme: Scheme, own: Partial<Palette>): readonly Fault[] {
  const palette: Palette = { ...HOUSE[scheme], ...own };
  const blamed = (pair: Pair): Role => [pair.role, ...pair.under].find((role) => own[role] !== undefined) ?? pair.role;
  return [...Map.groupBy(tooClose(palette), blamed)].map(([role, pairs]) => ({
    at: ['theme', scheme, role],
    message: messageOf(pairs, palette),
    hint: hintOf(role, palette, own),
  }));
}

function messageOf(pairs: readonly Pair[], palette: Palette): string {
  const { role, ground, under, use, ratio, least } = pairs.reduce((worst, one) =>
    one.ratio / one.least < worst.ratio / worst.least ? one : worst,
  );
  const painted = under.map((one) => `${one} ${palette[one]}`).join(' over ');
  const where = ground === 'paper' ? painted : `${ground}, ${painted},`;
  const more = new Set(pairs.map((pair) => pair.role)).size - 1;
  const others = more > 0 ? `; ${more} more ${more === 1 ? 'colour is' : 'colours are'} too close to it` : '';
  return `${role} ${palette[role]} on ${where} has a contrast of ${ratioWords(ratio)}, ${use === 'text' ? 'text' : 'a mark'} needs ${least}:1${others}`;
}

function hintOf(role: Role, palette: Palette, own: Partial<Palette>): string {
  const near = nearestPassing(palette[role], (colour) => passes(role, colour, palette, own));
  return near === undefined
    ? `no ${role} can be read with the others: mend \`paper\` and \`rule\` first`
    : `write \`${role}: "${near}"\`, the nearest that can be read`;
}

/** Whether a role may have a colour: what was given for another role is that role's fault. */
function passes(role: Role, colour: Hex, palette: Palette, own: Partial<Palette>): boolean {
  return pairsOf({ ...palette, [role]: colour })
    .filter((pair) => pair.role === role || (pair.under.includes(role) && own[pair.role] === undefined))
    .every(({ ratio, least }) => ratio >= least);
}
