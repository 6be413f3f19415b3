/** The made-up scorecard with what judging has to deal with besides: formulas, a judged rival, a comparison, and values that grow stale. */
import { build } from '../../src/model/build.ts';
import type { Scorecard } from '../../src/model/types.ts';
import { validate } from '../../src/validate/index.ts';
import { type AuthoredText, scorecardFiles } from './scorecard.ts';

/** So many metrics. */
export const METRICS = 1000;

/** A scorecard that is to be judged, and the snapshots that it was read from. */
export interface Made {
  readonly scorecard: Scorecard;
  /** Links the files anew. */
  readonly linked: () => Scorecard;
  /** Each snapshot as it is committed. */
  readonly texts: readonly string[];
}

/** Every metric observed on so many days. */
export function madeUp(history: number): Made {
  const files = [...scorecardFiles(METRICS, history)];
  const ids = files.flatMap(({ path }) => /^data\/metrics\/(.+)\.yaml$/.exec(path)?.[1] ?? []);
  const all = [...files.map((one) => enriched(one, ids, history)), ...derived(ids)];
  const result = validate(all);
  if ('problems' in result) throw new Error(JSON.stringify(result.problems[0]));
  const linked = () => build(result.set);
  return { scorecard: linked(), linked, texts: all.filter(isSnapshot).map(({ text }) => text) };
}

function isSnapshot({ path }: AuthoredText): boolean {
  return path.startsWith('data/snapshots/');
}

/** So many metrics are measured of a rival too, once a week. */
const SHARED = 20;

function enriched(file: AuthoredText, ids: readonly string[], history: number): AuthoredText {
  if (file.path === 'data/scorecard.json') return changed(file, (data) => ({ ...data, ...field(ids) }));
  if (!isSnapshot(file)) return file;
  const day = Number(/run (\d+)/.exec(file.text)?.[1]) - 1;
  return changed(file, (data) => {
    const values = Object.entries(data.values as object).filter(([id]) => !isStale(id, ids, history - day));
    const beside = values.filter(([id, value]) => ids.indexOf(id) < 4 * SHARED && typeof value === 'number');
    const rival = day % 7 === 0 && beside.length > 0 ? { subjects: { rival: Object.fromEntries(beside) } } : {};
    return { ...data, values: Object.fromEntries(values), ...rival };
  });
}

/** Every fiftieth was last measured ten days ago. */
function isStale(id: string, ids: readonly string[], age: number): boolean {
  return age <= 10 && ids.indexOf(id) % 50 === 7;
}

function field(ids: readonly string[]): object {
  return {
    subjects: { product: { title: 'Product' }, rival: { title: 'Rival', judged: true } },
    comparisons: { side: { question: 'Who is ahead?', metrics: ids.slice(4, 8), 'relative-to': 'rival' } },
  };
}

const FORMULAS: readonly (readonly [formula: string, unit: string])[] = [
  ["debt('performance')", '%'],
  ["resolution('performance')", 'h'],
  ["improved('performance', '3 months')", '%'],
  ["verified('operations')", '%'],
];

function derived(ids: readonly string[]): readonly AuthoredText[] {
  const ratio = [`ratio('${ids[4]}', 'rival')`, 'x'] as const;
  return [ratio, ...FORMULAS].map(([formula, unit], index) => ({
    path: `data/metrics/derived-${index}.yaml`,
    text: `title: Derived ${index}\ncategory: quality\nunit: '${unit}'\nbetter: lower\nformula: ${JSON.stringify(formula)}\ntarget: '<= 10'\n`,
  }));
}

function changed({ path, text }: AuthoredText, change: (data: Readonly<Record<string, unknown>>) => object): AuthoredText {
  return { path, text: `${JSON.stringify(change(JSON.parse(text)), undefined, 1)}\n` };
}
