/** What GitHub Actions says of the repository in which it builds. */

/**
 * Its address, with the branch behind it where `SCORECARD_BRANCH` names one: Actions itself tells the default branch to workflows only.
 * Undefined outside of Actions.
 */
export function repositoryOfActions({ GITHUB_SERVER_URL, GITHUB_REPOSITORY, SCORECARD_BRANCH } = process.env): string | undefined {
  if (!GITHUB_SERVER_URL?.startsWith('https://') || !GITHUB_REPOSITORY) return undefined;
  return `${GITHUB_SERVER_URL}/${GITHUB_REPOSITORY}${SCORECARD_BRANCH ? `/tree/${SCORECARD_BRANCH}` : ''}`;
}
