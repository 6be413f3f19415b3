import { resolve } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { main } from '../../src/cli.ts';
import { usage } from '../../src/commands/help.ts';
import { type OptionName, options, written } from '../../src/commands/option-list.ts';
import { readOptions } from '../../src/commands/options.ts';
import { verbs } from '../../src/commands/verbs.ts';

let said: string[];

beforeEach(() => {
  said = [];
  vi.spyOn(console, 'error').mockImplementation((line) => void said.push(String(line)));
  vi.spyOn(console, 'log').mockImplementation((line) => void said.push(String(line)));
});
afterEach(() => vi.restoreAllMocks());

test.for([
  [['biuld'], 'there is no verb "biuld"; did you mean "build"?'],
  [['frobnicate'], 'there is no verb "frobnicate"; see "help"'],
  [['constructor'], 'there is no verb "constructor"; see "help"'],
  [['build', '--bsae', '/x/'], '"build" has no option "--bsae"; did you mean "--base"?'],
  [['build', '--port', '80'], '"build" has no option "--port"; did you mean "--root"?'],
  [['build', '-b'], '"build" has no option "-b"'],
  [['build', 'data'], '"build" takes no argument "data"'],
  [['build', '--base'], '"--base" needs a value'],
  [['build', '--base', '--out', 'x'], '"--base" needs a value'],
  [['build', '--base', 'a//b'], '"--base" is a path, such as /scorecard/, not "a//b"'],
  [['build', '--base', '/../'], '"--base" is a path, such as /scorecard/, not "/../"'],
  [
    ['build', '--site', 'example.org'],
    '"--site" is an origin, such as https://example.org, not "example.org"; the path goes into "--base"',
  ],
  [
    ['build', '--site', 'https://a.org/b'],
    '"--site" is an origin, such as https://example.org, not "https://a.org/b"; the path goes into "--base"',
  ],
  [['check', '--as-of', '2026-02-30'], '"--as-of" is a day, such as 2026-11-22, not "2026-02-30"'],
  [['check', '--known-by', 'today'], '"--known-by" is a day, such as 2026-11-22, not "today"'],
  [['check', '--root', 'nowhere'], 'the root is a folder that holds data/ and content/, and there is no folder "nowhere"'],
  [['check', '--fail-on', 'anything'], '"--fail-on" is regression, not "anything"'],
  [['check', '--format', 'yaml'], '"--format" is human, github, sarif, json, not "yaml"'],
  [['explain', 'wieghts'], 'there is no rule "wieghts"; did you mean "weights"?'],
  [['explain', 'sculpture'], 'there is no rule "sculpture"; "npm run explain" lists all'],
  [['explain', 'weights', 'basis'], '"explain" takes no argument "basis"'],
  [['build', '--fail-on', 'regression'], '"build" has no option "--fail-on"'],
  [['new'], '"new" needs to be told what: metric, release, criterion, review'],
  [['new', '--period', '2025-11'], '"new" needs to be told what: metric, release, criterion, review'],
  [['new', 'reveiw'], '"new" makes no "reveiw"; did you mean "review"?'],
  [['new', 'sculpture'], '"new" makes no "sculpture"; it makes: metric, release, criterion, review'],
  [['new', 'review', '2025-11'], '"new" takes no argument "2025-11"'],
  [['serve', '--port', '70000'], '"--port" is a number up to 65535, not "70000"'],
] as const)('%j is a usage error', async ([args, message]) => {
  expect([await main(args), said]).toEqual([2, [message]]);
});

test.for([[[]], [['help']], [['--help']], [['-h']], [['build', '--help']]] as const)('%j prints the usage', async ([args]) => {
  expect([await main(args), said]).toEqual([0, [usage()]]);
});

test('the usage names every verb and every option', () => {
  const missing = [...Object.keys(verbs), ...(Object.keys(options) as OptionName[]).map(written)].filter((word) => !usage().includes(word));
  expect(missing).toEqual([]);
});

test('every verb can be loaded', async () => {
  const loaded = await Promise.all(Object.values(verbs).map((verb) => verb.load()));
  expect(loaded.map((run) => run.name)).toEqual(Object.keys(verbs));
});

test('options have defaults, and the root may come from the environment', () => {
  const expected = { base: '/', out: resolve('dist'), port: 4321, root: resolve('tests') };
  expect(read([], { SCORECARD_ROOT: 'tests' })).toEqual(expected);
  expect(read(['--root', 'src'], { SCORECARD_ROOT: 'tests' })).toEqual({ ...expected, root: resolve('src') });
  expect(read([], { SCORECARD_ROOT: '' })).toEqual({ ...expected, root: resolve('.') });
});

test.for([
  ['/a/b/', '/a/b/'],
  ['/a/b', '/a/b/'],
  ['a', '/a/'],
  ['/', '/'],
  ['', '/'],
] as const)('the base %s becomes %s', ([text, base]) => {
  expect(read(['--base', text]).base).toBe(base);
});

test('an origin may end in a slash, and an empty one is none', () => {
  expect(read(['--site=https://example.org/']).site).toBe('https://example.org');
  expect(read(['--site', '']).site).toBeUndefined();
});

function read(args: readonly string[], env = {}) {
  return readOptions('build', { options: Object.keys(options) as OptionName[] }, args, env);
}
