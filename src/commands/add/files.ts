/** The files that a figure becomes: a snapshot, and its source where that is new. */
import type { SourceFile } from '../../load/source-file.ts';
import type { Folder } from '../../load/store.ts';
import { snapshotText } from '../../model/snapshot-file.ts';
import { modeline, yamlLine } from '../../model/yaml-text.ts';
import type { Ground } from '../ground.ts';
import type { Facts } from './facts.ts';

/** What is to be written. */
export interface Planned {
  /** The snapshot's id under the first name that seems to be free. */
  readonly id: string;
  /** The file of the figure. */
  readonly snapshot: SourceFile;
  /** Where it is new. */
  readonly source?: SourceFile | undefined;
  /** Both, in the order in which they are written. */
  readonly files: readonly SourceFile[];
}

/** The files of a figure. */
export function filesOf(facts: Facts, { folder }: Ground): Planned {
  const path = namesFor(facts, folder)[0] as string;
  const snapshot = { path, text: snapshotText(facts) };
  const source = sourceOf(facts);
  return { id: path.replace(/^data\/snapshots\/|\.yaml$/g, ''), snapshot, source, files: source ? [source, snapshot] : [snapshot] };
}

/** So many figures of one source may be of one day. */
const MOST = 1000;

/** The paths under which the snapshot may be written, the first that is free counts: `<day>.yaml`, `<day>-2.yaml`. An id is one whatever its ending and case. */
export function namesFor(
  { day, label, source }: Pick<Facts, 'day' | 'label' | 'source'>,
  { files }: Pick<Folder, 'files'>,
): readonly string[] {
  const taken = new Set(files.map(({ path }) => path.toLowerCase().replace(/\.\w+$/, '')));
  const stem = `data/snapshots/${source}/${day}${label === undefined ? '' : `-${label}`}`;
  const stems = [stem, ...Array.from({ length: MOST - 1 }, (_, index) => `${stem}-${index + 2}`)];
  return stems.filter((one) => !taken.has(one)).map((one) => `${one}.yaml`);
}

function sourceOf({ source: id, newSource, home }: Facts): SourceFile | undefined {
  if (!newSource) return undefined;
  const { title, url, licence, independent } = newSource;
  const lines = [
    ...modeline(home, 'source'),
    ...yamlLine('title', title),
    ...yamlLine('url', url),
    ...yamlLine('licence', licence),
    ...yamlLine('independent', independent),
  ];
  return { path: `data/sources/${id}.yaml`, text: `${lines.join('\n')}\n` };
}
