/** A chapter as a table of contents names it. */
export interface Entry {
  /** The permalink of the chapter. */
  readonly id: string;
  /** Its heading. */
  readonly title: string;
  /** The heading under which the contents list it; none where they are one list. */
  readonly part?: string;
}
