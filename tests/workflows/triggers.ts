import { type Flow, isAction, type Rule } from './flow.ts';

/** What may start a workflow. Not `pull_request_target`, nor what anybody can write (comments, issues), which run with all rights. */
const EVENTS = ['push', 'pull_request', 'merge_group', 'schedule', 'workflow_dispatch', 'workflow_run'];

/** Only these events; and what runs after a stranger's run takes neither that code, nor packages, nor puts its files on the disk. */
export const triggers: Rule = (flow) => [
  ...flow.events.filter((event) => !EVENTS.includes(event)).map((event) => `it runs on ${event}`),
  ...(flow.events.includes('workflow_run') ? afterStrangers(flow) : []),
];

function afterStrangers({ jobs }: Flow): readonly string[] {
  const steps = jobs.flatMap(({ steps }) => steps);
  return [
    ...steps
      .filter((step) => isAction(step, 'checkout') && ('ref' in step.with || 'repository' in step.with))
      .map(({ where }) => `${where} checks out another commit`),
    ...steps.filter((step) => isAction(step, 'download-artifact')).map(({ where }) => `${where} puts a stranger’s files on the disk`),
    ...steps
      .filter(({ run }) => /\b(npm|npx|pnpm|yarn|gh|git|curl|wget)\b/.test(run))
      .map(({ where }) => `${where} runs more than was checked out`),
  ];
}
