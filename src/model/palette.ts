/** The colours of a site by what they stand for, and how far they have to stand apart. */
import { contrast, type Hex, mix } from './contrast.ts';

/** What a colour stands for. */
export const ROLES = ['paper', 'ink', 'soft', 'rule', 'met', 'missed', 'pending', 'unknown', 'target'] as const;

/** One of them. */
export type Role = (typeof ROLES)[number];

/** A colour for each role. */
export type Palette = Readonly<Record<Role, Hex>>;

/** The two schemes that a reader's system asks for. */
export const SCHEMES = ['light', 'dark'] as const;

/** One of them. */
export type Scheme = (typeof SCHEMES)[number];

/** The house's own colours, those of src/styles/tokens.css; a test holds the two against each other. */
export const HOUSE: Readonly<Record<Scheme, Palette>> = {
  light: {
    paper: '#fbfaf6',
    ink: '#1b1d21',
    soft: '#5c6068',
    rule: '#dcd9d0',
    met: '#0b6e4f',
    missed: '#b3391f',
    pending: '#8a5a00',
    unknown: '#7b7f87',
    target: '#1f4e9c',
  },
  dark: {
    paper: '#15171a',
    ink: '#ecebe6',
    soft: '#a3a7ae',
    rule: '#33373d',
    met: '#4fc79a',
    missed: '#ff8a6b',
    pending: '#e9b44c',
    unknown: '#7c8189',
    target: '#8ab4ff',
  },
};

/** The least contrast of text and of marks: WCAG 2.2, 1.4.3 and 1.4.11. */
const LEAST = { text: 4.5, mark: 3 } as const;

/** Roles in which words are written; all of them are marks too. */
const TEXT: readonly Role[] = ['ink', 'soft', 'met', 'missed', 'pending', 'target'];

/** Only drawn, never written. */
const MARKS: readonly Role[] = ['unknown'];

/** What a colour stands on, and how it is painted. */
interface Ground {
  /** In a sentence: on paper. */
  readonly name: string;
  readonly colour: (palette: Palette) => Hex;
  /** The roles that it is painted with. */
  readonly roles: readonly Role[];
}

/** How much of `target` tints what an address points to. */
export const TINT = { target: 0.09 } as const;

const GROUNDS: readonly Ground[] = [
  { name: 'paper', colour: ({ paper }) => paper, roles: ['paper'] },
  {
    name: 'the tint of what an address points to',
    colour: ({ target, paper }) => mix(target, paper, TINT.target),
    roles: ['target', 'paper'],
  },
];

/** Two colours that stand on each other, and how far they are apart. */
export interface Pair {
  /** What is written or drawn. */
  readonly role: Role;
  /** In a sentence: on `ground`. */
  readonly ground: string;
  /** The roles that the ground is painted with. */
  readonly under: readonly Role[];
  readonly use: 'text' | 'mark';
  /** What it comes to. */
  readonly ratio: number;
  /** What it has to come to. */
  readonly least: number;
}

/** Every pair that is used, of one palette. */
export function pairsOf(palette: Palette): readonly Pair[] {
  return GROUNDS.flatMap(({ name, colour, roles }) =>
    [...TEXT, ...MARKS].map((role) => {
      const use = TEXT.includes(role) ? 'text' : 'mark';
      const ratio = contrast(palette[role], colour(palette));
      return { role, ground: name, under: roles, use, ratio, least: LEAST[use] } as const;
    }),
  );
}

/** Those that are too close. */
export function tooClose(palette: Palette): readonly Pair[] {
  return pairsOf(palette).filter(({ ratio, least }) => ratio < least);
}
