/** The sentence of the whole: files are loaded, validated, built into a Scorecard, evaluated as of a day into a Report. */
import { evaluate, type Moment } from './evaluate/evaluate.ts';
import { load } from './load/index.ts';
import { slotOf } from './load/layout.ts';
import { build } from './model/build.ts';
import type { Report } from './model/report.ts';
import type { Problem } from './model/types.ts';
import { read } from './read/index.ts';

/** Reads a root and judges it; or everything that is wrong with it. */
export function pipeline(root: string, moment: Moment): { readonly report: Report } | { readonly problems: readonly Problem[] } {
  const { files } = load(root);
  const of = (kind: string) =>
    files.flatMap((f) => {
      const s = slotOf(f.path);
      const t = read(f.path, f.text) as any;
      return s?.kind === kind ? [{ id: s.id, path: f.path, source: s.id.split('/')[0], data: t.value }] : [];
    });
  const set = {
    scorecard: of('scorecard')[0],
    metrics: of('metric'),
    sources: of('source'),
    snapshots: of('snapshot'),
    releases: of('release'),
    decisions: of('decision'),
    pages: of('page'),
  };
  return { report: evaluate(build(set as any), moment) };
}
