import { few } from '../../model/phrases.ts';
import { canonical } from '../canonical.ts';
import { addedFiles, baseFiles } from '../change.ts';
import type { Finding } from '../finding.ts';
import type { Guard } from '../guard.ts';
import { type Stated, statedIn, struckOutBy } from '../stated.ts';

/** Two people who add the same run count it twice. */
export const sameValue: Guard = {
  name: 'same-value',
  summary:
    'A new snapshot states no value that its source has already for that day, metric, subject and conditions, unless it is of another document.',
  why: 'One run that two people write down would look like two, or, where they differ, nobody could say which of them is right.',
  example: 'Two changes add the run of one day. Leave the second one out; if it is the right one, let it correct the first.',
  check: (change) => {
    const added = addedFiles(change, 'snapshots');
    const stated = new Map(added.map((file) => [file, statedIn(file)]));
    const sources = new Set(added.map(({ source }) => source));
    const metrics = new Set([...stated.values()].flat().map(({ metric }) => metric));
    const isAnswered = struckOutBy(change.after.snapshots);
    // One that is gone is told by others.
    const left = new Set(change.after.snapshots.map(({ id }) => id));
    const merged = baseFiles(change, 'snapshots').filter(({ id, source }) => sources.has(source) && left.has(id));
    const known = Map.groupBy(
      merged.flatMap((file) => statedIn(file, metrics)).filter(({ file, metric }) => !isAnswered(file.id, metric)),
      key,
    );
    return added.flatMap((file) => {
      const twice = (stated.get(file) ?? []).flatMap((one) =>
        (known.get(key(one)) ?? []).filter((other) => isSameRun(one, other)).map((other) => ({ one, other })),
      );
      const byOther = Map.groupBy(twice, ({ other }) => other.file.id);
      return [...byOther].map(([id, pairs]) =>
        clash(
          change.base,
          id,
          pairs.map(({ one }) => one),
        ),
      );
    });
  },
};

function key({ series, day }: Stated): string {
  return `${day} ${series}`;
}

/** Unless each says where it was read, and that is not the same place. */
function isSameRun({ file }: Stated, { file: other }: Stated): boolean {
  const [own, theirs] = [documentOf(file.data), documentOf(other.data)];
  return own === undefined || theirs === undefined || own === theirs;
}

function documentOf({ citation, url }: Stated['file']['data']): string | undefined {
  return citation ? canonical({ ...citation, commit: undefined }) : url;
}

const MOST = 3;

function clash(base: string, id: string, stated: readonly Stated[]): Finding {
  const { file, at, day } = stated[0] as Stated;
  const metrics = [...new Set(stated.map(({ metric }) => `\`${metric}\``))];
  const message = `${few(MOST, metrics)} of ${day} stands in ${base} already, in \`${id}\``;
  const hint = `leave it out; if this is the right one, name ${id} under \`corrects\` with a reason; of another run say the \`conditions\` or the \`url\``;
  return { path: file.path, at, part: 'key', message, hint };
}
