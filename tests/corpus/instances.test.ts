/** Every figure of the scorecards of others is the corpus's, and every figure of the corpus that their rule keeps is there. */
import { execFile } from 'node:child_process';
import { globSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import type { AuthoredMetric, AuthoredRelease, AuthoredScorecard, AuthoredSnapshot } from '../../src/schemas/authored.ts';

const corpus = path.resolve(import.meta.dirname, '../../../shared/corpus/second-instances');
const fixtures = path.resolve(import.meta.dirname, '../fixtures');

test('all 790 scores of the Node.js repositories stand under their day, repository and commit', () => {
  const root = path.join(fixtures, 'nodejs-openssf-scorecard');
  const { subjects, subject: own }: AuthoredScorecard = read(root, 'data/scorecard.yaml');
  const kept = snapshotsOf(root).flatMap(({ data }) => {
    const others = Object.entries(data.subjects ?? {}).map(([id, values]) => [id, values, data.versions?.[id]] as const);
    const sides = data.values ? [[own, data.values, data.version] as const, ...others] : others;
    return sides.map(([id, values, commit]) => [data.date, subjects[id]?.title, values['openssf-score'], commit].join(' '));
  });
  const rows = csv('nodejs-openssf-scorecard/scores.csv').map(({ date, repo, score, commit }) =>
    [(date as string).slice(0, 10), repo, Number(score), commit].join(' '),
  );
  expect(rows.length).toBe(790);
  expect(kept.toSorted()).toEqual(rows.toSorted());
});

test.for(['nodejs-openssf-scorecard', 'wpt-interop', 'openssf-badge'])(
  'what is committed of %s is what the conversion gives, byte for byte',
  async (name) => {
    const root = mkdtempSync(path.join(tmpdir(), `${name}-`));
    try {
      const script = path.resolve(import.meta.dirname, `../../scripts/convert/${name}.ts`);
      await promisify(execFile)(process.execPath, [script, path.join(corpus, name), root]);
      const made = globSync('data/**/*.{json,yaml}', { cwd: root }).toSorted();
      const different = made.filter(
        (file) => readFileSync(path.join(root, file), 'utf8') !== readFileSync(path.join(fixtures, name, file), 'utf8'),
      );
      const written = name === 'openssf-badge' ? 'data/releases' : 'data/snapshots';
      const kept = globSync(`${written}/**/*.{json,yaml}`, { cwd: path.join(fixtures, name) }).toSorted();
      expect([different, made.filter((file) => file.startsWith(`${written}/`))]).toEqual([[], kept]);
    } finally {
      rmSync(root, { recursive: true });
    }
  },
);

const EDITIONS = [
  ['2021', 'interop-2021-stable', '2021'],
  ['2023', 'interop-2023-stable', '2023'],
  ['2024', 'interop-2024-stable', '2024'],
  ['2025', 'interop-2025-stable', '2025'],
  ['2025', 'interop-2025-mobile-experimental', '2025-mobile'],
] as const;
const interop = path.join(fixtures, 'wpt-interop');
const areas = JSON.parse(readFileSync(path.join(corpus, 'wpt-interop/interop-data.json'), 'utf8'));

test.for(EDITIONS)('%s: every figure of every run of %s that is kept is the file’s', ([year, file, prefix]) => {
  const rows = new Map(csv(`wpt-interop/${file}.csv`).map((row) => [(row.date as string).slice(0, 10), row]));
  const names = Object.keys(areas[year].focus_areas);
  const wrong = snapshotsOf(interop, file).flatMap(({ data }) => {
    const row = rows.get(data.date as string) ?? {};
    const sides = Object.entries({ interop: data.values ?? {}, ...data.subjects });
    const browsers = Object.keys(row).filter((column) => column.endsWith('-version') && !column.startsWith('interop'));
    const versions = browsers.filter((column) => data.versions?.[kebab(column.replace('-version', ''))] !== row[column]);
    return [
      ...(sides.length - 1 === browsers.length ? [] : [`${data.date}: ${sides.length - 1} browsers, not ${browsers.length}`]),
      ...versions.map((column) => `${data.date} ${column}`),
      ...sides.flatMap(([subject, values]) => differing(subject, values, names, row, prefix).map((id) => `${data.date} ${subject} ${id}`)),
    ];
  });
  expect(wrong).toEqual([]);
});

test.for(EDITIONS)('%s: of %s the last run of each week, of the year and of all is kept', ([year, file]) => {
  const days = [...new Set(csv(`wpt-interop/${file}.csv`).map(({ date }) => (date as string).slice(0, 10)))];
  const sundays = Map.groupBy(days, (day) => sundayOf(day));
  const wanted = new Set([...sundays.values()].map((week) => week.at(-1)));
  wanted.add(days.filter((day) => day <= `${year}-12-31`).at(-1));
  expect(snapshotsOf(interop, file).map(({ data }) => data.date)).toEqual(days.filter((day) => wanted.has(day)));
});

test.for(EDITIONS)('%s: the areas of %s count as the source says', ([year, , prefix]) => {
  const kept = Object.entries(areas[year].focus_areas as Record<string, { description: string; countsTowardScore: boolean }>).map(
    ([name, { description, countsTowardScore }]) => {
      const metric: AuthoredMetric = read(interop, `data/metrics/${metricId(name, year, prefix)}.yaml`);
      const counts = metric.supporting === undefined && metric.targets?.[0]?.target === '>= 1000' && metric.maximum === 1000;
      return metric.title.startsWith(`${description}, `) && counts === countsTowardScore ? [] : [name];
    },
  );
  expect(kept.flat()).toEqual([]);
  expect(kept.length).toBe(globSync(`data/metrics/${prefix}-*.yaml`, { cwd: interop }).filter((one) => !isMobile(one, prefix)).length);
});

test('every criterion of the badge stands in its level and group, as strictly asked as there', () => {
  const root = path.join(fixtures, 'openssf-badge');
  const levels = ['passing', 'silver', 'gold'].map((id): AuthoredRelease => read(root, `data/releases/${id}.yaml`));
  const kept = levels.flatMap(({ groups }, level) =>
    groups.flatMap(({ title, criteria }) =>
      criteria.map(({ id, url, ...one }) => {
        const [, name] = /#\d\.(\w+)$/.exec(url ?? '') ?? [];
        expect(name?.toLowerCase().replaceAll('_', '-')).toBe(id);
        return [level, title, name, one.demand, one['not-applicable'] ?? 'never', one.evidence ?? 'named'].join(' | ');
      }),
    ),
  );
  expect(kept.length).toBe(145);
  expect(kept).toEqual(askedByBadge());
  const words = levels.flatMap(({ groups }) => groups.flatMap(({ criteria }) => criteria.map(({ text }) => text)));
  const original = readFileSync(path.join(corpus, 'openssf-badge/criteria.yml'), 'utf8').replaceAll(/\s+/g, ' ');
  expect(words.filter((text) => original.includes(text))).toEqual([]);
});

/** The criteria in the order of the file, read line by line and not as YAML, so that it does not err as the conversion might. */
function askedByBadge(): readonly string[] {
  const [at, flags, found] = [['', '', '', ''], new Map<string, string>(), [] as string[]];
  const close = () => {
    if (at[3])
      found.push([at[0], `${at[1]}: ${at[2]}`, at[3], flags.get('category')?.toLowerCase(), aside(flags), shown(flags)].join(' | '));
    flags.clear();
    at[3] = '';
  };
  for (const line of readFileSync(path.join(corpus, 'openssf-badge/criteria.yml'), 'utf8').split('\n')) {
    const [, indent, name] = /^( {0,6})- '?([^':]+)'?:/.exec(line) ?? [];
    const [, flag, value] = /^ {10}(\w+): (\w+)$/.exec(line) ?? [];
    if (name && indent !== undefined) {
      close();
      at[indent.length / 2] = name;
    } else if (flag && value) flags.set(flag, value);
  }
  close();
  return found;
}

function aside(flags: ReadonlyMap<string, string>): string {
  if (flags.get('na_allowed') !== 'true') return 'never';
  return flags.get('na_justification_required') === 'true' ? 'with a reason' : 'freely';
}

function shown(flags: ReadonlyMap<string, string>): string {
  if (flags.get('met_url_required') === 'true') return 'with an address';
  return flags.get('met_justification_required') === 'true' ? 'with a reason' : 'named';
}

function differing(
  subject: string,
  values: Readonly<Record<string, unknown>>,
  names: readonly string[],
  row: Readonly<Record<string, string>>,
  prefix: string,
): readonly string[] {
  const expected = Object.fromEntries(
    names.map((name) => [metricId(name, prefix.slice(0, 4), prefix), Number(row[`${subject.replace('-', '_')}-${name}`])]),
  );
  return [...new Set([...Object.keys(values), ...Object.keys(expected)])].filter((id) => values[id] !== expected[id]);
}

/** `2023-has`; an area of 2021 in the edition of 2023 is `2023-from-2021-grid`. */
function metricId(name: string, year: string, prefix: string): string {
  const area = name.slice('interop-2021-'.length);
  const from = name.slice('interop-'.length, 'interop-2021'.length);
  return from === year ? `${prefix}-${area}` : `${prefix}-from-${from}-${area}`;
}

function isMobile(file: string, prefix: string): boolean {
  return prefix === '2025' && path.basename(file).startsWith('2025-mobile-');
}

/** The Sunday on or after a day, by counting days since a Sunday long ago. */
function sundayOf(day: string): number {
  return Math.ceil((Date.parse(day) - Date.parse('2020-01-05')) / 86_400_000 / 7);
}

function kebab(browser: string): string {
  return browser.replace('_', '-');
}

function snapshotsOf(root: string, source = '*'): readonly { readonly data: AuthoredSnapshot }[] {
  const files = globSync(`data/snapshots/${source}/*.json`, { cwd: root }).toSorted();
  return files.map((file) => ({ data: JSON.parse(readFileSync(path.join(root, file), 'utf8')) }));
}

function read<T>(root: string, file: string): T {
  return parse(readFileSync(path.join(root, file), 'utf8'));
}

function csv(file: string): readonly Readonly<Record<string, string>>[] {
  const [head = '', ...lines] = readFileSync(path.join(corpus, file), 'utf8').trim().split('\n');
  const columns = head.trim().split(',');
  return lines.map((line) =>
    Object.fromEntries(
      line
        .trim()
        .split(',')
        .map((cell, index) => [columns[index], cell]),
    ),
  );
}
