/** ml-tooling/best-of-web-python: one snapshot for each week that it published. */
import type { AuthoredSnapshot } from '../../../src/schemas/authored.ts';
import { numberIn, type Row } from '../csv.ts';
import type { Converted } from '../snapshot-text.ts';
import { bySubject, RECORDED, runsOf } from './subjects.ts';

const REPOSITORY = 'ml-tooling/best-of-web-python';

/** A commit that holds the whole history, as it keeps a file for each week. */
const COMMIT = '8091097def288ccba9daaee2f0d46b24f4a09d40';

/** Metric to column. */
const COLUMNS = { 'github-stars': 'stars', 'github-forks': 'forks', 'github-contributors': 'contributors' };

/** All weeks of the table. */
export function bestOf(rows: readonly Row[]): readonly Converted[] {
  return runsOf(rows, 'date').map(([date, own]) => ({ id: `best-of-web-python/${date}`, data: snapshot(date, own) }));
}

function snapshot(date: string, rows: readonly Row[]): AuthoredSnapshot {
  const [{ source_path: path }] = rows as [Row];
  return {
    date,
    recorded: RECORDED,
    title: `Projects as of ${date}`,
    url: `https://github.com/${REPOSITORY}/blob/${COMMIT}/${path}`,
    basis: 'independent',
    citation: { title: (path as string).replace(/^.*\//, ''), repository: REPOSITORY, commit: COMMIT, path },
    subjects: bySubject(rows, ([row, ...more], subject) => {
      if (more.length > 0) throw new Error(`${subject} stands twice on ${date}`);
      return Object.fromEntries(Object.entries(COLUMNS).map(([metric, column]) => [metric, numberIn(row, column)]));
    }),
  };
}
