/** Small random scorecards, as people would write them; each passes the rules. */
import type { Authored, AuthoredSet } from '../../../src/model/authored-set.ts';
import type { AuthoredReview, AuthoredScorecard, AuthoredSource } from '../../../src/schemas/authored.ts';
import { type Chance, chance } from './chance.ts';
import { dayIn, FIRST_DAY } from './days.ts';
import { type Made, metricOf } from './metrics.ts';
import { attestationsOf, decisionsOf, releasesOf } from './releases.ts';
import { SOURCES, snapshotsOf } from './snapshots.ts';

/** A scorecard with what it was made of. */
export interface Drawn {
  readonly set: AuthoredSet;
  readonly made: readonly Made[];
  /** For further choices about it. */
  readonly random: Chance;
}

/** So many seeds from the first one on. */
export function seeds(first: number, count: number): readonly number[] {
  return Array.from({ length: count }, (_, index) => first + index);
}

/** The scorecard of a seed. */
export function drawn(seed: number): Drawn {
  const random = chance(seed);
  const categories = categoriesOf(random);
  const names = Object.keys(categories);
  const made: Made[] = [];
  for (let count = 2 + random.int(5); made.length < count; ) made.push(metricOf(`m${made.length}`, random.pick(names), made, random));
  const releases = releasesOf(made, random);
  const snapshots = [...snapshotsOf(made, 2 + random.int(9), random), ...attestationsOf(releases, random)];
  const northStars = random.maybe(20) ? made.filter(({ data }) => !data.supporting).slice(0, 1) : [];
  const data = { ...HEADER, categories, ...(northStars.length > 0 && { 'north-stars': northStars.map(({ id }) => id) }) };
  const set: AuthoredSet = {
    scorecard: { id: 'scorecard', path: 'data/scorecard.json', data: data as AuthoredScorecard },
    metrics: made.map(({ id, data }) => ({ id, path: `data/metrics/${id}.json`, data })),
    sources: SOURCES.map(source),
    snapshots: byPath(snapshots),
    releases,
    decisions: byPath(decisionsOf(made, releases, random)),
    pages: [],
    reviews: random.maybe(30) ? [reviewOf('2025-03-monthly', random)] : [],
  };
  return { set, made, random };
}

/** A review of a month that was held on a day. */
export function reviewOf(id: string, random: Chance, span: readonly [string?, string?] = []): Authored<AuthoredReview> {
  const date = dayIn(random, ...span);
  const data: AuthoredReview = {
    title: id,
    cadence: 'monthly',
    period: date.slice(0, 7),
    date,
    recorded: date,
    by: 'Ann',
    summary: 'It was held.',
  };
  return { id, path: `content/reviews/${id}.md`, data };
}

function byPath<T extends Authored<unknown>>(files: readonly T[]): T[] {
  return files.toSorted((a, b) => (a.path < b.path ? -1 : 1));
}

function source(id: (typeof SOURCES)[number]): Authored<AuthoredSource> {
  return {
    id,
    path: `data/sources/${id}.json`,
    data: { title: id, independent: id === 'lab', ...(id === 'desk' && { cadence: 'weekly' }) },
  };
}

function categoriesOf(random: Chance): AuthoredScorecard['categories'] {
  const weights = random.pick([[100], [60, 40], [100 / 3, 50, 50 / 3]]);
  const counted = weights.map((weight, index) => [`cat${index}`, { title: `Category ${index}`, weight }] as const);
  const aside = random.maybe(30) ? [['old', { title: 'Old', weight: 0, aside: 'it is over' }] as const] : [];
  return Object.fromEntries([...counted, ...aside]);
}

const HEADER = {
  title: 'Kettle',
  summary: 'A kettle.',
  subject: 'kettle',
  publisher: { title: 'Nobody', relation: 'independent' },
  baseline: { date: FIRST_DAY, reason: 'the first kettle' },
  methodology: 1,
  'score-from': 'reported',
  cadences: { sprint: '14 days', 'per-commit': '7 days', 'per-deployment': '30 days' },
  subjects: { kettle: { title: 'Kettle' }, pot: { title: 'Pot', judged: true } },
};
