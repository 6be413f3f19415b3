/** The flagship as its authors wrote it: plain YAML, read without the loader that it is to test. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import type { AuthoredMetric, AuthoredRelease, AuthoredScorecard } from '../../src/schemas/authored.ts';

/** The repository. */
export const root = path.resolve(import.meta.dirname, '../..');

/** The scorecard's own file. */
export const scorecard: AuthoredScorecard = parse(readFileSync(path.join(root, 'data/scorecard.yaml'), 'utf8'));

/** An authored file and its id. */
export type Named<T> = T & { readonly id: string };

/** All metrics in the framework's order: north stars, then category by category; supporting ones after the rest. */
export const metrics: readonly Named<AuthoredMetric>[] = read<AuthoredMetric>('metrics').sort((a, b) => place(a) - place(b));

/** The framework's own indicators. */
export const indicators = metrics.filter((metric) => !metric.supporting);

/** All releases, first to last. */
export const releases: readonly Named<AuthoredRelease>[] = read<AuthoredRelease>('releases').sort((a, b) => a.order - b.order);

/** How many indicators a metric stands for: a share set for each of its parts. */
export function countOf(metric: AuthoredMetric): number {
  return metric.parts ? Object.keys(metric.parts).length : 1;
}

function read<T>(folder: string): Named<T>[] {
  const files = readdirSync(path.join(root, 'data', folder)).filter((file) => file.endsWith('.yaml'));
  return files.map((file) => ({
    id: file.slice(0, -'.yaml'.length),
    ...parse(readFileSync(path.join(root, 'data', folder, file), 'utf8')),
  }));
}

function place(metric: AuthoredMetric): number {
  const category = Object.keys(scorecard.categories).indexOf(metric.category ?? '') + 1;
  return (metric.supporting ? 1e6 : 0) + category * 1e4 + (metric.order ?? 9999);
}
