import { isBroken } from '../draft.ts';
import { inFile } from '../explained/page.ts';
import type { Finding } from '../finding.ts';
import { readingsOf } from '../readings.ts';
import type { Rule } from '../rule.ts';

/** Each value says how well it is founded, and only somebody else measures independently. */
export const basis: Rule = {
  name: 'basis',
  summary: 'Each value has a basis, its own or its snapshot’s; independent values come from an independent source.',
  why: 'Readers see how well a figure is founded, and a mere claim is never scored. So each one says it, and only somebody else measures independently.',
  example: inFile(
    'data/snapshots/front-desk/2026-05-31.yaml',
    ['date: 2026-05-31', 'recorded: 2026-06-02', 'values: { visits: 2400 }'],
    'the value has no basis',
    ['date: 2026-05-31', 'recorded: 2026-06-02', 'basis: measured', 'values: { visits: 2400 }'],
  ),
  check: (draft) => {
    const independent = new Set(draft.sources.filter(({ data }) => data.independent).map(({ id }) => id));
    const known = (source: string) => draft.sources.some(({ id }) => id === source) && !isBroken(draft, 'source', source);
    return draft.snapshots.flatMap(({ path, source, data }) => {
      const claim = known(source) && !independent.has(source);
      const whole = claim && data.basis === 'independent' ? [notIndependent(path, ['basis'], source)] : [];
      const single = readingsOf(data).flatMap(({ at, reading }): Finding[] => {
        if (claim && reading.basis === 'independent') return [notIndependent(path, [...at, 'basis'], source)];
        return (reading.basis ?? data.basis) ? [] : [unfounded(path, at)];
      });
      return [...whole, ...single];
    });
  },
};

function notIndependent(path: string, at: Finding['at'], source: string): Finding {
  const message = `the source \`${source}\` is not independent, its values cannot be`;
  return { path, at, message, hint: 'write measured, reported or claimed' };
}

function unfounded(path: string, at: Finding['at']): Finding {
  const hint = 'write `basis: claimed`, reported, measured or independent, for the snapshot or for this value';
  return { path, at, part: 'key', message: 'the value has no basis', hint };
}
