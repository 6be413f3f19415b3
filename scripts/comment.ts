/**
 * Comments on a pull request what its run came to. Runs in a workflow with a token that can write, so it imports nothing but Node and the files
 * beside it, and runs without `npm ci`: no package can reach that token.
 */
import { readFileSync } from 'node:fs';
import { github } from './comment/github.ts';
import { post } from './comment/post.ts';

const access = {
  api: told('GITHUB_API_URL'),
  server: told('GITHUB_SERVER_URL'),
  repository: told('GITHUB_REPOSITORY'),
  token: told('GITHUB_TOKEN'),
};
console.log(await post(JSON.parse(readFileSync(told('GITHUB_EVENT_PATH'), 'utf8')), github(access)));

function told(name: string): string {
  const value = process.env[name];
  if (value === undefined) throw new Error(`${name} is not set: this runs in a workflow`);
  return value;
}
