/** One way in which a file is written otherwise than it should be, and how it is mended without changing what it says. */

/** What a repair is told about the file. */
export interface Written {
  /** From the root, with `/`; its ending says how it is read. */
  readonly path: string;
  /** The keys of its kind, in the order in which they are written. */
  readonly keys: readonly string[];
}

/** One repair: a file in repairs/, a line in its index, a table in its test. */
export interface Repair {
  /** What is mended, in the words in which it is told. */
  readonly name: string;
  /** It mends what cannot be read too: `always` where nothing can be read before it, `alike` where what can be read has to say the same. */
  readonly unread?: 'always' | 'alike';
  /** The mended text, or the text itself; repaired again, nothing changes. */
  readonly repair: (text: string, written: Written) => string;
}
