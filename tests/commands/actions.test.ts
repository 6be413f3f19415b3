import { expect, test } from 'vitest';
import { repositoryOfActions } from '../../src/commands/actions.ts';

test.each([
  ['outside of Actions', {}, undefined],
  ['in Actions', { GITHUB_SERVER_URL: 'https://github.com', GITHUB_REPOSITORY: 'jane/board' }, 'https://github.com/jane/board'],
  ['without a repository', { GITHUB_SERVER_URL: 'https://github.com', GITHUB_REPOSITORY: '' }, undefined],
  ['without encryption', { GITHUB_SERVER_URL: 'http://localhost', GITHUB_REPOSITORY: 'jane/board' }, undefined],
  [
    'with a branch',
    { GITHUB_SERVER_URL: 'https://git.example.org', GITHUB_REPOSITORY: 'jane/board', SCORECARD_BRANCH: 'data/live' },
    'https://git.example.org/jane/board/tree/data/live',
  ],
  ['with a branch alone', { SCORECARD_BRANCH: 'main' }, undefined],
])('%s', (_, env, expected) => {
  expect(repositoryOfActions(env)).toBe(expected);
});
