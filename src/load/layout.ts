/** Which folder holds what: the file's name is the id. */

/** What an authored file holds. */
export type Kind = 'scorecard' | 'metric' | 'source' | 'snapshot' | 'release' | 'decision' | 'page' | 'review';

/** What a path says about its file. */
export interface Slot {
  readonly kind: Kind;
  /** The file's name without its ending; for a snapshot `<source>/<name>`. */
  readonly id: string;
}

const DATA = '\\.(?:yaml|json)$';

/** The pattern of each kind's paths; the group is the id. */
const LAYOUT: readonly (readonly [Kind, RegExp])[] = [
  ['scorecard', new RegExp(`^data/(scorecard)${DATA}`)],
  ['metric', new RegExp(`^data/metrics/([^/]+)${DATA}`)],
  ['source', new RegExp(`^data/sources/([^/]+)${DATA}`)],
  ['snapshot', new RegExp(`^data/snapshots/([^/]+/[^/]+)${DATA}`)],
  ['release', new RegExp(`^data/releases/([^/]+)${DATA}`)],
  ['decision', new RegExp(`^data/decisions/([^/]+)${DATA}`)],
  ['page', /^content\/pages\/([^/]+)\.mdx?$/],
  ['review', /^content\/reviews\/([^/]+)\.mdx?$/],
];

/** Where archived copies of evidence lie; their bytes are summed up and published, and never read. */
export const EVIDENCE = 'data/evidence/';

/** The most bytes that an archived copy may have: everybody who takes a copy of the repository takes all of them. */
export const LARGEST_COPY = 5_000_000;

/** The endings of copies: what no browser runs. A page (.html, .svg, .xml) could act in the name of the site on which it is published. */
export const COPY_ENDINGS: readonly string[] = ['txt', 'log', 'csv', 'json', 'yaml', 'md', 'pdf', 'png', 'jpg', 'webp', 'gz', 'zip'];

/** Their names, as `copy` in common.json wants them: they become addresses. */
export const COPY_NAME = /^data\/evidence\/(?:[\w-][\w.-]*\/)*[\w-][\w.-]*$/;

/** Where the logo and the faces of a theme lie. */
export const THEME = 'data/theme/';

/** Their names, as `theme` in scorecard.json wants them. */
export const THEME_NAME = /^data\/theme\/[a-z0-9]+(?:-[a-z0-9]+)*\.(?:svg|png|woff2)$/;

/** The most bytes of a logo, which is on every page, and of a face, for which a page waits with its own. */
export const LARGEST = { logo: 8_000, face: 100_000 } as const;

/** The places for a hint. */
export const PLACES =
  'data/scorecard.yaml, data/metrics/<id>.yaml, data/sources/<id>.yaml, data/snapshots/<source>/<date>.yaml, ' +
  'data/releases/<id>.yaml, data/decisions/<date>-<slug>.yaml (each also .json), content/pages/<slug>.md or .mdx, ' +
  'content/reviews/<period>-<cadence>.md or .mdx, data/theme/<name>.svg, .png or .woff2';

/** What a path says about its file; undefined where no authored file belongs. */
export function slotOf(path: string): Slot | undefined {
  for (const [kind, pattern] of LAYOUT) {
    const id = pattern.exec(path)?.[1];
    if (id !== undefined) return { kind, id };
  }
  return undefined;
}
