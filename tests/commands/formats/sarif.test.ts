/** What GitHub's code scanning asks of SARIF 2.1.0; a whole output is held in formats.test.ts. */
import { expect, test } from 'vitest';
import type { Checked } from '../../../src/commands/formats/checked.ts';
import { sarif } from '../../../src/commands/formats/sarif.ts';
import type { Problem } from '../../../src/model/types.ts';
import { told } from './told.ts';

test.each(['tests/fixtures/refused-weights', 'tests/fixtures/judged-unfair'])('%s has all that is required', async (root) => {
  const log = JSON.parse((await told({ root, format: 'sarif' })).log);
  expect([log.version, log.runs.length, typeof log.runs[0].tool.driver.name]).toEqual(['2.1.0', 1, 'string']);
  const [{ tool, results }] = log.runs;
  const { rules } = tool.driver;
  expect(rules.filter((rule: Rule) => !isRule(rule))).toEqual([]);
  expect(results.length).toBeGreaterThan(5);
  expect(results.filter((result: Result) => !isResult(result, rules))).toEqual([]);
  const prints = results.map(({ partialFingerprints }: Result) => partialFingerprints.primaryLocationLineHash);
  expect(new Set(prints).size).toBe(results.length);
});

const problem: Problem = { path: 'data/a.yaml', line: 3, column: 5, rule: 'weights', message: 'wrong' };

test('a fingerprint does not move with the lines, and those that are alike are counted', () => {
  const [first, again] = [3, 30].map((line) => printsOf([problem, problem].map((one) => ({ ...one, line }))));
  expect(first).toEqual(again);
  expect(first?.map((print) => print.split(':')[1])).toEqual(['1', '2']);
  expect(printsOf([{ ...problem, message: 'worse' }])[0]).not.toBe(first?.[0]);
});

test('a path is an address relative to the repository', () => {
  expect(resultsOf([{ ...problem, path: 'data/a b%?#.yaml' }], 'cards/')[0]?.locations[0]?.physicalLocation.artifactLocation.uri).toBe(
    'cards/data/a%20b%25%3F%23.yaml',
  );
});

test('what no page knows is told nevertheless', () => {
  expect(resultsOf([{ ...problem, rule: 'unheard-of' }])[0]).toMatchObject({ ruleId: 'unheard-of', ruleIndex: 0 });
});

interface Text {
  readonly text: string;
}

interface Rule {
  readonly id: string;
  readonly shortDescription: Text;
  readonly fullDescription: Text;
  readonly help: Text;
}

interface Result {
  readonly ruleId: string;
  readonly ruleIndex: number;
  readonly level: string;
  readonly message: Text;
  readonly locations: readonly { readonly physicalLocation: Physical }[];
  readonly partialFingerprints: { readonly primaryLocationLineHash: string };
}

interface Physical {
  readonly artifactLocation: { readonly uri: string };
  readonly region: Readonly<Record<'startLine' | 'startColumn' | 'endLine' | 'endColumn', number>>;
}

function isRule({ id, shortDescription, fullDescription, help }: Rule): boolean {
  return /^[a-z-]+$/.test(id) && [shortDescription, fullDescription].every(({ text }) => isText(text, 1024)) && isText(help.text, 10_000);
}

function isResult({ ruleId, ruleIndex, level, message, locations, partialFingerprints }: Result, rules: readonly Rule[]): boolean {
  const [{ physicalLocation }] = locations as [{ physicalLocation: Physical }];
  const { artifactLocation, region } = physicalLocation;
  const { startLine, startColumn, endLine, endColumn } = region;
  return (
    rules[ruleIndex]?.id === ruleId &&
    /^(error|warning)$/.test(level) &&
    isText(message.text, 2000) &&
    locations.length === 1 &&
    /^[\w./-]+$/.test(artifactLocation.uri) &&
    startLine >= 1 &&
    endLine === startLine &&
    startColumn >= 1 &&
    endColumn > startColumn &&
    /^[0-9a-f]{16}:\d+$/.test(partialFingerprints.primaryLocationLineHash)
  );
}

function isText(text: string, longest: number): boolean {
  return text.trim() !== '' && text.length <= longest;
}

function resultsOf(problems: readonly Problem[], under = ''): readonly Result[] {
  const checked: Checked = { files: () => 1, problems, advice: [], spot: () => ({ line: 1, column: 1, source: '' }) };
  return JSON.parse(sarif(checked, { colour: false, under, summary: false }).texts[0]?.text ?? '').runs[0].results;
}

function printsOf(problems: readonly Problem[]): readonly string[] {
  return resultsOf(problems).map(({ partialFingerprints }) => partialFingerprints.primaryLocationLineHash);
}
