/**
 * The OpenSSF scores of the Node.js repositories, from the database of its security working group: `scores.csv` holds each score with its
 * date and the commit that was scored. One snapshot a day, since what was scored on a day stands side by side; of a date with a time the
 * UTC day counts. The scorecard's own text, its metric and its source are written by hand.
 */
import { emptied, folders, RECORDED, rowsOf, writeSnapshot } from './folder.ts';

const SOURCE = 'security-wg';
const OWN = 'node';
const METRIC = 'openssf-score';

const CITATION = {
  title: 'OpenSSF Scorecard database of the Node.js Security Working Group',
  repository: 'nodejs/security-wg',
  commit: '588b8f257e91a693ea1a343486c8a3b6c56c5be7',
  path: 'tools/ossf_scorecard/database.json',
};

const { corpus, root } = folders('nodejs-openssf-scorecard');
const rows = rowsOf(corpus, 'scores.csv').map(({ date, repo, score, commit }) => ({
  day: utcDay(date as string),
  subject: kebab(repo as string),
  score: Number(score),
  commit: commit as string,
}));

emptied(root, 'data/snapshots');
for (const [day, scored] of Map.groupBy(rows, (row) => row.day)) {
  const others = scored.filter(({ subject }) => subject !== OWN).toSorted((a, b) => (a.subject < b.subject ? -1 : 1));
  const own = scored.find(({ subject }) => subject === OWN);
  writeSnapshot(root, `${SOURCE}/${day}`, {
    date: day,
    recorded: RECORDED,
    title: `OpenSSF Scorecard, ${scored.length} ${scored.length === 1 ? 'repository' : 'repositories'}`,
    basis: 'measured',
    citation: CITATION,
    version: own?.commit,
    versions: others.length > 0 ? Object.fromEntries(others.map(({ subject, commit }) => [subject, commit])) : undefined,
    values: own && { [METRIC]: own.score },
    subjects: others.length > 0 ? Object.fromEntries(others.map(({ subject, score }) => [subject, { [METRIC]: score }])) : undefined,
  });
}

/** `2023-04-26T08:57:49Z` and `2023-04-26` are of one day; a time in another zone would be counted back to UTC. */
function utcDay(date: string): string {
  return /^\d{4}-\d{2}-\d{2}$/.test(date) ? date : new Date(date).toISOString().slice(0, 10);
}

/** `nodejs.org` is `nodejs-org`, `string_decoder` is `string-decoder`, `TSC` is `tsc`. */
function kebab(repository: string): string {
  return repository.toLowerCase().replace(/[._]/g, '-');
}
