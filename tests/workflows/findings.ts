/** The project's own rules for its workflows: what actionlint does not ask. */
import { flowOf, type Rule } from './flow.ts';
import { credentials, runner, timeout } from './jobs.ts';
import { permissions } from './permissions.ts';
import { pins } from './pins.ts';
import { length, untrustedText } from './scripts.ts';
import { secrets } from './secrets.ts';
import { triggers } from './triggers.ts';

/** Every rule by its name; each has a workflow in `tests/fixtures/workflows/` that breaks it, and no other. */
export const RULES: Readonly<Record<string, Rule>> = {
  permissions,
  unpinned: pins,
  'untrusted-text': untrustedText,
  credentials,
  trigger: triggers,
  timeout,
  secrets,
  runner,
  'long-script': length,
};

/** Everything that is wrong with a workflow: `rule: words`. */
export function findings(path: string, text: string): readonly string[] {
  const flow = flowOf(path, text);
  return Object.entries(RULES).flatMap(([name, rule]) => rule(flow).map((words) => `${name}: ${words}`));
}
