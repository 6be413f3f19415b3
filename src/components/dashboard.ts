/** What a dashboard says before its tables, and how its sections are set. */
import { type BarSpec, barSpec } from '../charts/bar.ts';
import { sparkSpec } from '../charts/sparkline.ts';
import { capital } from '../model/phrases.ts';
import type { CategoryResult, DashboardResult, MetricResult, Report, Tally } from '../model/report.ts';
import { countOf, inWords } from './number-words.ts';

/** "Performance: nothing kept, two missed, fifteen unknown." */
export function dashboardVerdict(title: string, tally: Tally): string {
  const promises = tally.total - tally.notApplicable;
  if (promises === 0) return `${title}: nothing is promised here.`;
  if (tally.met === promises) return `${title}: ${promises === 1 ? 'its one promise is' : `all ${inWords(promises)} promises`} kept.`;
  if (tally.unknown === promises) return `${title}: nothing is known of its ${countOf(promises, 'promise')}.`;
  const counts = [
    tally.met === 0 ? 'nothing kept' : `${inWords(tally.met)} kept`,
    tally.missed > 0 && `${inWords(tally.missed)} missed`,
    tally.pending > 0 && `${inWords(tally.pending)} pending`,
    tally.unknown > 0 && `${inWords(tally.unknown)} unknown`,
  ];
  return `${title}: ${counts.filter(Boolean).join(', ')}.`;
}

/** How many of the metrics have a value that counts, and who measured them. */
export function evidenceSentence(metrics: readonly MetricResult[], subject: string): string {
  const values = metrics.flatMap(({ value }) => (value ? [value] : []));
  if (values.length === 0 && metrics.length === 1) return 'Its one metric has no value that counts.';
  if (values.length === 0) return `Not one of its ${countOf(metrics.length, 'metric')} has a value that counts.`;
  const independent = values.filter(({ basis }) => basis === 'independent').length;
  const have = `${howMany(values.length, metrics.length)} a value that counts`;
  if (independent === 0) return `${have}; ${values.length === 1 ? 'it was not' : 'none of them was'} measured independently of ${subject}.`;
  if (metrics.length === 1) return `${have}; it was measured by somebody other than ${subject}.`;
  return `${have}; ${independent === values.length ? 'all' : inWords(independent)} of them measured by somebody other than ${subject}.`;
}

/** `Its one metric has`, `All nineteen metrics have`, `Two of three metrics have`. */
function howMany(known: number, all: number): string {
  if (all === 1) return 'Its one metric has';
  if (known === all) return `All ${countOf(all, 'metric')} have`;
  return `${capital(inWords(known))} of ${countOf(all, 'metric')} ${known === 1 ? 'has' : 'have'}`;
}

/** `30 % of the score`, or that it stands aside; nothing where it has no score. */
export function shareWords({ weight, aside }: Pick<CategoryResult, 'weight' | 'aside'>): string {
  return aside === undefined ? `${weight} % of the score` : 'aside from the score';
}

/** Whether anybody says how often these are to be measured, or who answers for them; where nobody does, no table has a column for it. */
export function hasRhythm(metrics: readonly Pick<MetricResult, 'cadence' | 'owner'>[]): boolean {
  return metrics.some(({ cadence, owner }) => cadence !== undefined || owner !== undefined);
}

/** Whether any of these, or a part of them, has moved or has a line; where none has, no table has a column for it. */
export function hasTrend(metrics: readonly MetricResult[]): boolean {
  const all = metrics.flatMap((one) => [one, ...one.parts]);
  return all.some((one) => one.trend.previous !== undefined || sparkSpec(one) !== undefined);
}

/** Whether any of these has two things that a bar can hold against each other. */
export function hasBar(metrics: readonly MetricResult[]): boolean {
  return metrics.some((metric) => marksOf(barSpec(metric)) > 1);
}

/** How many things stand on a bar: value, claim, target. */
export function marksOf(spec: BarSpec | undefined): number {
  return [spec?.value, spec?.claim, spec?.target].filter(Boolean).length;
}

/** So many rows make a body that a browser may leave out until somebody looks (styles/long.css). */
export const ROWS = 25;

/** The rows of a table by its bodies: a set of shares has one of its own, for its parts; a table without rows has an empty one. */
export function bodiesOf(metrics: readonly MetricResult[]): readonly (readonly MetricResult[])[] {
  const bodies: MetricResult[][] = [];
  for (const metric of metrics) {
    const last = bodies.at(-1);
    if (last && last.length < ROWS && isPlain(metric) && last.every(isPlain)) last.push(metric);
    else bodies.push([metric]);
  }
  return bodies.length > 0 ? bodies : [[]];
}

function isPlain({ parts }: MetricResult): boolean {
  return parts.length === 0;
}

/** What stands over the supporting figures: the heading that they share, where they do. */
export function asideTitle(metrics: readonly Pick<MetricResult, 'group'>[]): string {
  const titles = new Set(metrics.map(({ group }) => group[0]));
  return (titles.size === 1 && [...titles][0]) || 'Supporting figures';
}

/** The category of which a dashboard shows every metric and nothing else. */
export function wholeCategory(dashboard: DashboardResult, report: Pick<Report, 'categories'>): CategoryResult | undefined {
  const shown = new Set(dashboard.sections.flatMap(({ metrics }) => metrics));
  const category = report.categories.find(({ id }) => id === dashboard.category);
  return category?.metrics.every((id) => shown.has(id)) ? category : undefined;
}

/** Tables under one inner heading. */
export interface Block {
  readonly title?: string | undefined;
  readonly metrics: readonly MetricResult[];
}

/** An outer heading with what stands under it. */
export interface Chapter {
  readonly title: string;
  readonly blocks: readonly Block[];
}

/** A dashboard's metrics by outer and inner heading; supporting ones are `aside`. */
export function chaptersOf(
  dashboard: DashboardResult,
  report: Pick<Report, 'metrics'>,
): { readonly chapters: readonly Chapter[]; readonly aside: readonly MetricResult[] } {
  const byId = new Map(report.metrics.flatMap((one) => [one, ...one.parts]).map((one) => [one.id, one]));
  const chapters: { title: string; blocks: Block[] }[] = [];
  const aside: MetricResult[] = [];
  for (const section of dashboard.sections) {
    const metrics = section.metrics.map((id) => byId.get(id) as MetricResult);
    if (metrics.every(({ supporting }) => supporting)) {
      aside.push(...metrics);
      continue;
    }
    const [outer, ...inner] = section.headings;
    const title = outer ?? (metrics.every(({ northStar }) => northStar) ? 'North stars' : 'Metrics');
    const block: Block = { title: inner.length > 0 ? inner.join(', ') : undefined, metrics };
    const last = chapters.at(-1);
    if (last?.title === title) last.blocks.push(block);
    else chapters.push({ title, blocks: [block] });
  }
  return { chapters, aside };
}
