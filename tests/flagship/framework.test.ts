/** The framework as data: all of it is there, in its own words, and how it was read stands in two golden tables. */
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { bulletsOf, criteriaOf, headingsOf, rowsOf } from './document.ts';
import { countOf, indicators, metrics, releases, root, scorecard } from './files.ts';
import { criteriaTable, targetsTable } from './tables.ts';

const file = path.resolve(root, '../shared/mission.md');

test('all of it is there', () => {
  const per = (category?: string) => sum(indicators.filter((metric) => metric.category === category).map(countOf));
  const groups = releases.flatMap((release) => release.groups);
  expect({
    indicators: sum(indicators.map(countOf)),
    northStars: per(),
    ...Object.fromEntries(Object.keys(scorecard.categories).map((id) => [id, per(id)])),
    withTarget: sum(indicators.filter((metric) => metric.targets ?? metric.parts).map(countOf)),
    supporting: metrics.length - indicators.length,
    releases: releases.map((release) => release.title),
    groups: groups.length,
    criteria: groups.flatMap((group) => group.criteria).length,
    systems: scorecard.systems?.length,
    agenda: Object.values(scorecard.reviews ?? {}).map((review) => review.agenda.length),
  }).toEqual({
    indicators: 80,
    northStars: 3,
    performance: 20,
    adoption: 25,
    quality: 16,
    business: 16,
    withTarget: 74,
    supporting: 19,
    releases: ['MVP', 'Alpha', 'Beta', 'GA'],
    groups: 12,
    criteria: 48,
    systems: 8,
    agenda: [4, 4],
  });
});

test("the weights are the framework's and sum to 100", () => {
  expect(Object.values(scorecard.categories).map((category) => category.weight)).toEqual([40, 30, 20, 10]);
  expect(releases.map((release) => release.groups.map((group) => group.weight))).toEqual([
    [60, 30, 10],
    [50, 35, 15],
    [40, 35, 25],
    [50, 30, 20],
  ]);
});

test.each([
  ['criteria.txt', criteriaTable],
  ['targets.txt', targetsTable],
])('%s shows how the framework was read', (name, table) => {
  const golden = path.join(root, 'tests/expected/flagship', name);
  const changed = golden.replace('.txt', '-changed.txt');
  const same = existsSync(golden) && readFileSync(golden, 'utf8') === table();
  if (same) rmSync(changed, { force: true });
  else writeFileSync(changed, table());
  expect(same, `read ${path.relative(root, changed)}; if it is right, it replaces ${name}`).toBe(true);
});

describe.skipIf(!existsSync(file))('against the document itself', () => {
  const text = existsSync(file) ? readFileSync(file, 'utf8') : '';
  const named = (title: string) => indicators.find((metric) => metric.title === title);

  test('its titles are the indicators, no more and no less', () => {
    const parts = indicators.flatMap((metric) => Object.values(metric.parts ?? {}).map((part) => part.title));
    const mine = [...indicators.filter((metric) => !metric.parts).map((metric) => metric.title), ...parts];
    expect(mine.sort()).toEqual([...rowsOf(text), ...bulletsOf(text)].map((one) => one.title).sort());
  });

  test.each(rowsOf(text))('$title is written as in its table', ({ title, group, targets, method, frequency, owner }) => {
    const metric = named(title);
    expect(metric?.group).toEqual(group);
    expect(metric?.targets?.map((target) => [target.within ?? '', target.text])).toEqual(targets);
    expect([metric?.method, metric?.cadence, metric?.owner]).toEqual([method, frequency, owner]);
  });

  test.each(bulletsOf(text))('$title is written as in its list', ({ title, group, words }) => {
    const set = indicators.find((metric) => metric.group?.at(-1) === group.at(-1) && metric.parts);
    const part = Object.values(set?.parts ?? {}).find((one) => one.title === title);
    const metric = named(title);
    expect(part ? set?.group : metric?.group).toEqual(group);
    const mine = part ? [part.text] : [metric?.method, ...(metric?.targets ?? []).map((target) => target.text)];
    const quoted = mine.filter((one) => one !== undefined).sort((a, b) => words.indexOf(a) - words.indexOf(b));
    // The description, then the target, which may stand in brackets: nothing of the line is lost.
    expect([quoted.join(' '), `${quoted[0]} (${quoted[1]})`, `${quoted[0]} (target: ${quoted[1]})`]).toContain(words);
  });

  test('every criterion is written as in its list', () => {
    const mine = releases.flatMap((release) =>
      release.groups.flatMap((group) =>
        group.criteria.map((one) => [`${release.title}, ${group.title}, ${group.weight} %`, one.title, one.text]),
      ),
    );
    expect(mine).toEqual(criteriaOf(text));
  });

  test('its promise, categories, systems and agendas are quoted', () => {
    const categories = Object.values(scorecard.categories).flatMap((one) => [`${one.theme}**: ${one.summary}`, one.leading, one.lagging]);
    const systems = (scorecard.systems ?? []).map((one) => `- **${one.title}**: ${one.text}`);
    const agendas = Object.values(scorecard.reviews ?? {}).flatMap((one) => [
      one.title,
      ...one.agenda.map((item) => `- **${item.title}**: ${item.text}`),
    ]);
    const dashboards = Object.values(scorecard.dashboards ?? {}).map((one) => `- **${one.title} Dashboard**: ${one.summary}`);
    const quotes = [scorecard.promise, ...categories, ...systems, ...agendas, ...dashboards];
    expect(quotes.filter((quote) => !text.includes(quote ?? 'nothing'))).toEqual([]);
    expect(headingsOf(text)).toEqual(expect.arrayContaining(systems.length > 0 ? (scorecard.systems ?? []).map((one) => one.group) : []));
  });
});

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
