/** What the documents say is true: every verb, option and script is named, and every file that is linked exists. */
import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { answers } from '../src/commands/answer-list.ts';
import { type OptionName, options, written } from '../src/commands/option-list.ts';
import { verbs } from '../src/commands/verbs.ts';

const DOCUMENTS = ['README.md', 'CONTRIBUTING.md', 'HACKING.md', 'CHANGELOG.md', 'SECURITY.md'];
const texts = new Map(DOCUMENTS.map((name) => [name, readFileSync(name, 'utf8')]));
const readme = texts.get('README.md') as string;
const contributing = texts.get('CONTRIBUTING.md') as string;

test('the README names every verb, and it or CONTRIBUTING every option', () => {
  expect(Object.keys(verbs).filter((verb) => !readme.includes(`| \`${verb}\` |`))).toEqual([]);
  expect(
    Object.entries(options)
      .map(([name, { value }]) => `| \`${`${written(name as OptionName)} ${value}`.trim()}\``)
      .filter((line) => !readme.includes(line) && !contributing.includes(line)),
  ).toEqual([]);
});

test('CONTRIBUTING says of every answer what the usage says', () => {
  const rows = Object.entries(answers).map(
    ([name, { value, text }]) => `| \`${`${written(name as OptionName)} ${value}`.trim()}\` | ${text} |`,
  );
  expect(rows.filter((row) => !contributing.split('\n').includes(row))).toEqual([]);
});

test('no option and no verb has two rows in a document', () => {
  const twice = [readme, contributing].flatMap((text) => {
    const rows = [...text.matchAll(/^\| (`(?:--)?[a-z][a-z-]*(?: [^`]*)?`) \|/gm)].map((match) => match[1] as string);
    return rows.filter((row, index) => rows.indexOf(row) !== index);
  });
  expect(twice).toEqual([]);
});

test('no document promises an option that there is not', () => {
  const flags = new Set((Object.keys(options) as OptionName[]).map(written));
  const named = [...`${readme}\n${contributing}`.matchAll(/^\| `--([a-z-]+)[ `]/gm)].map((match) => match[1] as string);
  expect(named.filter((option) => !flags.has(`--${option}`))).toEqual([]);
});

test('every script that a document runs exists', () => {
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8'));
  const run = [...texts.values()].flatMap((text) => [...text.matchAll(/npm run ([a-z:]+)/g)].map((match) => match[1] as string));
  expect([...new Set(run)].filter((script) => !(script in scripts))).toEqual([]);
});

test('every file that a document links exists', () => {
  const links = [...texts].flatMap(([name, text]) =>
    [...text.matchAll(/\]\(([^)#:]+)(?:#[^)]*)?\)/g)].map((match) => [name, match[1] as string]),
  );
  expect(links.filter(([, path]) => !existsSync(path as string))).toEqual([]);
});

test('every source file that HACKING names exists', () => {
  const named = [...(texts.get('HACKING.md') as string).matchAll(/`((?:[\w[\]-]+\/)+[\w[\]-]+\.(?:ts|astro|json))`/g)].map(
    (match) => match[1] as string,
  );
  expect(named.length).toBeGreaterThan(5);
  expect(named.filter((path) => !existsSync(path) && !existsSync(`src/${path}`))).toEqual([]);
});
