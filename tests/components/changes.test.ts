import { expect, test } from 'vitest';
import { changeSections, newestMonths, yearLinks } from '../../src/components/change-pages.ts';
import { blocksOf, type ChangeBlock, changeDays, metricsById, newestDays } from '../../src/components/changes.ts';
import type { Event, EventKind, MetricResult } from '../../src/model/report.ts';
import { judge } from '../evaluate/small.ts';

const run = { basis: 'measured' as const };
const metrics = metricsById(
  judge(
    {
      metrics: { boil: {}, pour: { title: 'Pouring' } },
      snapshots: { 'shop/2025-01-16': { ...run, values: { boil: 80 } }, 'lab/2025-01-16': { ...run, subjects: { pot: { boil: 70 } } } },
    },
    '2025-02-01',
  ).metrics,
);

const event = (date: string, kind: EventKind, text: string, more: Partial<Event> = {}): Event => ({ date, kind, text, ...more });
const boil = { about: 'Boiling', metric: 'boil' };
const turned = (about: string, metric: string) =>
  event('2025-01-16', 'outcome', `${about}: unknown, was pending. Due 16 January 2025, never measured.`, {
    about,
    metric,
    judged: { from: 'pending', to: 'unknown' },
  });

/** A block as a reader sees it: what it is about, then its lines; a place in brackets. */
function read(blocks: readonly ChangeBlock[]): readonly string[] {
  const words = ({ title, href }: { readonly title: string; readonly href?: string | undefined }) => title + (href ? ` [${href}]` : '');
  return blocks.flatMap(({ titles, lines }) => [
    titles.map(words).join(' + '),
    ...lines.map((line) => `  ${line.kind}: ${line.status ?? ''}${line.words.map(words).join('; ')}${line.rest}`),
  ]);
}

test('a title is said once, bare claims share a line, and a figure leads to itself', () => {
  const events = [
    event('2025-01-16', 'measured', 'Boiling: 80 s, measured.', { ...boil, reading: 'shop/2025-01-16#boil' }),
    event('2025-01-16', 'refuted', 'Boiling: a claim of 1 s was refuted. Hardcoded.', boil),
    event('2025-01-16', 'claimed', 'Boiling: 20 s, only claimed (undated).', boil),
    event('2025-01-16', 'claimed', 'Boiling: below 10 s, only claimed.', boil),
    event('2025-01-16', 'claimed', 'Boiling: 5 s, only claimed; since refuted.', boil),
    event('2025-01-16', 'refuted', 'The figure for Boiling from Shop was refuted. It was tepid.', { metric: 'boil' }),
    event('2025-01-16', 'disputed', 'All figures from Shop are disputed. It was outdoors.', { snapshot: 'lab/2025-01-16' }),
  ];
  expect(read(blocksOf(events, metrics))).toEqual([
    'Boiling [/metrics/boil/]',
    '  measured: 80 s, measured. [/metrics/boil/#v-shop-2025-01-16-boil]',
    '  refuted: A claim of 1 s was refuted. Hardcoded.',
    '  claimed: 5 s, only claimed; since refuted.',
    '  claimed: 20 s; below 10 s',
    '',
    '  refuted: The figure for Boiling from Shop was refuted. [/metrics/boil/] It was tepid.',
    '  disputed: All figures from Shop are disputed. [/sources/#lab] It was outdoors.',
  ]);
});

test('what turned alike on a day stands together, everything under its own address', () => {
  const criterion = { about: 'First, It', criterion: 'first/it', release: 'first', judged: { from: 'unknown', to: 'met' } } as const;
  const events = [
    turned('Boiling', 'boil'),
    turned('Pouring', 'pour'),
    event('2025-01-16', 'criterion', 'First, It: met, was unknown. Attested by Ann, 16 January 2025.', criterion),
    event('2025-01-16', 'release', 'First: it was released.', { about: 'First', release: 'first' }),
    event('2025-01-16', 'field', 'Shop: 4 snapshots with figures of 2 other subjects.', { about: 'Shop', source: 'shop' }),
  ];
  expect(read(blocksOf(events, metrics))).toEqual([
    'Boiling [/metrics/boil/] + Pouring [/metrics/pour/]',
    '  outcome: unknown, was pending. Due 16 January 2025, never measured.',
    'First, It [/releases/first/#it]',
    '  criterion: met, was unknown. Attested by Ann, 16 January 2025.',
    'First [/releases/first/]',
    '  release: It was released.',
    'Shop [/sources/#shop]',
    '  field: 4 snapshots with figures of 2 other subjects.',
  ]);
});

test('another subject leads to its own page where it has one, else to the metric', () => {
  const about = { about: 'Boiling, Pot', metric: 'boil', subject: 'pot' };
  const place = (known: ReadonlyMap<string, MetricResult>) =>
    blocksOf([event('2025-01-16', 'outcome', 'Boiling, Pot: met, was unknown.', about)], known)[0]?.titles[0]?.href;
  const metric = metrics.get('boil') as MetricResult;
  const many = { ...metric, others: Array.from({ length: 61 }, () => metric.others[0]) } as MetricResult;
  expect([place(metrics), place(new Map([['boil', many]]))]).toEqual(['/metrics/boil/', '/metrics/boil/pot/']);
});

test('the newest days are those that fit, whole blocks only, and the first whatever its length', () => {
  const events = ['2025-01-16', '2025-01-16', '2025-01-15', '2025-01-14'].map((date, index) =>
    event(date, 'measured', `${index}: ${index} s.`, { about: `${index}` }),
  );
  const shown = (most: number) =>
    newestDays(changeDays(events, metrics), most).map(({ date, blocks }) => `${date} ${blocks.map(({ titles }) => titles[0]?.title)}`);
  expect([shown(0), shown(3), shown(9)]).toEqual([
    ['2025-01-16 0'],
    ['2025-01-16 0,1', '2025-01-15 2'],
    ['2025-01-16 0,1', '2025-01-15 2', '2025-01-14 3'],
  ]);
});

test('months of others only stand together, and are found by year', () => {
  const field = (date: string) => event(date, 'field', 'Shop: 1 snapshot with figures of 1 other subject.', { about: 'Shop' });
  const dates = ['2025-03-31', '2025-02-20', '2024-12-30', '2024-11-30', '2024-01-30'];
  const own = event('2025-03-02', 'measured', 'Boiling: 80 s, measured.', boil);
  const late = event('2024-01-05', 'measured', 'Boiling: 90 s, measured.', boil);
  const [first, ...rest] = dates.map(field);
  const sections = changeSections([first as Event, own, ...rest, late], metrics);
  expect(
    sections.map(({ id, title, rows }) => [id, title, ...rows.map((row) => `${row.id ?? ''} ${row.label} ${row.time ?? ''}`)]),
  ).toEqual([
    ['2025-03', 'March 2025', ' 2 Mar 2025 2025-03-02', ' In the month '],
    [
      'others-2025-02',
      'November 2024 to February 2025',
      '2025-02 February 2025 2025-02',
      '2024-12 December 2024 2024-12',
      '2024-11 November 2024 2024-11',
    ],
    ['2024-01', 'January 2024', ' 5 Jan 2024 2024-01-05', ' In the month '],
  ]);
  expect(yearLinks(sections)).toEqual([
    { title: '2025', href: '#2025-03' },
    { title: '2024', href: '#2024-12' },
  ]);
  expect(changeSections([field('2024-12-30')], metrics).map(({ id, title, rows }) => [id, title, rows[0]?.id, rows[0]?.label])).toEqual([
    ['others-2024-12', 'December 2024', '2024-12', 'In the month'],
  ]);
});

test('a page holds the newest months that fit, or the newest events where one month is too long', () => {
  const events = ['2025-03-03', '2025-02-02', '2025-02-01', '2025-01-01'].map((date) => event(date, 'measured', '.'));
  expect([0, 1, 2, 3, 4].map((most) => newestMonths(events, most).length)).toEqual([0, 1, 1, 3, 4]);
  expect(newestMonths(events.slice(1), 1).length).toBe(1);
});

test('two criteria of one title are two things', () => {
  const fixed = { about: 'First, Fixed', judged: { from: 'unknown', to: 'met' } } as const;
  const events = ['one', 'two'].map((id) =>
    event('2025-01-16', 'criterion', `First, Fixed: met, was unknown. By ${id}.`, { ...fixed, criterion: `first/${id}` }),
  );
  expect(read(blocksOf(events, metrics))).toEqual([
    'First, Fixed [/releases/first/#one]',
    '  criterion: met, was unknown. By one.',
    'First, Fixed [/releases/first/#two]',
    '  criterion: met, was unknown. By two.',
  ]);
});
