import { isAction, type Rule } from './flow.ts';

/** Checking out leaves no token behind for what runs next. */
export const credentials: Rule = ({ jobs }) =>
  jobs.flatMap(({ steps }) =>
    steps
      .filter((step) => isAction(step, 'checkout') && step.with['persist-credentials'] !== false)
      .map(({ where }) => `${where} leaves its token behind`),
  );

/** No job runs for hours. */
export const timeout: Rule = ({ jobs }) =>
  jobs
    .filter(({ fields: { 'timeout-minutes': minutes } }) => !(typeof minutes === 'number' && minutes > 0 && minutes <= 60))
    .map(({ name }) => `${name} has no end within the hour`);

/** A machine of GitHub's, of a known year, that nobody used before. */
export const runner: Rule = ({ jobs }) =>
  jobs.filter(({ fields }) => fields['runs-on'] !== 'ubuntu-24.04').map(({ name, fields }) => `${name} runs on ${fields['runs-on']}`);
