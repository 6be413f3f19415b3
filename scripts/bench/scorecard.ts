/**
 * The scorecards of the benchmark: as many metrics as are asked for, each observed on 365 days, made up from a fixed seed, so that everybody
 * measures the same. They have what a grown scorecard has: several sources, targets with horizons, spreads, failures, breaks, remarks,
 * releases and a waiver.
 */
import { dayNumber, fromDayNumber } from '../../src/model/calendar.ts';
import { chanceFrom } from './chance.ts';
import { type Aspect, aspects, categories, places, releasesOf, sources } from './vocabulary.ts';

/** An authored file: its path from the root, and its text. */
export interface AuthoredText {
  readonly path: string;
  readonly text: string;
}

/** How many days every metric is observed on, unless another number is asked for. */
export const DAYS = 365;

/** The last of those days, on which the scorecard is judged. */
export const LAST_DAY = '2026-06-30';

/** One metric, before it is written down. */
interface Made {
  readonly id: string;
  readonly title: string;
  readonly aspect: Aspect;
  readonly index: number;
  readonly place: string;
  readonly target: number;
  value: number;
}

/** Every file of the scorecard with so many metrics; the same numbers always give the same bytes. */
export function* scorecardFiles(metrics: number, days = DAYS): Generator<AuthoredText> {
  const chance = chanceFrom(metrics);
  const made = Array.from({ length: metrics }, (_, index) => make(index, chance));
  yield json('data/scorecard', scorecard(made));
  yield {
    path: 'content/pages/about.md',
    text: '---\ntitle: About\nsummary: Made up, to measure builds by.\n---\n\nNothing of it exists.\n',
  };
  yield yaml('data/decisions/2026-03-01-later', {
    waives: 'first/attested',
    date: '2026-03-01',
    reason: 'there is no lab yet',
    by: 'Board',
  });
  for (const { id, ...source } of sources) yield yaml(`data/sources/${id}`, source);
  for (const one of made) yield yaml(`data/metrics/${one.id}`, authored(one));
  for (const { id, ...release } of releasesOf(made)) yield yaml(`data/releases/${id}`, release);
  yield* snapshots(made, days, chance);
}

function make(index: number, chance: () => number): Made {
  const aspect = aspects[index % aspects.length] as Aspect;
  const place = places[Math.floor(index / aspects.length) % places.length] as string;
  const round = Math.floor(index / (aspects.length * places.length));
  const suffix = round === 0 ? '' : ` ${round + 1}`;
  const title = `${place}${suffix}: ${aspect.title}`;
  const target = rounded(aspect.level * (0.5 + chance()));
  return { id: kebab(`${place}${suffix} ${aspect.title}`), title, aspect, index, place, target, value: target * (0.6 + 0.8 * chance()) };
}

function scorecard(made: readonly Made[]): object {
  return {
    title: 'Made-up product',
    summary: 'A product that does not exist, with a daily history for every metric.',
    repository: 'https://github.com/example/product',
    subject: 'product',
    publisher: { title: 'The makers', relation: 'the subject itself' },
    baseline: { date: '2025-07-01', reason: 'the first day of the history' },
    methodology: 1,
    'score-from': 'reported',
    subjects: { product: { title: 'Product' } },
    categories: Object.fromEntries(categories.map((id) => [id, { title: capital(id), weight: 20, summary: `How it does in ${id}.` }])),
    'north-stars': made.slice(0, 3).map(({ id }) => id),
    dashboards: { overview: { title: 'Overview', question: 'Where does it stand?', include: made.slice(0, 40).map(({ id }) => id) } },
  };
}

/** Every eighth has horizons in the place of one target, every ninth none. */
function authored({ id, title, aspect, index, place, target }: Made): object {
  const sign = aspect.better === 'higher' ? '>=' : '<=';
  const goal = (factor: number) => `${sign} ${rounded(target * factor)}`;
  const horizons = [
    { target: goal(aspect.better === 'higher' ? 0.8 : 1.2), within: '3 months' },
    { target: goal(1), within: '9 months', reason: 'the plan of the year' },
    { target: goal(aspect.better === 'higher' ? 1.2 : 0.8), within: '2 years' },
  ];
  return {
    title,
    summary: `${aspect.title} of ${place.toLowerCase()}, as ${id} is counted.`,
    category: index < 3 ? undefined : categories[index % categories.length],
    group: [place, aspect.group],
    unit: aspect.unit,
    better: aspect.better,
    indicator: index % 2 === 0 ? 'leading' : 'lagging',
    cadence: 'daily',
    owner: `Team ${place}`,
    method: aspect.method,
    ...(index % 8 === 1 ? { targets: horizons } : index % 9 === 2 ? {} : { target: goal(1) }),
  };
}

/** A snapshot a day of each source, as JSON. */
function* snapshots(made: readonly Made[], days: number, chance: () => number): Generator<AuthoredText> {
  const last = dayNumber(LAST_DAY);
  for (let day = 0; day < days; day++) {
    const date = fromDayNumber(last - days + 1 + day);
    for (const [index, source] of sources.entries()) {
      const own = made.filter((one) => one.index % sources.length === index);
      yield json(`data/snapshots/${source.id}/${date}`, {
        date,
        recorded: date,
        title: `${source.title}, run ${day + 1}`,
        url: `https://example.org/${source.id}/${day + 1}`,
        version: `1.${Math.floor(day / 14)}.${day % 14}`,
        basis: source.independent ? 'independent' : 'measured',
        conditions: { machine: 'rented, 8 cores', load: 'usual' },
        ...(day === 200 ? { breaks: Object.fromEntries(own.slice(0, 20).map(({ id }) => [id, 'a new machine'])) } : {}),
        values: Object.fromEntries(own.map((one) => [one.id, observe(one, chance)])),
        ...(day > 0 && day % 120 === 0 ? { corrects: correction(source.id, fromDayNumber(last - days + day), own) } : {}),
        ...(index === 0 && day === 300 ? { attestations: [attestation(date)] } : {}),
      });
    }
  }
}

/** A walk around its level; every tenth metric states its spread, and one measurement in 200 fails. */
function observe(one: Made, chance: () => number): number | object {
  one.value *= 0.97 + 0.06 * chance() + (one.value < one.target ? 0.002 : -0.002);
  const value = rounded(one.value);
  if (chance() < 0.005) return { failed: 'the run was stopped after its time limit' };
  return one.index % 10 === 3 ? { value, spread: rounded(value * 0.02), samples: 5 } : value;
}

function correction(source: string, date: string, own: readonly Made[]): object[] {
  return [{ snapshot: `${source}/${date}`, metrics: own.slice(0, 2).map(({ id }) => id), reason: 'the clock of the machine was wrong' }];
}

function attestation(date: string): object {
  return { criterion: 'first/attested', outcome: 'met', by: 'A reviewer', evidence: { title: 'The minutes', date } };
}

function rounded(value: number): number {
  return Number(value.toPrecision(4));
}

function kebab(text: string): string {
  return text.toLowerCase().replace(/[^a-z0-9]+/g, '-');
}

function capital(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}

function json(path: string, value: object): AuthoredText {
  return { path: `${path}.json`, text: `${JSON.stringify(value, undefined, 1)}\n` };
}

/** One key a line, its value as JSON, which YAML also is. */
function yaml(path: string, value: object): AuthoredText {
  const lines = Object.entries(value).flatMap(([key, part]) => (part === undefined ? [] : [`${key}: ${JSON.stringify(part)}\n`]));
  return { path: `${path}.yaml`, text: lines.join('') };
}
