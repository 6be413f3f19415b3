/** The framework as data against the document that it was taken from; needs `../shared`. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { indicators, releases, root, scorecard } from '../flagship/files.ts';
import { bulletsOf, criteriaOf, headingsOf, rowsOf } from './document.ts';

const text = readFileSync(path.resolve(root, '../shared/mission.md'), 'utf8');
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
