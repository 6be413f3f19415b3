import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { github } from '../../scripts/comment/github.ts';
import { post } from '../../scripts/comment/post.ts';
import { mark } from '../../scripts/comment/text.ts';
import { report } from './archive.ts';
import { ARTIFACT, BOT, type Comment, event, type Held, hubOf, JOBS, pull, SHA } from './hub.ts';

const zip = report({ version: 1, verdict: 'sound', headline: 'All is well', problems: [], summary: [] });
const jane = { login: 'jane', type: 'User' };
const anyRun = 'Nothing is posted: ';

test('one comment is posted, on the pull request that GitHub knows', async () => {
  const { hub, asked, comments } = hubOf({ zip });
  expect(await post(event(), hub)).toBe('A comment is posted on pull request 12.');
  expect(comments.map(({ body }) => body.includes('`All is well`') && body.endsWith(mark({ id: 77, attempt: 1 })))).toEqual([true]);
  expect(asked).toEqual([
    'GET /pulls?state=open&head=jane%3Afigure&per_page=100&page=1',
    'GET /actions/runs/77/attempts/1/jobs?per_page=100&page=1',
    'GET /pulls/12/files?per_page=100&page=1',
    'GET /actions/runs/77/artifacts?name=report&per_page=100&page=1',
    'GET /actions/artifacts/3/zip',
    'GET /report.zip',
    'GET /issues/12/comments?per_page=100&page=1',
    'POST /issues/12/comments',
    'GET /issues/12/comments?per_page=100&page=1',
  ]);
});

test.each<[string, Record<string, unknown>, string]>([
  ['a push', { event: 'push' }, 'the run was not of a pull request'],
  ['the merge queue', { event: 'merge_group' }, 'the run was not of a pull request'],
  ['another workflow of the same name', { path: '.github/workflows/evil.yml' }, 'the run was not of .github/workflows/pull-request.yml'],
  ['a fork that is gone', { head_repository: null }, 'the repository that the change comes from is gone'],
  ['a fork without an owner', { head_repository: { id: 5, owner: null } }, 'the repository that the change comes from is gone'],
  ['a commit that is none', { head_sha: `${SHA.slice(1)}"` }, 'the event does not say enough about the run'],
  ['a number that is none', { id: '77; rm -rf /' }, 'the event does not say enough about the run'],
  ['no branch', { head_branch: null }, 'the event does not say enough about the run'],
])('nothing is asked about %s', async (_, run, why) => {
  const { hub, asked } = hubOf({ zip });
  expect(await post(event(run), hub)).toBe(`${anyRun}${why}.`);
  expect(asked).toEqual([]);
});

test.each<[string, Held['pulls'], string]>([
  ['no pull request', [], 'there is no open pull request of it'],
  ['a newer commit', [pull(12, { sha: 'f'.repeat(40) })], 'the pull request has a newer commit'],
  ['the same commit of another fork', [pull(12, { repo: { id: 6 } })], 'there is no open pull request of it'],
  ['the same commit of a fork that is gone', [pull(12, { repo: null })], 'there is no open pull request of it'],
  ['the same commit of another branch', [pull(12, { ref: 'other' })], 'there is no open pull request of it'],
  ['two pull requests of one branch', [pull(12), pull(13)], 'there is more than one pull request of it'],
])('nothing is posted where there is %s', async (_, pulls, why) => {
  const { hub, asked } = hubOf({ zip, pulls });
  expect(await post(event(), hub)).toBe(`${anyRun}${why}.`);
  expect(asked.length).toBe(1);
});

test.each(['x"; rm -rf /', 'a:b', '$(id)', '../../../issues/1', 'a&state=all&head=b', '#1 @all\n::error::x', 'ä'])(
  'the branch %j is one value of one question',
  async (branch) => {
    const { hub, asked, comments } = hubOf({ zip, pulls: [pull(12, { ref: branch })] });
    expect(await post(event({ head_branch: branch }), hub)).toBe('A comment is posted on pull request 12.');
    const query = new URLSearchParams((asked[0] as string).split('?')[1]);
    expect([...query]).toEqual([
      ['state', 'open'],
      ['head', `jane:${branch}`],
      ['per_page', '100'],
      ['page', '1'],
    ]);
    expect(comments[0]?.body).not.toContain(branch);
  },
);

test('a report cannot choose another pull request', async () => {
  const forged = { version: 1, headline: 'x', number: 1, pull_request: 1, issue_number: 1, pr: '1', problems: [], summary: [] };
  const { hub, asked } = hubOf({ zip: report(forged) });
  await post(event(), hub);
  expect(asked.filter((each) => /\/(pulls|issues)\/(?!12\b)/.test(each))).toEqual([]);
});

test.each<[string, readonly Comment[], string, readonly number[]]>([
  ['ours is renewed', [ours(1, 70), said(2)], 'The comment is renewed.', [1]],
  ['of two of ours one is left', [said(1), ours(2, 70), ours(3, 71)], 'The comment is renewed.', [2]],
  ['an older try of the same run is renewed', [ours(1, 77, 0)], 'The comment is renewed.', [1]],
  ['the mark in a stranger’s comment is not ours', [{ ...ours(1, 70), user: jane }], 'A comment is posted on pull request 12.', [900]],
  ['nor in a comment of nobody', [{ ...ours(1, 70), user: null }], 'A comment is posted on pull request 12.', [900]],
  [
    'nor in that of a person of our name',
    [{ ...ours(1, 70), user: { ...BOT, type: 'User' } }],
    'A comment is posted on pull request 12.',
    [900],
  ],
  ['another comment of our bot is not ours', [{ ...said(1), user: BOT }], 'A comment is posted on pull request 12.', [900]],
  [
    'nor one that quotes our mark',
    [{ ...ours(1, 70), body: `> ${mark({ id: 70, attempt: 1 })}\n\nx`, user: BOT }],
    'A comment is posted on pull request 12.',
    [900],
  ],
  [
    'ours is found behind a hundred others',
    [...Array.from({ length: 250 }, (_, index) => said(index + 2000)), ours(3000, 70)],
    'The comment is renewed.',
    [3000],
  ],
])('%s', async (_, comments, outcome, written) => {
  const held = hubOf({ zip, comments });
  expect(await post(event(), held.hub)).toBe(outcome);
  expect(held.comments.filter(({ body }) => body.endsWith(mark({ id: 77, attempt: 1 }))).map(({ id }) => id)).toEqual(written);
  const strangers = (list: readonly Comment[]) => list.filter(({ id }) => !written.includes(id) && (id === 1 || id >= 2000));
  expect(strangers(held.comments)).toEqual(strangers(comments));
});

test('a comment that somebody else removes meanwhile does no harm', async () => {
  const { hub } = hubOf({ zip, comments: [ours(1, 70), ours(2, 71)], vanishing: [2] });
  expect(await post(event(), hub)).toBe('The comment is renewed.');
});

test('a job whose name nobody here knows is not told of', async () => {
  const { hub, comments } = hubOf({ zip, jobs: [...JOBS, { id: 503, name: '[approved](https://x.org)', conclusion: 'success' }] });
  await post(event(), hub);
  expect(comments[0]?.body.split('. [The run]')[0]?.match(/\/job\/\d+/g)).toEqual(['/job/500', '/job/501']);
});

test('the path of the workflow may come with its branch', async () => {
  const { hub } = hubOf({ zip });
  expect(await post(event({ path: '.github/workflows/pull-request.yml@refs/pull/12/merge' }), hub)).toBe(
    'A comment is posted on pull request 12.',
  );
});

test('a newer run is not put back by an older one', async () => {
  const held = hubOf({ zip, comments: [ours(1, 78)] });
  expect(await post(event(), held.hub)).toBe('Nothing is posted: the comment already tells of a newer run than 77.');
  expect(held.comments).toEqual([ours(1, 78)]);
});

test.each([
  ['an older', 70, 'The comment is renewed.', 77],
  ['a newer', 80, 'Nothing is posted: the comment already tells of a newer run than 77.', 80],
])('of two that race one comment is left, though %s run was first', async (_, other, outcome, left) => {
  const held = hubOf({ zip, meanwhile: [ours(899, other)] });
  expect(await post(event(), held.hub)).toBe(outcome);
  expect(held.comments.map(({ id, body }) => [id, body.endsWith(mark({ id: left, attempt: 1 }))])).toEqual([[899, true]]);
});

test.each<[string, Held, string]>([
  ['none', { artifacts: [] }, 'no report, since the run left none.'],
  ['one that is gone', { artifacts: [{ ...ARTIFACT, expired: true }] }, 'no report, since the run left none.'],
  ['one of another name', { artifacts: [{ ...ARTIFACT, name: 'report2' }] }, 'no report, since the run left none.'],
  ['a huge one', { artifacts: [{ ...ARTIFACT, size_in_bytes: 9e9 }] }, 'no report, since it has more than 8000000 bytes.'],
  ['a huge one that says it is small', { zip: Buffer.alloc(8_000_001) }, 'no report, since it has more than 8000000 bytes.'],
  ['one that is no archive', { zip: Buffer.from('<html>') }, 'no report, since it cannot be read: it is no zip archive.'],
])('a comment is posted where the artifact is %s', async (_, held, words) => {
  const { hub, comments } = hubOf({ zip, ...held });
  expect(await post(event(), hub)).toBe('A comment is posted on pull request 12.');
  expect(comments[0]?.body.split('\n')[0]?.endsWith(words)).toBe(true);
});

test('the newest of two artifacts with the name is read', async () => {
  const { hub, asked } = hubOf({ zip, artifacts: [ARTIFACT, { ...ARTIFACT, id: 9 }] });
  await post(event(), hub);
  expect(asked).toContain('GET /actions/artifacts/9/zip');
});

test.each<[string, readonly unknown[], string]>([
  ['a workflow', [{ filename: '.github/workflows/pull-request.yml' }], 'This change touches'],
  ['a workflow, which it moves', [{ filename: 'x.yml', previous_filename: '.github/workflows/pull-request.yml' }], 'This change touches'],
  ['a workflow in other case', [{ filename: '.GitHub/workflows/x.yml' }], 'This change touches'],
  ['a workflow, behind others', [...many(150), { filename: '.github/x' }], 'This change touches'],
  ['too many files to tell', many(3000), 'This change has too many files'],
])('it warns of a change of %s', async (_, files, words) => {
  const { hub, comments } = hubOf({ zip, files });
  await post(event(), hub);
  expect(comments[0]?.body.split('\n\n')[1]?.startsWith(`**${words}`)).toBe(true);
});

test('a pull request with too many comments to look through gets none', async () => {
  const { hub, asked } = hubOf({ zip, comments: Array.from({ length: 3000 }, (_, index) => said(index)) });
  await expect(post(event(), hub)).rejects.toThrow('pull request 12 has too many comments to look through');
  expect(asked.filter((each) => !each.startsWith('GET'))).toEqual([]);
});

test('where GitHub refuses, it is said without a word of a stranger', async () => {
  const access = { api: 'https://api.github.test', server: 'https://github.test', repository: 'o/board', token: 'secret' };
  const refusing = github(access, async () => new Response('::error::no', { status: 403 }));
  await expect(post(event({ head_branch: '::error::x' }), refusing)).rejects.toThrow(/^GitHub answers 403 to GET \/pulls$/);
});

test('the poster needs nothing but Node', () => {
  const files = globSync('scripts/comment{.ts,/*.ts}');
  const imported = files.flatMap((file) =>
    [...readFileSync(file, 'utf8').matchAll(/\b(?:from|import\()\s*'([^']+)'/g)].map(([, path]) => path),
  );
  expect(files.length).toBeGreaterThan(5);
  expect(imported.filter((path) => !/^(node:|\.\/)/.test(path as string))).toEqual([]);
});

function ours(id: number, run: number, attempt = 1): Comment {
  return { id, body: `words\n\n${mark({ id: run, attempt })}`, user: BOT };
}

function said(id: number): Comment {
  return { id, body: 'Thank you!', user: jane };
}

function many(count: number): readonly unknown[] {
  return Array.from({ length: count }, (_, index) => ({ filename: `data/${index}.yaml` }));
}
