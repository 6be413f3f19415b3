/**
 * The Interop scores of web-platform-tests, from the files behind its dashboard: `interop-data.json` says what an edition's focus areas
 * are and which count, a CSV per edition what each browser passes, day by day. A category an edition, a metric an edition and area, a
 * snapshot a run. Of the daily runs one a week is kept. The scorecard's own text and its sources are written by hand.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Row } from './csv.ts';
import { emptied, folders, RECORDED, rowsOf, writeMetric, writeSnapshot } from './folder.ts';

const OWN = 'interop';

interface Edition {
  /** The category; without its first word the beginning of every metric's id. */
  readonly id: string;
  readonly year: string;
  /** Behind the title of an area, so that no two metrics have the same. */
  readonly label: string;
  /** The CSV without its ending: also the source. */
  readonly file: string;
  readonly channel: 'stable' | 'experimental';
  /** The last commit that wrote the CSV. */
  readonly commit: string;
  readonly mobile?: true;
}

/** 2022 has no file in the corpus. */
const EDITIONS: readonly Edition[] = [
  {
    id: 'interop-2021',
    year: '2021',
    label: '2021',
    file: 'interop-2021-stable',
    channel: 'stable',
    commit: '33959c261bed5b1e183fe5eff87b1e0cfe4cdd8e',
  },
  {
    id: 'interop-2023',
    year: '2023',
    label: '2023',
    file: 'interop-2023-stable',
    channel: 'stable',
    commit: 'b753c154da7c16ad3b8a8bd11f5603f2cbb383e4',
  },
  {
    id: 'interop-2024',
    year: '2024',
    label: '2024',
    file: 'interop-2024-stable',
    channel: 'stable',
    commit: '8b5e189d9dbde0bb80a878532a3b1addc359231f',
  },
  {
    id: 'interop-2025',
    year: '2025',
    label: '2025',
    file: 'interop-2025-stable',
    channel: 'stable',
    commit: '7d9564573a99238bdc0eb2e8055b1d7fe2685617',
  },
  {
    id: 'interop-2025-mobile',
    year: '2025',
    label: '2025 mobile',
    file: 'interop-2025-mobile-experimental',
    channel: 'experimental',
    commit: '7d9564573a99238bdc0eb2e8055b1d7fe2685617',
    mobile: true,
  },
];

interface Area {
  readonly description: string;
  readonly countsTowardScore: boolean;
  readonly labels: readonly string[];
}

interface Year {
  readonly focus_areas: Readonly<Record<string, Area>>;
  readonly table_sections: readonly { readonly name: string; readonly rows: readonly string[]; readonly score_as_group: boolean }[];
}

const { corpus, root } = folders('wpt-interop');
const years: Readonly<Record<string, Year>> = JSON.parse(readFileSync(join(corpus, 'interop-data.json'), 'utf8'));

emptied(root, 'data/metrics');
emptied(root, 'data/snapshots');
for (const edition of EDITIONS) {
  const { focus_areas: areas, table_sections: sections } = years[edition.year] as Year;
  const names = sections.filter((section) => !section.score_as_group).flatMap(({ rows }) => byOrigin(rows));
  names.forEach((name, index) => {
    writeMetric(root, metricId(edition, name), metric(edition, name, areas[name] as Area, index + 1));
  });
  for (const row of weekly(rowsOf(corpus, `${edition.file}.csv`), edition.year)) writeRun(edition, names, row);
}

/** The areas of a section: those of the newest year first, within a year as the source has them. */
function byOrigin(rows: readonly string[]): readonly string[] {
  return rows.toSorted((a, b) => Number(b.slice(8, 12)) - Number(a.slice(8, 12)));
}

/** `2025-scope`; an area of an earlier year says so: `2025-from-2024-layout`. */
function metricId({ id, year }: Edition, name: string): string {
  const [, from, area] = /^interop-(\d{4})-(.+)$/.exec(name) as unknown as [string, string, string];
  const edition = id.replace('interop-', '');
  return from === year ? `${edition}-${area}` : `${edition}-from-${from}-${area}`;
}

/** What counts promises that every test passes; what no longer counts promises nothing any more. */
function metric(edition: Edition, name: string, area: Area, order: number): Readonly<Record<string, unknown>> {
  const from = name.slice(8, 12);
  const origin = from === edition.year ? `New in ${from}` : `Carried over from ${from}`;
  return {
    title: `${area.description}, ${edition.label}`,
    summary: `How much of the tests of this focus area passes, from 0 to 1,000 points; of ${edition.mobile ? 'both browsers' : 'all browsers'} at once for Interop itself.`,
    category: edition.id,
    group: [area.countsTowardScore ? 'Active focus areas' : 'Previous focus areas', origin],
    order,
    unit: 'points',
    maximum: 1000,
    better: area.countsTowardScore ? undefined : 'higher',
    method: `The tests of web-platform-tests that carry the label ${area.labels.join(' or ').replaceAll(/ or (?=.* or )/g, ', ')}, run in ${edition.channel} builds.`,
    targets: area.countsTowardScore ? [{ target: '>= 1000', text: 'every test passes' }] : undefined,
    supporting: area.countsTowardScore ? undefined : true,
  };
}

/** The last run of each ISO week, the last one of the edition's year, and the last one of all. */
function weekly(rows: readonly Row[], year: string): readonly Row[] {
  const day = (row: Row) => (row.date as string).slice(0, 10);
  const ofYear = rows.filter((row) => day(row) <= `${year}-12-31`);
  const last = new Map(rows.map((row) => [mondayOf(day(row)), row]));
  const kept = new Set([...last.values(), ofYear.at(-1)]);
  return rows.filter((row) => kept.has(row));
}

/** The Monday on or before a day: the name of its week. */
function mondayOf(day: string): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() - ((date.getUTCDay() + 6) % 7));
  return date.toISOString().slice(0, 10);
}

function writeRun(edition: Edition, names: readonly string[], row: Row): void {
  const day = (row.date as string).slice(0, 10);
  const browsers = Object.keys(row).flatMap((column) => /^(.+)-version$/.exec(column)?.[1] ?? []);
  const others = browsers.filter((browser) => browser !== OWN);
  const values = (browser: string) => Object.fromEntries(names.map((name) => [metricId(edition, name), Number(row[`${browser}-${name}`])]));
  const kebab = (browser: string) => browser.replaceAll('_', '-');
  writeSnapshot(root, `${edition.file}/${day}`, {
    date: day,
    recorded: RECORDED,
    basis: 'measured',
    conditions: { channel: edition.channel },
    citation: {
      title: `${edition.file}.csv`,
      repository: 'web-platform-tests/wpt.fyi',
      commit: edition.commit,
      path: `webapp/static/${edition.file}.csv`,
    },
    version: row.revision,
    versions: Object.fromEntries(others.map((browser) => [kebab(browser), row[`${browser}-version`]])),
    values: values(OWN),
    subjects: Object.fromEntries(others.map((browser) => [kebab(browser), values(browser)])),
  });
}
