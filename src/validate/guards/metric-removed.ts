import type { AuthoredMetric } from '../../schemas/authored.ts';
import { canonical } from '../canonical.ts';
import { addedFiles, type Change, editedFiles, removedFiles } from '../change.ts';
import type { Finding } from '../finding.ts';
import type { Guard } from '../guard.ts';
import { tombstoneOf } from '../names.ts';

/** A metric that goes says so. */
export const metricRemoved: Guard = {
  name: 'metric-removed',
  summary: 'A merged metric, or a part of a share set, is only removed with an entry under `retired` in scorecard.yaml.',
  why: 'A promise that is not kept would otherwise disappear from the scorecard, and nobody would hear of it.',
  example: 'The file of a metric is deleted. Say under `retired` in data/scorecard.yaml since when it is none, why, and what it became.',
  check: (change) => [
    ...removedFiles(change, 'metrics').flatMap(({ id, path, data }) => untold(change, { id, path, at: [], became: renamed(change, data) })),
    ...editedFiles(change, 'metrics').flatMap(({ before, after }) =>
      Object.keys(before.data.parts ?? {})
        .filter((part) => !Object.hasOwn(after.data.parts ?? {}, part))
        .flatMap((part) => untold(change, { id: `${before.id}/${part}`, path: after.path, at: after.data.parts ? ['parts'] : [] })),
    ),
  ],
};

interface Removed extends Pick<Finding, 'path' | 'at'> {
  readonly id: string;
  /** The id that it has now, if it was only renamed. */
  readonly became?: string | undefined;
}

function untold({ after, base, day }: Change, { id, path, at, became }: Removed): Finding[] {
  if (after.scorecard === undefined || tombstoneOf(after, id)) return [];
  const message = `the metric \`${id}\` was merged into ${base} and is ${became === undefined ? 'gone' : `\`${became}\` now`}`;
  const more = became === undefined ? '' : `, became: ${became}`;
  const hint = `put it back, or say in data/scorecard.yaml why it goes: \`retired: { ${id}: { date: ${day}, reason: ...${more} } }\``;
  return [{ path, at, part: 'key', message, hint }];
}

function renamed(change: Change, data: AuthoredMetric): string | undefined {
  const added = addedFiles(change, 'metrics');
  return (added.find((one) => canonical(one.data) === canonical(data)) ?? added.find((one) => one.data.title === data.title))?.id;
}
