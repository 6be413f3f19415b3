import { UNNAMED } from '../../model/blank.ts';
import type { Draft } from '../draft.ts';
import { inSnapshot } from '../explained/page.ts';
import type { Finding } from '../finding.ts';
import { metricNames, type Names, scorecardNames, sourceNames, unresolved } from '../names.ts';
import { nearest } from '../nearest.ts';
import type { Rule } from '../rule.ts';

/** What a snapshot names exists; remarks and attestations have rules of their own. */
export const snapshotReferences: Rule = {
  name: 'snapshot-references',
  summary: "A snapshot's folder is a source; its metrics and subjects exist, or were not retired yet when it was recorded.",
  why: 'A figure is shown with the metric that it belongs to. Under a mistyped name it would be shown nowhere, and nobody would miss it.',
  example: inSnapshot(['values: { visit: 2400 }'], '`visit` is no metric that holds values', ['values: { visits: 2400 }']),
  check: (draft) => {
    const names = { sources: sourceNames(draft), metrics: metricNames(draft), subjects: scorecardNames(draft, 'subjects', 'subject') };
    return draft.snapshots.flatMap((file) => check(file, names, draft.scorecard?.data.subject));
  },
};

interface Known {
  readonly sources: Names;
  readonly metrics: Names;
  readonly subjects: Names;
}

function check({ path, source, data }: Draft['snapshots'][number], names: Known, own: string | undefined): Finding[] {
  const subjects = Object.entries(data.subjects ?? {});
  return [
    ...unresolved(names.sources, source, path, [], 'key').map((finding) => orNew(finding, source, names.sources.ids)),
    ...['breaks', 'values'].flatMap((map) => metrics(data[map as 'values'], [map])),
    ...subjects.flatMap(([id, values]) => [
      ...unresolved(names.subjects, id, path, ['subjects', id], 'key'),
      ...(id === own ? [misplaced(path, id)] : []),
      ...metrics(values, ['subjects', id]),
    ]),
  ];

  function metrics(values: object | undefined, at: readonly string[]): Finding[] {
    const later = Object.keys(values ?? {}).filter((id) => data.recorded > (names.metrics.retired?.(id)?.date ?? ''));
    return later.flatMap((id) => unresolved(names.metrics, id, path, [...at, id], 'key'));
  }
}

/** So many sources are named to whoever has to choose one. */
const NAMED = 12;

/** A source that resembles none is probably a new one; of a file that was begun by a link its writer has to name one. */
function orNew(finding: Finding, source: string, ids: readonly string[]): Finding {
  if (source === UNNAMED)
    return {
      ...finding,
      message: `the name of the file still says \`${UNNAMED}\``,
      hint: `rename it, with the name of its source there, such as ${ids.slice(0, NAMED).join(', ')}; a new one needs a file of its own in data/sources/`,
    };
  return nearest(source, ids) === undefined ? { ...finding, hint: `say who that is in data/sources/${source}.yaml` } : finding;
}

function misplaced(path: string, id: string): Finding {
  const message = `\`${id}\` is the scorecard's own subject`;
  return { path, at: ['subjects', id], part: 'key', message, hint: 'write its values under `values`' };
}
