/** theme.css: colours and faces of a scorecard's own. Values reach it only in the form that the schema and the checks have let pass. */
import { SCHEMES, type Scheme } from '../model/palette.ts';
import type { Theme } from '../model/types.ts';

/** The families, with what stands in for their face until it is there, or where it never comes. */
const FAMILIES = { serif: 'Georgia, "Times New Roman", serif', sans: 'system-ui, sans-serif' } as const;

type Family = keyof typeof FAMILIES;

/** As high as a line of the header, however it was drawn. */
const LOGO =
  '.logo { block-size: 1.5rem; inline-size: auto; max-inline-size: 8rem; margin-inline-end: 0.5rem; object-fit: contain; vertical-align: -0.375rem }';

/** The style sheet; empty where the theme is a name and nothing else. */
export function themeCss(theme: Theme): string {
  const families = Object.keys(FAMILIES) as Family[];
  const faces = families.flatMap((family) => faceOf(family, theme[family]));
  const stacks = families.flatMap((family) => stackOf(family, theme[family]));
  const logo = theme.logo ? [LOGO] : [];
  const all = [
    ...logo,
    ...faces,
    ...(stacks.length > 0 ? [rule(stacks)] : []),
    ...SCHEMES.flatMap((scheme) => coloursOf(scheme, theme[scheme])),
  ];
  return all.map((one) => `${one}\n`).join('');
}

/** An address in a style sheet counts from that sheet, so it needs no base. */
function faceOf(family: Family, face: string | undefined): string[] {
  if (face === undefined || face === 'system') return [];
  const lines = [`font-family: "Own ${family}"`, 'font-weight: 100 900', 'font-display: optional', `src: url("${face}") format("woff2")`];
  return [`@font-face { ${lines.join('; ')} }`];
}

function stackOf(family: Family, face: string | undefined): string[] {
  if (face === undefined) return [];
  return [`--${family}: ${face === 'system' ? '' : `"Own ${family}", `}${FAMILIES[family]}`];
}

/** On screen only: paper has the ink of a printer, and where the reader has forced colours, these stay away. */
function coloursOf(scheme: Scheme, colours: Theme[Scheme] = {}): string[] {
  const given = Object.entries(colours).map(([role, colour]) => `--${role}: ${colour}`);
  if (given.length === 0) return [];
  return [`@media screen and (prefers-color-scheme: ${scheme}) and (forced-colors: none) { ${rule(given)} }`];
}

/** Astro may link the house's own sheet behind this one, so the selector is stronger than its. */
function rule(declarations: readonly string[]): string {
  return `:root:root { ${declarations.join('; ')} }`;
}
