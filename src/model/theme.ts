/** How a site looks. */
import type { Palette } from './palette.ts';

/** A width and a height, in the units of a drawing. */
export interface Size {
  /** From side to side. */
  readonly width: number;
  /** From top to bottom. */
  readonly height: number;
}

/** A logo, as it is published. */
export interface Logo extends Size {
  /** From the site's root, without a leading slash. */
  readonly path: string;
}

/** How a site looks where it does not look like the house. */
export interface Theme {
  /** A shorter name than the title, for the header. */
  readonly name?: string;
  /** The picture beside the name. */
  readonly logo?: Logo;
  /** The picture on dark paper, where it is another one. */
  readonly logoDark?: Logo;
  /** The face of verdicts and headings: a path from the site's root, or system. */
  readonly serif?: string;
  /** The face of everything else: a path from the site's root, or system. */
  readonly sans?: string;
  /** Colours by what they stand for, where the reader's system is light; what is missing is as in the house. */
  readonly light?: Partial<Palette>;
  /** Colours by what they stand for, where the reader's system is dark; what is missing is as in the house. */
  readonly dark?: Partial<Palette>;
}
