/** The guards over what was merged, held in a repository for each thing that somebody might do. */
import { expect, test } from 'vitest';
import { guards } from '../../src/validate/guards/index.ts';
import { golden } from '../golden.ts';
import { answers } from './answers.ts';
import { codes } from './codes.ts';
import { folders } from './folders.ts';
import { merges } from './merges.ts';
import { metrics } from './metrics.ts';
import { releases } from './releases.ts';
import { toldOf } from './scenario.ts';
import { snapshots } from './snapshots.ts';
import { targets } from './targets.ts';
import { values } from './values.ts';

const SCENARIOS = [...snapshots, ...values, ...metrics, ...targets, ...releases, ...answers, ...codes, ...merges, ...folders];
const told = new Map<string, string>();

test.for(SCENARIOS.map((one) => [one.name, one] as const))('%s', ([name, scenario]) => {
  const text = toldOf(scenario);
  told.set(name, text);
  if (scenario.fine) expect(text).toBe('Nothing.\n');
  else golden('scenarios', `${name}.txt`, text);
});

test('each has a name of its own', () => {
  expect(new Set(SCENARIOS.map(({ name }) => name)).size).toBe(SCENARIOS.length);
});

test.for(guards.map(({ name }) => name))('%s refuses something in a scenario', (name) => {
  expect([...told.values()].join('\n')).toMatch(new RegExp(`^\\S+:\\d+:\\d+ ${name}: `, 'm'));
});
