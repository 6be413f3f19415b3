import type { Rule } from './flow.ts';

/** Nothing is written into a script before the shell reads it, whoever wrote it: values come by `env`, and stay values. */
export const untrustedText: Rule = ({ jobs }) =>
  jobs.flatMap(({ steps }) =>
    steps
      .flatMap(({ where, run, with: given }) => [run, given.script].map((script) => ({ where, script: String(script ?? '') })))
      .flatMap(({ where, script }) =>
        [...script.matchAll(/\$\{\{.*?\}\}/gs)].map(([expression]) => `${where} has ${expression} in its script`),
      ),
  );

/** What is longer belongs into scripts/, where it has types and tests: nothing here reads shell. */
const LINES = 3;

/** A script in a workflow is short. */
export const length: Rule = ({ jobs }) =>
  jobs.flatMap(({ steps }) =>
    steps
      .map(({ where, run }) => ({ where, lines: run.trim().split('\n').length }))
      .filter(({ lines }) => lines > LINES)
      .map(({ where, lines }) => `${where} has ${lines} lines of script`),
  );
