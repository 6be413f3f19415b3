import { fields, type Rule } from './flow.ts';

const PINNED = /^actions\/[\w-]+@[0-9a-f]{40}$/;

/** Only actions of GitHub's own, by the commit, with the version behind it for a reader; no workflow and no image of others. */
export const pins: Rule = ({ text, jobs }) => {
  const steps = jobs.flatMap(({ steps }) =>
    steps.filter(({ uses }) => uses !== '' && !PINNED.test(uses)).map(({ where, uses }) => `${where}: ${uses}`),
  );
  const unnamed = [...text.matchAll(/^.*\buses:\s*(\S+)(.*)$/gm)].filter(([, , rest]) => !/^ # v\d/.test(rest ?? ''));
  const others = jobs.flatMap(({ name, fields: job }) => [
    ...(job.uses === undefined ? [] : [`${name} runs the workflow ${job.uses}`]),
    ...(job.container === undefined ? [] : [`${name} runs in an image`]),
    ...Object.keys(fields(job.services)).map((service) => `${name} runs the image of ${service}`),
  ]);
  return [...steps, ...unnamed.map(([, action]) => `no version behind ${action}`), ...others];
};
