import { type Rule, textsIn } from './flow.ts';

/** Events whose runs follow from what a stranger sent. */
const STRANGERS = ['pull_request', 'merge_group', 'workflow_run'];

/** How an expression begins. */
const OPEN = `\${{`;

/** What a stranger can start knows no secret, and no environment that might hold one. */
export const secrets: Rule = ({ events, whole, jobs }) => {
  if (!events.some((event) => STRANGERS.includes(event))) return [];
  return [
    ...textsIn(whole)
      .filter((text) => text === 'secrets' || (text.includes(OPEN) && /\bsecrets\b/i.test(text)))
      .map((text) => `it knows ${text}`),
    ...jobs.filter(({ fields }) => fields.environment !== undefined).map(({ name }) => `${name} has an environment`),
  ];
};
