import { type Hex, nearestPassing, ratioWords } from '../../model/contrast.ts';
import { HOUSE, type Pair, type Palette, pairsOf, type Role, SCHEMES, type Scheme, tooClose } from '../../model/palette.ts';
import type { Finding } from '../finding.ts';
import type { Rule } from '../rule.ts';

/** Colours of one's own are readable: every pair that the pages use, in light and in dark. */
export const themeContrast: Rule = {
  name: 'theme-contrast',
  summary: 'Text has a contrast of at least 4.5:1 to what it stands on, marks of at least 3:1.',
  check: ({ scorecard }) => {
    const theme = scorecard?.data.theme;
    return SCHEMES.flatMap((scheme) => faults(scheme, theme?.[scheme] ?? {}).map((fault) => ({ path: scorecard?.path ?? '', ...fault })));
  },
};

type Fault = Omit<Finding, 'path'>;

/** One finding for each role that cannot be read, at its worst pair. */
function faults(scheme: Scheme, own: Partial<Palette>): readonly Fault[] {
  const palette: Palette = { ...HOUSE[scheme], ...own };
  const byRole = Map.groupBy(tooClose(palette), ({ role }) => role);
  return [...byRole.values()].map((pairs) => {
    const pair = pairs.reduce((worst, one) => (one.ratio / one.least < worst.ratio / worst.least ? one : worst));
    const blamed = [pair.role, ...pair.under].find((role) => own[role] !== undefined) ?? pair.role;
    return { at: ['theme', scheme, blamed], message: messageOf(pair, palette), hint: hintOf(pair, scheme, palette, own) };
  });
}

function messageOf({ role, ground, under, use, ratio, least }: Pair, palette: Palette): string {
  const painted = under.map((one) => `${one} ${palette[one]}`).join(' over ');
  const what = ground === 'paper' ? painted : `${ground}, ${painted}`;
  return `${role} ${palette[role]} on ${what} has a contrast of ${ratioWords(ratio)}, ${use === 'text' ? 'text' : 'a mark'} needs ${least}:1`;
}

/** The colour that was given is changed; where it is one of the house, it is replaced by one that suits what was given. */
function hintOf({ role }: Pair, scheme: Scheme, palette: Palette, own: Partial<Palette>): string {
  const near = nearestPassing(palette[role], (colour) => passes(role, colour, palette));
  if (near === undefined) return `no ${role} can be read on both paper and tint: make \`paper\` lighter or darker`;
  return own[role] === undefined
    ? `add \`${role}: "${near}"\` to \`${scheme}\``
    : `write \`${role}: "${near}"\`, the nearest that can be read`;
}

function passes(role: Role, colour: Hex, palette: Palette): boolean {
  return pairsOf({ ...palette, [role]: colour }).every((pair) => pair.role !== role || pair.ratio >= pair.least);
}
