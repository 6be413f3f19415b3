import type { AuthoredMetric } from '../../schemas/authored.ts';
import { inFile } from '../explained/page.ts';
import type { Finding } from '../finding.ts';
import type { Rule } from '../rule.ts';

/** The promise of a share set is its parts' shares, each give or take a tolerance. */
export const shareSets: Rule = {
  name: 'share-sets',
  summary: 'A share set is in %, has a tolerance, and no target, scale or formula beside its parts.',
  why: 'The parts of a whole are shares of 100, and each may be a little off. They are the promise, so there is none beside them.',
  example: inFile('data/metrics/shelf-mix.yaml', ['unit: books'], 'a share set is in %, not in books', ['unit: "%"']),
  check: ({ metrics }) => metrics.flatMap(({ path, data }) => (data.parts ? set(path, data) : single(path, data))),
};

function set(path: string, data: AuthoredMetric): Finding[] {
  const beside = (['target', 'targets', 'formula', 'scale'] as const).filter((key) => data[key] !== undefined);
  return [
    ...beside.map(
      (key): Finding => ({ path, at: [key], part: 'key', message: `a share set has no \`${key}\``, hint: 'its parts carry the promise' }),
    ),
    ...(data.tolerance === undefined ? [tolerance(path)] : []),
    ...(data.unit === '%' ? [] : [{ path, at: ['unit'], message: `a share set is in %, not in ${data.unit}`, hint: 'write `unit: "%"`' }]),
  ];
}

function tolerance(path: string): Finding {
  const hint = 'write by how many percentage points a part may be off: `tolerance: 5`';
  return { path, at: ['parts'], part: 'key', message: 'the share set has no `tolerance`', hint };
}

function single(path: string, data: AuthoredMetric): Finding[] {
  if (data.tolerance === undefined) return [];
  return [{ path, at: ['tolerance'], part: 'key', message: 'only a share set has a tolerance', hint: 'write `parts`, or delete it' }];
}
