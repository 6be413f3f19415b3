import { baseFiles, type Change, editedFiles, retiredBefore } from '../change.ts';
import type { Finding } from '../finding.ts';
import type { Guard } from '../guard.ts';
import { tombstoneOf } from '../names.ts';
import { readingsOf } from '../readings.ts';

/** An id means one thing, for good. */
export const idReused: Guard = {
  name: 'id-reused',
  summary: 'What was retired stays retired, and a metric of which values were merged keeps its unit and its scale.',
  why: 'Values are kept for good under the id of their metric; under another meaning all of them would be wrong.',
  example:
    'The unit of a metric is changed from ms to s. Add a metric with an id of its own, and say under `retired` what became of the old one.',
  check: (change) => [...unburied(change), ...redefined(change)],
};

/** An entry under `retired` that is gone; where the id is in use again as well, that is told by a problem of its own. */
function unburied(change: Change): Finding[] {
  const { after, base } = change;
  if (!after.scorecard) return [];
  const { path, data } = after.scorecard;
  return Object.entries(retiredBefore(change)).flatMap(([id, { date }]): Finding[] => {
    if (tombstoneOf(after, id)) return [];
    const at = data.retired ? ['retired'] : [];
    const message = `\`${id}\` is retired in ${base} since ${date}, and that is not said any more`;
    return [{ path, at, part: 'key', message, hint: 'put it back; what comes again gets a name of its own' }];
  });
}

function redefined(change: Change): Finding[] {
  const pairs = editedFiles(change, 'metrics').flatMap(({ before, after }) => {
    const key = (['unit', 'scale', 'maximum'] as const).find((one) => String(before.data[one] ?? '') !== String(after.data[one] ?? ''));
    return key ? [{ before, after, key }] : [];
  });
  if (pairs.length === 0) return [];
  const measured = new Set(
    baseFiles(change, 'snapshots').flatMap(({ data }) => readingsOf(data).map(({ metric }) => metric.split('/')[0])),
  );
  return pairs
    .filter(({ before: { id, data } }) => measured.has(id) && data.formula === undefined)
    .map(({ before, after, key }): Finding => {
      const [was, is] = [before.data[key], after.data[key]].map((one) => (one === undefined ? 'none' : [one].flat().join(', ')));
      const message = `the ${key} of \`${after.id}\` was ${was} when values of it were merged, and is ${is} now`;
      const hint = 'put it back; give the new metric an id of its own, and retire this one in data/scorecard.yaml';
      return { path: after.path, at: after.data[key] === undefined ? [] : [key], message, hint };
    });
}
